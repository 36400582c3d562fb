// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/diagnose/error_ellipse.h"

#include <algorithm>
#include <cmath>

namespace minemap
{

ErrorEllipse errorEllipse( const RecoveredShift &shift )
{
  const double mean = ( shift.varianceEast + shift.varianceNorth ) / 2;
  const double difference = ( shift.varianceEast - shift.varianceNorth ) / 2;
  const double spread = std::hypot( difference, shift.covariance );
  ErrorEllipse ellipse;
  ellipse.major = std::sqrt( shift.ellipseFactor * ( mean + spread ) );
  ellipse.minor = std::sqrt( shift.ellipseFactor * std::max( 0.0, mean - spread ) );
  ellipse.axis = std::atan2( shift.covariance, difference ) / 2;
  return ellipse;
}

} // namespace minemap
