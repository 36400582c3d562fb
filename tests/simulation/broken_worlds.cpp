// SPDX-License-Identifier: GPL-2.0-or-later
#include "broken_worlds.h"

#include "core/counter_random.h"
#include "core/geometry/overlay.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace minemap
{

namespace
{

constexpr std::uint64_t CUT_STREAM = 77;

//! The record without the ground searched; empty where nothing is left of it.
Shape cutShape( Overlay &overlay, const Shape &record, const GEOSGeometry &searched )
{
  const Overlay::Geometry whole = overlay.fromShape( record );
  if ( !overlay.intersects( *whole, searched ) )
    return record;
  return overlay.toShape( *overlay.difference( *whole, searched ), record.kind() );
}

//! Cuts searched ground and \a buffer metres around it out of a \a share of the records.
void cutRecords( SimulatedWorld &world, const MapCoordinates &coordinates, double share, double buffer )
{
  Overlay overlay;
  std::vector<Overlay::Geometry> ground;
  for ( const SimulatedTask &task : world.tasks )
    ground.push_back( overlay.fromShape( task.shape ) );
  Overlay::Geometry searched = overlay.unionOf( std::move( ground ) );
  if ( buffer > 0 )
    searched = overlay.buffer( *searched, buffer );
  std::vector<SimulatedRecord> left;
  for ( std::size_t index = 0; index < world.records.size(); ++index )
  {
    SimulatedRecord record = world.records[index];
    CounterRandom random( index, CUT_STREAM );
    if ( random.uniform() < share )
    {
      coordinates.toPlane( record.map.vertices() );
      record.map = cutShape( overlay, record.map, *searched );
      if ( record.map.isEmpty() )
        continue;
      coordinates.toMap( record.map.vertices() );
    }
    left.push_back( std::move( record ) );
  }
  world.records = std::move( left );
}

//! Draws polygon records \a wider metres wider all round, as hazard areas are drawn about fields.
void widenRecords( SimulatedWorld &world, const MapCoordinates &coordinates, double wider )
{
  Overlay overlay;
  for ( SimulatedRecord &record : world.records )
  {
    if ( record.map.kind() != ShapeKind::Polygon )
      continue;
    coordinates.toPlane( record.map.vertices() );
    record.map = overlay.toShape( *overlay.buffer( *overlay.fromShape( record.map ), wider ), ShapeKind::Polygon );
    coordinates.toMap( record.map.vertices() );
  }
}

void moveToMiddles( SimulatedWorld &world )
{
  for ( SimulatedFind &find : world.finds )
  {
    if ( find.task >= 0 )
      find.place = world.tasks[static_cast<std::size_t>( find.task )].shape.boundingBox().middle();
  }
}

void roundFinds( SimulatedWorld &world, const MapCoordinates &coordinates, double step )
{
  std::vector<Point> places;
  places.reserve( world.finds.size() );
  for ( const SimulatedFind &find : world.finds )
    places.push_back( find.place );
  coordinates.toMap( places );
  for ( Point &place : places )
    place = { std::round( place.x / step ) * step, std::round( place.y / step ) * step };
  coordinates.toPlane( places );
  for ( std::size_t find = 0; find < places.size(); ++find )
    world.finds[find].place = places[find];
}

void searchCircles( SimulatedWorld &world, double radius )
{
  Overlay overlay;
  std::vector<SimulatedTask> circles;
  for ( SimulatedFind &find : world.finds )
  {
    Shape place( ShapeKind::Point );
    place.addPath( { find.place } );
    SimulatedTask circle;
    circle.shape = overlay.toShape( *overlay.buffer( *overlay.fromShape( place ), radius ), ShapeKind::Polygon );
    find.task = static_cast<int>( circles.size() );
    circles.push_back( std::move( circle ) );
  }
  world.tasks = std::move( circles );
}

} // namespace

std::vector<Break> breaksOfEvidence()
{
  std::vector<Break> breaks;
  breaks.push_back( { "nothing broken", false, []( SimulatedWorld &, const MapCoordinates & ) {} } );
  for ( const double share : { 1.0, 0.5 } )
  {
    for ( const double buffer : { 0.0, 25.0, 50.0, 100.0 } )
      breaks.push_back( { std::string( share == 1 ? "all" : "half of the" ) + " records cut, " +
                            std::to_string( static_cast<int>( buffer ) ) + " m around",
                          true, [share, buffer]( SimulatedWorld &world, const MapCoordinates &coordinates ) {
                            cutRecords( world, coordinates, share, buffer );
                          } } );
  }
  for ( const double share : { 1.0, 0.5 } )
    breaks.push_back( { std::string( share == 1 ? "all" : "half of the" ) + " records cut, 100 m wider before", true,
                        [share]( SimulatedWorld &world, const MapCoordinates &coordinates )
                        {
                          widenRecords( world, coordinates, 100 );
                          cutRecords( world, coordinates, share, 0 );
                        } } );
  breaks.push_back( { "finds at the middle of their task", true,
                      []( SimulatedWorld &world, const MapCoordinates & ) { moveToMiddles( world ); } } );
  breaks.push_back( { "finds rounded to 100 m", true, []( SimulatedWorld &world, const MapCoordinates &coordinates ) {
                       roundFinds( world, coordinates, 100 );
                     } } );
  breaks.push_back( { "search drawn round finds", true,
                      []( SimulatedWorld &world, const MapCoordinates & ) { searchCircles( world, 50 ); } } );
  return breaks;
}

} // namespace minemap
