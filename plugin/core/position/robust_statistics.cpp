// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/position/robust_statistics.h"

#include "core/position/order_statistics.h"

#include <cmath>

namespace minemap
{

namespace
{

void addNormalisedDeviation( const std::vector<double> &values, const ClusterDesign &design, Statistic &statistic )
{
  const double median = quantileOf( values, 0.5 );
  std::vector<double> distances;
  for ( const double value : values )
    distances.push_back( NORMALISED_MEDIAN * std::abs( value - median ) );
  statistic = quantileStatistic( distances, 0.5, design );
}

} // namespace

void addRobust( const PositionSample &sample, PositionStatistics &all )
{
  std::vector<double> lengths;
  std::vector<double> east;
  std::vector<double> north;
  for ( const Point &displacement : sample.displacements )
  {
    lengths.push_back( std::hypot( displacement.x, displacement.y ) );
    east.push_back( displacement.x );
    north.push_back( displacement.y );
  }
  all.medianError = quantileStatistic( lengths, 0.5, sample.design );
  all.ninetiethError = quantileStatistic( lengths, 0.9, sample.design );
  addNormalisedDeviation( east, sample.design, all.robustDeviationEast );
  addNormalisedDeviation( north, sample.design, all.robustDeviationNorth );
  const Point median = geometricMedian( sample.displacements );
  all.geometricMedianEast.value = median.x;
  all.geometricMedianNorth.value = median.y;
  all.geometricMedianEast.note = all.geometricMedianNorth.note = missing::NO_INTERVAL_KNOWN;
}

} // namespace minemap
