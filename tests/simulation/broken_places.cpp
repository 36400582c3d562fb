// SPDX-License-Identifier: GPL-2.0-or-later
#include "broken_places.h"

#include "core/counter_random.h"

#include <algorithm>
#include <cmath>

namespace minemap::test
{

namespace
{

double roundedTo( double value, double step )
{
  return std::round( value / step ) * step;
}

Point roundedTo( const Point &point, double step )
{
  return { roundedTo( point.x, step ), roundedTo( point.y, step ) };
}

bool isChosen( std::size_t position, double share, std::uint64_t seed )
{
  return CounterRandom( seed + 77, position ).uniform() < share;
}

//! A find and a copy of it from another source, off by \a noise metres on each axis.
void addTwins( MapAndEvidence &world, double share, std::uint64_t seed, double noise, double step )
{
  std::vector<Find> &finds = world.evidence.finds;
  const std::size_t count = finds.size();
  for ( std::size_t position = 0; position < count; ++position )
  {
    if ( !isChosen( position, share, seed ) )
      continue;
    CounterRandom random( seed + 5, position );
    Find twin = finds[position];
    twin.place.x += noise * random.normal();
    twin.place.y += noise * random.normal();
    if ( step > 0 )
      twin.place = roundedTo( twin.place, step );
    twin.origin.feature = static_cast<std::uint32_t>( finds.size() );
    finds.push_back( std::move( twin ) );
  }
}

void takeDatesAway( MapAndEvidence &world )
{
  world.evidence.hasFindDates = false;
  for ( Find &find : world.evidence.finds )
    find.found = find.laid = DatePeriod();
}

//! Finds dug along their order, about \a aDay of them a day.
void digInOrder( MapAndEvidence &world, double aDay, std::uint64_t seed )
{
  CounterRandom random( seed + 9, 0 );
  std::int32_t today = 17000;
  OptionalText task;
  for ( Find &find : world.evidence.finds )
  {
    if ( find.task != task || random.uniform() < 1 / aDay )
      ++today;
    task = find.task;
    find.found = { today, today };
    find.laid = DatePeriod();
  }
}

//! Puts a second item into the pit of \a share of the finds.
void addPits( MapAndEvidence &world, double share, std::uint64_t seed )
{
  addTwins( world, share / ( 2 - share ), seed, 0.2, 0 );
}

const SearchedPiece *pieceOf( const MapAndEvidence &world, const Find &find )
{
  for ( const SearchedPiece &piece : world.evidence.searched.pieces )
  {
    if ( piece.task == find.task )
      return &piece;
  }
  return nullptr;
}

using PlaceOf = std::function<Point( const Shape &shape, std::size_t find )>;

void moveFinds( MapAndEvidence &world, double share, std::uint64_t seed, const PlaceOf &placeOf )
{
  for ( std::size_t position = 0; position < world.evidence.finds.size(); ++position )
  {
    Find &find = world.evidence.finds[position];
    const SearchedPiece *piece = isChosen( position, share, seed ) ? pieceOf( world, find ) : nullptr;
    if ( piece )
      find.place = placeOf( piece->shape, position );
  }
}

//! Moves them to places of records instead, one record for each task.
void moveFindsToRecords( MapAndEvidence &world, double share, std::uint64_t seed, const PlaceOf &placeOf )
{
  for ( std::size_t position = 0; position < world.evidence.finds.size(); ++position )
  {
    const Record &record = world.map.records[position % world.map.records.size()];
    if ( isChosen( position, share, seed ) && record.shape.kind() == ShapeKind::Polygon )
      world.evidence.finds[position].place = placeOf( record.shape, position );
  }
}

Point centroidOf( const Shape &shape, std::size_t )
{
  Overlay overlay;
  const Overlay::Geometry ground = overlay.fromShape( shape );
  Point place;
  GEOSContextHandle_t context = GEOS_init_r();
  GEOSGeometry *middle = GEOSGetCentroid_r( context, ground.get() );
  GEOSGeomGetX_r( context, middle, &place.x );
  GEOSGeomGetY_r( context, middle, &place.y );
  GEOSGeom_destroy_r( context, middle );
  GEOS_finish_r( context );
  return place;
}

Point relativePlace( const Shape &shape, double x, double y )
{
  const Box box = shape.boundingBox();
  return { box.xMinimum + x * ( box.xMaximum - box.xMinimum ), box.yMinimum + y * ( box.yMaximum - box.yMinimum ) };
}

} // namespace

void roundFinds( MapAndEvidence &world, double step )
{
  for ( Find &find : world.evidence.finds )
    find.place = roundedTo( find.place, step );
  world.evidence.findPositions.quantum = step;
}

const std::vector<Breakage> &findsOnPlaces()
{
  using World = MapAndEvidence;
  static const PlaceOf firstCorner = []( const Shape &shape, std::size_t ) { return shape.vertices().front(); };
  static const PlaceOf anyCorner = []( const Shape &shape, std::size_t find )
  { return shape.vertices()[find % shape.vertices().size()]; };
  static const PlaceOf boxMiddle = []( const Shape &shape, std::size_t ) { return relativePlace( shape, 0.5, 0.5 ); };
  static const PlaceOf aside = []( const Shape &shape, std::size_t ) { return relativePlace( shape, 0.3, 0.62 ); };
  static const std::vector<Breakage> ALL = {
    { "centroid of task",
      []( World &world, double share, std::uint64_t seed ) { moveFinds( world, share, seed, centroidOf ); } },
    { "first corner of task",
      []( World &world, double share, std::uint64_t seed ) { moveFinds( world, share, seed, firstCorner ); } },
    { "any corner of task",
      []( World &world, double share, std::uint64_t seed ) { moveFinds( world, share, seed, anyCorner ); } },
    { "middle of task's box",
      []( World &world, double share, std::uint64_t seed ) { moveFinds( world, share, seed, boxMiddle ); } },
    { "same place in task",
      []( World &world, double share, std::uint64_t seed ) { moveFinds( world, share, seed, aside ); } },
    { "centroid, 5 decimals",
      []( World &world, double share, std::uint64_t seed )
      {
        moveFinds( world, share, seed, centroidOf );
        roundFinds( world, 1.11 );
      } },
    { "corner, 4 decimals",
      []( World &world, double share, std::uint64_t seed )
      {
        moveFinds( world, share, seed, anyCorner );
        roundFinds( world, 11.1 );
      } },
    { "centroid of record",
      []( World &world, double share, std::uint64_t seed ) { moveFindsToRecords( world, share, seed, centroidOf ); } },
    { "corner of record",
      []( World &world, double share, std::uint64_t seed ) { moveFindsToRecords( world, share, seed, anyCorner ); } } };
  return ALL;
}

const std::vector<Breakage> &twins()
{
  using World = MapAndEvidence;
  static const std::vector<Breakage> ALL = {
    { "exact copy", []( World &world, double share, std::uint64_t seed ) { addTwins( world, share, seed, 0, 0 ); } },
    { "copy, no dates",
      []( World &world, double share, std::uint64_t seed )
      {
        addTwins( world, share, seed, 0, 0 );
        takeDatesAway( world );
      } },
    { "noise 0.5 m, no dates",
      []( World &world, double share, std::uint64_t seed )
      {
        addTwins( world, share, seed, 0.5, 0 );
        takeDatesAway( world );
      } },
    { "noise 1 m, no dates",
      []( World &world, double share, std::uint64_t seed )
      {
        addTwins( world, share, seed, 1, 0 );
        takeDatesAway( world );
      } },
    { "noise 3 m, no dates",
      []( World &world, double share, std::uint64_t seed )
      {
        addTwins( world, share, seed, 3, 0 );
        takeDatesAway( world );
      } },
    { "noise 1 m", []( World &world, double share, std::uint64_t seed ) { addTwins( world, share, seed, 1, 0 ); } },
    { "noise 3 m", []( World &world, double share, std::uint64_t seed ) { addTwins( world, share, seed, 3, 0 ); } },
    { "noise 5 m", []( World &world, double share, std::uint64_t seed ) { addTwins( world, share, seed, 5, 0 ); } },
    { "copy rounded to 10 m",
      []( World &world, double share, std::uint64_t seed ) { addTwins( world, share, seed, 0, 10 ); } },
    { "all in 5 decimals", []( World &world, double share, std::uint64_t seed )
      {
        addTwins( world, share, seed, 0, 0 );
        roundFinds( world, 1.11 );
      } } };
  return ALL;
}

const std::vector<Breakage> &innocents()
{
  using World = MapAndEvidence;
  static const std::vector<Breakage> ALL = {
    { "as simulated", []( World &, double, std::uint64_t ) {} },
    { "no dates", []( World &world, double, std::uint64_t ) { takeDatesAway( world ); } },
    { "pits, 10 %", []( World &world, double, std::uint64_t seed ) { addPits( world, 0.1, seed ); } },
    { "pits, no dates",
      []( World &world, double, std::uint64_t seed )
      {
        addPits( world, 0.1, seed );
        takeDatesAway( world );
      } },
    { "dug, 1.2 a day", []( World &world, double, std::uint64_t seed ) { digInOrder( world, 1.2, seed ); } },
    { "dug, 1.5 a day", []( World &world, double, std::uint64_t seed ) { digInOrder( world, 1.5, seed ); } },
    { "dug, 2 a day", []( World &world, double, std::uint64_t seed ) { digInOrder( world, 2, seed ); } },
    { "dug, 4 a day", []( World &world, double, std::uint64_t seed ) { digInOrder( world, 4, seed ); } },
    { "in 5 decimals", []( World &world, double, std::uint64_t ) { roundFinds( world, 1.11 ); } },
    { "in 4 decimals", []( World &world, double, std::uint64_t ) { roundFinds( world, 11.1 ); } } };
  return ALL;
}

} // namespace minemap::test
