// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/score/cluster_bootstrap.h"

#include "core/score/clustered_interval.h"

#include <boost/math/distributions/normal.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace minemap
{

namespace
{

constexpr std::uint32_t PURPOSE_GROUPS = 0xffffffff;
constexpr double UNDEFINED = std::numeric_limits<double>::quiet_NaN(); // Never leaves this file.

ClusterRows inGroups( const ClusterRows &rows, std::uint64_t seed )
{
  const std::vector<std::size_t> groups = randomGroups( rows.clusters(), MOST_BOOTSTRAP_CLUSTERS, seed );
  std::vector<std::vector<double>> sums( std::min( rows.clusters(), MOST_BOOTSTRAP_CLUSTERS ),
                                         std::vector<double>( rows.width() ) );
  for ( std::size_t cluster = 0; cluster < rows.clusters(); ++cluster )
  {
    for ( std::size_t column = 0; column < rows.width(); ++column )
      sums[groups[cluster]][column] += rows.row( cluster )[column];
  }
  ClusterRows result( rows.width() );
  for ( const std::vector<double> &row : sums )
    result.add( row );
  return result;
}

} // namespace

void ClusterRows::add( const std::vector<double> &row )
{
  mNumbers.insert( mNumbers.end(), row.begin(), row.end() );
}

Interval percentileInterval( std::vector<double> &values, double tail )
{
  // The value of rank r of B leaves r/(B + 1) below it on average.
  const double rank = tail * static_cast<double>( values.size() + 1 );
  const auto below = static_cast<std::size_t>( std::max( 1.0, std::floor( rank ) ) ) - 1;
  const std::size_t above = values.size() - 1 - std::min( below, values.size() - 1 );
  const auto low = values.begin() + static_cast<std::ptrdiff_t>( std::min( below, above ) );
  const auto high = values.begin() + static_cast<std::ptrdiff_t>( std::max( below, above ) );
  std::nth_element( values.begin(), low, values.end() );
  const double lowest = *low;
  std::nth_element( low, high, values.end() );
  return { lowest, *high };
}

double bootstrapTail( std::size_t clusters, bool isExpanded )
{
  constexpr double TAIL = 0.025;
  if ( !isExpanded || clusters < 2 )
    return TAIL;
  const auto count = static_cast<double>( clusters );
  const double quantile = studentQuantile( count - 1, TAIL ) * std::sqrt( count / ( count - 1 ) );
  return boost::math::cdf( boost::math::complement( boost::math::normal(), quantile ) );
}

std::optional<Interval> bootstrapInterval( const ClusterRows &rows,
                                           const std::function<std::optional<double>( const double *sums )> &statistic,
                                           const BootstrapSettings &settings, Progress &progress )
{
  if ( rows.clusters() < FEWEST_CLUSTERS || settings.resamples < 1 )
    return std::nullopt;
  if ( rows.clusters() > MOST_BOOTSTRAP_CLUSTERS )
    return bootstrapInterval( inGroups( rows, settings.seed ), statistic, settings, progress );
  const std::size_t clusters = rows.clusters();
  std::vector<double> values( static_cast<std::size_t>( settings.resamples ) );
  inBlocks( values.size(), static_cast<double>( clusters * ( rows.width() + 4 ) ), settings.run, progress,
            [&]( std::size_t begin, std::size_t end )
            {
              std::vector<double> sums( rows.width() );
              for ( std::size_t resample = begin; resample < end; ++resample )
              {
                CounterRandom random = resampleRandom( settings, resample );
                std::fill( sums.begin(), sums.end(), 0.0 );
                for ( std::size_t draw = 0; draw < clusters; ++draw )
                {
                  const double *row = rows.row( random.below( clusters ) );
                  for ( std::size_t column = 0; column < sums.size(); ++column )
                    sums[column] += row[column];
                }
                values[resample] = statistic( sums.data() ).value_or( UNDEFINED );
              }
            } );
  values.erase( std::remove_if( values.begin(), values.end(), []( double value ) { return std::isnan( value ); } ),
                values.end() );
  constexpr double FEWEST_DEFINED = 0.95;
  if ( static_cast<double>( values.size() ) < FEWEST_DEFINED * settings.resamples )
    return std::nullopt;
  return percentileInterval( values, bootstrapTail( clusters, settings.isExpanded ) );
}

std::vector<std::size_t> randomGroups( std::size_t clusters, std::size_t most, std::uint64_t seed )
{
  std::vector<std::size_t> order( clusters );
  std::iota( order.begin(), order.end(), 0 );
  if ( clusters <= most )
    return order;
  CounterRandom random( seed, static_cast<std::uint64_t>( PURPOSE_GROUPS ) << 32U );
  for ( std::size_t place = clusters; place > 1; --place )
    std::swap( order[place - 1], order[random.below( place )] );
  for ( std::size_t &group : order )
    group %= most;
  return order;
}

} // namespace minemap
