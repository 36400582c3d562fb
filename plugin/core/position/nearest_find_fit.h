// SPDX-License-Identifier: GPL-2.0-or-later
// The error of recorded positions and the share found, without matching: from distances to the nearest find.
#pragma once

#include "core/geometry/point.h"
#include "core/position/nearest_find_likelihood.h"
#include "core/position/statistic.h"

#include <cstddef>
#include <vector>

namespace minemap
{

constexpr const char *NO_NEARER_THAN_CHANCE = "finds are no nearer to recorded mines than chance would put them";
constexpr const char *ERROR_NOT_TOLD =
  "the distances thin out nowhere within the limit: the error may be as large as the limit or larger";
constexpr const char *TOO_FEW_MINES = "needs 10 recorded mines in searched ground";
constexpr const char *BACKGROUND_NOT_KNOWN = "the density of finds away from the map is not known";
constexpr const char *ALL_OR_NONE = "the best estimate lies at the end of its range: no interval";
constexpr const char *FINDS_EXACTLY_ON =
  "finds lie exactly on recorded mines: their positions may be copied from the map";

struct NearestFindFit
{
    Statistic positionError;           //!< σ: standard deviation of the difference of positions, each axis, in metres.
    Statistic completeness;            //!< π: share of recorded mines that have their find.
    double positionErrorDeviation = 0; //!< Standard error of σ; 0 without an interval.
    double completenessDeviation = 0;  //!< Of π.
    double logLikelihood = 0;          //!< At the estimate, without Σ ln r, which no parameter changes.
    double gainOverChance = 0;         //!< Of the log-likelihood, over no recorded mine having a find.
    std::size_t within = 0;            //!< Recorded mines with a find nearer than the limit.
};

/**
 * Maximum likelihood for σ and π (methods.md 1.8): each recorded mine has its own find with probability π, normally
 * off by σ each axis, among a background of λ_b finds per m². Distances r to the nearest find, seen only below a limit
 * g of its own: density f = π (r/σ²) e^(−r²/2σ²) S_B + S_T · 2π_c λ_b r S_B, censored term S_T(g) S_B(g), S_T(r) = 1 −
 * π + π e^(−r²/2σ²), S_B(r) = e^(−λ_b π_c r²). Unlike the mean square of nearest distances it is neither cut short by
 * the limit nor by finds that came nearer.
 *
 * Intervals come from the observed information of ln σ and logit π; with clusters from the sandwich of their scores
 * and Student's t over effective clusters.
 *
 * No estimate where the likelihood rises by less than 4.61 over the background alone: 2 · 4.61 is the 99 % quantile of
 * χ² with 2 degrees of freedom. Nor where the best σ is over half the median limit: the find and the background then
 * look alike.
 *
 * Known limits: finds of *other* recorded mines are not in the model. Taken for a mine's own they make the map look
 * complete and the error large (rows 8 m apart, σ = 2 m, π = 0.7, all limits 30 m: σ 3.6 m and π 0.98). So take limits
 * from nearestFindLimits(), at most half way to the next recorded mine; then errors over a quarter of the spacing
 * cannot be told. A map displaced as a whole counts as error. Recorded mines must lie in searched ground, further than
 * their limit from its edge.
 *
 * \param finds of each recorded mine. Those whose limit is 0 are left out.
 * \param background λ_b in finds per m².
 * \param isClustered whether clusters count; else recorded mines are independent.
 * \throws std::invalid_argument for a limit or distance that is negative or no number, or a limit that is not finite.
 */
NearestFindFit fitNearestFinds( std::vector<NearestFind> finds, double background, bool isClustered = false );

/**
 * How far to look for the find of each recorded mine: \a limit, but at most half way to the nearest other recorded
 * mine. 0 where two are recorded at one place. The same for any number of \a threads.
 */
std::vector<double> nearestFindLimits( const std::vector<Point> &recordedMines, double limit, int threads = 1 );

} // namespace minemap
