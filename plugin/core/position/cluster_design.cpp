// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/position/cluster_design.h"

#include "core/position/statistic.h"

#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <map>
#include <stdexcept>

namespace minemap
{

ClusterDesign::ClusterDesign( std::size_t pairs, const std::vector<int> &clusters ) : mPairs( pairs )
{
  if ( !clusters.empty() && clusters.size() != pairs )
    throw std::invalid_argument( "every pair needs a cluster, or none" );
  std::map<int, std::size_t> numbers;
  for ( std::size_t pair = 0; pair < pairs; ++pair )
  {
    const std::size_t number =
      clusters.empty() ? pair : numbers.emplace( clusters[pair], numbers.size() ).first->second;
    mClusterOf.push_back( number );
    if ( number == mSizes.size() )
      mSizes.push_back( 0 );
    ++mSizes[number];
  }
  double squares = 0;
  for ( const std::size_t size : mSizes )
    squares += static_cast<double>( size ) * static_cast<double>( size );
  const auto all = static_cast<double>( pairs );
  mEffective = squares > 0 ? all * all / squares : 0;
}

const char *ClusterDesign::reasonAgainstInterval() const
{
  // The limits of score/clustered_interval.h, which this room may not know.
  constexpr std::size_t FEWEST = 8;
  constexpr double FEWEST_EFFECTIVE = 5;
  if ( isIndependent() )
    return nullptr;
  if ( clusters() == 1 )
    return missing::ONE_CLUSTER;
  if ( clusters() < FEWEST )
    return missing::FEW_CLUSTERS;
  return mEffective < FEWEST_EFFECTIVE ? missing::UNEQUAL_CLUSTERS : nullptr;
}

double ClusterDesign::studentQuantile() const
{
  constexpr double TAIL = 0.025;
  return quantile( complement( boost::math::students_t( std::max( 1.0, mEffective - 1 ) ), TAIL ) );
}

Symmetric2 ClusterDesign::covarianceOfMeans( const std::vector<double> &x, const std::vector<double> &y ) const
{
  std::vector<double> sumX( mSizes.size() );
  std::vector<double> sumY( mSizes.size() );
  for ( std::size_t pair = 0; pair < mPairs; ++pair )
  {
    sumX[mClusterOf[pair]] += x[pair];
    sumY[mClusterOf[pair]] += y[pair];
  }
  Symmetric2 sum;
  const auto all = static_cast<double>( mPairs );
  for ( std::size_t cluster = 0; cluster < mSizes.size(); ++cluster )
  {
    const double rest = 1 - static_cast<double>( mSizes[cluster] ) / all;
    sum.xx += sumX[cluster] * sumX[cluster] / rest;
    sum.xy += sumX[cluster] * sumY[cluster] / rest;
    sum.yy += sumY[cluster] * sumY[cluster] / rest;
  }
  return { sum.xx / all / all, sum.xy / all / all, sum.yy / all / all };
}

double ClusterDesign::varianceOfMean( const std::vector<double> &deviations ) const
{
  return covarianceOfMeans( deviations, deviations ).xx;
}

double ClusterDesign::effectivePairs( double share, const std::vector<double> &indicators ) const
{
  constexpr double NORMAL = 1.959963984540054;
  const auto all = static_cast<double>( mPairs );
  if ( isIndependent() )
    return all;
  std::vector<double> deviations;
  double sum = 0;
  for ( const double indicator : indicators )
    sum += indicator;
  deviations.reserve( indicators.size() );
  for ( const double indicator : indicators )
    deviations.push_back( indicator - sum / all );
  const double variance = varianceOfMean( deviations );
  const double student = studentQuantile();
  const double effective = variance > 0 ? std::min( all, share * ( 1 - share ) / variance ) : mEffective;
  return effective * NORMAL * NORMAL / student / student;
}

} // namespace minemap
