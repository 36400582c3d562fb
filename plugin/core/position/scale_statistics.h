// SPDX-License-Identifier: GPL-2.0-or-later
// How far position errors spread: RMSE about the truth, and deviations and circles about the mean displacement.
#pragma once

#include "core/position/position_sample.h"
#include "core/position/position_statistics.h"

namespace minemap
{

//! Fills RMSE and the systematic share. The mean displacement of \a statistics must be there.
void addMeanSquares( const PositionSample &sample, PositionStatistics &statistics );

//! Fills standard deviations, circular errors, CMAS and the map's own deviation, which need two pairs.
void addDeviations( const PositionSample &sample, double surveyError, PositionStatistics &statistics );

} // namespace minemap
