// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/geometry/shape.h"

#include <cmath>
#include <cstdint>

namespace minemap
{

void Shape::addPath( const std::vector<Point> &vertices )
{
  mVertices.insert( mVertices.end(), vertices.begin(), vertices.end() );
  mPathStarts.push_back( static_cast<std::uint32_t>( mVertices.size() ) );
}

Path Shape::path( std::size_t index ) const
{
  return { mVertices.data() + mPathStarts[index], mVertices.data() + mPathStarts[index + 1] };
}

Box Shape::boundingBox() const
{
  Box box;
  for ( const Point &vertex : mVertices )
    box.include( vertex );
  return box;
}

Shape densified( const Shape &shape, double maximumLength )
{
  if ( shape.kind() == ShapeKind::Point )
    return shape;
  Shape result( shape.kind() );
  std::vector<Point> vertices;
  for ( std::size_t index = 0; index < shape.pathCount(); ++index )
  {
    vertices.clear();
    const Path path = shape.path( index );
    for ( const Point &vertex : path )
    {
      if ( !vertices.empty() )
      {
        const Point start = vertices.back();
        const double length = std::hypot( vertex.x - start.x, vertex.y - start.y );
        const auto pieces = static_cast<std::int64_t>( std::ceil( length / maximumLength ) );
        for ( std::int64_t piece = 1; piece < pieces; ++piece )
        {
          const double share = static_cast<double>( piece ) / static_cast<double>( pieces );
          vertices.push_back( { start.x + ( vertex.x - start.x ) * share, start.y + ( vertex.y - start.y ) * share } );
        }
      }
      vertices.push_back( vertex );
    }
    result.addPath( vertices );
  }
  return result;
}

} // namespace minemap
