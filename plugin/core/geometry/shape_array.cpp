// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/geometry/shape_array.h"

namespace minemap
{

void ShapeArray::add( const Shape &shape )
{
  mVertices.insert( mVertices.end(), shape.vertices().begin(), shape.vertices().end() );
  if ( shape.kind() != ShapeKind::Point )
  {
    for ( std::size_t index = 0; index < shape.pathCount(); ++index )
      mPathSizes.push_back( static_cast<std::uint32_t>( shape.path( index ).size() ) );
  }
  mEntries.push_back(
    { mVertices.size(), static_cast<std::uint32_t>( mPathSizes.size() ), shape.kind(), shape.isEmpty() } );
}

void ShapeArray::add( const Point &point )
{
  mVertices.push_back( point );
  mEntries.push_back( { mVertices.size(), static_cast<std::uint32_t>( mPathSizes.size() ), ShapeKind::Point, false } );
}

void ShapeArray::append( const ShapeArray &other )
{
  const std::uint64_t vertices = mVertices.size();
  const auto paths = static_cast<std::uint32_t>( mPathSizes.size() );
  mVertices.insert( mVertices.end(), other.mVertices.begin(), other.mVertices.end() );
  mPathSizes.insert( mPathSizes.end(), other.mPathSizes.begin(), other.mPathSizes.end() );
  for ( Entry entry : other.mEntries )
  {
    entry.vertexEnd += vertices;
    entry.pathEnd += paths;
    mEntries.push_back( entry );
  }
}

Path ShapeArray::vertices( std::size_t index ) const
{
  const Entry &entry = mEntries[index];
  const Point *end = mVertices.data() + entry.vertexEnd;
  return { entry.isEmpty ? end : mVertices.data() + ( index == 0 ? 0 : mEntries[index - 1].vertexEnd ), end };
}

Shape ShapeArray::shape( std::size_t index ) const
{
  const Entry &entry = mEntries[index];
  if ( entry.isEmpty )
    return Shape();
  Shape shape( entry.kind );
  const Path all = vertices( index );
  if ( entry.kind == ShapeKind::Point )
  {
    for ( const Point &vertex : all )
      shape.addPath( { vertex } );
    return shape;
  }
  const Point *next = all.first;
  for ( std::size_t path = index == 0 ? 0 : mEntries[index - 1].pathEnd; path < entry.pathEnd; ++path )
  {
    const Point *const end = next + mPathSizes[path];
    shape.addPath( { next, end } );
    next = end;
  }
  return shape;
}

} // namespace minemap
