// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/geometry/geometry_reader.h"

#include <cmath>
#include <cstring>
#include <optional>
#include <utility>

namespace minemap
{

namespace
{

bool allFinite( const Shape &shape )
{
  for ( const Point &vertex : shape.vertices() )
  {
    if ( !std::isfinite( vertex.x ) || !std::isfinite( vertex.y ) )
      return false;
  }
  return true;
}

//! The WKB type code without Z, M and SRID flags, or 0 when there is none.
unsigned typeOf( const std::string &wkb )
{
  if ( wkb.size() < 5 )
    return 0;
  const auto byte = [&]( std::size_t index ) { return static_cast<unsigned char>( wkb[index] ); };
  const unsigned raw =
    byte( 0 ) == 1 ? byte( 1 ) | byte( 2 ) << 8U | byte( 3 ) << 16U : byte( 4 ) | byte( 3 ) << 8U | byte( 2 ) << 16U;
  return ( raw & 0xFFFFU ) % 1000U;
}

//! True for the single and the multi type of \a kind.
bool isOfKind( unsigned type, ShapeKind kind )
{
  constexpr unsigned POINT = 1, LINE = 2, POLYGON = 3, TO_MULTI = 3;
  const unsigned single = kind == ShapeKind::Point ? POINT : kind == ShapeKind::Line ? LINE : POLYGON;
  return type == single || type == single + TO_MULTI;
}

bool isLittleEndian()
{
  const std::uint16_t one = 1;
  unsigned char first = 0;
  std::memcpy( &first, &one, 1 );
  return first == 1;
}

//! The place of a single point in little-endian WKB, with or without Z, M and SRID; nothing for anything else.
std::optional<Point> singlePoint( const std::string &wkb )
{
  constexpr std::size_t HEADER = 5, SRID = 4;
  constexpr unsigned char HAS_SRID = 0x20;
  constexpr unsigned POINT = 1;
  if ( wkb.size() < HEADER + 2 * sizeof( double ) || wkb[0] != 1 || typeOf( wkb ) != POINT )
    return std::nullopt;
  const std::size_t start = HEADER + ( ( static_cast<unsigned char>( wkb[4] ) & HAS_SRID ) != 0 ? SRID : 0 );
  if ( wkb.size() < start + 2 * sizeof( double ) )
    return std::nullopt;
  Point point;
  std::memcpy( &point.x, wkb.data() + start, sizeof( double ) );
  std::memcpy( &point.y, wkb.data() + start + sizeof( double ), sizeof( double ) );
  return point;
}

//! As Overlay::toWkb() writes a point.
std::string wkbOf( const Point &point )
{
  std::string wkb( "\1\1\0\0\0", 5 );
  wkb.append( reinterpret_cast<const char *>( &point ), sizeof( Point ) );
  return wkb;
}

std::string normalised( Overlay &overlay, Overlay::Geometry geometry )
{
  overlay.normalize( *geometry );
  return overlay.toWkb( *geometry );
}

std::string normalFormOf( Overlay &overlay, const GEOSGeometry &geometry )
{
  if ( overlay.area( geometry ) > 0 || overlay.isValid( geometry ) )
  {
    try
    {
      return normalised( overlay, overlay.withoutRepeatedPoints( geometry ) );
    }
    catch ( const GeometryError & )
    {
      // One of several rings has collapsed: it has no direction to normalise.
    }
  }
  // A collapsed ring has neither direction nor start; the union of its lines is the same for all.
  std::vector<Overlay::Geometry> lines;
  lines.push_back( overlay.madeValid( geometry ) );
  return normalised( overlay, overlay.unionOf( std::move( lines ) ) );
}

//! Polygon, then line, then point: the first that holds anything.
Shape shapeOfAnyKind( Overlay &overlay, const GEOSGeometry &geometry, ShapeKind kind )
{
  Shape shape = overlay.toShape( geometry, kind );
  if ( shape.isEmpty() && kind == ShapeKind::Polygon )
    shape = overlay.toShape( geometry, ShapeKind::Line );
  if ( shape.isEmpty() && kind != ShapeKind::Point )
    shape = overlay.toShape( geometry, ShapeKind::Point );
  return shape;
}

} // namespace

ReadGeometry GeometryReader::read( const std::string &wkb, ShapeKind kind )
{
  constexpr unsigned GEOMETRY_COLLECTION = 7;
  ReadGeometry result;
  const unsigned type = typeOf( wkb );
  if ( type == GEOMETRY_COLLECTION )
  {
    result.state = GeometryState::Collection;
    return result;
  }
  // Most features are single points; they need no library.
  const bool isReadable = kind == ShapeKind::Point && isLittleEndian();
  const std::optional<Point> point = isReadable ? singlePoint( wkb ) : std::nullopt;
  if ( point && std::isfinite( point->x ) && std::isfinite( point->y ) )
  {
    result.state = GeometryState::Valid;
    result.shape = Shape( ShapeKind::Point );
    result.shape.addPath( { *point } );
    result.normalForm = wkbOf( *point );
    return result;
  }
  try
  {
    Overlay::Geometry geometry = mOverlay.fromWkb( wkb );
    if ( mOverlay.isEmpty( *geometry ) )
      return result;
    if ( !isOfKind( type, kind ) )
    {
      result.state = GeometryState::OtherKind;
      return result;
    }
    readValid( result, std::move( geometry ), kind );
  }
  catch ( const GeometryError &error )
  {
    result.state = GeometryState::Refused;
    result.shape = Shape();
    result.reason = error.what();
  }
  return result;
}

void GeometryReader::readValid( ReadGeometry &result, Overlay::Geometry geometry, ShapeKind kind )
{
  if ( !allFinite( mOverlay.toShape( *geometry, kind ) ) )
  {
    result.state = GeometryState::Refused;
    result.reason = "coordinates that are not finite";
    return;
  }
  // A polygon without area is taken as the line it is, not repaired: nothing about the place it claims is in doubt.
  const bool isPolygon = kind == ShapeKind::Polygon;
  result.state = GeometryState::Valid;
  result.normalForm = normalFormOf( mOverlay, *geometry );
  if ( isPolygon && !mOverlay.isValid( *geometry ) )
  {
    result.reason = mOverlay.invalidReason( *geometry );
    Overlay::Geometry repaired = mOverlay.madeValid( *geometry );
    result.withoutArea = mOverlay.area( *repaired ) <= 0;
    if ( !result.withoutArea && !mRepair )
    {
      result.state = GeometryState::Invalid;
      return;
    }
    result.state = result.withoutArea ? GeometryState::Valid : GeometryState::Repaired;
    geometry = std::move( repaired );
  }
  result.shape = shapeOfAnyKind( mOverlay, *geometry, kind );
  if ( result.shape.isEmpty() )
  {
    result.state = GeometryState::Refused;
    if ( result.reason.empty() )
      result.reason = "no part of the expected type";
  }
}

Shape validInPlane( Overlay &overlay, const Shape &shape, bool &repaired )
{
  if ( shape.kind() != ShapeKind::Polygon || shape.isEmpty() )
    return shape;
  try
  {
    const Overlay::Geometry geometry = overlay.fromShape( shape );
    if ( overlay.isValid( *geometry ) )
      return shape;
    const Overlay::Geometry valid = overlay.madeValid( *geometry );
    repaired = true;
    return shapeOfAnyKind( overlay, *valid, ShapeKind::Polygon );
  }
  catch ( const GeometryError & )
  {
    // Rings of micrometre size can collapse altogether; the place they claim is then a line.
    repaired = true;
    Shape line( ShapeKind::Line );
    for ( std::size_t index = 0; index < shape.pathCount(); ++index )
    {
      const Path path = shape.path( index );
      line.addPath( { path.begin(), path.end() } );
    }
    return line;
  }
}

} // namespace minemap
