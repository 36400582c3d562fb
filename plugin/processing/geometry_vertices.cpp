// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/geometry_vertices.h"

#include <qgsabstractgeometry.h>
#include <qgspoint.h>

namespace minemap
{

Shape shapeOfVertices( const QgsGeometry &geometry, ShapeKind kind )
{
  Shape shape( kind );
  const QgsAbstractGeometry *whole = geometry.constGet();
  if ( !whole )
    return shape;
  std::vector<Point> path;
  for ( int part = 0; part < whole->partCount(); ++part )
  {
    for ( int ring = 0; ring < whole->ringCount( part ); ++ring )
    {
      path.clear();
      for ( int vertex = 0; vertex < whole->vertexCount( part, ring ); ++vertex )
      {
        const QgsPoint point = whole->vertexAt( QgsVertexId( part, ring, vertex ) );
        path.push_back( { point.x(), point.y() } );
      }
      if ( !path.empty() )
        shape.addPath( path );
    }
  }
  return shape;
}

QgsGeometry straightened( const QgsGeometry &geometry )
{
  QgsGeometry result = geometry;
  if ( QgsWkbTypes::isCurvedType( result.wkbType() ) )
    result.convertToStraightSegment();
  return result;
}

QgsGeometry withVertices( const QgsGeometry &geometry, const std::vector<Point> &places )
{
  QgsGeometry result = geometry;
  std::size_t next = 0;
  result.get()->transformVertices(
    [&]( const QgsPoint &vertex )
    {
      QgsPoint moved = vertex;
      moved.setX( places[next].x );
      moved.setY( places[next].y );
      ++next;
      return moved;
    } );
  return result;
}

} // namespace minemap
