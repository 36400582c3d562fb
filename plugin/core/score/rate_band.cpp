// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/score/rate_band.h"

#include <algorithm>
#include <limits>

namespace minemap
{

namespace
{

constexpr std::size_t LANES = 4; // A row is a whole number of these, so that the compiler adds four at once.

//! Rows of finds and hits at each tolerance, padded with zeros to whole lanes; clusters in random groups if many.
struct CountRows
{
    std::size_t width = 0;
    std::size_t clusters = 0;
    std::vector<std::uint64_t> counts;

    CountRows( const ToleranceHits &hits, std::uint64_t seed )
    {
      const std::size_t tolerances = hits.tolerances().size();
      width = ( tolerances + 1 + LANES - 1 ) / LANES * LANES;
      std::vector<std::size_t> used;
      for ( std::size_t cluster = 0; cluster < hits.clusters(); ++cluster )
      {
        if ( hits.finds( cluster ) > 0 )
          used.push_back( cluster );
      }
      clusters = std::min( used.size(), MOST_BOOTSTRAP_CLUSTERS );
      counts.resize( clusters * width );
      const std::vector<std::size_t> groups = randomGroups( used.size(), MOST_BOOTSTRAP_CLUSTERS, seed );
      for ( std::size_t place = 0; place < used.size(); ++place )
      {
        const std::size_t cluster = used[place];
        std::uint64_t *row = counts.data() + groups[place] * width;
        row[0] += hits.finds( cluster );
        for ( std::size_t tolerance = 0; tolerance < tolerances; ++tolerance )
          row[tolerance + 1] += hits.hits( cluster, tolerance );
      }
    }

    //! Whether no resample can overflow \a Sum.
    template <class Sum>
    bool fitsIn() const
    {
      const std::uint64_t largest = counts.empty() ? 0 : *std::max_element( counts.begin(), counts.end() );
      return largest <= std::numeric_limits<Sum>::max() / std::max<std::size_t>( clusters, 1 );
    }
};

/**
 * The rates of every resample: for each tolerance, all resamples.
 *
 * Clusters are counted first, so that one drawn three times is added once, times three.
 */
template <class Sum>
std::vector<std::vector<double>> resampledRates( const CountRows &rows, std::size_t tolerances,
                                                 const BootstrapSettings &settings, Progress &progress )
{
  const std::vector<Sum> counts( rows.counts.begin(), rows.counts.end() );
  const auto resamples = static_cast<std::size_t>( settings.resamples );
  std::vector<std::vector<double>> rates( tolerances, std::vector<double>( resamples ) );
  const auto work = [&]( std::size_t begin, std::size_t end )
  {
    std::vector<Sum> sums( rows.width );
    std::vector<Sum> drawn( rows.clusters );
    for ( std::size_t resample = begin; resample < end; ++resample )
    {
      CounterRandom random = resampleRandom( settings, resample );
      std::fill( drawn.begin(), drawn.end(), Sum( 0 ) );
      for ( std::size_t draw = 0; draw < rows.clusters; ++draw )
        ++drawn[random.below( rows.clusters )];
      std::fill( sums.begin(), sums.end(), Sum( 0 ) );
      for ( std::size_t cluster = 0; cluster < rows.clusters; ++cluster )
      {
        const Sum times = drawn[cluster];
        if ( times == 0 )
          continue;
        const Sum *row = counts.data() + cluster * rows.width;
        Sum *sum = sums.data();
        for ( std::size_t start = 0; start < rows.width; start += LANES )
        {
          for ( std::size_t lane = 0; lane < LANES; ++lane )
            sum[start + lane] += times * row[start + lane];
        }
      }
      // Every cluster has a find, so no resample is without.
      for ( std::size_t tolerance = 0; tolerance < tolerances; ++tolerance )
        rates[tolerance][resample] = static_cast<double>( sums[tolerance + 1] ) / static_cast<double>( sums[0] );
    }
  };
  inBlocks( resamples, static_cast<double>( rows.clusters * ( rows.width + 8 ) ), settings.run, progress, work );
  return rates;
}

ClusterWeights weightsOf( const ToleranceHits &hits )
{
  ClusterWeights weights;
  for ( std::size_t cluster = 0; cluster < hits.clusters(); ++cluster )
    weights.add( hits.finds( cluster ) );
  return weights;
}

RateBand bandFor( const ClusterWeights &weights )
{
  RateBand band;
  band.reason = reasonAgainstInterval( weights );
  band.isWarned = isRoughInterval( weights );
  return band;
}

} // namespace

ToleranceHits::ToleranceHits( std::size_t clusters, std::vector<double> tolerances )
  : mTolerances( std::move( tolerances ) ),
    mFinds( clusters ),
    mHits( clusters * mTolerances.size() )
{
}

void ToleranceHits::addFind( std::size_t cluster, double distance )
{
  ++mFinds[cluster];
  const auto reached = std::lower_bound( mTolerances.begin(), mTolerances.end(), distance );
  if ( reached != mTolerances.end() )
    ++mHits[cluster * mTolerances.size() + static_cast<std::size_t>( reached - mTolerances.begin() )];
}

void ToleranceHits::finish()
{
  const std::size_t width = mTolerances.size();
  for ( std::size_t place = 0; place < mHits.size(); ++place )
  {
    if ( place % width != 0 )
      mHits[place] += mHits[place - 1];
  }
}

std::vector<ClusterShare> ToleranceHits::shares( std::size_t tolerance ) const
{
  std::vector<ClusterShare> shares( clusters() );
  for ( std::size_t cluster = 0; cluster < clusters(); ++cluster )
    shares[cluster] = { static_cast<double>( hits( cluster, tolerance ) ), static_cast<double>( finds( cluster ) ) };
  return shares;
}

RateBand clusteredBand( const ToleranceHits &hits )
{
  const ClusterWeights weights = weightsOf( hits );
  RateBand band = bandFor( weights );
  if ( band.reason != nullptr )
    return band;
  const double quantile = intervalQuantile( weights );
  double lastHits = -1;
  for ( std::size_t tolerance = 0; tolerance < hits.tolerances().size(); ++tolerance )
  {
    const std::vector<ClusterShare> shares = hits.shares( tolerance );
    double allHits = 0;
    for ( const ClusterShare &share : shares )
      allHits += share.part;
    // Hits only grow with the tolerance: where they are as many as before they are the same.
    if ( allHits == lastHits )
      band.points.push_back( band.points.back() );
    else
      band.points.push_back( clusteredInterval( shares, quantile ).interval.value() );
    lastHits = allHits;
  }
  return band;
}

RateBand bootstrapBand( const ToleranceHits &hits, const BootstrapSettings &settings, Progress &progress )
{
  RateBand band = bandFor( weightsOf( hits ) );
  if ( band.reason == nullptr && settings.resamples < 1 )
    band.reason = NO_RESAMPLES;
  if ( band.reason != nullptr )
    return band;
  const CountRows rows( hits, settings.seed );
  const std::size_t tolerances = hits.tolerances().size();
  std::vector<std::vector<double>> rates = rows.fitsIn<std::uint32_t>()
                                             ? resampledRates<std::uint32_t>( rows, tolerances, settings, progress )
                                             : resampledRates<std::uint64_t>( rows, tolerances, settings, progress );
  const double tail = bootstrapTail( rows.clusters, settings.isExpanded );
  for ( std::vector<double> &values : rates )
    band.points.push_back( percentileInterval( values, tail ) );
  return band;
}

} // namespace minemap
