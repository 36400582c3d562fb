// SPDX-License-Identifier: GPL-2.0-or-later
// The world a score is made in, and the class of each find.
#include "core/geometry/overlay.h"
#include "core/geometry/packed_tree.h"
#include "core/parallel.h"
#include "core/score/scoring_world.h"
#include "core/score/single_linkage.h"

#include <algorithm>
#include <string>
#include <tuple>

namespace minemap
{

namespace
{

//! Records at the smallest distance are those within a millimetre of it.
constexpr double SAME_DISTANCE = 1e-3;

std::vector<const Shape *> pointersTo( const std::vector<Shape> &shapes )
{
  std::vector<const Shape *> pointers;
  pointers.reserve( shapes.size() );
  for ( const Shape &shape : shapes )
    pointers.push_back( &shape );
  return pointers;
}

//! \a containing and the shapes on whose edge \a place lies.
std::vector<int> withTouched( const ShapeIndex &index, const Point &place, const std::vector<int> &containing )
{
  std::vector<int> result = containing;
  for ( const ShapeDistance &near : index.within( place, ON_BOUNDARY ) )
  {
    if ( std::find( result.begin(), result.end(), near.shape ) == result.end() )
      result.push_back( near.shape );
  }
  std::sort( result.begin(), result.end() );
  return result;
}

bool containsOrTouches( const ShapeIndex &index, const Point &place )
{
  return index.anyContains( place ) || index.anyWithin( place, ON_BOUNDARY );
}

//! Map date of the latest record; unknown as soon as one record has no date, because that one may be the latest.
DatePeriod latestMapDate( const ScoringWorld &world )
{
  DatePeriod latest;
  for ( std::size_t index = 0; index < world.map.records.size(); ++index )
  {
    const DatePeriod &date = world.map.records[index].mapDate;
    if ( world.mapped[index].isEmpty() )
      continue;
    if ( !date.isKnown() )
      return {};
    if ( !latest.isKnown() || date.last > latest.last )
      latest = date;
  }
  return latest;
}

//! Takes records away that were drawn before the mine was laid, unless all were. Returns true when all were.
bool dropEarlierRecords( const ScoringWorld &world, const Find &find, std::vector<int> &records )
{
  std::vector<int> remaining;
  for ( const int record : records )
  {
    if ( !find.laid.isSurelyAfter( world.map.records[static_cast<std::size_t>( record )].mapDate ) )
      remaining.push_back( record );
  }
  if ( remaining.empty() )
    return true;
  records = std::move( remaining );
  return false;
}

//! Whose group a place belongs to, of records containing it, else of those at the smallest distance.
int groupRecord( const ScoringWorld &world, const Point &place, const std::vector<int> &containing,
                 const NearestEdge &nearest )
{
  std::vector<int> candidates = containing;
  if ( candidates.empty() )
  {
    if ( nearest.shape < 0 || !world.map.hasGroups )
      return nearest.shape;
    for ( const ShapeDistance &record : world.mappedIndex->within( place, nearest.distance + SAME_DISTANCE ) )
      candidates.push_back( record.shape );
  }
  return *std::min_element( candidates.begin(), candidates.end(),
                            [&]( int a, int b )
                            {
                              return textBefore( world.map.records[static_cast<std::size_t>( a )].group,
                                                 world.map.records[static_cast<std::size_t>( b )].group );
                            } );
}

//! Where a thread's next search may begin, and the answer of this one.
struct Nearest
{
    std::uint32_t hint = 0;
    NearestEdge edge;
};

//! Distances, record and group of a find in the area.
void measure( const ScoringWorld &world, const Point &place, ScoredFind &scored, Nearest &nearest )
{
  nearest.edge = world.mappedIndex->nearest( place, nearest.hint );
  if ( nearest.edge.shape < 0 )
    return;
  const std::vector<int> containing = world.mappedIndex->containing( place );
  scored.inside =
    nearest.edge.distance <= ON_BOUNDARY ? withTouched( *world.mappedIndex, place, containing ) : containing;
  scored.distance = scored.inside.empty() ? nearest.edge.distance : 0;
  if ( !scored.inside.empty() )
    scored.records = scored.inside;
  else if ( nearest.edge.distance <= world.parameters.tolerance )
  {
    for ( const ShapeDistance &record : world.mappedIndex->within( place, nearest.edge.distance + SAME_DISTANCE ) )
      scored.records.push_back( record.shape );
  }
  // Not those it merely touches: groups go by what contains the place.
  const int record = groupRecord( world, place, containing, nearest.edge );
  if ( record >= 0 )
  {
    scored.group = world.map.records[static_cast<std::size_t>( record )].group;
    scored.hasGroup = true;
  }
}

void chooseRecord( const ScoringWorld &world, const Point &place, ScoredFind &scored )
{
  if ( scored.records.empty() )
    return;
  scored.record = *std::min_element( scored.records.begin(), scored.records.end(),
                                     [&]( int a, int b ) { return world.recordBefore( a, b ); } );
  const Shape &shape = world.mapped[static_cast<std::size_t>( scored.record )];
  const double distance = nearestOnShape( shape, place ).distance;
  const bool isInside = shape.kind() == ShapeKind::Polygon &&
                        std::find( scored.inside.begin(), scored.inside.end(), scored.record ) != scored.inside.end();
  scored.edge = isInside ? -distance : distance;
}

ScoredFind attribute( const ScoringWorld &world, const Find &find, const DatePeriod &latest, Nearest &nearest )
{
  ScoredFind scored;
  if ( !world.isInArea( find.place ) )
  {
    scored.findClass = FindClass::Outside;
    scored.inside = world.wholeRecordsContaining( find.place );
    return scored;
  }
  measure( world, find.place, scored, nearest );
  const bool isLater =
    scored.records.empty() ? find.laid.isSurelyAfter( latest ) : dropEarlierRecords( world, find, scored.records );
  chooseRecord( world, find.place, scored );
  if ( !world.evidence.searched.isKnown || !world.isSearched( find.place ) )
    scored.findClass = FindClass::NotSearched;
  else if ( isLater )
    scored.findClass = FindClass::Later;
  else if ( !scored.inside.empty() )
    scored.findClass = FindClass::Inside;
  else
    scored.findClass = scored.records.empty() ? FindClass::Unmapped : FindClass::Near;
  return scored;
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
  std::vector<const Shape *> whole;
  for ( const Record &record : map.records )
    whole.push_back( &record.shape );
  mappedIndex = std::make_unique<ShapeIndex>( pointersTo( mapped ) );
  wholeIndex = std::make_unique<ShapeIndex>( std::move( whole ) );
  searchedIndex = std::make_unique<ShapeIndex>( pointersTo( searched ) );
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

bool ScoringWorld::isInArea( const Point &place ) const
{
  return !evidence.hasArea || containsOrTouches( *areaIndex, place );
}

bool ScoringWorld::isSearched( const Point &place ) const
{
  return containsOrTouches( *searchedIndex, place );
}

std::vector<int> ScoringWorld::wholeRecordsContaining( const Point &place ) const
{
  return withTouched( *wholeIndex, place, wholeIndex->containing( place ) );
}

double ScoringWorld::distanceToMap( const Point &place ) const
{
  if ( mappedIndex->anyContains( place ) )
    return 0;
  const double distance = mappedIndex->nearest( place ).distance;
  return distance <= ON_BOUNDARY ? 0 : distance;
}

bool ScoringWorld::recordBefore( int a, int b ) const
{
  const Record &first = map.records[static_cast<std::size_t>( a )];
  const Record &second = map.records[static_cast<std::size_t>( b )];
  return std::tie( first.id, first.normalForm ) < std::tie( second.id, second.normalForm );
}

int groupRecordNearest( const ScoringWorld &world, const Point &place )
{
  const std::vector<int> containing = world.mappedIndex->containing( place );
  return groupRecord( world, place, containing,
                      containing.empty() ? world.mappedIndex->nearest( place ) : NearestEdge() );
}

std::vector<ScoredFind> attributeFinds( const ScoringWorld &world )
{
  const std::vector<Find> &finds = world.evidence.finds;
  const DatePeriod latest = latestMapDate( world );
  std::vector<Point> places;
  places.reserve( finds.size() );
  for ( const Find &find : finds )
    places.push_back( find.place );
  // Neighbours one after the other: what one search has touched serves the next.
  const std::vector<std::uint32_t> order = hilbertOrder( places );
  std::vector<ScoredFind> scored( finds.size() );
  std::vector<Point> nearestPlaces( finds.size() );
  inParallel( finds.size(), world.parameters.threads,
              [&]( std::size_t begin, std::size_t end )
              {
                constexpr std::size_t BETWEEN_CHECKS = 256;
                Nearest nearest;
                for ( std::size_t position = begin; position < end; ++position )
                {
                  if ( position % BETWEEN_CHECKS == 0 )
                    world.progress.stopIfCanceled();
                  const std::uint32_t index = order[position];
                  scored[index] = attribute( world, finds[index], latest, nearest );
                  nearestPlaces[index] = nearest.edge.point;
                }
              } );
  if ( !world.parameters.wantsAzimuths )
    return scored;
  // PROJ works for one thread at a time.
  for ( std::size_t index = 0; index < scored.size(); ++index )
  {
    if ( scored[index].distance && scored[index].inside.empty() )
      scored[index].azimuth = world.plane.azimuth( finds[index].place, nearestPlaces[index] );
  }
  return scored;
}

void clusterFinds( const ScoringWorld &world, std::vector<ScoredFind> &finds )
{
  std::vector<std::size_t> withoutTask;
  std::vector<Point> places;
  for ( std::size_t index = 0; index < finds.size(); ++index )
  {
    if ( !isScored( finds[index].findClass ) )
      continue;
    const Find &find = world.evidence.finds[index];
    if ( find.task )
    {
      finds[index].cluster = "task " + *find.task;
      continue;
    }
    withoutTask.push_back( index );
    places.push_back( find.place );
  }
  const std::vector<int> components = singleLinkage( places, world.parameters.clusterDistance );
  for ( std::size_t position = 0; position < withoutTask.size(); ++position )
    finds[withoutTask[position]].cluster = "near " + std::to_string( components[position] + 1 );
}

} // namespace minemap
