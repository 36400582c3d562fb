// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/score/paired_difference.h"

#include "core/score/clustered_interval.h"

#include <boost/math/distributions/binomial.hpp>

#include <algorithm>
#include <cstdlib>

namespace minemap
{

namespace
{

constexpr std::size_t MOST_EXACT_CLUSTERS = 16;
constexpr std::size_t FEWEST_DIFFERING_CLUSTERS = 6;
constexpr std::uint32_t PURPOSE_SIGN_FLIPS = 0x40000000; // Added to the purpose of the settings.

//! p of all 2^K choices of signs.
double exactSignFlips( const std::vector<std::int64_t> &differences, std::int64_t observed )
{
  const std::size_t choices = std::size_t{ 1 } << differences.size();
  std::size_t asFar = 0;
  for ( std::size_t choice = 0; choice < choices; ++choice )
  {
    std::int64_t sum = 0;
    for ( std::size_t cluster = 0; cluster < differences.size(); ++cluster )
      sum += ( choice >> cluster & 1U ) != 0 ? differences[cluster] : -differences[cluster];
    asFar += std::abs( sum ) >= observed ? 1 : 0;
  }
  return static_cast<double>( asFar ) / static_cast<double>( choices );
}

double randomSignFlips( const std::vector<std::int64_t> &differences, std::int64_t observed, BootstrapSettings settings,
                        Progress &progress )
{
  settings.purpose += PURPOSE_SIGN_FLIPS;
  const auto draws = static_cast<std::size_t>( std::max( 0, settings.resamples ) );
  std::vector<char> asFar( draws );
  inBlocks( draws, static_cast<double>( differences.size() ), settings.run, progress,
            [&]( std::size_t begin, std::size_t end )
            {
              for ( std::size_t draw = begin; draw < end; ++draw )
              {
                CounterRandom random = resampleRandom( settings, draw );
                std::int64_t sum = 0;
                std::uint32_t bits = 0;
                for ( std::size_t cluster = 0; cluster < differences.size(); ++cluster )
                {
                  constexpr std::size_t WORD = 32;
                  bits = cluster % WORD == 0 ? random.bits32() : bits >> 1U;
                  sum += ( bits & 1U ) != 0 ? differences[cluster] : -differences[cluster];
                }
                asFar[draw] = std::abs( sum ) >= observed ? 1 : 0;
              }
            } );
  const auto count = static_cast<double>( std::count( asFar.begin(), asFar.end(), 1 ) );
  return ( 1 + count ) / static_cast<double>( draws + 1 );
}

void addSignFlips( PairedDifference &result, const std::vector<std::int64_t> &differences,
                   const BootstrapSettings &settings, Progress &progress )
{
  if ( differences.size() < FEWEST_DIFFERING_CLUSTERS )
  {
    result.pReason = result.onlyA + result.onlyB == 0 ? MAPS_AGREE : TOO_FEW_DIFFERING_CLUSTERS;
    return;
  }
  result.isExact = differences.size() <= MOST_EXACT_CLUSTERS;
  if ( !result.isExact && settings.resamples < 1 )
  {
    result.pReason = NO_RESAMPLES;
    return;
  }
  const std::int64_t observed = std::abs( result.onlyB - result.onlyA );
  result.pValue = result.isExact ? exactSignFlips( differences, observed )
                                 : randomSignFlips( differences, observed, settings, progress );
}

void addInterval( PairedDifference &result, const ClusterRows &rows, const BootstrapSettings &settings,
                  Progress &progress )
{
  ClusterWeights weights;
  for ( std::size_t cluster = 0; cluster < rows.clusters(); ++cluster )
    weights.add( rows.row( cluster )[0] );
  result.intervalReason = reasonAgainstInterval( weights );
  if ( result.intervalReason != nullptr )
    return;
  if ( result.differing == 0 )
    result.intervalReason = result.onlyA + result.onlyB == 0 ? MAPS_AGREE : NO_CLUSTER_DIFFERS;
  else if ( result.differing < FEWEST_DIFFERING_CLUSTERS )
    result.intervalReason = TOO_FEW_DIFFERING_CLUSTERS;
  else if ( settings.resamples < 1 )
    result.intervalReason = NO_RESAMPLES;
  if ( result.intervalReason != nullptr )
    return;
  result.isWarned = isRoughInterval( weights );
  result.interval = bootstrapInterval(
    rows, []( const double *sums ) { return std::optional<double>( sums[1] / sums[0] ); }, settings, progress );
}

} // namespace

void PairedSum::add( bool isHitByA, bool isHitByB )
{
  ++finds;
  hitsA += isHitByA ? 1 : 0;
  hitsB += isHitByB ? 1 : 0;
  onlyA += isHitByA && !isHitByB ? 1 : 0;
  onlyB += isHitByB && !isHitByA ? 1 : 0;
}

PairedDifference pairedDifference( const std::vector<PairedSum> &clusters, const BootstrapSettings &settings,
                                   Progress &progress )
{
  PairedDifference result;
  ClusterRows rows( 2 ); // Finds, and hits of B less hits of A.
  std::vector<std::int64_t> differences;
  std::int64_t hitsA = 0;
  std::int64_t hitsB = 0;
  for ( const PairedSum &cluster : clusters )
  {
    if ( cluster.finds == 0 )
      continue;
    const std::int64_t difference = cluster.hitsB - cluster.hitsA;
    rows.add( { static_cast<double>( cluster.finds ), static_cast<double>( difference ) } );
    if ( difference != 0 )
      differences.push_back( difference );
    result.finds += cluster.finds;
    result.onlyA += cluster.onlyA;
    result.onlyB += cluster.onlyB;
    hitsA += cluster.hitsA;
    hitsB += cluster.hitsB;
  }
  result.clusters = rows.clusters();
  result.differing = differences.size();
  if ( result.finds == 0 )
  {
    result.pReason = NO_FIND_FOR_BOTH;
    result.intervalReason = NO_FIND_FOR_BOTH;
    return result;
  }
  const auto finds = static_cast<double>( result.finds );
  result.rateA = static_cast<double>( hitsA ) / finds;
  result.rateB = static_cast<double>( hitsB ) / finds;
  result.value = static_cast<double>( hitsB - hitsA ) / finds;
  result.mcNemar = exactMcNemar( result.onlyA, result.onlyB );
  addSignFlips( result, differences, settings, progress );
  addInterval( result, rows, settings, progress );
  return result;
}

double exactMcNemar( std::int64_t onlyA, std::int64_t onlyB )
{
  if ( onlyA + onlyB == 0 )
    return 1;
  const boost::math::binomial coin( static_cast<double>( onlyA + onlyB ), 0.5 );
  return std::min( 1.0, 2 * boost::math::cdf( coin, static_cast<double>( std::min( onlyA, onlyB ) ) ) );
}

} // namespace minemap
