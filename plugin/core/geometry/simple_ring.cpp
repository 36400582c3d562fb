// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/geometry/simple_ring.h"

#include "core/geometry/locate.h"

#include <algorithm>
#include <cmath>

namespace minemap
{

namespace
{

bool haveBoxesApart( const Point &a, const Point &b, const Point &c, const Point &d )
{
  return std::max( a.x, b.x ) < std::min( c.x, d.x ) || std::max( c.x, d.x ) < std::min( a.x, b.x ) ||
         std::max( a.y, b.y ) < std::min( c.y, d.y ) || std::max( c.y, d.y ) < std::min( a.y, b.y );
}

//! True where the edges ab and cd share no point.
bool areApart( const Point &a, const Point &b, const Point &c, const Point &d )
{
  return haveBoxesApart( a, b, c, d ) || orientation( a, b, c ) * orientation( a, b, d ) > 0 ||
         orientation( c, d, a ) * orientation( c, d, b ) > 0;
}

//! True where the edges ab and bc share only b.
bool goesOn( const Point &a, const Point &b, const Point &c )
{
  if ( orientation( a, b, c ) != 0 )
    return true;
  const bool sameX = a.x == b.x && b.x == c.x;
  return sameX ? ( a.y < b.y && b.y < c.y ) || ( a.y > b.y && b.y > c.y )
               : ( a.x < b.x && b.x < c.x ) || ( a.x > b.x && b.x > c.x );
}

//! Products of such coordinates are finite.
bool isOrdinary( const Point &point )
{
  constexpr double HUGE_COORDINATE = 1e100;
  return std::abs( point.x ) < HUGE_COORDINATE && std::abs( point.y ) < HUGE_COORDINATE;
}

} // namespace

bool isCertainlySimple( const Path &ring )
{
  if ( ring.size() < 4 || ring.size() - 1 > MOST_RING_EDGES || *ring.first != *( ring.last - 1 ) ||
       !std::all_of( ring.begin(), ring.end(), isOrdinary ) )
    return false;
  const std::size_t edges = ring.size() - 1;
  const Point *vertex = ring.first;
  for ( std::size_t edge = 0; edge < edges; ++edge )
  {
    if ( !goesOn( vertex[edge], vertex[edge + 1], vertex[edge + 2 <= edges ? edge + 2 : 1] ) )
      return false;
    // The first and the last edge follow each other, too.
    const std::size_t end = edge == 0 ? edges - 1 : edges;
    for ( std::size_t other = edge + 2; other < end; ++other )
    {
      if ( !areApart( vertex[edge], vertex[edge + 1], vertex[other], vertex[other + 1] ) )
        return false;
    }
  }
  return true;
}

std::vector<Point> normalisedRing( const Path &ring )
{
  std::vector<Point> vertices( ring.begin(), ring.end() - 1 );
  std::rotate( vertices.begin(), std::min_element( vertices.begin(), vertices.end() ), vertices.end() );
  vertices.push_back( vertices.front() );
  // At the smallest vertex a simple ring turns the way it is drawn.
  if ( orientation( vertices[vertices.size() - 2], vertices[0], vertices[1] ) > 0 )
    std::reverse( vertices.begin(), vertices.end() );
  return vertices;
}

} // namespace minemap
