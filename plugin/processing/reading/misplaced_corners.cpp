// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/reading/misplaced_corners.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace minemap
{

namespace
{

constexpr double LONGEST = 20000; // Metres.
constexpr double TIMES = 20;
constexpr double CLOSE = 0.5; // Of the shorter edge: what is between the neighbours of a corner that is wrong.

double distanceOf( const Point &a, const Point &b )
{
  return std::hypot( b.x - a.x, b.y - a.y );
}

//! Lengths of edges of lines and polygons, of very many vertices those of every so manyth feature.
std::vector<double> edgesOf( const ShapeArray &shapes )
{
  constexpr std::size_t MOST_VERTICES = 2000000;
  const std::size_t step = 1 + shapes.vertices().size() / MOST_VERTICES;
  std::vector<double> edges;
  for ( std::size_t feature = 0; feature < shapes.size(); feature += step )
  {
    if ( shapes.kind( feature ) == ShapeKind::Point )
      continue;
    const Path vertices = shapes.vertices( feature );
    for ( std::size_t vertex = 1; vertex < vertices.size(); ++vertex )
    {
      const double edge = distanceOf( vertices.first[vertex - 1], vertices.first[vertex] );
      if ( edge > 0 && std::isfinite( edge ) )
        edges.push_back( edge );
    }
  }
  return edges;
}

} // namespace

MisplacedCorners::MisplacedCorners( const ShapeArray &shapes, const LayerCoordinateOperation &operation )
  : mShapes( shapes ),
    mLongest( operation.inSourceUnits( LONGEST ) )
{
  std::vector<double> edges = edgesOf( shapes );
  if ( edges.empty() )
    return;
  const auto quartile = edges.begin() + static_cast<std::ptrdiff_t>( edges.size() / 4 );
  std::nth_element( edges.begin(), quartile, edges.end() );
  mLongest = std::max( mLongest, TIMES * *quartile );
}

std::optional<Point> MisplacedCorners::cornerOf( std::size_t feature ) const
{
  const Path all = mShapes.vertices( feature );
  const auto isLong = [this]( const Point &a, const Point &b ) { return distanceOf( a, b ) > mLongest; };
  if ( mShapes.kind( feature ) == ShapeKind::Point ||
       std::adjacent_find( all.begin(), all.end(), isLong ) == all.end() )
    return std::nullopt;
  const Shape shape = mShapes.shape( feature );
  for ( std::size_t number = 0; number < shape.pathCount(); ++number )
  {
    const Path path = shape.path( number );
    const bool isRing = path.size() > 2 && path.first[0] == path.first[path.size() - 1];
    const std::size_t corners = path.size() - ( isRing ? 1 : 0 );
    for ( std::size_t corner = isRing ? 0 : 1; corner + ( isRing ? 0 : 1 ) < corners; ++corner )
    {
      const Point &before = path.first[( corner + corners - 1 ) % corners];
      const Point &here = path.first[corner];
      const Point &after = path.first[( corner + 1 ) % corners];
      const double shorter = std::min( distanceOf( before, here ), distanceOf( here, after ) );
      if ( shorter > mLongest && distanceOf( before, after ) < CLOSE * shorter )
        return here;
    }
  }
  return std::nullopt;
}

} // namespace minemap
