// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/geometry/geometry_reader.h"

#include "core/geometry/plain_wkb.h"
#include "core/geometry/simple_ring.h"

#include <cmath>
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

//! True for the single and the multi type of \a kind.
bool isOfKind( unsigned type, ShapeKind kind )
{
  constexpr unsigned POINT = 1, LINE = 2, POLYGON = 3, TO_MULTI = 3;
  const unsigned single = kind == ShapeKind::Point ? POINT : kind == ShapeKind::Line ? LINE : POLYGON;
  return type == single || type == single + TO_MULTI;
}

Path pathOf( const std::vector<Point> &points )
{
  return { points.data(), points.data() + points.size() };
}

std::string normalised( Overlay &overlay, Overlay::Geometry geometry )
{
  overlay.normalize( *geometry );
  // Shapefiles and databases tell one part from a single geometry in different ways; the ground is the same.
  return overlay.toWkb( overlay.onlyPart( *geometry ) );
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

ReadGeometry GeometryReader::read( std::string_view wkb, ShapeKind kind )
{
  constexpr unsigned GEOMETRY_COLLECTION = 7;
  ReadGeometry result;
  const unsigned type = wkbType( wkb );
  if ( type == GEOMETRY_COLLECTION )
  {
    result.state = GeometryState::Collection;
    return result;
  }
  if ( readPlain( result, wkb, kind ) )
    return result;
  try
  {
    Overlay::Geometry geometry = mOverlay.fromWkb( std::string( wkb ) );
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

bool GeometryReader::readPlain( ReadGeometry &result, std::string_view wkb, ShapeKind kind )
{
  if ( kind == ShapeKind::Point )
  {
    const std::optional<Point> point = pointOfWkb( wkb );
    if ( !point || !std::isfinite( point->x ) || !std::isfinite( point->y ) )
      return false;
    result.shape = Shape( ShapeKind::Point );
    result.shape.addPath( { *point } );
    result.normalForm = wkbOf( *point );
  }
  else
  {
    const std::optional<std::vector<Point>> ring = kind == ShapeKind::Polygon ? onlyRingOfWkb( wkb ) : std::nullopt;
    if ( !ring || !isCertainlySimple( pathOf( *ring ) ) )
      return false;
    result.shape.addPath( *ring );
    result.normalForm = wkbOf( normalisedRing( pathOf( *ring ) ) );
  }
  result.state = GeometryState::Valid;
  return true;
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
    if ( !result.withoutArea )
      result.written = mOverlay.toShape( *geometry, kind );
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

Shape validInPlane( Overlay &overlay, Shape shape, bool &repaired )
{
  if ( shape.kind() != ShapeKind::Polygon || shape.isEmpty() ||
       ( shape.pathCount() == 1 && isCertainlySimple( shape.path( 0 ) ) ) )
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
