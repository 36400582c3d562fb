// SPDX-License-Identifier: GPL-2.0-or-later
// Intervals and probabilities of counts: how many mines there were, given how many a partial search found.
#pragma once

#include "core/score/cluster_sums.h"
#include "core/score/wilson.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace minemap
{

/**
 * The exact 95 % interval of the mean of a Poisson variable of which \a count was seen (Garwood 1936; methods.md 1.10):
 * [χ²(2.5 %; 2X)/2, χ²(97.5 %; 2X + 2)/2]. Examples (methods.md 3.4): 0 gives 0 to 3.6889, 10 gives 4.7954 to 18.3904.
 * \param count need not be a whole number.
 */
Interval garwoodInterval( double count );

/**
 * The 95 % interval of the number of mines in the ground, when each is found with probability \a share and \a found
 * were: the numbers M for which neither P(X ≤ found | M, share) nor P(X ≥ found | M, share) of the binomial
 * distribution is under 2.5 %.
 *
 * Unlike Garwood's it knows that mines found no longer count as doubtful: never below \a found; [found, found] for a
 * share of 1; towards Garwood's ÷ share as the share goes to 0. Ends are not rounded to whole numbers, which for whole
 * counts contains the exact discrete interval. \a found need not be whole. Requires 0 < share ≤ 1.
 */
Interval laidInterval( double found, double share );

//! P(X ≤ \a found) for the binomial distribution of \a claimed mines, each found with probability \a share.
double chanceOfSoFew( std::int64_t found, std::int64_t claimed, double share );

//! P(X ≥ \a found), likewise; 0 when more were found than claimed.
double chanceOfSoMany( std::int64_t found, std::int64_t claimed, double share );

//! A number of mines as a range.
struct CountRange
{
    std::int64_t low = 0, middle = 0, high = 0; //!< The 2.5 %, 50 % and 97.5 % quantiles.
};

/**
 * Mines not among those found: the negative binomial distribution of shape \a found + ½ and probability \a share
 * (methods.md 1.10: Jeffreys' prior for the density of mines). Example: 25 found with share 0.4 give 38, 21 to 59.
 * Requires 0 < share ≤ 1; share 1 gives 0.
 */
CountRange residualFromFinds( std::int64_t found, double share );

//! Mines that a search finding each with probability \a share misses of \a claimed: the binomial distribution.
CountRange residualFromClaim( std::int64_t claimed, double share );

/**
 * The design effect of finds that come in clumps: Σ x² ÷ Σ x over the clumps, at least 1. It is the variance of a count
 * over that of a count of single mines when clumps are met or missed whole (compound Poisson distribution). Null under
 * 8 clumps, counted as (Σ x)² ÷ Σ x² under 5: too few to know how large clumps are.
 */
std::optional<double> clumpDesignEffect( const std::vector<double> &clumps );

/**
 * The design effect of a ratio Σ found ÷ Σ expected over units (records): the mean square of found − R · expected, with
 * the leverage correction of guardedEffectiveN(), over its Poisson value, at least 1 (quasi-Poisson). Where few units
 * have finds, it is drawn towards that of units that hold all or nothing, Σe² ÷ Σe, for the same reason and with the
 * same weight as there. Null under 8 units or where they count as fewer than 5.
 *
 * \param units part: found, whole: expected.
 */
std::optional<double> unitDesignEffect( const std::vector<ClusterShare> &units );

/**
 * laidInterval() of a count whose variance is \a designEffect times larger: that of found ÷ D with D mines as the unit,
 * where D is the design effect times the square of Student's 97.5 % quantile for \a units − 1 degrees of freedom over
 * that of the normal distribution. Never narrower than laidInterval().
 *
 * Known limits: measured coverage (tests/core/test_count_interval.cpp) 0.97 to 0.99 of clumps met or missed whole,
 * where laidInterval() and residualFromFinds() have under 0.5; 0.95 to 0.98 of totals over records half of which nobody
 * searched; over 0.99, so rather too wide, where every record was searched in part.
 */
Interval clusteredLaidInterval( double found, double share, double designEffect, double units );

} // namespace minemap
