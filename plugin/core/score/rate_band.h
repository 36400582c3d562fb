// SPDX-License-Identifier: GPL-2.0-or-later
// The band of the tolerance curve: how sure each of its hit rates is.
#pragma once

#include "core/score/cluster_bootstrap.h"
#include "core/score/clustered_interval.h"

#include <cstdint>
#include <vector>

namespace minemap
{

//! How many finds of each cluster lie within each tolerance of the map.
class ToleranceHits
{
  public:
    //! \param tolerances metres, ascending.
    ToleranceHits( std::size_t clusters, std::vector<double> tolerances );

    //! A scored find of \a cluster, \a distance metres from the map (0 inside). To be called before finish().
    void addFind( std::size_t cluster, double distance );

    //! Sums up over tolerances, once, after the last find.
    void finish();

    std::size_t clusters() const { return mFinds.size(); }

    const std::vector<double> &tolerances() const { return mTolerances; }

    std::uint32_t finds( std::size_t cluster ) const { return mFinds[cluster]; }

    //! Finds of \a cluster within the tolerance number \a tolerance.
    std::uint32_t hits( std::size_t cluster, std::size_t tolerance ) const
    {
      return mHits[cluster * mTolerances.size() + tolerance];
    }

    //! Hits and finds of each cluster at one tolerance.
    std::vector<ClusterShare> shares( std::size_t tolerance ) const;

  private:
    std::vector<double> mTolerances;
    std::vector<std::uint32_t> mFinds;
    std::vector<std::uint32_t> mHits; //!< Cluster by cluster, all tolerances of each.
};

struct RateBand
{
    std::vector<Interval> points; //!< One for each tolerance; empty when there is no band.
    const char *reason = nullptr; //!< Why there is none, an English phrase; null when there is one.
    bool isWarned = false;        //!< As of clusteredInterval().
};

/**
 * The 95 % band of H(d) by clusteredInterval() at each tolerance. At T it is the interval of the hit rate itself.
 *
 * Pointwise: each point holds the true rate in about 95 of 100 cases, not the whole curve at once.
 * Costs clusters × tolerances; no random numbers.
 */
RateBand clusteredBand( const ToleranceHits &hits );

/**
 * The 95 % band of H(d) by bootstrap over clusters (percentiles, pointwise).
 *
 * Known limits: no width where H(d) is 0 or 1, as at small tolerances, and too narrow for few clusters: see
 * tests/simulation/interval_coverage.cpp. Over 2000 clusters are resampled in 2000 random groups. A resample is a sum
 * of one short vector of whole numbers per cluster, so the result is the same for any number of threads.
 */
RateBand bootstrapBand( const ToleranceHits &hits, const BootstrapSettings &settings, Progress &progress );

} // namespace minemap
