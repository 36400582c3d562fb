// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/survey/meridian_convergence.h"

#include <proj.h>

#include <algorithm>
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
      {
        PJ *geographic = proj_crs_get_geodetic_crs( context, asDefined );
        PJ *oneWay = proj_create_crs_to_crs_from_pj( context, geographic, asDefined, nullptr, nullptr );
        projection = oneWay ? proj_normalize_for_visualization( context, oneWay ) : nullptr;
        proj_destroy( oneWay );
        proj_destroy( geographic );
      }
      proj_destroy( asDefined );
    }

    ~Grid()
    {
      proj_destroy( projection );
      proj_context_destroy( context );
    }

    Grid( const Grid & ) = delete;
    Grid &operator=( const Grid & ) = delete;

    PJ_XY onGrid( double longitude, double latitude ) const
    {
      return proj_trans( projection, PJ_FWD, proj_coord( longitude, latitude, 0, 0 ) ).xy;
    }

    PJ_CONTEXT *context;
    PJ *projection = nullptr; //!< From longitudes and latitudes of the grid's own datum.
};

MeridianConvergence::MeridianConvergence( const std::string &grid ) : mGrid( std::make_unique<Grid>( grid ) )
{
  if ( !mGrid->projection )
    throw std::runtime_error( grid + " is not a projected coordinate reference system" );
}

MeridianConvergence::~MeridianConvergence() = default;

std::optional<double> MeridianConvergence::at( const Point &place ) const
{
  if ( !std::isfinite( place.x ) || !( std::abs( place.y ) < 90 ) )
    return std::nullopt;
  // The direction of a short way north on the grid. PROJ's own function for factors asks its database for every place.
  constexpr double STEP = 1e-4; // degrees, 11 m
  const double south = std::max( -90.0, place.y - STEP );
  const double north = std::min( 90.0, place.y + STEP );
  const PJ_XY from = mGrid->onGrid( place.x, south );
  const PJ_XY to = mGrid->onGrid( place.x, north );
  const double convergence = proj_todeg( std::atan2( from.x - to.x, to.y - from.y ) );
  proj_errno_reset( mGrid->projection );
  return std::isfinite( convergence ) ? std::optional<double>( convergence ) : std::nullopt;
}

} // namespace minemap
