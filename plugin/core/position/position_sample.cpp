// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/position/position_sample.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <stdexcept>

namespace minemap
{

PositionSample sampleOf( const PositionErrors &errors )
{
  const std::vector<Point> &displacements = errors.displacements;
  const std::vector<int> &clusters = errors.clusters;
  if ( !clusters.empty() && clusters.size() != displacements.size() )
    throw std::invalid_argument( "every pair needs a cluster, or none" );
  std::vector<std::size_t> order( displacements.size() );
  std::iota( order.begin(), order.end(), std::size_t( 0 ) );
  std::sort( order.begin(), order.end(),
             [&]( std::size_t a, std::size_t b )
             {
               if ( displacements[a] != displacements[b] )
                 return displacements[a] < displacements[b];
               return !clusters.empty() && clusters[a] < clusters[b];
             } );
  std::vector<Point> sorted;
  std::vector<int> sortedClusters;
  for ( const std::size_t at : order )
  {
    const Point &displacement = displacements[at];
    if ( !std::isfinite( displacement.x ) || !std::isfinite( displacement.y ) )
      throw std::invalid_argument( "a displacement is not finite" );
    sorted.push_back( displacement );
    if ( !clusters.empty() )
      sortedClusters.push_back( clusters[at] );
  }
  return { sorted, ClusterDesign( sorted.size(), sortedClusters ), momentsOf( sorted ) };
}

void addLengthInterval( Statistic &statistic, std::vector<double> influences, const ClusterDesign &design )
{
  statistic.floor = std::max( statistic.floor, FLOOR_OF_INTERVAL );
  statistic.note = influences.size() < FLOOR_OF_INTERVAL ? missing::NEEDS_10 : design.reasonAgainstInterval();
  if ( statistic.note )
    return;
  const double mean =
    std::accumulate( influences.begin(), influences.end(), 0.0 ) / static_cast<double>( influences.size() );
  for ( double &influence : influences )
    influence -= mean;
  const double error = *statistic.value > 0 ? std::sqrt( design.varianceOfMean( influences ) ) / *statistic.value : 0;
  const double factor = std::exp( design.studentQuantile() * error );
  statistic.low = *statistic.value / factor;
  statistic.high = *statistic.value * factor;
}

void addScaleInterval( Statistic &statistic, const std::vector<double> &squares, const ClusterDesign &design )
{
  const double sum = std::accumulate( squares.begin(), squares.end(), 0.0 );
  const double mean = sum / static_cast<double>( squares.size() );
  // The logarithm of a root moves by half of what that of its square does.
  std::vector<double> influences;
  influences.reserve( squares.size() );
  for ( const double square : squares )
    influences.push_back( mean > 0 ? *statistic.value * square / mean / 2 : 0 );
  addLengthInterval( statistic, std::move( influences ), design );
}

} // namespace minemap
