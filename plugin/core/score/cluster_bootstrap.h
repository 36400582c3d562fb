// SPDX-License-Identifier: GPL-2.0-or-later
// Bootstrap over clusters of any number that is made of sums over clusters.
#pragma once

#include "core/counter_random.h"
#include "core/parallel.h"
#include "core/progress.h"
#include "core/score/wilson.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace minemap
{

//! Sums of each cluster, row by row: row k holds the width() numbers of cluster k.
class ClusterRows
{
  public:
    explicit ClusterRows( std::size_t width ) : mWidth( width ) {}

    //! \param row as many numbers as the rows are wide.
    void add( const std::vector<double> &row );

    std::size_t width() const { return mWidth; }

    std::size_t clusters() const { return mWidth == 0 ? 0 : mNumbers.size() / mWidth; }

    const double *row( std::size_t cluster ) const { return mNumbers.data() + cluster * mWidth; }

  private:
    std::size_t mWidth;
    std::vector<double> mNumbers;
};

struct BootstrapSettings
{
    int resamples = 10000;
    std::uint64_t seed = 1;
    std::uint32_t purpose = 1; //!< Different purposes draw different resamples; 0 is left to other parts.
    /**
     * Widens the percentiles so that few clusters do not give too narrow an interval: the tail is
     * Φ(−t √(G/(G−1))) with t of G − 1 degrees of freedom instead of 0.025 (Hesterberg 2015, "expanded" percentile).
     */
    bool isExpanded = true;
    ParallelRun run;
};

//! The random numbers of one resample: they depend on seed, purpose and \a resample alone.
inline CounterRandom resampleRandom( const BootstrapSettings &settings, std::size_t resample )
{
  return { settings.seed, static_cast<std::uint64_t>( settings.purpose ) << 32U | resample };
}

//! The order statistics of \a values that leave \a tail on either side, rounded outwards; reorders \a values.
Interval percentileInterval( std::vector<double> &values, double tail );

//! 0.025, or the wider tail of BootstrapSettings::isExpanded.
double bootstrapTail( std::size_t clusters, bool isExpanded );

/**
 * The 95 % bootstrap interval of \a statistic, a function of the column sums of \a rows, by drawing whole clusters with
 * replacement.
 *
 * Nothing with fewer than 8 clusters, or when the statistic is undefined (a denominator of 0) in more than 5 % of the
 * resamples; fewer of those are left out.
 *
 * Known limits: no width where no cluster differs (all hit, none hit); too narrow with few clusters and for rates near
 * 0 and 1, also when expanded. For one rate take clusteredInterval().
 */
std::optional<Interval> bootstrapInterval( const ClusterRows &rows,
                                           const std::function<std::optional<double>( const double *sums )> &statistic,
                                           const BootstrapSettings &settings, Progress &progress );

/**
 * With more than \a most clusters: as many random groups of clusters as \a most, to resample instead of the clusters.
 * \returns the group of each cluster. Groups differ in size by one cluster at most.
 *
 * The variance of sums of groups is that of sums of clusters but for a relative error of about 1/√(2·most) in a
 * standard deviation (1.6 % for 2000), and the work no longer grows with the number of clusters.
 */
std::vector<std::size_t> randomGroups( std::size_t clusters, std::size_t most, std::uint64_t seed );

constexpr const char *NO_RESAMPLES = "no resamples were asked for";

//! More clusters than these are resampled in random groups.
constexpr std::size_t MOST_BOOTSTRAP_CLUSTERS = 2000;

} // namespace minemap
