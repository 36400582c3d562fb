// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/simulate/simulation_frame.h"

#include <algorithm>
#include <cstdint>

namespace minemap
{

SimulationFrame::SimulationFrame( const ExtentPoints &extent )
{
  enum Place : std::uint8_t
  {
    SouthWest,
    South,
    SouthEast,
    East,
    NorthEast,
    North,
    NorthWest,
    West
  };

  const Point toEast = { extent[East].x - extent[West].x, extent[East].y - extent[West].y };
  const double length = std::hypot( toEast.x, toEast.y );
  if ( length > 0 )
  {
    mCosine = toEast.x / length;
    mSine = toEast.y / length;
  }
  ExtentPoints turned;
  std::transform( extent.begin(), extent.end(), turned.begin(),
                  [this]( const Point &place ) { return fromPlane( place ); } );
  const double west = std::max( { turned[SouthWest].x, turned[West].x, turned[NorthWest].x } );
  const double east = std::min( { turned[SouthEast].x, turned[East].x, turned[NorthEast].x } );
  const double south = std::max( { turned[SouthWest].y, turned[South].y, turned[SouthEast].y } );
  const double north = std::min( { turned[NorthWest].y, turned[North].y, turned[NorthEast].y } );
  mWidth = std::max( 0.0, east - west );
  mHeight = std::max( 0.0, north - south );
  mOrigin = toPlane( { west, south } );
}

} // namespace minemap
