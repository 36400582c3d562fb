// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/cause/old_datums.h"

#include "core/angle.h"
#include "core/cause/cause_error.h"
#include "core/cause/proj_operation.h"

#include <geodesic.h>
#include <proj.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <memory>

namespace minemap
{

namespace
{

constexpr double SAME_WITHIN = 0.5; // Metres.
// Degrees: parameters published for one country are used beyond its borders, as Russia's for Pulkovo 1942 everywhere.
constexpr double BEYOND_BORDERS = 2;
constexpr double SMALLEST_MOVE = 1.0; // Metres: less is no old datum but a realisation of WGS 84.

struct CrsInfo
{
    std::string code;
    std::string name;
};

std::string codeOf( const PJ *object )
{
  const char *authority = proj_get_id_auth_name( object, 0 );
  const char *code = proj_get_id_code( object, 0 );
  return authority && code ? std::string( authority ) + ':' + code : std::string();
}

//! −180 to 180. PROJ takes a box whose west is beyond its east for one over the 180th meridian.
double wrapped( double longitude )
{
  constexpr double HALF_CIRCLE = 180;
  return std::abs( longitude ) <= HALF_CIRCLE ? longitude : besideLongitude( longitude, 0 );
}

//! The CRSs of EPSG of one \a type in use in \a area, deprecated ones not.
std::vector<CrsInfo> crsInfos( pj_ctx *context, PJ_TYPE type, const Box &area )
{
  const std::unique_ptr<PROJ_CRS_LIST_PARAMETERS, void ( * )( PROJ_CRS_LIST_PARAMETERS * )> parameters(
    proj_get_crs_list_parameters_create(), proj_get_crs_list_parameters_destroy );
  parameters->types = &type;
  parameters->typesCount = 1;
  parameters->bbox_valid = 1;
  parameters->crs_area_of_use_contains_bbox = 0; // Meeting it is enough.
  parameters->west_lon_degree = wrapped( area.xMinimum );
  parameters->south_lat_degree = area.yMinimum;
  parameters->east_lon_degree = wrapped( area.xMaximum );
  parameters->north_lat_degree = area.yMaximum;
  int count = 0;
  PROJ_CRS_INFO **list = proj_get_crs_info_list_from_database( context, "EPSG", parameters.get(), &count );
  std::vector<CrsInfo> infos;
  for ( int index = 0; index < count; ++index )
  {
    const PROJ_CRS_INFO &info = *list[index];
    infos.push_back( { std::string( info.auth_name ) + ':' + info.code, info.name } );
  }
  proj_crs_info_list_destroy( list );
  return infos;
}

std::string missingGridOf( pj_ctx *context, const PJ *operation )
{
  const int count = proj_coordoperation_get_grid_used_count( context, operation );
  for ( int index = 0; index < count; ++index )
  {
    const char *name = nullptr;
    int isAvailable = 0;
    proj_coordoperation_get_grid_used( context, operation, index, &name, nullptr, nullptr, nullptr, nullptr, nullptr,
                                       &isAvailable );
    if ( !isAvailable )
      return name ? name : "unnamed";
  }
  return {};
}

//! Nothing for what is not one operation of the registry, or the same backwards.
std::optional<PublishedOperation> describe( pj_ctx *context, const PJ *operation )
{
  const char *authority = proj_get_id_auth_name( operation, 0 );
  const char *code = proj_get_id_code( operation, 0 );
  if ( !authority || !code )
    return std::nullopt;
  if ( std::strcmp( authority, "EPSG" ) != 0 && std::strcmp( authority, "INVERSE(EPSG)" ) != 0 )
    return std::nullopt;
  PublishedOperation result;
  result.code = std::string( "EPSG:" ) + code;
  result.name = proj_get_name( operation );
  const double accuracy = proj_coordoperation_get_accuracy( context, operation );
  constexpr double NO_ACCURACY = 999; // Metres; what registries write for an accuracy that nobody knows.
  if ( accuracy >= 0 && accuracy < NO_ACCURACY )
    result.accuracy = accuracy;
  result.missingGrid = missingGridOf( context, operation );
  return result;
}

//! Adds \a operation where it says something new: nothing where it moves nothing or leads nowhere here.
void addOperation( pj_ctx *context, PublishedOperation operation, const PJ *crs, const Point &middle,
                   std::vector<PublishedOperation> &operations )
{
  const auto isKnown = [&operation]( const PublishedOperation &known )
  {
    return known.code == operation.code ||
           std::find( known.equals.begin(), known.equals.end(), operation.code ) != known.equals.end();
  };
  if ( std::any_of( operations.begin(), operations.end(), isKnown ) )
    return;
  if ( operation.missingGrid.empty() )
  {
    std::vector<Point> place = { middle };
    try
    {
      PointOperation::published( context, operation.code, crs ).apply( place );
    }
    catch ( const CauseError & )
    {
      return; // One that works on other coordinates than a map's.
    }
    if ( !std::isfinite( place[0].x ) || !std::isfinite( place[0].y ) )
      return;
    operation.correction = metresBetween( middle, place[0] );
    if ( std::hypot( operation.correction->x, operation.correction->y ) < SMALLEST_MOVE )
      return;
    for ( PublishedOperation &known : operations )
    {
      if ( known.correction && std::hypot( known.correction->x - operation.correction->x,
                                           known.correction->y - operation.correction->y ) < SAME_WITHIN )
      {
        known.equals.push_back( operation.code );
        return;
      }
    }
  }
  operations.push_back( std::move( operation ) );
}

//! Adds the registry's operations that apply in \a area, nothing: anywhere, in its order of preference.
void addOperations( pj_ctx *context, const PJ *crs, const PJ *wgs84, const Point &middle,
                    const std::optional<Box> &area, std::vector<PublishedOperation> &operations )
{
  const std::unique_ptr<PJ_OPERATION_FACTORY_CONTEXT, void ( * )( PJ_OPERATION_FACTORY_CONTEXT * )> factory(
    proj_create_operation_factory_context( context, "EPSG" ), proj_operation_factory_context_destroy );
  PJ_OPERATION_FACTORY_CONTEXT *const search = factory.get();
  if ( area )
    proj_operation_factory_context_set_area_of_interest( context, search, wrapped( area->xMinimum ), area->yMinimum,
                                                         wrapped( area->xMaximum ), area->yMaximum );
  proj_operation_factory_context_set_spatial_criterion( context, search, PROJ_SPATIAL_CRITERION_PARTIAL_INTERSECTION );
  proj_operation_factory_context_set_grid_availability_use( context, search, PROJ_GRID_AVAILABILITY_IGNORED );
  proj_operation_factory_context_set_discard_superseded( context, search, 0 );
  proj_operation_factory_context_set_allow_ballpark_transformations( context, search, 0 );
  proj_operation_factory_context_set_allow_use_intermediate_crs( context, search, PROJ_INTERMEDIATE_CRS_USE_NEVER );
  const std::unique_ptr<PJ_OBJ_LIST, void ( * )( PJ_OBJ_LIST * )> list(
    proj_create_operations( context, crs, wgs84, search ), proj_list_destroy );
  const int count = list ? proj_list_get_count( list.get() ) : 0;
  for ( int index = 0; index < count; ++index )
  {
    const ProjObject operation( proj_list_get( context, list.get(), index ) );
    if ( std::optional<PublishedOperation> found = describe( context, operation.get() ) )
      addOperation( context, std::move( *found ), crs, middle, operations );
  }
}

Box widened( const Box &area, double degrees )
{
  Box box;
  // All the way round where it is so wide.
  const bool isAround = area.xMaximum - area.xMinimum + 2 * degrees >= 360;
  box.include( { isAround ? -180 : area.xMinimum - degrees, std::max( area.yMinimum - degrees, -90.0 ) } );
  box.include( { isAround ? 180 : area.xMaximum + degrees, std::min( area.yMaximum + degrees, 90.0 ) } );
  return box;
}

//! The geographic CRSs of \a wanted, each once.
std::vector<CrsInfo> geographicInfos( pj_ctx *context, const std::vector<std::string> &wanted )
{
  std::vector<CrsInfo> infos;
  for ( const std::string &code : wanted )
  {
    const ProjObject geographic = geographicCrsOf( context, makeCrs( context, code ).get() );
    const CrsInfo info = { codeOf( geographic.get() ), proj_get_name( geographic.get() ) };
    const bool isKnown =
      std::any_of( infos.begin(), infos.end(), [&info]( const CrsInfo &other ) { return other.code == info.code; } );
    if ( !info.code.empty() && !isKnown )
      infos.push_back( info );
  }
  return infos;
}

} // namespace

std::vector<OldDatum> oldDatumsIn( pj_ctx *context, const Box &area, const std::vector<std::string> &wanted )
{
  const ProjObject wgs84 = makeCrs( context, "EPSG:4326" );
  const std::vector<CrsInfo> infos =
    wanted.empty() ? crsInfos( context, PJ_TYPE_GEOGRAPHIC_2D_CRS, area ) : geographicInfos( context, wanted );
  std::vector<OldDatum> datums;
  for ( const CrsInfo &info : infos )
  {
    const ProjObject crs = makeCrs( context, info.code );
    OldDatum datum = { info.code, info.name, {} };
    // First those of the place itself, so that the first of all is the registry's choice for it.
    for ( const double degrees : { 0.0, BEYOND_BORDERS } )
      addOperations( context, crs.get(), wgs84.get(), middleOf( area ), widened( area, degrees ), datum.operations );
    if ( datum.operations.empty() && !wanted.empty() )
      addOperations( context, crs.get(), wgs84.get(), middleOf( area ), std::nullopt, datum.operations );
    if ( !datum.operations.empty() )
      datums.push_back( std::move( datum ) );
  }
  return datums;
}

std::vector<OldGrid> oldGridsIn( pj_ctx *context, const Box &area, const std::vector<OldDatum> &datums,
                                 const std::vector<std::string> &wanted )
{
  std::vector<OldGrid> grids;
  const auto add = [&]( const std::string &code )
  {
    const ProjObject crs = makeCrs( context, code );
    if ( proj_get_type( crs.get() ) != PJ_TYPE_PROJECTED_CRS )
      return;
    const std::string geographic = codeOf( geographicCrsOf( context, crs.get() ).get() );
    const bool isOld = std::any_of( datums.begin(), datums.end(),
                                    [&geographic]( const OldDatum &datum ) { return datum.crs == geographic; } );
    if ( isOld )
      grids.push_back( { code, proj_get_name( crs.get() ), geographic } );
  };
  for ( const std::string &code : wanted )
    add( code );
  if ( !grids.empty() )
    return grids;
  for ( const CrsInfo &info : crsInfos( context, PJ_TYPE_PROJECTED_CRS, area ) )
    add( info.code );
  return grids;
}

Point middleOf( const Box &area )
{
  const Point middle = area.middle();
  return { wrapped( middle.x ), middle.y };
}

Point metresBetween( const Point &from, const Point &to )
{
  geod_geodesic geodesic;
  geod_init( &geodesic, 6378137.0, 1 / 298.257223563 );
  double distance = 0;
  double azimuth = 0;
  geod_inverse( &geodesic, from.y, from.x, to.y, to.x, &distance, &azimuth, nullptr );
  return { distance * std::sin( azimuth * M_PI / 180 ), distance * std::cos( azimuth * M_PI / 180 ) };
}

} // namespace minemap
