// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/assumptions/corner_points.h"

#include "core/geometry/shape_index.h"

#include <algorithm>
#include <cmath>

namespace minemap
{

namespace
{

double distance( const Point &a, const Point &b )
{
  return std::hypot( a.x - b.x, a.y - b.y );
}

//! True where \a point was put on the edge from \a before to \a after, as long edges get points every 200 m or less.
bool wasAdded( const Point &before, const Point &point, const Point &after )
{
  constexpr double SHORTEST = 60; // Metres: what is divided is longer.
  constexpr double BEND = 0.1;    // Metres that a straight edge of another coordinate system bends.
  return distance( before, point ) > SHORTEST && distance( point, after ) > SHORTEST &&
         distance( point, nearestOnSegment( point, before, after ) ) < BEND;
}

std::vector<Point> evenly( std::vector<Point> corners, std::size_t most )
{
  if ( corners.size() <= most )
    return corners;
  std::vector<Point> chosen;
  chosen.reserve( most );
  for ( std::size_t number = 0; number < most; ++number )
    chosen.push_back( corners[number * corners.size() / most] );
  return chosen;
}

} // namespace

std::vector<Point> cornersOf( const Path &path, ShapeKind kind, std::size_t mostCorners )
{
  std::vector<Point> vertices;
  for ( const Point &vertex : path )
  {
    if ( vertices.empty() || vertices.back() != vertex )
      vertices.push_back( vertex );
  }
  const bool isRing = kind == ShapeKind::Polygon;
  if ( isRing && vertices.size() > 1 && vertices.front() == vertices.back() )
    vertices.pop_back();
  const std::size_t count = vertices.size();
  std::vector<Point> corners;
  for ( std::size_t index = 0; index < count; ++index )
  {
    const bool hasNeighbours = isRing ? count > 3 : index > 0 && index + 1 < count;
    if ( !hasNeighbours || kind == ShapeKind::Point ||
         !wasAdded( vertices[( index + count - 1 ) % count], vertices[index], vertices[( index + 1 ) % count] ) )
      corners.push_back( vertices[index] );
  }
  return evenly( std::move( corners ), mostCorners );
}

std::vector<Point> cornersOf( const Shape &shape, std::size_t mostCorners )
{
  std::vector<Point> all;
  for ( std::size_t index = 0; index < shape.pathCount(); ++index )
  {
    const std::vector<Point> corners = cornersOf( shape.path( index ), shape.kind(), mostCorners );
    all.insert( all.end(), corners.begin(), corners.end() );
  }
  return evenly( std::move( all ), mostCorners );
}

Point meanOf( const std::vector<Point> &corners )
{
  Point sum;
  for ( const Point &corner : corners )
    sum = { sum.x + corner.x, sum.y + corner.y };
  const auto count = static_cast<double>( corners.size() );
  return { sum.x / count, sum.y / count };
}

Point middleOfGround( const std::vector<Point> &corners )
{
  const Point origin = corners.front();
  double area = 0;
  Point moment;
  for ( std::size_t index = 0; index < corners.size(); ++index )
  {
    const Point a = { corners[index].x - origin.x, corners[index].y - origin.y };
    const Point &next = corners[( index + 1 ) % corners.size()];
    const Point b = { next.x - origin.x, next.y - origin.y };
    const double cross = a.x * b.y - b.x * a.y;
    area += cross;
    moment = { moment.x + ( a.x + b.x ) * cross, moment.y + ( a.y + b.y ) * cross };
  }
  constexpr double SMALLEST = 1e-3; // m²: hardly ground.
  if ( std::abs( area ) < SMALLEST )
    return meanOf( corners );
  return { origin.x + moment.x / ( 3 * area ), origin.y + moment.y / ( 3 * area ) };
}

Point labelPoint( const std::vector<Point> &corners )
{
  Box box;
  for ( const Point &corner : corners )
    box.include( corner );
  const double half = box.middle().y;
  // Between the corners next to half the height, so that the line meets none.
  double below = box.yMinimum;
  double above = box.yMaximum;
  for ( const Point &corner : corners )
  {
    if ( corner.y <= half )
      below = std::max( below, corner.y );
    else
      above = std::min( above, corner.y );
  }
  const double y = ( below + above ) / 2;
  std::vector<double> crossings;
  for ( std::size_t index = 0; index < corners.size(); ++index )
  {
    const Point &a = corners[index];
    const Point &b = corners[( index + 1 ) % corners.size()];
    if ( ( a.y > y ) != ( b.y > y ) )
      crossings.push_back( a.x + ( y - a.y ) / ( b.y - a.y ) * ( b.x - a.x ) );
  }
  std::sort( crossings.begin(), crossings.end() );
  Point label = box.middle();
  double widest = 0;
  for ( std::size_t index = 0; index + 1 < crossings.size(); index += 2 )
  {
    const double width = crossings[index + 1] - crossings[index];
    if ( width > widest )
      label = { ( crossings[index] + crossings[index + 1] ) / 2, y };
    widest = std::max( widest, width );
  }
  return label;
}

} // namespace minemap
