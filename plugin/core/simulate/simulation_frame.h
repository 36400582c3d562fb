// SPDX-License-Identifier: GPL-2.0-or-later
// The extent of a simulation as an upright rectangle, and its way into the plane, where it may be turned a little.
#pragma once

#include "core/geometry/point.h"

#include <array>
#include <cmath>
#include <vector>

namespace minemap
{

//! \a place moved by \a distance in the direction of the unit vector \a direction.
inline Point moved( const Point &place, const Point &direction, double distance )
{
  return { place.x + direction.x * distance, place.y + direction.y * distance };
}

//! Mathematical libraries differ in the last digit of a sine; what a simulation makes must not.
inline Point roundedToMillimetre( const Point &place )
{
  constexpr double STEPS = 1000;
  return { std::round( place.x * STEPS ) / STEPS + 0.0, std::round( place.y * STEPS ) / STEPS + 0.0 };
}

//! m² inside the ring \a corners, open or closed, either way round.
inline double areaOf( const std::vector<Point> &corners )
{
  double twice = 0;
  for ( std::size_t index = 0; index < corners.size(); ++index )
  {
    const Point &a = corners[index];
    const Point &b = corners[( index + 1 ) % corners.size()];
    twice += ( a.x - corners[0].x ) * ( b.y - corners[0].y ) - ( b.x - corners[0].x ) * ( a.y - corners[0].y );
  }
  return std::abs( twice ) / 2;
}

//! Corners of an extent and the middles of its sides, from the south-west corner on: south, south-east, east …
using ExtentPoints = std::array<Point, 8>;

/**
 * A rectangle with its south-west corner at (0, 0) of its own coordinates.
 *
 * An extent in the coordinates of a grid is turned against north in the plane, by the convergence of the meridians, and
 * one in degrees is a little narrower at one end and has round sides: the frame is turned with it, and lies inside.
 */
class SimulationFrame
{
  public:
    //! \param extent in the plane.
    explicit SimulationFrame( const ExtentPoints &extent );

    double width() const { return mWidth; }

    double height() const { return mHeight; }

    double area() const { return mWidth * mHeight; }

    Point toPlane( const Point &place ) const
    {
      return { mOrigin.x + place.x * mCosine - place.y * mSine, mOrigin.y + place.x * mSine + place.y * mCosine };
    }

    Point fromPlane( const Point &place ) const
    {
      const double x = place.x - mOrigin.x;
      const double y = place.y - mOrigin.y;
      return { x * mCosine + y * mSine, y * mCosine - x * mSine };
    }

    //! True where \a place of the plane lies within \a margin metres of the frame; a negative margin: so far inside.
    bool isNear( const Point &place, double margin ) const
    {
      const Point inFrame = fromPlane( place );
      return inFrame.x >= -margin && inFrame.x <= mWidth + margin && inFrame.y >= -margin &&
             inFrame.y <= mHeight + margin;
    }

  private:
    Point mOrigin; //!< The south-west corner in the plane.
    double mCosine = 1;
    double mSine = 0;
    double mWidth = 0;
    double mHeight = 0;
};

} // namespace minemap
