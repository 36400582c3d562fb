// SPDX-License-Identifier: GPL-2.0-or-later
// The score at every metre of tolerance from 0 to 500: what is read while the tolerance is dragged.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace minemap
{

//! Largest tolerance of a metre curve, metres.
constexpr int LAST_METRE = 500;

//! The score at one tolerance. Rates 0–1.
struct MetrePoint
{
    std::int64_t hits = 0; //!< Scored finds within the tolerance.
    std::optional<double> hit, hitLow, hitHigh, chance, chanceLow, chanceHigh;
};

//! Of the whole map or of one group.
struct MetreCurve
{
    std::int64_t finds = 0;         //!< Scored finds.
    std::vector<MetrePoint> points; //!< By whole metres, LAST_METRE + 1 of them.

    //! The point of the whole metre nearest to \a tolerance, of 0 to LAST_METRE; an empty one where there are no
    //! points.
    MetrePoint at( double tolerance ) const
    {
      if ( points.empty() )
        return {};
      const double last = static_cast<double>( points.size() - 1 );
      return points[tolerance > 0 ? static_cast<std::size_t>( std::min( std::round( tolerance ), last ) ) : 0];
    }
};

} // namespace minemap
