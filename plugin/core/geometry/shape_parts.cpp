// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/geometry/shape_parts.h"

#include "core/geometry/shape_index.h"

#include <algorithm>

namespace minemap
{

namespace
{

std::vector<Shape> ringsOf( const Shape &shape )
{
  std::vector<Shape> rings;
  for ( std::size_t index = 0; index < shape.pathCount(); ++index )
  {
    const Path path = shape.path( index );
    Shape ring( ShapeKind::Polygon );
    ring.addPath( { path.begin(), path.end() } );
    rings.push_back( std::move( ring ) );
  }
  return rings;
}

//! For each ring those that it lies in, itself left out. A ring may touch another at vertices: most of them decide.
std::vector<std::vector<int>> ringsAround( const std::vector<Shape> &rings )
{
  std::vector<const Shape *> shapes;
  shapes.reserve( rings.size() );
  for ( const Shape &ring : rings )
    shapes.push_back( &ring );
  const ShapeIndex index( shapes );
  std::vector<std::vector<int>> around( rings.size() );
  for ( std::size_t number = 0; number < rings.size(); ++number )
  {
    const std::vector<Point> &vertices = rings[number].vertices();
    for ( const int other : index.containing( vertices.front() ) )
    {
      const auto inside = std::count_if( vertices.begin(), vertices.end(),
                                         [&]( const Point &vertex ) { return index.contains( other, vertex ); } );
      if ( other != static_cast<int>( number ) && 2 * static_cast<std::size_t>( inside ) > vertices.size() )
        around[number].push_back( other );
    }
  }
  return around;
}

} // namespace

std::vector<Shape> partsOf( const Shape &polygon )
{
  if ( polygon.isEmpty() )
    return {};
  if ( polygon.pathCount() < 2 )
    return { polygon };
  const std::vector<Shape> rings = ringsOf( polygon );
  const std::vector<std::vector<int>> around = ringsAround( rings );
  std::vector<Shape> parts;
  std::vector<std::size_t> partOfRing( rings.size(), rings.size() );
  for ( std::size_t ring = 0; ring < rings.size(); ++ring )
  {
    if ( around[ring].size() % 2 != 0 )
      continue;
    partOfRing[ring] = parts.size();
    parts.push_back( rings[ring] );
  }
  for ( std::size_t ring = 0; ring < rings.size(); ++ring )
  {
    if ( around[ring].size() % 2 == 0 )
      continue;
    // Its own shell is the innermost of the rings around it.
    const auto shell = std::max_element(
      around[ring].begin(), around[ring].end(),
      [&]( int a, int b )
      { return around[static_cast<std::size_t>( a )].size() < around[static_cast<std::size_t>( b )].size(); } );
    const std::size_t part = partOfRing[static_cast<std::size_t>( *shell )];
    if ( part < parts.size() )
      parts[part].addPath( rings[ring].vertices() );
  }
  return parts;
}

} // namespace minemap
