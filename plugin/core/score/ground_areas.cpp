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

    //! Of the ground a piece of searched ground covers.
    struct SearchedPart
    {
        int piece = 0;
        double area = 0;
        Overlay::Geometry geometry; //!< Null where the piece covers all of it.
    };

    double unionArea( Geometries parts );
    //! Intersections of \a ground with those \a others, positions in \a shapes, that share ground with it.
    Geometries parts( const GEOSGeometry &ground, const std::vector<int> &others, const std::vector<Shape> &shapes );
    std::vector<int> earlier( const ShapeIndex &index, const std::vector<Shape> &shapes, std::size_t position ) const;
    std::vector<SearchedPart> searchedParts( const GEOSGeometry &ground, double own, const Box &box );
    double searchedArea( const std::vector<SearchedPart> &parts );
    OptionalText searchTask( const std::vector<SearchedPart> &parts ) const;

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

std::vector<Measurer::SearchedPart> Measurer::searchedParts( const GEOSGeometry &ground, double own, const Box &box )
{
  std::vector<SearchedPart> found;
  // Where no edge of searched ground comes near, all of the ground was searched or none.
  if ( !mWorld.searchedIndex->anyEdgeMeets( box ) )
  {
    for ( const int piece : mWorld.searchedIndex->containing( { box.xMinimum, box.yMinimum } ) )
      found.push_back( { piece, own, nullptr } );
    return found;
  }
  for ( const int piece : mWorld.searchedIndex->meeting( box ) )
  {
    Geometries part = parts( ground, { piece }, mWorld.searched );
    if ( !part.empty() )
      found.push_back( { piece, mOverlay.area( *part.front() ), std::move( part.front() ) } );
  }
  return found;
}

double Measurer::searchedArea( const std::vector<SearchedPart> &parts )
{
  if ( parts.empty() )
    return 0;
  // One part, or parts that each cover all of the ground.
  if ( parts.size() == 1 || !parts.front().geometry )
    return parts.front().area;
  Geometries copies;
  for ( const SearchedPart &part : parts )
    copies.push_back( mOverlay.copy( *part.geometry ) );
  return unionArea( std::move( copies ) );
}

OptionalText Measurer::searchTask( const std::vector<SearchedPart> &parts ) const
{
  std::map<std::string, double> areas;
  for ( const SearchedPart &part : parts )
  {
    if ( const OptionalText &task = mWorld.evidence.searched.pieces[static_cast<std::size_t>( part.piece )].task )
      areas[*task] += part.area;
  }
  const auto largest =
    std::max_element( areas.begin(), areas.end(), []( const auto &a, const auto &b ) { return a.second < b.second; } );
  return largest == areas.end() ? OptionalText() : OptionalText( largest->first );
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
  std::vector<SearchedPart> searched = searchedParts( *ground, areas.own, box );
  areas.first = areas.own;
  areas.firstInGroup = areas.own;
  areas.firstSearched = searchedArea( searched );
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
        coveredInGroup.push_back( mOverlay.copy( *part.front() ) );
      covered.push_back( std::move( part.front() ) );
    }
    areas.firstInGroup -= unionArea( std::move( coveredInGroup ) );
    if ( !covered.empty() )
    {
      const Overlay::Geometry rest = mOverlay.difference( *ground, *mOverlay.unionOf( std::move( covered ) ) );
      areas.first = mOverlay.area( *rest );
      areas.firstSearched = areas.first > 0 ? searchedArea( searchedParts( *rest, areas.first, box ) ) : 0;
    }
  }
  if ( !mWorld.evidence.searched.isKnown || !( areas.own > 0 ) )
    return areas;
  const DatePeriod &mapDate = mWorld.map.records[index].mapDate;
  const auto isTooEarly = [&]( const SearchedPart &part )
  {
    const auto piece = static_cast<std::size_t>( part.piece );
    return mWorld.evidence.searched.pieces[piece].searched.isSurelyBefore( mapDate );
  };
  searched.erase( std::remove_if( searched.begin(), searched.end(), isTooEarly ), searched.end() );
  areas.share = std::min( 1.0, searchedArea( searched ) / areas.own );
  areas.task = searchTask( searched );
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
