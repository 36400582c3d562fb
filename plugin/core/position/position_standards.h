// SPDX-License-Identifier: GPL-2.0-or-later
// Position accuracy as standards define it: NSSDA, ASPRS and CMAS.
#pragma once

#include "core/position/position_sample.h"
#include "core/position/position_statistics.h"

namespace minemap
{

/**
 * Fills NSSDA and both editions of ASPRS. RMSE and Hotelling's test of \a statistics must be there.
 *
 * Their intervals are by linearisation of the mean squares, and stand for the numbers as the standards define them: a
 * systematic error, which NSSDA and ASPRS 2014 assume there is none of, is in them as it is in the value.
 */
void addStandards( const PositionSample &sample, double surveyError, PositionStatistics &statistics );

/**
 * Fills CMAS with the bias, exact and as printed, from \a circular, σ_c. The interval is by linearisation of σ_c² and
 * the mean displacement.
 */
void addBiasedCmas( const PositionSample &sample, double circular, PositionStatistics &statistics );

} // namespace minemap
