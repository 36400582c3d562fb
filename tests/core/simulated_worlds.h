// SPDX-License-Identifier: GPL-2.0-or-later
// Simulations for tests: near 39.8° N 46.8° E, in a CRS of choice.
#pragma once

#include "core/geometry/overlay.h"
#include "core/simulate/simulate_world.h"

#include <cmath>
#include <string>
#include <utility>

namespace minemap::test
{

constexpr Point SIMULATED_CENTRE = { 46.8, 39.8 };

//! A square around the centre.
inline SimulationParameters squareOf( double side )
{
  SimulationParameters parameters;
  const double half = side / 2;
  parameters.extent = { Point{ -half, -half }, { 0, -half }, { half, -half }, { half, 0 },
                        Point{ half, half },   { 0, half },  { -half, half }, { -half, 0 } };
  return parameters;
}

inline Simulation simulate( const SimulationParameters &parameters, const char *crs = "EPSG:32638" )
{
  const LocalPlane plane( SIMULATED_CENTRE );
  const MapCoordinates coordinates( crs, plane );
  Progress progress;
  return simulateWorld( parameters, coordinates, SIMULATED_CENTRE, progress );
}

//! The same with a list of errors.
inline Simulation simulate( SimulationParameters parameters, const std::string &errors, const char *crs )
{
  parameters.errors = parseErrorList( errors );
  return simulate( parameters, crs );
}

inline double distance( const Point &a, const Point &b )
{
  return std::hypot( a.x - b.x, a.y - b.y );
}

inline bool isSame( const Shape &a, const Shape &b )
{
  return a.vertices() == b.vertices() && a.pathCount() == b.pathCount();
}

inline std::vector<Shape> drawingsOf( const SimulatedWorld &world )
{
  std::vector<Shape> drawings;
  for ( const SimulatedRecord &record : world.records )
    drawings.push_back( record.drawn );
  return drawings;
}

inline std::vector<Shape> groundOf( const SimulatedWorld &world )
{
  std::vector<Shape> ground;
  for ( const SimulatedTask &task : world.tasks )
    ground.push_back( task.shape );
  return ground;
}

inline double areaOfAll( const std::vector<Shape> &shapes )
{
  Overlay overlay;
  double area = 0;
  for ( const Shape &shape : shapes )
    area += overlay.area( *overlay.fromShape( shape ) );
  return area;
}

inline double areaOfUnion( const std::vector<Shape> &shapes )
{
  Overlay overlay;
  std::vector<Overlay::Geometry> all;
  for ( const Shape &shape : shapes )
    all.push_back( overlay.fromShape( shape ) );
  return overlay.area( *overlay.unionOf( std::move( all ) ) );
}

//! The searched share of the ground of the records, and of the rest of a square.
inline std::pair<double, double> searchedShares( const SimulatedWorld &world, const std::vector<Shape> &mapped )
{
  Overlay overlay;
  const auto unionOf = [&overlay]( const std::vector<Shape> &shapes )
  {
    std::vector<Overlay::Geometry> all;
    for ( const Shape &shape : shapes )
      all.push_back( overlay.fromShape( shape ) );
    return overlay.unionOf( std::move( all ) );
  };
  const Overlay::Geometry map = unionOf( mapped );
  const Overlay::Geometry searched = unionOf( groundOf( world ) );
  const double inside = overlay.area( *overlay.intersection( *map, *searched ) );
  return { inside / overlay.area( *map ),
           ( overlay.area( *searched ) - inside ) / ( world.area - overlay.area( *map ) ) };
}

//! Records of a CRS in the plane.
inline Shape inPlane( const Shape &map, const char *crs )
{
  const LocalPlane plane( SIMULATED_CENTRE );
  const MapCoordinates coordinates( crs, plane );
  Shape shape = map;
  coordinates.toPlane( shape.vertices() );
  return shape;
}

} // namespace minemap::test
