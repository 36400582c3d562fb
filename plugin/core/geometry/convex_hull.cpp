// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/geometry/convex_hull.h"

#include "core/geometry/locate.h"

namespace minemap
{

namespace
{

//! Adds \a point to a chain that turns left all the way; the first \a kept points stay.
void extend( std::vector<Point> &chain, const Point &point, std::size_t kept )
{
  while ( chain.size() > kept && orientation( chain[chain.size() - 2], chain.back(), point ) <= 0 )
    chain.pop_back();
  chain.push_back( point );
}

} // namespace

std::vector<Point> convexHull( std::vector<Point> points )
{
  std::sort( points.begin(), points.end() );
  points.erase( std::unique( points.begin(), points.end() ), points.end() );
  if ( points.size() < 2 )
    return points;
  std::vector<Point> hull;
  for ( const Point &point : points )
    extend( hull, point, 1 );
  const std::size_t lower = hull.size();
  for ( auto point = points.rbegin() + 1; point != points.rend(); ++point )
    extend( hull, *point, lower );
  return hull;
}

} // namespace minemap
