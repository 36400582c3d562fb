// SPDX-License-Identifier: GPL-2.0-or-later
// Makes the curves that are read while the tolerance is dragged.
#pragma once

#include "core/score/chance_rate.h"
#include "core/score/significance.h"

#include <cstddef>

namespace minemap
{

//! Of a map with more groups than these only the whole map's curve is made: one takes 52 kB.
constexpr std::size_t MOST_GROUP_CURVES = 2000;

/**
 * Fills ScoreResult::metres of a finished \a result; changes nothing else of it.
 *
 * At the tolerances of the scorecard's curve (its knots) every number is the scorecard's own, so at T too:
 * - hits, hit and its interval are exact at every metre: scored finds by their distance, clusteredBand().
 * - chance is that of the sample of searched ground, plus its difference from the scorecard's at the knots, linear
 *   between them and constant beyond; it never leaves the range of the knots around it. Of groups the sample alone.
 * - the band of chance is a + q √(a (1 − a)), with q from the knots' bands, linear between two knots that both have
 *   one. Null elsewhere, and for groups.
 *
 * Costs finds + clusters for every metre at which a hit is added. Memory: MetrePoint for every metre and curve.
 *
 * \throws Canceled
 */
void addMetreCurves( const ScoringWorld &world, ScoreResult &result, const FindClusters &clusters,
                     const ChanceRate &chanceRate );

} // namespace minemap
