// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/score/clustered_interval.h"

#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>

namespace minemap
{

namespace
{

struct Totals
{
    double part = 0, whole = 0, squares = 0; //!< Squares of the wholes.
    double clusters = 0, withHits = 0, withMisses = 0;

    explicit Totals( const std::vector<ClusterShare> &shares )
    {
      for ( const ClusterShare &share : shares )
      {
        if ( !( share.whole > 0 ) )
          continue;
        part += share.part;
        whole += share.whole;
        squares += share.whole * share.whole;
        clusters += 1;
        withHits += share.part > 0 ? 1 : 0;
        withMisses += share.part < share.whole ? 1 : 0;
      }
    }

    double rate() const { return part / whole; }

    double evenClusters() const { return whole * whole / squares; }
};

//! Σ of squared residuals over (1 − leverage), with the leverage or without.
double residualSquares( const std::vector<ClusterShare> &shares, const Totals &totals, bool hasLeverage )
{
  double sum = 0;
  for ( const ClusterShare &share : shares )
  {
    if ( !( share.whole > 0 ) )
      continue;
    const double residual = share.part - totals.rate() * share.whole;
    sum += residual * residual / ( hasLeverage ? 1 - share.whole / totals.whole : 1 );
  }
  return sum;
}

double designEffectToN( double units, double designEffect )
{
  return units / std::max( 1.0, designEffect );
}

} // namespace

double studentQuantile( double degrees, double tail )
{
  return boost::math::quantile( boost::math::complement( boost::math::students_t( degrees ), tail ) );
}

Interval wilsonWithQuantile( double rate, double trials, double quantile )
{
  const double square = quantile * quantile;
  const double centre = rate + square / ( 2 * trials );
  const double halfWidth = quantile * std::sqrt( rate * ( 1 - rate ) / trials + square / ( 4 * trials * trials ) );
  const double divisor = 1 + square / trials;
  return { rate <= 0 ? 0.0 : std::max( 0.0, ( centre - halfWidth ) / divisor ),
           rate >= 1 ? 1.0 : std::min( 1.0, ( centre + halfWidth ) / divisor ) };
}

std::optional<double> linearisedEffectiveN( const std::vector<ClusterShare> &clusters )
{
  const Totals totals( clusters );
  if ( totals.clusters < 2 )
    return std::nullopt;
  const double rate = totals.rate();
  if ( totals.withHits == 0 || totals.withMisses == 0 )
    return totals.clusters;
  const double correction = totals.clusters / ( totals.clusters - 1 );
  const double variance = correction * residualSquares( clusters, totals, false ) / ( totals.whole * totals.whole );
  return designEffectToN( totals.whole, variance * totals.whole / ( rate * ( 1 - rate ) ) );
}

std::optional<double> guardedEffectiveN( const std::vector<ClusterShare> &clusters )
{
  const Totals totals( clusters );
  if ( totals.clusters < 2 )
    return std::nullopt;
  const double largest = totals.squares / totals.whole;
  const double telling = std::min( totals.withHits, totals.withMisses );
  if ( telling == 0 )
    return designEffectToN( totals.whole, largest );
  const double rate = totals.rate();
  const double estimated = residualSquares( clusters, totals, true ) / ( totals.whole * rate * ( 1 - rate ) );
  const double doubt = std::pow( 2.0 / 3.0, telling );
  return designEffectToN( totals.whole, ( 1 - doubt ) * estimated + doubt * std::max( estimated, largest ) );
}

ClusteredInterval clusteredInterval( const std::vector<ClusterShare> &clusters )
{
  ClusteredInterval result;
  const Totals totals( clusters );
  result.clusters = static_cast<std::size_t>( totals.clusters );
  if ( result.clusters == 0 )
  {
    result.reason = NO_UNITS_TO_JUDGE;
    return result;
  }
  result.value = totals.rate();
  if ( result.clusters < FEWEST_CLUSTERS )
  {
    result.reason = TOO_FEW_CLUSTERS;
    return result;
  }
  result.isWarned = result.clusters < FEW_CLUSTERS;
  result.effectiveN = guardedEffectiveN( clusters );
  constexpr double TAIL = 0.025;
  const double quantile = studentQuantile( std::max( 1.0, totals.evenClusters() - 1 ), TAIL );
  result.interval = wilsonWithQuantile( *result.value, *result.effectiveN, quantile );
  return result;
}

} // namespace minemap
