// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/reading/shape_transformation.h"

#include <algorithm>
#include <utility>

namespace minemap
{

namespace
{

constexpr double LONGEST_EDGE = 200; // metres

//! False where no edge of \a path is longer than \a length, whatever is rounded.
bool mayHaveEdgeOver( const Path &path, double length )
{
  constexpr double ALMOST = 1 - 1e-12;
  const double most = length * length * ALMOST;
  for ( const Point *vertex = path.first; vertex != path.last && vertex + 1 != path.last; ++vertex )
  {
    const double x = vertex[1].x - vertex->x;
    const double y = vertex[1].y - vertex->y;
    if ( !( x * x + y * y <= most ) )
      return true;
  }
  return false;
}

void densify( ShapeArray &shapes, double length )
{
  const auto isLong = [&]( std::size_t index )
  { return shapes.kind( index ) != ShapeKind::Point && mayHaveEdgeOver( shapes.vertices( index ), length ); };
  std::size_t first = 0;
  while ( first < shapes.size() && !isLong( first ) )
    ++first;
  if ( first == shapes.size() )
    return;
  ShapeArray result;
  for ( std::size_t index = 0; index < shapes.size(); ++index )
    result.add( isLong( index ) ? densified( shapes.shape( index ), length ) : shapes.shape( index ) );
  shapes = std::move( result );
}

} // namespace

QgsRectangle extentOf( const ShapeArray &shapes )
{
  Box box;
  for ( std::size_t feature = 0; feature < shapes.size(); ++feature )
  {
    for ( const Point &vertex : shapes.vertices( feature ) )
      box.include( vertex );
  }
  return box.isEmpty() ? QgsRectangle() : QgsRectangle( box.xMinimum, box.yMinimum, box.xMaximum, box.yMaximum );
}

void toLongitudeLatitude( ShapeArray &shapes, const LayerCoordinateOperation &operation, const Progress &progress,
                          ShapeArray *before )
{
  if ( before )
    *before = shapes;
  else
    densify( shapes, operation.inSourceUnits( LONGEST_EDGE ) );
  constexpr std::ptrdiff_t AT_ONCE = 50000;
  std::vector<Point> &vertices = shapes.vertices();
  std::vector<Point> some;
  for ( auto begin = vertices.begin(); begin != vertices.end(); )
  {
    progress.stopIfCanceled();
    some.assign( begin, begin + std::min( AT_ONCE, vertices.end() - begin ) );
    operation.toLongitudeLatitude( some );
    begin = std::copy( some.begin(), some.end(), begin );
  }
}

} // namespace minemap
