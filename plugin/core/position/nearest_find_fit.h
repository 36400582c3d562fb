// SPDX-License-Identifier: GPL-2.0-or-later
// The error of recorded positions and the share found, without matching: from distances to the nearest find.
#pragma once

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
 * off by σ each axis, among a background of λ_b finds per m². Distances r to the nearest find, seen only below g:
 *   density f = π (r/σ²) e^(−r²/2σ²) S_B + S_T · 2π_c λ_b r S_B, censored term S_T(g) S_B(g),
 *   S_T(r) = 1 − π + π e^(−r²/2σ²), S_B(r) = e^(−λ_b π_c r²).
 * Unlike the mean square of nearest distances it is neither cut short by the limit nor by finds that came nearer.
 *
 * Intervals come from the observed information of ln σ and logit π; with clusters from the sandwich of their scores
 * and Student's t over effective clusters.
 *
 * No estimate where the likelihood rises by less than 4.61 over the background alone: 2 · 4.61 is the 99 % quantile of
 * χ² with 2 degrees of freedom. Nor where the best σ is over half the limit: the find and the background then look
 * alike.
 *
 * Known limits: finds of *other* recorded mines are not in the model. Where mines stand closer together than about
 * 6 σ, give the density of finds among the mines for λ_b, or take pairs. Recorded mines must lie in searched ground,
 * further than g from its edge.
 *
 * \param distances of each recorded mine to its nearest find, in metres; at least g, or infinite, when there is none.
 * \param limit g in metres.
 * \param background λ_b in finds per m².
 * \param clusters any number for each recorded mine; empty when they are independent.
 * \throws std::invalid_argument for a limit or distance that is negative or no number.
 */
NearestFindFit fitNearestFinds( const std::vector<double> &distances, double limit, double background,
                                const std::vector<int> &clusters = {} );

} // namespace minemap
