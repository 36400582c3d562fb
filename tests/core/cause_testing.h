// SPDX-License-Identifier: GPL-2.0-or-later
// What the tests of causes share: recipes, shapes and displacements on the ellipsoid.
#pragma once

#include "core/cause/cause_operator.h"
#include "core/cause/proj_operation.h"

#include <geodesic.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>
#include <vector>

namespace minemap::test
{

//! From the truth to where the map shows it, on the ellipsoid.
struct Displacement
{
    double east = 0;
    double north = 0;
    double length = 0;
    double azimuth = 0; //!< 0 … 360.
};

inline Displacement displacement( const Point &truth, const Point &shown )
{
  geod_geodesic geodesic;
  geod_init( &geodesic, 6378137.0, 1 / 298.257223563 );
  Displacement result;
  double azimuth = 0;
  geod_inverse( &geodesic, truth.y, truth.x, shown.y, shown.x, &result.length, &azimuth, nullptr );
  result.east = result.length * std::sin( azimuth * M_PI / 180 );
  result.north = result.length * std::cos( azimuth * M_PI / 180 );
  result.azimuth = azimuth < 0 ? azimuth + 360 : azimuth;
  return result;
}

inline CauseRecipe datum( const std::string &oldCrs, const std::string &operation )
{
  CauseRecipe recipe;
  recipe.cause = Cause::Datum;
  recipe.oldCrs = oldCrs;
  recipe.operation = operation;
  return recipe;
}

inline CauseRecipe otherOperation( const std::string &oldCrs, const std::string &operation, const std::string &taken )
{
  CauseRecipe recipe = datum( oldCrs, operation );
  recipe.cause = Cause::OtherOperation;
  recipe.taken = taken;
  return recipe;
}

inline CauseRecipe otherGrid( const std::string &written, const std::string &read, const std::string &operation )
{
  CauseRecipe recipe = datum( written, operation );
  recipe.cause = Cause::GridAsOtherGrid;
  recipe.readAs = read;
  return recipe;
}

inline CauseRecipe zone( const std::string &grid, int zones )
{
  CauseRecipe recipe;
  recipe.cause = Cause::Zone;
  recipe.readAs = grid;
  recipe.zones = zones;
  return recipe;
}

inline CauseRecipe plain( Cause cause )
{
  CauseRecipe recipe;
  recipe.cause = cause;
  return recipe;
}

inline CauseRecipe withFactor( Cause cause, double factor )
{
  CauseRecipe recipe = plain( cause );
  recipe.factor = factor;
  return recipe;
}

inline CauseRecipe inLegs( CauseRecipe recipe, Legs legs )
{
  recipe.legs = legs;
  return recipe;
}

inline CauseRecipe meridian( double longitude, const std::string &oldCrs = {}, const std::string &operation = {} )
{
  CauseRecipe recipe = datum( oldCrs, operation );
  recipe.cause = Cause::PrimeMeridian;
  recipe.meridian = longitude;
  return recipe;
}

inline CauseRecipe signLost( Axes axes )
{
  CauseRecipe recipe = plain( Cause::SignLost );
  recipe.axes = axes;
  return recipe;
}

inline CauseRecipe wrongDigit( const std::string &grid, double east, double north )
{
  CauseRecipe recipe = plain( Cause::DigitWrong );
  recipe.readAs = grid;
  recipe.east = east;
  recipe.north = north;
  return recipe;
}

inline CauseRecipe bearingOffset( double degrees )
{
  CauseRecipe recipe = plain( Cause::BearingOffset );
  recipe.rotation = degrees;
  return recipe;
}

inline CauseRecipe magnetic( double year )
{
  CauseRecipe recipe = plain( Cause::MagneticAsTrue );
  recipe.year = year;
  return recipe;
}

inline CauseRecipe gridNorth( const std::string &grid )
{
  CauseRecipe recipe = plain( Cause::GridAsTrue );
  recipe.readAs = grid;
  return recipe;
}

inline CauseRecipe truncated( const std::string &grid, double quantum )
{
  CauseRecipe recipe = plain( Cause::Truncated );
  recipe.readAs = grid;
  recipe.quantum = quantum;
  return recipe;
}

inline CauseRecipe fitted( Cause cause, const Point &origin )
{
  CauseRecipe recipe = plain( cause );
  recipe.east = 102.3;
  recipe.north = -10.2;
  recipe.rotation = 4.6;
  recipe.scale = 1.02;
  recipe.origin = origin;
  return recipe;
}

inline Shape pointShape( const Point &point )
{
  Shape shape( ShapeKind::Point );
  shape.addPath( { point } );
  return shape;
}

//! A field of 90 m by 40 m or so, with five corners, closed.
inline Shape fieldAt( const Point &corner )
{
  const auto at = [&]( double east, double north ) { return Point{ corner.x + east, corner.y + north }; };
  Shape shape( ShapeKind::Polygon );
  shape.addPath( { at( 0, 0 ), at( 80, 31 ), at( 66, 70 ), at( 20, 55 ), at( -12, 36 ), at( 0, 0 ) } );
  return shape;
}

//! A shape of the CRS \a crs in \a plane.
inline Shape inPlane( const Shape &source, const std::string &crs, const LocalPlane &plane )
{
  Shape shape = source;
  if ( crs != "EPSG:4326" )
  {
    const ProjContext context = makeProjContext();
    const ProjObject from = makeCrs( context.get(), crs );
    const ProjObject to = makeCrs( context.get(), "EPSG:4326" );
    PointOperation::between( context.get(), from.get(), to.get() ).apply( shape.vertices() );
  }
  plane.project( shape.vertices() );
  return shape;
}

//! The largest distance between vertices of the same number.
inline double largestDistance( const Shape &a, const Shape &b )
{
  if ( a.vertices().size() != b.vertices().size() || a.pathCount() != b.pathCount() )
    return std::numeric_limits<double>::infinity();
  double largest = 0;
  for ( std::size_t index = 0; index < a.vertices().size(); ++index )
    largest = std::max( largest, std::hypot( a.vertices()[index].x - b.vertices()[index].x,
                                             a.vertices()[index].y - b.vertices()[index].y ) );
  return largest;
}

} // namespace minemap::test
