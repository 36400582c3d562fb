// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/score/ground_areas.h"

#include "core/geometry/overlay.h"
#include "core/parallel.h"

#include <algorithm>
#include <map>
#include <string>

namespace minemap
{

namespace
{

Box widened( Box box, double distance )
{
  box.xMinimum -= distance;
  box.yMinimum -= distance;
  box.xMaximum += distance;
  box.yMaximum += distance;
  return box;
}

//! Areas of one polygon, m².
struct PieceAreas
{
    double own = 0;
    double first = 0;         //!< Of it what no earlier polygon covers.
    double firstInGroup = 0;  //!< Of it what no earlier polygon of its group covers.
    double firstSearched = 0; //!< Of first what was searched.
    OptionalNumber share;
    OptionalText task;
};

//! What one thread works with.
class Measurer
{
  public:
    explicit Measurer( const ScoringWorld &world ) : mWorld( world ) {}

    PieceAreas record( std::size_t index );
    PieceAreas searchedPiece( std::size_t index );

  private:
    using Geometries = std::vector<Overlay::Geometry>;

    Overlay::Geometry ownGround( const Shape &shape );
    double unionArea( Geometries parts );
    //! Intersections of \a ground with those \a others, positions in \a shapes, that share ground with it.
    Geometries parts( const GEOSGeometry &ground, const std::vector<int> &others, const std::vector<Shape> &shapes );
    std::vector<int> earlier( const ShapeIndex &index, const std::vector<Shape> &shapes, std::size_t position ) const;
    double searchedArea( const GEOSGeometry &ground, double own, const Box &box, const std::vector<int> &pieces );
    OptionalText searchTask( const GEOSGeometry &ground, const Box &box, const std::vector<int> &pieces );

