// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/cause/proj_operation.h"

#include "core/cause/cause_error.h"

#include <proj.h>

#include <utility>

namespace minemap
{

namespace
{

ProjObject makeOperation( pj_ctx *context, const std::string &code )
{
  const std::size_t colon = code.find( ':' );
  ProjObject operation;
  if ( colon != std::string::npos )
    operation.reset( proj_create_from_database( context, code.substr( 0, colon ).c_str(),
                                                code.substr( colon + 1 ).c_str(), PJ_CATEGORY_COORDINATE_OPERATION, 0,
                                                nullptr ) );
  if ( !operation )
    throw CauseError( "PROJ's database has no coordinate operation " + code );
  return operation;
}

void refuseMissingGrids( pj_ctx *context, const std::string &code, const PJ *operation )
{
  const int count = proj_coordoperation_get_grid_used_count( context, operation );
  for ( int index = 0; index < count; ++index )
  {
    const char *name = nullptr;
    int isAvailable = 0;
    proj_coordoperation_get_grid_used( context, operation, index, &name, nullptr, nullptr, nullptr, nullptr, nullptr,
                                       &isAvailable );
    if ( !isAvailable )
      throw CauseError( "the operation " + code + " needs the grid file " + ( name ? name : "" ) +
                        ", which is not installed" );
  }
  if ( !proj_coordoperation_is_instantiable( context, operation ) )
    throw CauseError( "PROJ cannot carry out the operation " + code );
}

//! True where \a crs of an operation has the datum of \a other; geocentric coordinates are not for points of a map.
bool isOnDatumOf( pj_ctx *context, const PJ *crs, const PJconsts *other )
{
  if ( !crs )
    return false;
  const PJ_TYPE type = proj_get_type( crs );
  if ( type != PJ_TYPE_GEOGRAPHIC_2D_CRS && type != PJ_TYPE_GEOGRAPHIC_3D_CRS )
    return false;
  return haveOneDatum( context, crs, other );
}

ProjObject forLongitudeAndLatitude( pj_ctx *context, const ProjObject &operation )
{
  return ProjObject( proj_normalize_for_visualization( context, operation.get() ) );
}

} // namespace

void ProjDeleter::operator()( PJconsts *object ) const
{
  proj_destroy( object );
}

void ProjDeleter::operator()( pj_ctx *context ) const
{
  proj_context_destroy( context );
}

ProjContext makeProjContext()
{
  ProjContext context( proj_context_create() );
  proj_log_level( context.get(), PJ_LOG_NONE );
  proj_context_set_enable_network( context.get(), 0 );
  return context;
}

ProjObject makeCrs( pj_ctx *context, const std::string &definition )
{
  ProjObject crs( proj_create( context, definition.c_str() ) );
  if ( !crs || !proj_is_crs( crs.get() ) )
    throw CauseError( "PROJ knows no coordinate reference system " + definition );
  return crs;
}

ProjObject geographicCrsOf( pj_ctx *context, const PJconsts *crs )
{
  ProjObject geographic( proj_crs_get_geodetic_crs( context, crs ) );
  if ( !geographic )
    throw CauseError( std::string( proj_get_name( crs ) ) + " has no geographic coordinates" );
  return geographic;
}

bool haveOneDatum( pj_ctx *context, const PJconsts *crs, const PJconsts *other )
{
  const auto datumOf = [context]( const PJconsts *object )
  {
    const ProjObject geographic( proj_crs_get_geodetic_crs( context, object ) );
    return ProjObject( geographic ? proj_crs_get_datum_forced( context, geographic.get() ) : nullptr );
  };
  const ProjObject a = datumOf( crs );
  const ProjObject b = datumOf( other );
  return a && b && proj_is_equivalent_to_with_ctx( context, a.get(), b.get(), PJ_COMP_EQUIVALENT );
}

PointOperation::PointOperation( ProjObject operation, bool isReversed )
  : mOperation( std::move( operation ) ),
    mIsReversed( isReversed )
{
}

PointOperation PointOperation::between( pj_ctx *context, const PJconsts *from, const PJconsts *to )
{
  const ProjObject operation( proj_create_crs_to_crs_from_pj( context, from, to, nullptr, nullptr ) );
  ProjObject normalised = operation ? forLongitudeAndLatitude( context, operation ) : nullptr;
  if ( !normalised )
    throw CauseError( "PROJ knows no way from " + std::string( proj_get_name( from ) ) + " to " + proj_get_name( to ) );
  return { std::move( normalised ), false };
}

PointOperation PointOperation::published( pj_ctx *context, const std::string &code, const PJconsts *crs )
{
  const ProjObject operation = makeOperation( context, code );
  const ProjObject source( proj_get_source_crs( context, operation.get() ) );
  const ProjObject target( proj_get_target_crs( context, operation.get() ) );
  const bool isForward = isOnDatumOf( context, source.get(), crs );
  if ( !isForward && !isOnDatumOf( context, target.get(), crs ) )
    throw CauseError( "the operation " + code + " does not lead from " + proj_get_name( crs ) + " to WGS 84" );
  refuseMissingGrids( context, code, operation.get() );
  ProjObject normalised = forLongitudeAndLatitude( context, operation );
  if ( !normalised )
    throw CauseError( "PROJ cannot carry out the operation " + code );
  return { std::move( normalised ), !isForward };
}

void PointOperation::apply( std::vector<Point> &points ) const
{
  run( points, true );
}

void PointOperation::undo( std::vector<Point> &points ) const
{
  run( points, false );
}

void PointOperation::run( std::vector<Point> &points, bool forward ) const
{
  if ( !mOperation )
    return;
  const PJ_DIRECTION direction = forward != mIsReversed ? PJ_FWD : PJ_INV;
  for ( Point &point : points )
  {
    const PJ_COORD result = proj_trans( mOperation.get(), direction, proj_coord( point.x, point.y, 0, 0 ) );
    point = { result.xy.x, result.xy.y };
  }
}

bool concernsDatumOf( pj_ctx *context, const std::string &code, const PJconsts *crs )
{
  const ProjObject operation = makeOperation( context, code );
  const ProjObject source( proj_get_source_crs( context, operation.get() ) );
  const ProjObject target( proj_get_target_crs( context, operation.get() ) );
  return isOnDatumOf( context, source.get(), crs ) || isOnDatumOf( context, target.get(), crs );
}

} // namespace minemap
