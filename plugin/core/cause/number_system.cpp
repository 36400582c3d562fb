// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/cause/number_system.h"

#include "core/cause/cause_error.h"

#include <proj.h>
#include <proj_experimental.h>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace minemap
{

namespace
{

constexpr double MILLION = 1e6;

bool isGeographic( const PJ *crs )
{
  const PJ_TYPE type = proj_get_type( crs );
  return type == PJ_TYPE_GEOGRAPHIC_2D_CRS || type == PJ_TYPE_GEOGRAPHIC_3D_CRS;
}

//! A number of the projection, in metres or degrees; 0 when it has none of that name.
double projectionParameter( pj_ctx *context, const PJ *conversion, const char *name )
{
  const int index = proj_coordoperation_get_param_index( context, conversion, name );
  double value = 0;
  double toUnit = 1;
  const char *category = nullptr;
  if ( index < 0 || !proj_coordoperation_get_param( context, conversion, index, nullptr, nullptr, nullptr, &value,
                                                    nullptr, &toUnit, nullptr, nullptr, nullptr, &category ) )
    return 0;
  const bool isAngle = category && std::strcmp( category, "angular" ) == 0;
  return isAngle ? proj_todeg( value * toUnit ) : value * toUnit;
}

} // namespace

NumberSystem::NumberSystem( pj_ctx *context, const std::string &crs, const std::string &operation )
{
  const ProjObject numbers = makeCrs( context, crs );
  const ProjObject geographic = geographicCrsOf( context, numbers.get() );
  readProjection( context, numbers.get(), geographic.get() );
  const ProjObject wgs84 = makeCrs( context, "EPSG:4326" );
  if ( !operation.empty() )
    mDatum = PointOperation::published( context, operation, geographic.get() );
  else if ( !haveOneDatum( context, geographic.get(), wgs84.get() ) )
    mDatum = PointOperation::between( context, geographic.get(), wgs84.get() );
}

NumberSystem NumberSystem::sameGridOnWgs84( pj_ctx *context, const std::string &grid )
{
  const ProjObject old = makeCrs( context, grid );
  const ProjObject wgs84 = makeCrs( context, "EPSG:4326" );
  const bool isGrid = proj_get_type( old.get() ) == PJ_TYPE_PROJECTED_CRS;
  const ProjObject conversion( isGrid ? proj_crs_get_coordoperation( context, old.get() ) : nullptr );
  const ProjObject axes( isGrid ? proj_crs_get_coordinate_system( context, old.get() ) : nullptr );
  if ( !conversion || !axes )
    throw CauseError( grid + " is not a grid" );
  const std::string name = std::string( proj_get_name( old.get() ) ) + " on WGS 84";
  const ProjObject crs( proj_create_projected_crs( context, name.c_str(), wgs84.get(), conversion.get(), axes.get() ) );
  if ( !crs )
    throw CauseError( "PROJ cannot put the grid of " + grid + " on WGS 84" );
  NumberSystem result;
  result.readProjection( context, crs.get(), wgs84.get() );
  return result;
}

void NumberSystem::readProjection( pj_ctx *context, const PJconsts *crs, const PJconsts *geographic )
{
  mName = proj_get_name( crs );
  if ( isGeographic( crs ) )
    return;
  mProjection = PointOperation::between( context, geographic, crs );
  const ProjObject conversion( proj_crs_get_coordoperation( context, crs ) );
  if ( !conversion )
    return;
  const char *method = nullptr;
  proj_coordoperation_get_method_info( context, conversion.get(), &method, nullptr, nullptr );
  mIsTransverseMercator = method && std::strcmp( method, "Transverse Mercator" ) == 0;
  const double falseEasting = projectionParameter( context, conversion.get(), "False easting" );
  if ( mIsTransverseMercator )
    mZonePrefix = std::floor( falseEasting / MILLION ) * MILLION;
  mCentralMeridian = projectionParameter( context, conversion.get(), "Longitude of natural origin" );
}

double NumberSystem::zoneWidth() const
{
  if ( !mIsTransverseMercator )
    throw CauseError( mName + " has no zones" );
  constexpr double NARROW = 3;
  constexpr double WIDE = 6;
  // Narrow zones are named so, or their number is a third of their meridian (zone 6 at 18° E; wide zone 6 is at 33° E).
  const bool isNamed = mName.find( "3-degree" ) != std::string::npos;
  const bool isNumbered = mZonePrefix > 0 && std::abs( mZonePrefix / MILLION * NARROW - mCentralMeridian ) < 0.01;
  return isNamed || isNumbered ? NARROW : WIDE;
}

bool isOnWgs84( pj_ctx *context, const std::string &crs )
{
  return haveOneDatum( context, makeCrs( context, crs ).get(), makeCrs( context, "EPSG:4326" ).get() );
}

std::string utmZoneOf( const Point &place )
{
  constexpr int NORTH = 32600;
  constexpr int SOUTH = 32700;
  const double longitude = std::remainder( place.x, 360 );
  const int zone = std::clamp( static_cast<int>( std::floor( ( longitude + 180 ) / 6 ) ) + 1, 1, 60 );
  return "EPSG:" + std::to_string( ( place.y < 0 ? SOUTH : NORTH ) + zone );
}

} // namespace minemap
