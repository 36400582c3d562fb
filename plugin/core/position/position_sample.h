// SPDX-License-Identifier: GPL-2.0-or-later
// Displacements of pairs as every statistic of them needs them, and the intervals they share.
#pragma once

#include "core/position/cluster_design.h"
#include "core/position/mean_displacement.h"
#include "core/position/position_statistics.h"

#include <cstddef>
#include <vector>

namespace minemap
{

//! Fewest pairs for an interval by linearisation.
constexpr std::size_t FLOOR_OF_INTERVAL = 10;

//! Pairs in an order that depends on the displacements, not on the list.
struct PositionSample
{
    std::vector<Point> displacements;
    ClusterDesign design;
    Moments moments;

    double count() const { return static_cast<double>( displacements.size() ); }
};

//! \throws std::invalid_argument for a displacement that is not finite, or clusters not as many as pairs.
PositionSample sampleOf( const PositionErrors &errors );

/**
 * Gives \a statistic, a length, its interval on a logarithmic scale.
 *
 * \param influences how much each pair adds to the value, linearised: their mean is 0, their sum over n moves it.
 */
void addLengthInterval( Statistic &statistic, std::vector<double> influences, const ClusterDesign &design );

//! The same of a length that is proportional to the root of the mean of \a squares.
void addScaleInterval( Statistic &statistic, const std::vector<double> &squares, const ClusterDesign &design );

} // namespace minemap
