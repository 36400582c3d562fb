// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/score/scoring_world.h"

#include "core/geometry/curve_order.h"
#include "core/geometry/overlay.h"
#include "core/parallel.h"

#include <algorithm>
#include <tuple>

namespace minemap
{

namespace
{

std::vector<const Shape *> pointersTo( const std::vector<Shape> &shapes )
{
  std::vector<const Shape *> pointers;
  pointers.reserve( shapes.size() );
  for ( const Shape &shape : shapes )
    pointers.push_back( &shape );
  return pointers;
}

} // namespace

ScoringWorld::ScoringWorld( const MinefieldMap &theMap, const Evidence &theEvidence,
                            const ScoreParameters &theParameters, const LocalPlane &thePlane, Progress &theProgress )
  : map( theMap ),
    evidence( theEvidence ),
    parameters( theParameters ),
    plane( thePlane ),
    progress( theProgress )
{
  for ( const Record &record : map.records )
    mapped.push_back( record.shape );
  for ( const SearchedPiece &piece : evidence.searched.pieces )
    searched.push_back( piece.shape );
  areaIndex = std::make_unique<ShapeIndex>( pointersTo( evidence.area ) );
  if ( evidence.hasArea )
    clipToArea();
  const auto makeIndex = [this]( std::size_t number )
  {
    if ( number == 0 )
      mappedIndex = std::make_unique<ShapeIndex>( pointersTo( mapped ) );
    else if ( number == 1 )
      searchedIndex = std::make_unique<ShapeIndex>( pointersTo( searched ) );
    else
      wholeIndex = std::make_unique<ShapeIndex>( wholeRecords() );
  };
  inParallel( evidence.hasArea ? 3 : 2, parameters.threads,
              [&]( std::size_t begin, std::size_t end )
              {
                for ( std::size_t number = begin; number < end; ++number )
                  makeIndex( number );
              } );
}

std::vector<const Shape *> ScoringWorld::wholeRecords() const
{
  std::vector<const Shape *> whole;
  for ( const Record &record : map.records )
    whole.push_back( &record.shape );
  return whole;
}

void ScoringWorld::clipToArea()
{
  Overlay overlay;
  std::vector<Overlay::Geometry> parts;
  for ( const Shape &shape : evidence.area )
  {
    if ( !shape.isEmpty() )
      parts.push_back( overlay.fromShape( shape ) );
  }
  const Overlay::Geometry area = overlay.unionOf( std::move( parts ) );
  areaShape = overlay.toShape( *area, ShapeKind::Polygon );
  for ( std::vector<Shape> *shapes : { &mapped, &searched } )
  {
    for ( Shape &shape : *shapes )
    {
      progress.stopIfCanceled();
      if ( shape.isEmpty() )
        continue;
      // Most lie clear of the area's edges: all of it inside or outside.
      if ( areaIndex->anyEdgeMeets( shape.boundingBox() ) )
        shape = overlay.toShape( *overlay.intersection( *overlay.fromShape( shape ), *area ), shape.kind() );
      else if ( !areaIndex->anyContains( shape.vertices().front() ) )
        shape = Shape( shape.kind() );
    }
  }
}

bool ScoringWorld::recordBefore( int a, int b ) const
{
  const Record &first = map.records[static_cast<std::size_t>( a )];
  const Record &second = map.records[static_cast<std::size_t>( b )];
  return std::tie( first.id, first.normalForm ) < std::tie( second.id, second.normalForm );
}

DatePeriod ScoringWorld::latestMapDate() const
{
  DatePeriod latest;
  for ( std::size_t index = 0; index < map.records.size(); ++index )
  {
    const DatePeriod &date = map.records[index].mapDate;
    if ( mapped[index].isEmpty() )
      continue;
    if ( !date.isKnown() )
      return {};
    if ( !latest.isKnown() || date.last > latest.last )
      latest = date;
  }
  return latest;
}

void searchAlong( const ScoringWorld &world, std::size_t count,
                  const std::function<Point( std::size_t index )> &placeOf, double from, double to,
                  const std::function<void( std::size_t index, WorldSearch &search )> &visit,
                  const std::function<void( std::size_t index )> &fetch )
{
  constexpr std::size_t BLOCK = 4096;
  constexpr std::size_t AHEAD = 8;
  const int threads = threadCount( world.parameters.threads );
  std::vector<Point> places( count );
  for ( std::size_t index = 0; index < count; ++index )
    places[index] = placeOf( index );
  const std::vector<std::uint32_t> order = hilbertOrder( places, threads );
  std::vector<std::unique_ptr<WorldSearch>> searches( static_cast<std::size_t>( threads ) );
  doInParts( ( count + BLOCK - 1 ) / BLOCK, threads, world.progress, from, to,
             [&]( std::size_t block, std::size_t thread, const StopFlag &stop )
             {
               if ( !searches[thread] )
                 searches[thread] = std::make_unique<WorldSearch>( world );
               const std::size_t end = std::min( count, ( block + 1 ) * BLOCK );
               for ( std::size_t next = block * BLOCK; next < end && !stop; ++next )
               {
                 if ( fetch && next + AHEAD < end )
                   fetch( order[next + AHEAD] );
                 visit( order[next], *searches[thread] );
               }
             } );
}

WorldSearch::WorldSearch( const ScoringWorld &world )
  : mapped( *world.mappedIndex ),
    searched( *world.searchedIndex ),
    mWorld( world ),
    mArea( *world.areaIndex ),
    mWhole( world.wholeIndex ? *world.wholeIndex : *world.mappedIndex )
{
}

bool WorldSearch::isInArea( const Point &place )
{
  return !mWorld.evidence.hasArea || containsOrTouches( mArea, place );
}

bool WorldSearch::isSearched( const Point &place )
{
  return containsOrTouches( searched, place );
}

std::vector<int> WorldSearch::wholeRecordsContaining( const Point &place )
{
  return containingOrTouching( mWhole, place );
}

std::vector<int> WorldSearch::recordsContaining( const Point &place )
{
  return containingOrTouching( mapped, place );
}

double WorldSearch::distanceToMap( const Point &place )
{
  if ( mapped.anyContains( place ) )
    return 0;
  const double distance = mapped.nearest( place ).distance;
  return distance <= ON_BOUNDARY ? 0 : distance;
}

const std::vector<ShapeDistance> &WorldSearch::recordsAtDistance( const Point &place, double distance )
{
  return mapped.within( place, distance + SAME_DISTANCE );
}

int WorldSearch::groupRecord( const Point &place )
{
  mCandidates = mapped.containing( place );
  if ( mCandidates.empty() )
  {
    const NearestEdge nearest = mapped.nearest( place );
    if ( nearest.shape < 0 || !mWorld.map.hasGroups )
      return nearest.shape;
    for ( const ShapeDistance &record : recordsAtDistance( place, nearest.distance ) )
      mCandidates.push_back( record.shape );
  }
  return *std::min_element( mCandidates.begin(), mCandidates.end(),
                            [this]( int a, int b )
                            {
                              return textBefore( mWorld.map.records[static_cast<std::size_t>( a )].group,
                                                 mWorld.map.records[static_cast<std::size_t>( b )].group );
                            } );
}

bool WorldSearch::containsOrTouches( NearSearch &search, const Point &place )
{
  return search.anyContains( place ) || search.anyWithin( place, ON_BOUNDARY );
}

std::vector<int> WorldSearch::containingOrTouching( NearSearch &search, const Point &place )
{
  std::vector<int> result = search.containing( place );
  if ( !search.anyWithin( place, ON_BOUNDARY ) )
    return result;
  for ( const ShapeDistance &near : search.within( place, ON_BOUNDARY ) )
  {
    if ( std::find( result.begin(), result.end(), near.shape ) == result.end() )
      result.push_back( near.shape );
  }
  std::sort( result.begin(), result.end() );
  return result;
}

} // namespace minemap
