// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/reading/geometry_vertices.h"

#include <qgsabstractgeometry.h>
#include <qgspoint.h>
#include <qgswkbtypes.h>

namespace minemap
{

namespace
{

//! Of the types that every format and the core know: points, lines, polygons, several of them, collections.
bool isPlain( compat::WkbType type )
{
  switch ( QgsWkbTypes::flatType( type ) )
  {
  case compat::UNKNOWN_WKB:
  case compat::NO_GEOMETRY_WKB:
  case compat::POINT_WKB:
  case compat::LINE_WKB:
  case compat::POLYGON_WKB:
  case compat::MULTI_POINT_WKB:
  case compat::MULTI_LINE_WKB:
  case compat::MULTI_POLYGON_WKB:
  case compat::GEOMETRY_COLLECTION_WKB:
    return true;
  default:
    return false;
  }
}

} // namespace

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
  if ( geometry.isNull() || isPlain( geometry.wkbType() ) )
    return geometry;
  // Not convertToStraightSegment(): curve types without arcs stay curve types after that.
  QgsGeometry result( geometry.constGet()->segmentize() );
  if ( !result.isNull() && !isPlain( result.wkbType() ) )
  {
    const QVector<QgsGeometry> coerced = result.coerceToType( straightenedType( result.wkbType() ) );
    if ( coerced.size() == 1 )
      result = coerced.front();
  }
  return result;
}

bool hasArcs( const QgsGeometry &geometry )
{
  return !geometry.isNull() && geometry.constGet()->hasCurvedSegments();
}

compat::WkbType straightenedType( compat::WkbType type )
{
  compat::WkbType result = QgsWkbTypes::linearType( type );
  if ( isPlain( result ) )
    return result;
  // A triangle becomes a polygon; what other surfaces there are, in newer versions of QGIS, have many patches.
  result = QgsWkbTypes::flatType( type ) == compat::WkbType::Triangle ? compat::POLYGON_WKB : compat::MULTI_POLYGON_WKB;
  return QgsWkbTypes::zmType( result, QgsWkbTypes::hasZ( type ), QgsWkbTypes::hasM( type ) );
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
