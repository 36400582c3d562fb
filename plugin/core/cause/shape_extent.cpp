// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/cause/shape_extent.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace minemap
{

namespace
{

double crossOf( const Point &origin, const Point &a, const Point &b )
{
  return ( a.x - origin.x ) * ( b.y - origin.y ) - ( a.y - origin.y ) * ( b.x - origin.x );
}

//! Adds the points that bound the others on the left of the way, each turn to the left.
template <typename Iterator>
void addHalfHull( std::vector<Point> &hull, Iterator first, Iterator last )
{
  const std::size_t start = hull.size();
  for ( Iterator point = first; point != last; ++point )
  {
    while ( hull.size() >= start + 2 && crossOf( hull[hull.size() - 2], hull.back(), *point ) <= 0 )
      hull.pop_back();
    hull.push_back( *point );
  }
  hull.pop_back(); // Begins the other half.
}

std::vector<Point> convexHull( std::vector<Point> points )
{
  std::sort( points.begin(), points.end() );
  points.erase( std::unique( points.begin(), points.end() ), points.end() );
  if ( points.size() < 3 )
    return points;
  std::vector<Point> hull;
  addHalfHull( hull, points.begin(), points.end() );
  addHalfHull( hull, points.rbegin(), points.rend() );
  return hull;
}

//! How far \a points reach along the unit vector \a direction.
double extentAlong( const std::vector<Point> &points, const Point &direction )
{
  double lowest = std::numeric_limits<double>::infinity();
  double highest = -lowest;
  for ( const Point &point : points )
  {
    const double along = point.x * direction.x + point.y * direction.y;
    lowest = std::min( lowest, along );
    highest = std::max( highest, along );
  }
  return highest - lowest;
}

} // namespace

Point middleOf( const Shape &shape )
{
  const Point origin = shape.vertices().front(); // Keeps the sums small.
  Point weighted;
  double length = 0;
  Point plain;
  for ( std::size_t index = 0; index < shape.pathCount(); ++index )
  {
    const Path path = shape.path( index );
    for ( const Point *vertex = path.begin(); vertex != path.end(); ++vertex )
    {
      plain.x += vertex->x - origin.x;
      plain.y += vertex->y - origin.y;
      if ( vertex == path.begin() )
        continue;
      const Point &before = vertex[-1];
      const double edge = std::hypot( vertex->x - before.x, vertex->y - before.y );
      weighted.x += edge * ( ( vertex->x + before.x ) / 2 - origin.x );
      weighted.y += edge * ( ( vertex->y + before.y ) / 2 - origin.y );
      length += edge;
    }
  }
  if ( shape.kind() != ShapeKind::Point && length > 0 )
    return { origin.x + weighted.x / length, origin.y + weighted.y / length };
  const double count = static_cast<double>( shape.vertices().size() );
  return { origin.x + plain.x / count, origin.y + plain.y / count };
}

std::optional<Point> longAxisOf( const Shape &shape )
{
  constexpr double CLEARLY_LONGER = 1.01;
  const std::vector<Point> hull = convexHull( shape.vertices() );
  double smallest = std::numeric_limits<double>::infinity();
  std::optional<Point> axis;
  for ( std::size_t corner = 0; corner < hull.size() && hull.size() > 1; ++corner )
  {
    // The smallest rectangle has a side along one of the hull's.
    const Point &from = hull[corner];
    const Point &to = hull[( corner + 1 ) % hull.size()];
    const double length = std::hypot( to.x - from.x, to.y - from.y );
    const Point along = { ( to.x - from.x ) / length, ( to.y - from.y ) / length };
    const Point across = { -along.y, along.x };
    const double depth = extentAlong( hull, along );
    const double breadth = extentAlong( hull, across );
    if ( depth * breadth >= smallest )
      continue;
    smallest = depth * breadth;
    axis.reset();
    if ( depth > CLEARLY_LONGER * breadth )
      axis = along;
    else if ( breadth > CLEARLY_LONGER * depth )
      axis = across;
  }
  return axis;
}

} // namespace minemap
