// SPDX-License-Identifier: GPL-2.0-or-later
// Made-up clusters of finds whose true rate and intra-cluster correlation are known.
#pragma once

#include "core/counter_random.h"
#include "core/score/cluster_sums.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace minemap_test
{

//! A gamma variate of the given \a shape and scale 1 (Marsaglia and Tsang 2000).
inline double gammaVariate( minemap::CounterRandom &random, double shape )
{
  if ( shape < 1 )
  {
    const double larger = gammaVariate( random, shape + 1 );
    return larger * std::pow( 1 - random.uniform(), 1 / shape );
  }
  const double d = shape - 1.0 / 3;
  const double c = 1 / std::sqrt( 9 * d );
  for ( ;; )
  {
    const double x = random.normal();
    const double root = 1 + c * x;
    if ( root <= 0 )
      continue;
    const double v = root * root * root;
    if ( std::log( 1 - random.uniform() ) < x * x / 2 + d - d * v + d * std::log( v ) )
      return d * v;
  }
}

enum class ClusterSizes
{
  Similar, //!< Uniform from half the mean to one and a half times the mean.
  Unequal  //!< Lognormal with a standard deviation of the logarithm of 1.2: a few clusters hold most finds.
};

//! Five clusters of 200 finds and sixty of five, which together tell little more than eight clusters.
inline std::vector<double> fewLargeClusters()
{
  std::vector<double> sizes( 65, 5 );
  std::fill( sizes.begin(), sizes.begin() + 5, 200 );
  return sizes;
}

/**
 * Beta-binomial clusters of the given \a sizes: the rate of each cluster is drawn from the beta distribution with mean
 * \a rate and intra-cluster correlation \a correlation (0 for none), and its finds from that rate.
 */
inline std::vector<minemap::ClusterShare> betaBinomialClusters( minemap::CounterRandom &random,
                                                                const std::vector<double> &sizes, double rate,
                                                                double correlation )
{
  std::vector<minemap::ClusterShare> shares;
  for ( const double size : sizes )
  {
    minemap::ClusterShare share;
    share.whole = size;
    double ownRate = rate;
    if ( correlation > 0 )
    {
      const double prior = ( 1 - correlation ) / correlation;
      const double hit = gammaVariate( random, rate * prior );
      const double missed = gammaVariate( random, ( 1 - rate ) * prior );
      ownRate = hit + missed > 0 ? hit / ( hit + missed ) : ( random.uniform() < rate ? 1 : 0 );
    }
    for ( auto find = static_cast<int>( share.whole ); find > 0; --find )
      share.part += random.uniform() < ownRate ? 1 : 0;
    shares.push_back( share );
  }
  return shares;
}

//! The same with clusters of random sizes, \a meanSize on average.
inline std::vector<minemap::ClusterShare> betaBinomialClusters( minemap::CounterRandom &random, std::size_t clusters,
                                                                double rate, double correlation, double meanSize,
                                                                ClusterSizes sizes = ClusterSizes::Similar )
{
  std::vector<double> drawn( clusters );
  for ( double &size : drawn )
    size =
      std::max( 1.0, std::floor( sizes == ClusterSizes::Similar ? meanSize * ( 0.5 + random.uniform() )
                                                                : meanSize / 2 * std::exp( 1.2 * random.normal() ) ) );
  return betaBinomialClusters( random, drawn, rate, correlation );
}

} // namespace minemap_test
