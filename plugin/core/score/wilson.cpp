// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/score/wilson.h"

#include <algorithm>
#include <cmath>

namespace minemap
{

std::optional<Interval> wilsonInterval( double successes, double trials )
{
  if ( !( trials > 0 ) )
    return std::nullopt;
  constexpr double NORMAL_QUANTILE = 1.9599639845400545; // 97.5 % of the standard normal distribution.
  constexpr double SQUARE = NORMAL_QUANTILE * NORMAL_QUANTILE;
  const double share = successes / trials;
  const double centre = share + SQUARE / ( 2 * trials );
  const double halfWidth =
    NORMAL_QUANTILE * std::sqrt( share * ( 1 - share ) / trials + SQUARE / ( 4 * trials * trials ) );
  const double divisor = 1 + SQUARE / trials;
  return Interval{ successes <= 0 ? 0.0 : std::max( 0.0, ( centre - halfWidth ) / divisor ),
                   successes >= trials ? 1.0 : std::min( 1.0, ( centre + halfWidth ) / divisor ) };
}

} // namespace minemap
