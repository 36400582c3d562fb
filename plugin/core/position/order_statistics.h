// SPDX-License-Identifier: GPL-2.0-or-later
// Statistics of position errors that a few wild ones cannot move.
#pragma once

#include "core/geometry/point.h"
#include "core/position/cluster_design.h"
#include "core/position/statistic.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace minemap
{

//! Ranks, counted from 1, of the order statistics that bound a percentile.
struct RankInterval
{
    std::size_t low = 0;  //!< 0 when there is none.
    std::size_t high = 0; //!< 0 when there is none.
};

/**
 * The distribution-free 95 % interval of the quantile \a share from \a n independent values (methods.md 1.7): the
 * largest lower rank and the smallest upper one that are each missed with at most 2.5 %.
 *
 * Example: the 90th percentile of 50 lies between the 41st and the 50th value, of 100 between the 84th and the 96th.
 */
RankInterval quantileRanks( std::size_t n, double share );

/**
 * The quantile \a share of \a values, interpolated between order statistics (Hyndman and Fan 1996, type 7, as
 * spreadsheets do). NaN for none.
 */
double quantileOf( std::vector<double> values, double share );

/**
 * A quantile with its rank interval. In clusters the ranks are those of as many independent pairs as would tell as
 * much of the share below the quantile (Woodruff 1952, with ClusterDesign::effectivePairs()).
 *
 * Where no upper rank reaches 97.5 % but the largest value 95 %, that is for the 90th percentile from 29 to 35 pairs,
 * there is that upper bound alone, and a note.
 */
Statistic quantileStatistic( const std::vector<double> &values, double share, const ClusterDesign &design );

constexpr double NORMALISED_MEDIAN = 1.482602218505602; //!< 1 ÷ the upper quartile of the normal distribution.

//! The point of least summed distance to \a points (Weiszfeld 1937, with the step of Vardi and Zhang 2000). Not empty.
Point geometricMedian( std::vector<Point> points );

} // namespace minemap
