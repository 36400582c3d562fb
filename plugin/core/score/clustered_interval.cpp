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
    double part = 0;
    ClusterWeights all, withHits, withMisses;

    explicit Totals( const std::vector<ClusterShare> &shares )
    {
      for ( const ClusterShare &share : shares )
      {
        if ( !( share.whole > 0 ) )
          continue;
        part += share.part;
        all.add( share.whole );
        if ( share.part > 0 )
          withHits.add( share.whole );
        if ( share.part < share.whole )
          withMisses.add( share.whole );
      }
    }

    double whole() const { return all.sum(); }

    double rate() const { return part / whole(); }
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
    sum += residual * residual / ( hasLeverage ? 1 - share.whole / totals.whole() : 1 );
  }
  return sum;
}

double designEffectToN( double units, double designEffect )
{
  return units / std::max( 1.0, designEffect );
}

//! What equal clusters count as may come out a rounding error below their number.
bool countAsFewerThan( std::size_t clusters, const ClusterWeights &weights )
{
  constexpr double ROUNDING = 1e-9;
  return weights.effective() < static_cast<double>( clusters ) - ROUNDING;
}

} // namespace

const char *reasonAgainstInterval( const ClusterWeights &weights )
{
  if ( weights.clusters() == 0 )
    return NO_UNITS_TO_JUDGE;
  if ( weights.clusters() < FEWEST_CLUSTERS )
    return TOO_FEW_CLUSTERS;
  return countAsFewerThan( FEWEST_EFFECTIVE_CLUSTERS, weights ) ? TOO_UNEQUAL_CLUSTERS : nullptr;
}

bool isRoughInterval( const ClusterWeights &weights )
{
  return reasonAgainstInterval( weights ) == nullptr && countAsFewerThan( FEW_CLUSTERS, weights );
}

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
  const auto count = static_cast<double>( totals.all.clusters() );
  if ( count < 2 )
    return std::nullopt;
  const double rate = totals.rate();
  if ( totals.withHits.clusters() == 0 || totals.withMisses.clusters() == 0 )
    return count;
  const double squares = count / ( count - 1 ) * residualSquares( clusters, totals, false );
  return designEffectToN( totals.whole(), squares / ( totals.whole() * rate * ( 1 - rate ) ) );
}

std::optional<double> guardedEffectiveN( const std::vector<ClusterShare> &clusters )
{
  const Totals totals( clusters );
  if ( totals.all.clusters() < 2 )
    return std::nullopt;
  const double largest = totals.all.squares() / totals.whole();
  const double telling = std::min( totals.withHits.effective(), totals.withMisses.effective() );
  if ( !( telling > 0 ) )
    return designEffectToN( totals.whole(), largest );
  const double rate = totals.rate();
  const double estimated = residualSquares( clusters, totals, true ) / ( totals.whole() * rate * ( 1 - rate ) );
  const double doubt = std::pow( 2.0 / 3.0, telling );
  return designEffectToN( totals.whole(), ( 1 - doubt ) * estimated + doubt * std::max( estimated, largest ) );
}

double intervalQuantile( const ClusterWeights &weights )
{
  constexpr double TAIL = 0.025;
  return studentQuantile( weights.effective() - 1, TAIL );
}

ClusteredInterval clusteredInterval( const std::vector<ClusterShare> &clusters )
{
  const Totals totals( clusters );
  const bool hasInterval = reasonAgainstInterval( totals.all ) == nullptr;
  return clusteredInterval( clusters, hasInterval ? intervalQuantile( totals.all ) : 0 );
}

ClusteredInterval clusteredInterval( const std::vector<ClusterShare> &clusters, double quantile )
{
  ClusteredInterval result;
  const Totals totals( clusters );
  result.clusters = totals.all.clusters();
  if ( result.clusters > 0 )
    result.value = totals.rate();
  result.reason = reasonAgainstInterval( totals.all );
  if ( result.reason != nullptr )
    return result;
  result.isWarned = isRoughInterval( totals.all );
  result.effectiveN = guardedEffectiveN( clusters );
  result.interval = wilsonWithQuantile( *result.value, *result.effectiveN, quantile );
  return result;
}

} // namespace minemap