    const ScoringWorld &mWorld;
    Overlay mOverlay;
    Overlay::Geometry mArea; //!< Made when first needed; geometries belong to the thread that made them.
};

//! A polygon's own area, or for lines, points and polygons without area the ground within T of them.
Overlay::Geometry Measurer::ownGround( const Shape &shape )
{
  Overlay::Geometry geometry = mOverlay.fromShape( shape );
  if ( shape.kind() == ShapeKind::Polygon )
    return geometry;
  Overlay::Geometry buffer = mOverlay.buffer( *geometry, mWorld.parameters.tolerance );
  if ( !mWorld.evidence.hasArea )
    return buffer;
  if ( !mArea )
    mArea = mOverlay.fromShape( mWorld.areaShape );
  return mOverlay.intersection( *buffer, *mArea );
}

double Measurer::unionArea( Geometries parts )
{
  if ( parts.empty() )
    return 0;
  if ( parts.size() == 1 )
    return mOverlay.area( *parts.front() );
  return mOverlay.area( *mOverlay.unionOf( std::move( parts ) ) );
}

Measurer::Geometries Measurer::parts( const GEOSGeometry &ground, const std::vector<int> &others,
                                      const std::vector<Shape> &shapes )
{
  Geometries found;
  for ( const int other : others )
  {
    Overlay::Geometry part =
      mOverlay.intersection( ground, *mOverlay.fromShape( shapes[static_cast<std::size_t>( other )] ) );
    if ( mOverlay.area( *part ) > 0 )
      found.push_back( std::move( part ) );
  }
  return found;
}

std::vector<int> Measurer::earlier( const ShapeIndex &index, const std::vector<Shape> &shapes,
                                    std::size_t position ) const
{
  std::vector<int> others;
  for ( const int other : index.meeting( shapes[position].boundingBox() ) )
  {
    if ( static_cast<std::size_t>( other ) >= position )
      break;
    if ( shapes[static_cast<std::size_t>( other )].kind() == ShapeKind::Polygon )
      others.push_back( other );
  }
  return others;
}

double Measurer::searchedArea( const GEOSGeometry &ground, double own, const Box &box, const std::vector<int> &pieces )
{
  if ( pieces.empty() )
    return 0;
  // Where no edge of searched ground comes near, all of the ground was searched or none.
  if ( !mWorld.searchedIndex->anyEdgeMeets( box ) )
  {
    const std::vector<int> around = mWorld.searchedIndex->containing( { box.xMinimum, box.yMinimum } );
    const bool isSearched =
      std::any_of( around.begin(), around.end(),
                   [&pieces]( int piece ) { return std::binary_search( pieces.begin(), pieces.end(), piece ); } );
    return isSearched ? own : 0;
  }
  return unionArea( parts( ground, pieces, mWorld.searched ) );
}

OptionalText Measurer::searchTask( const GEOSGeometry &ground, const Box &box, const std::vector<int> &pieces )
{
  std::map<std::string, double> areas;
  const bool isClear = !mWorld.searchedIndex->anyEdgeMeets( box );
  const std::vector<int> around =
    isClear ? mWorld.searchedIndex->containing( { box.xMinimum, box.yMinimum } ) : std::vector<int>();
  for ( const int piece : pieces )
  {
    const auto index = static_cast<std::size_t>( piece );
    const OptionalText &task = mWorld.evidence.searched.pieces[index].task;
    if ( !task )
      continue;
    if ( isClear )
      areas[*task] += std::binary_search( around.begin(), around.end(), piece ) ? 1 : 0;
    else
      areas[*task] += mOverlay.area( *mOverlay.intersection( ground, *mOverlay.fromShape( mWorld.searched[index] ) ) );
  }
  const auto largest =
    std::max_element( areas.begin(), areas.end(), []( const auto &a, const auto &b ) { return a.second < b.second; } );
  return largest == areas.end() || !( largest->second > 0 ) ? OptionalText() : OptionalText( largest->first );
}

PieceAreas Measurer::record( std::size_t index )
{
  PieceAreas areas;
  const Shape &shape = mWorld.mapped[index];
  if ( shape.isEmpty() )
    return areas;
  const bool isPolygon = shape.kind() == ShapeKind::Polygon;
  const Overlay::Geometry ground = ownGround( shape );
  areas.own = mOverlay.area( *ground );
  const Box box = widened( shape.boundingBox(), isPolygon ? 0 : mWorld.parameters.tolerance );
  std::vector<int> pieces = mWorld.searchedIndex->meeting( box );
  double searched = searchedArea( *ground, areas.own, box, pieces );
  areas.first = areas.own;
  areas.firstInGroup = areas.own;
  areas.firstSearched = searched;
  if ( isPolygon )
  {
    Geometries covered;
    Geometries coveredInGroup;
    for ( const int other : earlier( *mWorld.mappedIndex, mWorld.mapped, index ) )
    {
      Geometries part = parts( *ground, { other }, mWorld.mapped );
      if ( part.empty() )
        continue;
      if ( mWorld.map.records[static_cast<std::size_t>( other )].group == mWorld.map.records[index].group )
        coveredInGroup.push_back( mOverlay.intersection( *part.front(), *ground ) );
      covered.push_back( std::move( part.front() ) );
    }
    areas.firstInGroup -= unionArea( std::move( coveredInGroup ) );
    if ( !covered.empty() )
    {
      const Overlay::Geometry rest = mOverlay.difference( *ground, *mOverlay.unionOf( std::move( covered ) ) );
      areas.first = mOverlay.area( *rest );
      areas.firstSearched = areas.first > 0 ? searchedArea( *rest, areas.first, box, pieces ) : 0;
    }
  }
  if ( !mWorld.evidence.searched.isKnown || !( areas.own > 0 ) )
    return areas;
  const DatePeriod &mapDate = mWorld.map.records[index].mapDate;
  const auto isTooEarly = [&]( int piece )
  { return mWorld.evidence.searched.pieces[static_cast<std::size_t>( piece )].searched.isSurelyBefore( mapDate ); };
  const auto end = std::remove_if( pieces.begin(), pieces.end(), isTooEarly );
  if ( end != pieces.end() )
  {
    pieces.erase( end, pieces.end() );
    searched = searchedArea( *ground, areas.own, box, pieces );
  }
  areas.share = std::min( 1.0, searched / areas.own );
  if ( mWorld.evidence.searched.hasTasks && searched > 0 )
    areas.task = searchTask( *ground, box, pieces );
  return areas;
}

PieceAreas Measurer::searchedPiece( std::size_t index )
{
  PieceAreas areas;
  const Shape &shape = mWorld.searched[index];
  if ( shape.isEmpty() || shape.kind() != ShapeKind::Polygon )
    return areas;
  const Overlay::Geometry ground = mOverlay.fromShape( shape );
  areas.own = mOverlay.area( *ground );
  areas.first = areas.own - unionArea( parts( *ground, earlier( *mWorld.searchedIndex, mWorld.searched, index ),
                                              mWorld.searched ) );
  return areas;
}

std::vector<PieceAreas> measureAll( const ScoringWorld &world, std::size_t count,
                                    PieceAreas ( Measurer::*measure )( std::size_t ) )
{
  std::vector<PieceAreas> areas( count );
  inParallel( count, world.parameters.threads,
              [&]( std::size_t begin, std::size_t end )
              {
                Measurer measurer( world );
                for ( std::size_t index = begin; index < end; ++index )
                {
                  world.progress.stopIfCanceled();
                  areas[index] = ( measurer.*measure )( index );
                }
              } );
  return areas;
}

} // namespace

GroundAreas measureGround( const ScoringWorld &world )
{
  GroundAreas result;
  const std::vector<PieceAreas> records = measureAll( world, world.mapped.size(), &Measurer::record );
  const std::vector<Record> &all = world.map.records;
  const bool hasPolygons = std::any_of(
    all.begin(), all.end(), []( const Record &record ) { return record.shape.kind() == ShapeKind::Polygon; } );
  double mapped = 0;
  double mappedSearched = 0;
  for ( std::size_t index = 0; index < records.size(); ++index )
  {
    const PieceAreas &areas = records[index];
    result.shares.push_back( areas.share );
    result.tasks.push_back( areas.task );
    if ( all[index].shape.kind() != ShapeKind::Polygon )
      continue;
    const auto entry = result.mappedByGroup.emplace( all[index].group, 0 ).first;
    if ( world.mapped[index].kind() != ShapeKind::Polygon )
      continue;
    mapped += areas.first;
    mappedSearched += areas.firstSearched;
    result.mappedTwice += areas.own - areas.first;
    entry->second += areas.firstInGroup;
  }
  if ( world.evidence.hasArea )
  {
    Overlay overlay;
    result.ground.area = overlay.area( *overlay.fromShape( world.areaShape ) );
  }
  if ( hasPolygons )
    result.ground.mapped = mapped;
  if ( !world.evidence.searched.isKnown )
    return result;
  double searched = 0;
  for ( const PieceAreas &areas : measureAll( world, world.searched.size(), &Measurer::searchedPiece ) )
  {
    searched += areas.first;
    result.searchedTwice += areas.own - areas.first;
  }
  result.ground.searched = searched;
  if ( hasPolygons )
    result.ground.mappedSearched = mappedSearched;
  return result;
}

} // namespace minemap
