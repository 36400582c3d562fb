// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/cause/coordinate_unit.h"

#include "core/cause/cause_error.h"
#include "core/cause/proj_operation.h"

#include <proj.h>

#include <cmath>

namespace minemap
{

namespace
{

//! The CRS that a bound or a compound one is made of.
ProjObject partOf( pj_ctx *context, const PJconsts *crs )
{
  switch ( proj_get_type( crs ) )
  {
  case PJ_TYPE_BOUND_CRS:
    return ProjObject( proj_get_source_crs( context, crs ) );
  case PJ_TYPE_COMPOUND_CRS:
    return ProjObject( proj_crs_get_sub_crs( context, crs, 0 ) );
  default:
    return nullptr;
  }
}

} // namespace

CoordinateUnit coordinateUnitOf( pj_ctx *context, const PJconsts *crs )
{
  if ( const ProjObject part = partOf( context, crs ) )
    return coordinateUnitOf( context, part.get() );
  const ProjObject axes( proj_crs_get_coordinate_system( context, crs ) );
  double factor = 0; // Metres or radians.
  if ( !axes ||
       !proj_cs_get_axis_info( context, axes.get(), 0, nullptr, nullptr, nullptr, &factor, nullptr, nullptr, nullptr ) )
    throw CauseError( std::string( proj_get_name( crs ) ) + " has no unit of coordinates" );
  if ( proj_cs_get_type( context, axes.get() ) != PJ_CS_TYPE_ELLIPSOIDAL )
    return { false, factor };
  constexpr double HALF_TURN = 180;
  constexpr double LAST_DIGITS = 1e-9; // Of the radians of a degree, which are not written exactly.
  const double degrees = factor * HALF_TURN / M_PI;
  return { true, std::abs( degrees - 1 ) < LAST_DIGITS ? 1.0 : degrees };
}

} // namespace minemap
