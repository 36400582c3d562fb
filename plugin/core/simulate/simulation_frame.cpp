// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/simulate/simulation_frame.h"

namespace minemap
{

SimulationFrame::SimulationFrame( const std::array<Point, 4> &corners )
{
  const auto &[southWest, southEast, northEast, northWest] = corners;
  const Point east = { southEast.x + northEast.x - southWest.x - northWest.x,
                       southEast.y + northEast.y - southWest.y - northWest.y };
  const double length = std::hypot( east.x, east.y );
  if ( length > 0 )
  {
    mCosine = east.x / length;
    mSine = east.y / length;
  }
  const Point a = fromPlane( southWest );
  const Point b = fromPlane( southEast );
  const Point c = fromPlane( northEast );
  const Point d = fromPlane( northWest );
  const Point corner = { std::max( a.x, d.x ), std::max( a.y, b.y ) };
  mWidth = std::max( 0.0, std::min( b.x, c.x ) - corner.x );
  mHeight = std::max( 0.0, std::min( c.y, d.y ) - corner.y );
  mOrigin = toPlane( corner );
}

} // namespace minemap
