// SPDX-License-Identifier: GPL-2.0-or-later
// The robust twins of position statistics.
#pragma once

#include "core/position/position_sample.h"
#include "core/position/position_statistics.h"

namespace minemap
{

/**
 * Fills percentiles of the errors, NMAD and the geometric median.
 *
 * NMAD has the rank interval of the median of the distances to the median, which is exact for errors that lie alike on
 * both sides. The geometric median has no interval: by linearisation it holds the truth too rarely (88 to 93 of 100).
 */
void addRobust( const PositionSample &sample, PositionStatistics &statistics );

} // namespace minemap
