// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/survey/meridian_convergence.h"

#include <proj.h>

#include <cmath>
#include <stdexcept>

namespace minemap
{

class MeridianConvergence::Grid
{
  public:
    explicit Grid( const std::string &definition ) : context( proj_context_create() )
    {
      proj_log_level( context, PJ_LOG_NONE );
      // Some grids put northing first, and PROJ would call their east north.
      PJ *asDefined = proj_create( context, definition.c_str() );
      if ( asDefined && proj_get_type( asDefined ) == PJ_TYPE_PROJECTED_CRS )
        crs = proj_normalize_for_visualization( context, asDefined );
      proj_destroy( asDefined );
    }

    ~Grid()
    {
      proj_destroy( crs );
      proj_context_destroy( context );
    }

    Grid( const Grid & ) = delete;
    Grid &operator=( const Grid & ) = delete;

    PJ_CONTEXT *context;
    PJ *crs = nullptr;
};

MeridianConvergence::MeridianConvergence( const std::string &grid ) : mGrid( std::make_unique<Grid>( grid ) )
{
  if ( !mGrid->crs )
    throw std::runtime_error( grid + " is not a projected coordinate reference system" );
}

MeridianConvergence::~MeridianConvergence() = default;

std::optional<double> MeridianConvergence::at( const Point &place ) const
{
  if ( !std::isfinite( place.x ) || !( std::abs( place.y ) < 90 ) )
    return std::nullopt;
  const PJ_COORD radians = proj_coord( proj_torad( place.x ), proj_torad( place.y ), 0, 0 );
  const PJ_FACTORS factors = proj_factors( mGrid->crs, radians );
  const int failed = proj_errno( mGrid->crs );
  proj_errno_reset( mGrid->crs );
  if ( failed != 0 || !std::isfinite( factors.meridian_convergence ) )
    return std::nullopt;
  return proj_todeg( factors.meridian_convergence );
}

} // namespace minemap
