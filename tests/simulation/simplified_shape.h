// SPDX-License-Identifier: GPL-2.0-or-later
// Shapes with fewer corners, as maps are simplified.
#pragma once

#include "core/geometry/shape_index.h"

#include <cstddef>
#include <vector>

namespace minemap::test
{

inline double squareFromChord( const Point &point, const Point &a, const Point &b )
{
  const Point near = nearestOnSegment( point, a, b );
  return ( point.x - near.x ) * ( point.x - near.x ) + ( point.y - near.y ) * ( point.y - near.y );
}

//! Keeps of \a vertices what Douglas and Peucker keep between \a first and \a last.
inline void keepFar( const Path &vertices, std::size_t first, std::size_t last, double tolerance,
                     std::vector<bool> &kept )
{
  std::size_t farthest = first;
  double square = tolerance * tolerance;
  for ( std::size_t vertex = first + 1; vertex < last; ++vertex )
  {
    const double own = squareFromChord( vertices.first[vertex], vertices.first[first], vertices.first[last] );
    if ( own > square )
    {
      square = own;
      farthest = vertex;
    }
  }
  if ( farthest == first )
    return;
  kept[farthest] = true;
  keepFar( vertices, first, farthest, tolerance, kept );
  keepFar( vertices, farthest, last, tolerance, kept );
}

//! Douglas–Peucker; rings that would collapse stay as they are.
inline Shape simplified( const Shape &shape, double tolerance )
{
  Shape result( shape.kind() );
  for ( std::size_t index = 0; index < shape.pathCount(); ++index )
  {
    const Path path = shape.path( index );
    std::vector<bool> kept( path.size(), false );
    kept.front() = kept.back() = true;
    if ( shape.kind() == ShapeKind::Polygon )
    {
      // A ring has no ends: begin with the corner that is farthest from the first.
      std::size_t far = 0;
      for ( std::size_t vertex = 0; vertex < path.size(); ++vertex )
        far = squareFromChord( path.first[vertex], path.first[0], path.first[0] ) >
                  squareFromChord( path.first[far], path.first[0], path.first[0] )
                ? vertex
                : far;
      kept[far] = true;
      keepFar( path, 0, far, tolerance, kept );
      keepFar( path, far, path.size() - 1, tolerance, kept );
    }
    else if ( path.size() > 2 )
      keepFar( path, 0, path.size() - 1, tolerance, kept );
    std::vector<Point> vertices;
    for ( std::size_t vertex = 0; vertex < path.size(); ++vertex )
    {
      if ( kept[vertex] )
        vertices.push_back( path.first[vertex] );
    }
    if ( shape.kind() == ShapeKind::Polygon && vertices.size() < 4 )
      vertices.assign( path.begin(), path.end() );
    result.addPath( vertices );
  }
  return result;
}

} // namespace minemap::test
