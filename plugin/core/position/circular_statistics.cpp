// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/position/circular_statistics.h"

#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>
#include <stdexcept>

namespace minemap
{

namespace
{

constexpr double DEGREE = M_PI / 180;
constexpr const char *RAYLEIGH = "Rayleigh test (Mardia and Jupp 2000)";

//! Positions of \a angles in an order that depends on nothing but themselves and their weights.
std::vector<std::size_t> sortedBy( const std::vector<double> &angles, const std::vector<double> &weights )
{
  std::vector<std::size_t> order( angles.size() );
  std::iota( order.begin(), order.end(), std::size_t( 0 ) );
  std::sort( order.begin(), order.end(),
             [&]( std::size_t a, std::size_t b )
             {
               if ( angles[a] != angles[b] )
                 return angles[a] < angles[b];
               return !weights.empty() && weights[a] < weights[b];
             } );
  return order;
}

} // namespace

CircularMean circularMean( const std::vector<double> &angles, const std::vector<double> &weights )
{
  if ( !weights.empty() && weights.size() != angles.size() )
    throw std::invalid_argument( "every direction needs a weight, or none" );
  double cosines = 0;
  double sines = 0;
  double total = 0;
  double squares = 0;
  const std::vector<std::size_t> order = sortedBy( angles, weights );
  for ( const std::size_t at : order )
  {
    const double weight = weights.empty() ? 1 : weights[at];
    cosines += weight * std::cos( angles[at] );
    sines += weight * std::sin( angles[at] );
    total += weight;
    squares += weight * weight;
  }
  if ( !( total > 0 ) )
    throw std::invalid_argument( "directions need a positive weight" );
  CircularMean mean;
  mean.direction = std::atan2( sines, cosines );
  mean.resultant = std::min( 1.0, std::hypot( cosines, sines ) / total );
  mean.effectiveN = total * total / squares;
  for ( const std::size_t at : order )
    mean.second += ( weights.empty() ? 1 : weights[at] ) * std::cos( 2 * ( angles[at] - mean.direction ) ) / total;
  return mean;
}

double rayleighProbability( double n, double resultant )
{
  constexpr double CONVERGES = 0.25;
  const double z = n * resultant * resultant;
  const double series =
    1 + ( 2 * z - z * z ) / ( 4 * n ) - ( 24 * z - 132 * z * z + 76 * z * z * z - 9 * z * z * z * z ) / ( 288 * n * n );
  if ( series >= CONVERGES )
    return std::min( 1.0, std::exp( -z ) * series );
  return std::exp( std::sqrt( 1 + 4 * n + 4 * ( n * n - n * z ) ) - ( 1 + 2 * n ) );
}

namespace
{

constexpr std::size_t FEWEST_DIRECTIONS = 5;
constexpr std::size_t FEWEST_FOR_INTERVAL = 25;

//! Fisher 1993, 4.4.4: half the width of the 95 % interval in radians, or why there is none.
void addInterval( const CircularMean &mean, double perRadian, Statistic &statistic )
{
  constexpr double NORMAL = 1.959963984540054;
  const double dispersion = ( 1 - mean.second ) / ( 2 * mean.resultant * mean.resultant );
  const double sine = NORMAL * std::sqrt( std::max( 0.0, dispersion ) / mean.effectiveN );
  if ( mean.effectiveN < FEWEST_FOR_INTERVAL )
    statistic.note = missing::NEEDS_25_DIRECTIONS;
  else if ( sine >= 1 )
    statistic.note = missing::TOO_SCATTERED;
  else
  {
    statistic.low = *statistic.value - std::asin( sine ) * perRadian;
    statistic.high = *statistic.value + std::asin( sine ) * perRadian;
  }
}

DirectionStatistics statisticsOf( const std::vector<double> &angles, const std::vector<double> &weights,
                                  double perRadian )
{
  constexpr double NEGLIGIBLE = 1e-12;
  DirectionStatistics statistics;
  statistics.rayleigh.standard = RAYLEIGH;
  for ( Statistic *statistic : { &statistics.mean, &statistics.resultant, &statistics.rayleigh } )
  {
    statistic->n = angles.size();
    statistic->floor = FEWEST_DIRECTIONS;
    if ( angles.size() < FEWEST_DIRECTIONS )
      statistic->reason = missing::TOO_FEW_DIRECTIONS;
  }
  if ( angles.size() < FEWEST_DIRECTIONS )
    return statistics;
  const CircularMean mean = circularMean( angles, weights );
  statistics.resultant.value = mean.resultant;
  statistics.rayleigh.value = rayleighProbability( mean.effectiveN, mean.resultant );
  if ( mean.resultant < NEGLIGIBLE )
  {
    statistics.mean.reason = missing::NO_MEAN_DIRECTION;
    return statistics;
  }
  statistics.mean.value = mean.direction * perRadian;
  addInterval( mean, perRadian, statistics.mean );
  return statistics;
}

} // namespace

DirectionStatistics directionStatistics( const std::vector<DirectedLength> &vectors, double shortest )
{
  std::vector<double> angles;
  std::vector<double> lengths;
  for ( const DirectedLength &vector : vectors )
  {
    const double length = std::hypot( vector.dx, vector.dy );
    if ( length < shortest || length == 0 )
      continue;
    angles.push_back( std::atan2( vector.dx, vector.dy ) );
    lengths.push_back( length );
  }
  DirectionStatistics statistics = statisticsOf( angles, lengths, 1 / DEGREE );
  // The interval moves with its value, so it may begin below 0 or end above 360.
  if ( statistics.mean.value && *statistics.mean.value < 0 )
  {
    for ( std::optional<double> *angle : { &statistics.mean.value, &statistics.mean.low, &statistics.mean.high } )
    {
      if ( *angle )
        *angle = **angle + 360;
    }
  }
  return statistics;
}

double rowAzimuthDifference( const RowAzimuth &row )
{
  double difference = std::remainder( row.claimed - row.found, 180.0 );
  if ( difference == -90 )
    difference = 90;
  return difference;
}

namespace
{

/**
 * Student's interval of a weighted mean. Few rows have no interval by Fisher's, but where differences are alike the
 * circle is as good as straight.
 */
void addStraightInterval( const std::vector<RowAzimuth> &rows, double effective, Statistic &mean )
{
  constexpr double TAIL = 0.025;
  std::vector<double> squares;
  double weights = 0;
  for ( const RowAzimuth &row : rows )
  {
    // About the mean, so that differences on both sides of 90 degrees are near each other.
    const double off = std::remainder( row.claimed - row.found - *mean.value, 180.0 );
    squares.push_back( row.weight * row.weight * off * off );
    weights += row.weight;
  }
  std::sort( squares.begin(), squares.end() ); // Sums must not depend on the order of rows.
  const double sum = std::accumulate( squares.begin(), squares.end(), 0.0 );
  const double error = std::sqrt( sum * effective / ( effective - 1 ) ) / weights;
  const double reach = quantile( complement( boost::math::students_t( effective - 1 ), TAIL ) ) * error;
  mean.note = nullptr;
  mean.low = *mean.value - reach;
  mean.high = *mean.value + reach;
}

} // namespace

DirectionStatistics rowAzimuthStatistics( const std::vector<RowAzimuth> &rows )
{
  constexpr double ALIKE = 0.95; // R̄ of doubled angles; differences then have a standard deviation of 9 degrees.
  double weight = 0;
  double squares = 0;
  std::vector<double> angles;
  std::vector<double> weights;
  for ( const RowAzimuth &row : rows )
  {
    angles.push_back( 2 * rowAzimuthDifference( row ) * DEGREE );
    weights.push_back( row.weight );
    weight += row.weight;
    squares += row.weight * row.weight;
  }
  DirectionStatistics statistics = statisticsOf( angles, weights, 1 / DEGREE / 2 );
  const double effective = squares > 0 ? weight * weight / squares : 0;
  if ( statistics.mean.note == missing::NEEDS_25_DIRECTIONS && *statistics.resultant.value >= ALIKE &&
       effective >= FEWEST_DIRECTIONS )
    addStraightInterval( rows, effective, statistics.mean );
  return statistics;
}

} // namespace minemap
