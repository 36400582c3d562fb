// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/geometry/overlay.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace minemap
{

namespace
{

//! Where an overlay fails, it is done again on a grid of 1 µm, on which it cannot: coordinates are no finer (metres).
constexpr double GRID = 1e-6;

//! An open path closed, so that GEOS takes it as a ring.
std::vector<Point> closedRing( const Path &path )
{
  std::vector<Point> ring( path.begin(), path.end() );
  if ( !ring.empty() && ring.front() != ring.back() )
    ring.push_back( ring.front() );
  return ring;
}

std::vector<Point> distinctVertices( const Shape &shape )
{
  std::vector<Point> vertices = shape.vertices();
  std::sort( vertices.begin(), vertices.end() );
  vertices.erase( std::unique( vertices.begin(), vertices.end() ), vertices.end() );
  return vertices;
}

//! True where GEOS neither cut nor merged a ring of \a wanted in making \a built.
bool hasSameRings( const Shape &built, const Shape &wanted )
{
  return built.pathCount() == wanted.pathCount() && distinctVertices( built ) == distinctVertices( wanted );
}

Path pathOf( const std::vector<Point> &points )
{
  return { points.data(), points.data() + points.size() };
}

} // namespace

Overlay::Overlay() : mContext( GEOS_init_r() )
{
  GEOSContext_setErrorMessageHandler_r( mContext, onMessage, this );
}

Overlay::~Overlay()
{
  GEOS_finish_r( mContext );
}

void Overlay::onMessage( const char *message, void *self )
{
  static_cast<Overlay *>( self )->mMessage = message;
}

Overlay::Geometry Overlay::own( GEOSGeometry *geometry, const char *operation )
{
  if ( !geometry )
    throw GeometryError( std::string( operation ) + ": " + mMessage );
  return { geometry, Deleter( mContext ) };
}

Overlay::Geometry Overlay::fromWkb( const std::string &wkb )
{
  GEOSWKBReader *reader = GEOSWKBReader_create_r( mContext );
  GEOSWKBReader_setFixStructure_r( mContext, reader, 1 );
  GEOSGeometry *geometry =
    GEOSWKBReader_read_r( mContext, reader, reinterpret_cast<const unsigned char *>( wkb.data() ), wkb.size() );
  GEOSWKBReader_destroy_r( mContext, reader );
  return own( geometry, "reading" );
}

std::string Overlay::toWkb( const GEOSGeometry &geometry )
{
  GEOSWKBWriter *writer = GEOSWKBWriter_create_r( mContext );
  GEOSWKBWriter_setOutputDimension_r( mContext, writer, 2 );
  GEOSWKBWriter_setByteOrder_r( mContext, writer, GEOS_WKB_NDR );
  std::size_t size = 0;
  unsigned char *bytes = GEOSWKBWriter_write_r( mContext, writer, &geometry, &size );
  GEOSWKBWriter_destroy_r( mContext, writer );
  if ( !bytes )
    throw GeometryError( "writing: " + mMessage );
  std::string wkb( reinterpret_cast<const char *>( bytes ), size );
  GEOSFree_r( mContext, bytes );
  return wkb;
}

GEOSCoordSequence *Overlay::sequence( const Path &path, std::size_t minimumSize )
{
  if ( path.size() < minimumSize )
    throw GeometryError( "too few points" );
  GEOSCoordSequence *coordinates =
    GEOSCoordSeq_copyFromBuffer_r( mContext, &path.first->x, static_cast<unsigned>( path.size() ), 0, 0 );
  if ( !coordinates )
    throw GeometryError( "coordinates: " + mMessage );
  return coordinates;
}

Overlay::Geometry Overlay::fromShape( const Shape &shape )
{
  std::vector<Geometry> parts;
  if ( shape.kind() != ShapeKind::Polygon )
  {
    const bool isLine = shape.kind() == ShapeKind::Line;
    for ( std::size_t index = 0; index < shape.pathCount(); ++index )
    {
      GEOSCoordSequence *coordinates = sequence( shape.path( index ), isLine ? 2 : 1 );
      parts.push_back( isLine ? own( GEOSGeom_createLineString_r( mContext, coordinates ), "line" )
                              : own( GEOSGeom_createPoint_r( mContext, coordinates ), "point" ) );
    }
    return collection( std::move( parts ) );
  }
  for ( std::size_t index = 0; index < shape.pathCount(); ++index )
  {
    const std::vector<Point> ring = closedRing( shape.path( index ) );
    parts.push_back( own( GEOSGeom_createLinearRing_r( mContext, sequence( pathOf( ring ), 4 ) ), "ring" ) );
  }
  if ( parts.size() == 1 )
    return own( GEOSGeom_createPolygon_r( mContext, parts.front().release(), nullptr, 0 ), "polygon" );
  // GEOSBuildArea assembles shells and holes fast, but fails or fills a hole that crosses its shell, be it by a
  // micrometre.
  const Geometry rings = collection( std::move( parts ) );
  if ( GEOSGeometry *built = GEOSBuildArea_r( mContext, rings.get() ) )
  {
    Geometry area = own( built, "polygon" );
    if ( hasSameRings( toShape( *area, ShapeKind::Polygon ), shape ) )
      return area;
  }
  return evenOddInterior( shape );
}

Overlay::Geometry Overlay::evenOddInterior( const Shape &shape )
{
  std::vector<Geometry> parts;
  for ( std::size_t index = 0; index < shape.pathCount(); ++index )
  {
    const std::vector<Point> ring = closedRing( shape.path( index ) );
    GEOSGeometry *shell = GEOSGeom_createLinearRing_r( mContext, sequence( pathOf( ring ), 4 ) );
    Geometry part = own( GEOSGeom_createPolygon_r( mContext, shell, nullptr, 0 ), "polygon" );
    if ( !isValid( *part ) )
      part = own( GEOSBuffer_r( mContext, madeValid( *part ).get(), 0, 1 ), "polygon" ); // Without collapsed lines.
    parts.push_back( std::move( part ) );
  }
  // In pairs, then pairs of pairs, so that many rings cost little more than few.
  for ( std::size_t step = 1; step < parts.size(); step *= 2 )
  {
    for ( std::size_t index = 0; index + step < parts.size(); index += 2 * step )
    {
      const GEOSGeometry *a = parts[index].get();
      const GEOSGeometry *b = parts[index + step].get();
      GEOSGeometry *result = GEOSSymDifference_r( mContext, a, b );
      parts[index] = own( result ? result : GEOSSymDifferencePrec_r( mContext, a, b, GRID ), "polygon" );
    }
  }
  return std::move( parts.front() );
}

void Overlay::addPath( Shape &shape, const GEOSGeometry &line )
{
  const GEOSCoordSequence *coordinates = GEOSGeom_getCoordSeq_r( mContext, &line );
  unsigned size = 0;
  if ( !coordinates || !GEOSCoordSeq_getSize_r( mContext, coordinates, &size ) )
    throw GeometryError( "coordinates: " + mMessage );
  if ( size == 0 )
    return;
  std::vector<Point> path( size );
  if ( !GEOSCoordSeq_copyToBuffer_r( mContext, coordinates, &path.front().x, 0, 0 ) )
    throw GeometryError( "coordinates: " + mMessage );
  shape.addPath( path );
}

void Overlay::addPolygon( Shape &shape, const GEOSGeometry &polygon )
{
  const GEOSGeometry *shell = GEOSGetExteriorRing_r( mContext, &polygon );
  if ( !shell || isEmpty( *shell ) )
    return;
  addPath( shape, *shell );
  const int holes = GEOSGetNumInteriorRings_r( mContext, &polygon );
  for ( int hole = 0; hole < holes; ++hole )
    addPath( shape, *GEOSGetInteriorRingN_r( mContext, &polygon, hole ) );
}

void Overlay::addParts( Shape &shape, const GEOSGeometry &geometry )
{
  switch ( GEOSGeomTypeId_r( mContext, &geometry ) )
  {
  case GEOS_POLYGON:
    if ( shape.kind() == ShapeKind::Polygon )
      addPolygon( shape, geometry );
    return;
  case GEOS_LINESTRING:
  case GEOS_LINEARRING:
    if ( shape.kind() == ShapeKind::Line )
      addPath( shape, geometry );
    return;
  case GEOS_POINT:
    if ( shape.kind() == ShapeKind::Point && !isEmpty( geometry ) )
      addPath( shape, geometry );
    return;
  default:
    break;
  }
  const int parts = GEOSGetNumGeometries_r( mContext, &geometry );
  for ( int part = 0; part < parts; ++part )
    addParts( shape, *GEOSGetGeometryN_r( mContext, &geometry, part ) );
}

Shape Overlay::toShape( const GEOSGeometry &geometry, ShapeKind kind )
{
  Shape shape( kind );
  addParts( shape, geometry );
  return shape;
}

bool Overlay::isEmpty( const GEOSGeometry &geometry )
{
  return GEOSisEmpty_r( mContext, &geometry ) == 1;
}

bool Overlay::isValid( const GEOSGeometry &geometry )
{
  return GEOSisValid_r( mContext, &geometry ) == 1;
}

std::string Overlay::invalidReason( const GEOSGeometry &geometry )
{
  char *reason = GEOSisValidReason_r( mContext, &geometry );
  if ( !reason )
    return mMessage;
  std::string text( reason );
  GEOSFree_r( mContext, reason );
  return text;
}

Overlay::Geometry Overlay::madeValid( const GEOSGeometry &geometry )
{
  GEOSMakeValidParams *parameters = GEOSMakeValidParams_create_r( mContext );
  GEOSMakeValidParams_setMethod_r( mContext, parameters, GEOS_MAKE_VALID_STRUCTURE );
  GEOSMakeValidParams_setKeepCollapsed_r( mContext, parameters, 1 );
  GEOSGeometry *result = GEOSMakeValidWithParams_r( mContext, &geometry, parameters );
  GEOSMakeValidParams_destroy_r( mContext, parameters );
  return own( result, "repair" );
}

void Overlay::normalize( GEOSGeometry &geometry )
{
  if ( GEOSNormalize_r( mContext, &geometry ) != 0 )
    throw GeometryError( "normalising: " + mMessage );
}

const GEOSGeometry &Overlay::onlyPart( const GEOSGeometry &geometry )
{
  const GEOSGeometry *part =
    GEOSGetNumGeometries_r( mContext, &geometry ) == 1 ? GEOSGetGeometryN_r( mContext, &geometry, 0 ) : &geometry;
  if ( !part )
    throw GeometryError( "parts: " + mMessage );
  return *part;
}

Overlay::Geometry Overlay::withoutRepeatedPoints( const GEOSGeometry &geometry )
{
  return own( GEOSRemoveRepeatedPoints_r( mContext, &geometry, 0 ), "repeated points" );
}

double Overlay::area( const GEOSGeometry &geometry )
{
  double value = 0;
  if ( !GEOSArea_r( mContext, &geometry, &value ) )
    throw GeometryError( "area: " + mMessage );
  return value;
}

double Overlay::length( const GEOSGeometry &geometry )
{
  double value = 0;
  if ( !GEOSLength_r( mContext, &geometry, &value ) )
    throw GeometryError( "length: " + mMessage );
  return value;
}

bool Overlay::intersects( const GEOSGeometry &a, const GEOSGeometry &b )
{
  const char answer = GEOSIntersects_r( mContext, &a, &b );
  if ( answer == 2 )
    throw GeometryError( "intersects: " + mMessage );
  return answer == 1;
}

Overlay::Geometry Overlay::intersection( const GEOSGeometry &a, const GEOSGeometry &b )
{
  GEOSGeometry *result = GEOSIntersection_r( mContext, &a, &b );
  return own( result ? result : GEOSIntersectionPrec_r( mContext, &a, &b, GRID ), "intersection" );
}

Overlay::Geometry Overlay::difference( const GEOSGeometry &a, const GEOSGeometry &b )
{
  GEOSGeometry *result = GEOSDifference_r( mContext, &a, &b );
  return own( result ? result : GEOSDifferencePrec_r( mContext, &a, &b, GRID ), "difference" );
}

Overlay::Geometry Overlay::copy( const GEOSGeometry &geometry )
{
  return own( GEOSGeom_clone_r( mContext, &geometry ), "copy" );
}

Overlay::Geometry Overlay::collection( std::vector<Geometry> geometries )
{
  std::vector<GEOSGeometry *> parts;
  parts.reserve( geometries.size() );
  for ( Geometry &geometry : geometries )
    parts.push_back( geometry.release() );
  return own( GEOSGeom_createCollection_r( mContext, GEOS_GEOMETRYCOLLECTION, parts.data(),
                                           static_cast<unsigned>( parts.size() ) ),
              "collection" );
}

Overlay::Geometry Overlay::unionOf( std::vector<Geometry> geometries )
{
  const Geometry all = collection( std::move( geometries ) );
  GEOSGeometry *result = GEOSUnaryUnion_r( mContext, all.get() );
  if ( !result )
    result = GEOSUnaryUnionPrec_r( mContext, all.get(), GRID );
  // Of some neighbours whose corners lie on each other's edges both fail; a buffer of nothing joins them in another
  // way.
  constexpr int POLYGONS = 2;
  constexpr int SEGMENTS = 8;
  if ( !result && GEOSGeom_getDimensions_r( mContext, all.get() ) == POLYGONS )
    result = GEOSBuffer_r( mContext, all.get(), 0, SEGMENTS );
  return own( result, "union" );
}

Overlay::Geometry Overlay::buffer( const GEOSGeometry &geometry, double distance )
{
  constexpr int SEGMENTS_A_QUARTER = 32;
  return own( GEOSBuffer_r( mContext, &geometry, distance, SEGMENTS_A_QUARTER ), "buffer" );
}

} // namespace minemap
