// SPDX-License-Identifier: GPL-2.0-or-later
// Seeded random polygons: stars with holes, lattices where points fall on edges, and slivers.
#pragma once

#include "core/geometry/shape.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <random>
#include <vector>

namespace minemap::oracle
{

using Random = std::mt19937_64;

//! Uniform in [from, to), the same on every platform, which std distributions are not.
inline double uniform( Random &random, double from, double to )
{
  return from + ( to - from ) * static_cast<double>( random() >> 11U ) * 0x1p-53;
}

//! How often to try: a hundred times as often where MINEMAP_LONG_TESTS is set, a million cases instead of thousands.
inline int rounds( int usual )
{
  return std::getenv( "MINEMAP_LONG_TESTS" ) ? 100 * usual : usual;
}

inline int below( Random &random, int count )
{
  return static_cast<int>( random() % static_cast<unsigned>( count ) );
}

//! A ring whose corners turn around \a centre, so that it never crosses itself.
inline std::vector<Point> star( Random &random, const Point &centre, double inner, double outer )
{
  const int corners = 3 + below( random, 12 );
  std::vector<Point> ring;
  for ( int corner = 0; corner < corners; ++corner )
  {
    const double angle = 2 * M_PI * ( corner + uniform( random, 0, 0.8 ) ) / corners;
    const double radius = uniform( random, inner, outer );
    ring.push_back( { centre.x + radius * std::cos( angle ), centre.y + radius * std::sin( angle ) } );
  }
  ring.push_back( ring.front() );
  return ring;
}

//! A star with up to two holes; often valid, the caller asks GEOS.
inline Shape starWithHoles( Random &random, const Point &centre, double size )
{
  Shape shape;
  shape.addPath( star( random, centre, size * 0.5, size ) );
  const int holes = below( random, 3 );
  for ( int hole = 0; hole < holes; ++hole )
  {
    const Point place = { centre.x + ( hole == 0 ? -0.2 : 0.2 ) * size, centre.y };
    shape.addPath( star( random, place, size * 0.02, size * 0.15 ) );
  }
  return shape;
}

//! A star with corners on whole numbers, so that edges are level, upright, collinear and touching.
inline Shape latticeStar( Random &random, const Point &centre, double size )
{
  Shape shape = starWithHoles( random, centre, size );
  for ( Point &vertex : shape.vertices() )
    vertex = { std::round( vertex.x ), std::round( vertex.y ) };
  return shape;
}

//! A triangle 1e-9 to 1e-3 wide.
inline Shape sliver( Random &random, const Point &centre, double length )
{
  const double angle = uniform( random, 0, 2 * M_PI );
  const double width = std::pow( 10, uniform( random, -9, -3 ) );
  const Point tip = { centre.x + length * std::cos( angle ), centre.y + length * std::sin( angle ) };
  const Point side = { centre.x - width * std::sin( angle ), centre.y + width * std::cos( angle ) };
  Shape shape;
  shape.addPath( { centre, tip, side, centre } );
  return shape;
}

//! A place worth asking about: anywhere near, a vertex, on or a hair beside an edge, on a vertex's level.
inline Point placeNear( Random &random, const Shape &shape, double size )
{
  const Path path = shape.path( static_cast<std::size_t>( below( random, static_cast<int>( shape.pathCount() ) ) ) );
  const int edge = below( random, static_cast<int>( path.size() ) - 1 );
  const Point a = path.first[edge];
  const Point b = path.first[edge + 1];
  const double share = below( random, 2 ) == 0 ? 0.5 : uniform( random, 0, 1 );
  const Point on = { a.x + share * ( b.x - a.x ), a.y + share * ( b.y - a.y ) };
  switch ( below( random, 6 ) )
  {
  case 0:
    return a;
  case 1:
    return on;
  case 2:
    return { on.x + uniform( random, -1e-9, 1e-9 ), on.y + uniform( random, -1e-9, 1e-9 ) };
  case 3:
    return { uniform( random, a.x - size, a.x + size ), a.y };
  case 4:
    return { std::round( on.x ), std::round( on.y ) };
  default:
    return { uniform( random, a.x - size, a.x + size ), uniform( random, a.y - size, a.y + size ) };
  }
}

//! \a shape with every ring reversed or started elsewhere and some vertices given twice.
inline Shape drawnOtherwise( Random &random, const Shape &shape )
{
  Shape result( shape.kind() );
  for ( std::size_t index = 0; index < shape.pathCount(); ++index )
  {
    const Path path = shape.path( index );
    std::vector<Point> ring( path.begin(), path.end() - 1 );
    if ( below( random, 2 ) == 0 )
      std::reverse( ring.begin(), ring.end() );
    std::rotate( ring.begin(), ring.begin() + below( random, static_cast<int>( ring.size() ) ), ring.end() );
    std::vector<Point> doubled;
    for ( const Point &vertex : ring )
      doubled.insert( doubled.end(), static_cast<std::size_t>( 1 + below( random, 2 ) ), vertex );
    doubled.push_back( doubled.front() );
    result.addPath( doubled );
  }
  return result;
}

} // namespace minemap::oracle
