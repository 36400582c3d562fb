// SPDX-License-Identifier: GPL-2.0-or-later
// Two maps against the same finds: is one better?
#pragma once

#include "core/progress.h"
#include "core/score/cluster_bootstrap.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace minemap
{

//! The finds of one cluster that could be judged for both maps.
struct PairedSum
{
    std::int64_t finds = 0;
    std::int64_t hitsA = 0;
    std::int64_t hitsB = 0;
    std::int64_t onlyA = 0; //!< Hit by A alone.
    std::int64_t onlyB = 0; //!< Hit by B alone.

    void add( bool isHitByA, bool isHitByB );
};

constexpr const char *NO_FIND_FOR_BOTH = "no find could be judged for both maps";
constexpr const char *MAPS_AGREE = "both maps hit the same finds";
constexpr const char *NO_CLUSTER_DIFFERS = "in every cluster both maps hit as many finds";
constexpr const char *TOO_FEW_DIFFERING_CLUSTERS =
  "the maps differ in fewer than 6 clusters: no difference could be told from chance";

struct PairedDifference
{
    std::int64_t finds = 0;
    std::int64_t onlyA = 0;
    std::int64_t onlyB = 0;
    std::size_t clusters = 0;         //!< With finds.
    std::size_t differing = 0;        //!< Clusters whose hits differ in number.
    std::optional<double> rateA;      //!< H of map A over these finds.
    std::optional<double> rateB;      //!< H of map B.
    std::optional<double> value;      //!< H_B − H_A.
    std::optional<Interval> interval; //!< 95 %, of value.
    const char *intervalReason = nullptr;
    bool isWarned = false;        //!< The interval is rough: isRoughInterval().
    std::optional<double> pValue; //!< Two-sided.
    const char *pReason = nullptr;
    bool isExact = false;          //!< All sign flips were counted.
    std::optional<double> mcNemar; //!< Exact McNemar p, as if finds were independent: too small for clustered finds.
};

/**
 * H_B − H_A over the finds judged for both maps (methods.md 1.7).
 *
 * p value: if neither map were better, then in each cluster the difference of hits could as well have the other sign.
 * p is the share of sign flips over clusters whose sum is at least as far from 0 as the observed one. With up to 16
 * differing clusters all flips are counted; else \a settings.resamples random ones, p = (1 + #) ÷ (B + 1).
 * Clusters without a difference flip to themselves and are not flipped. Undefined with fewer than 6 differing clusters,
 * where even the most one-sided outcome has p ≥ 2 · 2⁻⁵ = 0.0625.
 *
 * Interval: expanded percentile bootstrap over clusters; nothing under 8 clusters or with ones that count as fewer than
 * 5 (clustered_interval.h), and nothing with fewer than 6 differing clusters: with 4 of 40 clusters differing, all for
 * B, it excluded 0 where the flips give 2/2⁴ = 0.125, because hardly a resample is without all four.
 *
 * Example: 8 clusters, B better by one find in each: p = 2/2⁸ = 0.0078.
 *
 * Known limits: tests the difference of numbers of hits, so large clusters weigh more, as they do in H. With six or a
 * few more differing clusters the interval is still rough.
 */
PairedDifference pairedDifference( const std::vector<PairedSum> &clusters, const BootstrapSettings &settings,
                                   Progress &progress );

//! The two-sided exact McNemar p value of \a onlyA and \a onlyB discordant pairs: binomial with ½; 1 without any.
double exactMcNemar( std::int64_t onlyA, std::int64_t onlyB );

} // namespace minemap
