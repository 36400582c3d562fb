// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/position/order_statistics.h"

#include <boost/math/distributions/binomial.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

namespace minemap
{

namespace
{

constexpr double TAIL = 0.025;
constexpr double NINETY = 0.9;

//! Fewest independent values for any upper bound, with its phrase.
const char *floorPhrase( double share )
{
  return share == NINETY ? missing::NEEDS_29 : missing::NEEDS_6;
}

} // namespace

RankInterval quantileRanks( std::size_t n, double share )
{
  if ( n == 0 )
    return {};
  // Values below the quantile: binomial. The lower rank fails when fewer than it lie below.
  const boost::math::binomial below( static_cast<double>( n ), share );
  RankInterval ranks;
  for ( std::size_t rank = 1; rank <= n && cdf( below, static_cast<double>( rank - 1 ) ) <= TAIL; ++rank )
    ranks.low = rank;
  for ( std::size_t rank = n; rank >= 1 && cdf( complement( below, static_cast<double>( rank - 1 ) ) ) <= TAIL; --rank )
    ranks.high = rank;
  return ranks;
}

double quantileOf( std::vector<double> values, double share )
{
  if ( values.empty() )
    return std::numeric_limits<double>::quiet_NaN();
  std::sort( values.begin(), values.end() );
  const double place = share * static_cast<double>( values.size() - 1 );
  const auto before = static_cast<std::size_t>( place );
  const std::size_t after = std::min( before + 1, values.size() - 1 );
  return values[before] + ( place - static_cast<double>( before ) ) * ( values[after] - values[before] );
}

Statistic quantileStatistic( const std::vector<double> &values, double share, const ClusterDesign &design )
{
  constexpr double ONE_SIDED_TAIL = 0.05;
  constexpr std::size_t FLOOR_OF_NINETY = 29;
  constexpr std::size_t FLOOR_OF_MEDIAN = 6;
  Statistic statistic;
  statistic.n = values.size();
  statistic.floor = share == NINETY ? FLOOR_OF_NINETY : FLOOR_OF_MEDIAN;
  if ( values.empty() )
  {
    statistic.reason = missing::NO_PAIRS;
    return statistic;
  }
  std::vector<double> sorted = values;
  std::sort( sorted.begin(), sorted.end() );
  statistic.value = quantileOf( sorted, share );
  statistic.note = design.reasonAgainstInterval();
  if ( statistic.note )
    return statistic;
  std::vector<double> indicators;
  indicators.reserve( values.size() );
  for ( const double value : values )
    indicators.push_back( value <= *statistic.value ? 1 : 0 );
  const auto effective = static_cast<std::size_t>( std::floor( design.effectivePairs( share, indicators ) + 1e-9 ) );
  const RankInterval ranks = quantileRanks( effective, share );
  // Ranks of as many independent pairs, as ranks of all.
  const double stretch =
    static_cast<double>( values.size() ) / static_cast<double>( std::max<std::size_t>( 1, effective ) );
  if ( ranks.low > 0 && ranks.high > 0 )
  {
    const auto low = static_cast<std::size_t>( std::floor( static_cast<double>( ranks.low ) * stretch + 1e-9 ) );
    const auto high = static_cast<std::size_t>( std::ceil( static_cast<double>( ranks.high ) * stretch - 1e-9 ) );
    statistic.low = sorted[std::max<std::size_t>( 1, low ) - 1];
    statistic.high = sorted[std::min( sorted.size(), high ) - 1];
  }
  else if ( share > 0.5 && std::pow( share, static_cast<double>( effective ) ) <= ONE_SIDED_TAIL )
  {
    statistic.high = sorted.back();
    statistic.note = missing::ONE_SIDED;
  }
  else
    statistic.note = floorPhrase( share );
  return statistic;
}

Point geometricMedian( std::vector<Point> points )
{
  constexpr int MOST_STEPS = 2000;
  constexpr double NEGLIGIBLE = 1e-10;
  std::sort( points.begin(), points.end() ); // So that sums do not depend on the order.
  std::vector<double> x;
  std::vector<double> y;
  for ( const Point &point : points )
  {
    x.push_back( point.x );
    y.push_back( point.y );
  }
  Point at{ quantileOf( x, 0.5 ), quantileOf( y, 0.5 ) };
  for ( int step = 0; step < MOST_STEPS; ++step )
  {
    Point sum;
    Point pull;
    double weights = 0;
    double here = 0; // Points at the place itself, which hold it back.
    for ( const Point &point : points )
    {
      const double distance = std::hypot( point.x - at.x, point.y - at.y );
      if ( distance < 1e-12 )
      {
        ++here;
        continue;
      }
      weights += 1 / distance;
      sum.x += point.x / distance;
      sum.y += point.y / distance;
      pull.x += ( point.x - at.x ) / distance;
      pull.y += ( point.y - at.y ) / distance;
    }
    const double strength = std::hypot( pull.x, pull.y );
    if ( weights == 0 || strength <= here )
      return at;
    const double held = here / strength;
    const Point next{ ( 1 - held ) * sum.x / weights + held * at.x, ( 1 - held ) * sum.y / weights + held * at.y };
    const double moved = std::hypot( next.x - at.x, next.y - at.y );
    at = next;
    if ( moved < NEGLIGIBLE )
      break;
  }
  return at;
}

} // namespace minemap
