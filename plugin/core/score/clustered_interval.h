// SPDX-License-Identifier: GPL-2.0-or-later
// The interval of a rate whose units come in clusters.
#pragma once

#include "core/score/cluster_sums.h"
#include "core/score/wilson.h"

#include <optional>
#include <vector>

namespace minemap
{

//! Below this many clusters no interval is given: list the clusters instead. Clusters of unequal size count as
//! ClusterWeights::effective().
constexpr std::size_t FEWEST_CLUSTERS = 8;
//! The same of unequal clusters, counted by Kish's effective number: eight of merely similar size count as 7.
constexpr std::size_t FEWEST_EFFECTIVE_CLUSTERS = 5;
//! Below this many clusters, counted likewise, an interval is given with a warning.
constexpr std::size_t FEW_CLUSTERS = 20;

constexpr const char *NO_UNITS_TO_JUDGE = "there is nothing to judge";
constexpr const char *TOO_FEW_CLUSTERS = "fewer than 8 clusters: no interval";
constexpr const char *TOO_UNEQUAL_CLUSTERS =
  "some clusters outweigh the others, so that all count as fewer than 5: no interval";

//! Why clusters of these sizes allow no interval; null when they do.
const char *reasonAgainstInterval( const ClusterWeights &weights );

//! Whether the interval from clusters of these sizes, if there is one, is rough: they count as fewer than 20.
bool isRoughInterval( const ClusterWeights &weights );

struct ClusteredInterval
{
    std::optional<Interval> interval;
    const char *reason = nullptr;     //!< Why there is no interval, an English phrase; null when there is one.
    bool isWarned = false;            //!< The clusters count as 8 to 19: the interval is rough.
    std::optional<double> value;      //!< Σ part ÷ Σ whole; null without units.
    std::optional<double> effectiveN; //!< Independent units that would tell as much; null without an interval.
    std::size_t clusters = 0;         //!< Those with units.
};

/**
 * The effective number of units of methods.md 1.7, at most their number: p(1 − p) ÷ v, where v is the variance of the
 * ratio p = Σ part ÷ Σ whole by linearisation over the G clusters, v = G/(G − 1) · Σ(part − p·whole)² ÷ (Σ whole)²
 * (Cochran 1977, ch. 9; Kish 1965). G when p is 0 or 1. Null without units or with one cluster.
 *
 * Known limits: too large when the hits stand in few clusters or one cluster outweighs the others; therefore
 * clusteredInterval() takes guardedEffectiveN().
 */
std::optional<double> linearisedEffectiveN( const std::vector<ClusterShare> &clusters );

/**
 * linearisedEffectiveN() with two guards.
 *
 * A cluster that holds the share w of all units draws p towards itself, so its residual is divided by 1 − w:
 * v = Σ(part − p·whole)²/(1 − w) ÷ (Σ whole)² (the correction CR2 of Bell and McCaffrey 2002). With equal clusters this
 * is the factor G/(G − 1).
 *
 * If the hits, or the misses, stand in only k clusters, they tell little of how much clusters differ. k counts the
 * clusters that have any as (Σ whole)² ÷ Σ whole² over them (Kish), since many small clusters tell little of what five
 * large ones might do. The design effect is then the mean of the estimated one, weight 1 − (2/3)ᵏ, and that of clusters
 * that are hit or missed as a whole, Σwhole² ÷ Σwhole, weight (2/3)ᵏ, if that is larger. For k = 0, that is p of 0 or
 * 1, this leaves (Σ whole)² ÷ Σ whole²: G for equal clusters. Without it one single hit would narrow the interval from
 * that of G units to that of all. The weight was chosen by simulation (tests/simulation/interval_coverage.cpp).
 */
std::optional<double> guardedEffectiveN( const std::vector<ClusterShare> &clusters );

/**
 * The 95 % interval of the rate Σ part ÷ Σ whole: Wilson's with guardedEffectiveN() for the number of trials and, for
 * the normal quantile, the one of Student's t with one degree of freedom less than there are clusters, where clusters
 * of unequal size count as (Σ whole)² ÷ Σ whole² (Kish; at least 1 degree).
 *
 * Meaning: if areas like this one were searched again and again, about 95 of 100 such intervals would hold the rate
 * that the map has over all clusters. Units: finds (or mines) in clusters of finds; for the confirmation rate judged
 * records in clusters of records (their search task, else their group). Clusters without units are left out.
 *
 * No interval under 8 clusters or where they count as fewer than 5, a warning where as fewer than 20, by the same
 * number: one cluster of 1000 finds among seven of one find is not eight clusters.
 *
 * Example (methods.md 1.7): 40 clusters of 50 with intra-cluster correlation 0.3 and 25 % hits: not 23–27 % but
 * about 18–33 %.
 *
 * Known limits: measured coverage at intra-cluster correlation 0.3 (tests/simulation/interval_coverage.cpp), rates of
 * .02 to .9: 0.93 to 0.99 with clusters of similar size, 0.92 to 0.99 with very unequal ones. That is what was seen in
 * these worlds, no bound. With few clusters and small rates it is rather too wide. It takes clusters as independent of
 * each other.
 */
ClusteredInterval clusteredInterval( const std::vector<ClusterShare> &clusters );

//! Student's quantile that clusteredInterval() takes for clusters of these sizes, which allow an interval. It depends
//! on nothing else and takes longer than all the rest: for many rates of the same clusters, compute it once.
double intervalQuantile( const ClusterWeights &weights );

//! The same with \a quantile, the intervalQuantile() of these clusters.
ClusteredInterval clusteredInterval( const std::vector<ClusterShare> &clusters, double quantile );

/**
 * Wilson's 95 % interval with another \a quantile than the normal one (methods.md 1.7): \a rate of \a trials
 * independent trials, which need not be a whole number. Ends at exactly 0 or 1 when the rate does.
 */
Interval wilsonWithQuantile( double rate, double trials, double quantile );

//! The quantile of Student's t with \a degrees of freedom (any positive number) that leaves \a tail above it.
double studentQuantile( double degrees, double tail );

} // namespace minemap
