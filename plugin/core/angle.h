// SPDX-License-Identifier: GPL-2.0-or-later
// Angles.
#pragma once

#include <cmath>

namespace minemap
{

constexpr double PI = 3.14159265358979323846;

//! Of one degree.
constexpr double RADIANS = PI / 180;

//! \a longitude by as many full turns that it lies within half a turn of \a near, degrees.
inline double besideLongitude( double longitude, double near )
{
  constexpr double CIRCLE = 360;
  return near + std::remainder( longitude - near, CIRCLE );
}

} // namespace minemap
