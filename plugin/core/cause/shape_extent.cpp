// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/cause/shape_extent.h"

#include "core/geometry/convex_hull.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace minemap
{

namespace
{

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
  std::vector<Point> hull = convexHull( shape.vertices() );
  if ( hull.size() > 1 )
    hull.pop_back(); // The first once more.
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
