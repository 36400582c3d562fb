// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/reconcile/count_interval.h"

#include "core/score/clustered_interval.h"

#include <boost/math/special_functions/beta.hpp>
#include <boost/math/special_functions/gamma.hpp>
#include <boost/math/tools/toms748_solve.hpp>

#include <algorithm>
#include <cmath>
#include <functional>

namespace minemap
{

namespace
{

constexpr double TAIL = 0.025;

//! Doubles throughout: the same on every machine.
using Doubles = boost::math::policies::policy<boost::math::policies::promote_double<false>>;

/**
 * The smallest whole number from 0 to \a largest at which the rising \a atMost reaches \a probability, found from
 * near \a guess in steps of about \a step. Boost's own quantiles of discrete distributions take minutes where
 * numbers are very large.
 */
std::int64_t quantileNear( double guess, double step, std::int64_t largest, double probability,
                           const std::function<double( double )> &atMost )
{
  const auto isReached = [&]( std::int64_t number )
  { return number >= largest || atMost( static_cast<double>( number ) ) >= probability; };
  const auto limit = static_cast<double>( largest );
  std::int64_t high = static_cast<std::int64_t>( std::clamp( guess, 0.0, limit ) );
  std::int64_t low = high;
  std::int64_t stride = 1 + static_cast<std::int64_t>( std::clamp( step, 0.0, limit ) );
  for ( ; !isReached( high ); stride *= 2 )
  {
    low = high + 1;
    high = largest - high > stride ? high + stride : largest;
  }
  for ( ; low > 0 && isReached( low - 1 ); stride *= 2 )
  {
    high = low - 1;
    low = std::max<std::int64_t>( 0, high - stride );
  }
  while ( low < high )
  {
    const std::int64_t middle = low + ( high - low ) / 2;
    if ( isReached( middle ) )
      high = middle;
    else
      low = middle + 1;
  }
  return low;
}

//! Quantiles of a distribution with the given moments.
CountRange quantiles( double mean, double deviation, std::int64_t largest,
                      const std::function<double( double )> &atMost )
{
  constexpr double NORMAL_QUANTILE = 1.96;
  constexpr double TENTH = 0.1;
  const auto quantile = [&]( double probability, double normal )
  { return quantileNear( mean + normal * deviation, TENTH * deviation, largest, probability, atMost ); };
  return { quantile( TAIL, -NORMAL_QUANTILE ), quantile( 0.5, 0 ), quantile( 1 - TAIL, NORMAL_QUANTILE ) };
}

//! P(X ≤ found) of the binomial distribution, both numbers real: 1 − I_share(found + 1, laid − found).
double atMostFound( double found, double laid, double share )
{
  return laid <= found ? 1 : boost::math::ibetac( found + 1, laid - found, share, Doubles() );
}

//! P(X ≥ found), likewise.
double atLeastFound( double found, double laid, double share )
{
  if ( found <= 0 )
    return 1;
  const double beyond = laid - found + 1;
  return beyond <= 0 ? 0 : boost::math::ibeta( found, beyond, share, Doubles() );
}

//! Where \a excess, monotone, changes its sign between \a low and \a high.
double rootBetween( double low, double high, const std::function<double( double )> &excess )
{
  const auto isNear = []( double a, double b ) { return std::abs( b - a ) <= 1e-9 * std::max( 1.0, std::abs( b ) ); };
  std::uintmax_t steps = 200;
  const auto [from, to] = boost::math::tools::toms748_solve( excess, low, high, isNear, steps, Doubles() );
  return ( from + to ) / 2;
}

} // namespace

Interval garwoodInterval( double count )
{
  return { count <= 0 ? 0 : boost::math::gamma_p_inv( count, TAIL, Doubles() ),
           boost::math::gamma_q_inv( count + 1, TAIL, Doubles() ) };
}

Interval laidInterval( double found, double share )
{
  if ( share >= 1 )
    return { found, found };
  // Both tails are monotone in the number laid. Garwood's upper end, over the share, lies beyond the upper one.
  const double largest = garwoodInterval( found ).high / share + found + 1;
  const auto lowExcess = [&]( double laid ) { return atLeastFound( found, laid, share ) - TAIL; };
  const auto highExcess = [&]( double laid ) { return atMostFound( found, laid, share ) - TAIL; };
  return { lowExcess( found ) < 0 ? rootBetween( found, largest, lowExcess ) : found,
           rootBetween( found, largest, highExcess ) };
}

double chanceOfSoFew( std::int64_t found, std::int64_t claimed, double share )
{
  if ( found >= claimed )
    return 1;
  return share >= 1 ? 0 : atMostFound( static_cast<double>( found ), static_cast<double>( claimed ), share );
}

double chanceOfSoMany( std::int64_t found, std::int64_t claimed, double share )
{
  if ( found > claimed )
    return 0;
  return share >= 1 ? 1 : atLeastFound( static_cast<double>( found ), static_cast<double>( claimed ), share );
}

CountRange residualFromFinds( std::int64_t found, double share )
{
  if ( share >= 1 )
    return {};
  const double shape = static_cast<double>( found ) + 0.5;
  const double mean = shape * ( 1 - share ) / share;
  constexpr std::int64_t LARGEST = std::int64_t( 1 ) << 60;
  return quantiles( mean, std::sqrt( mean / share ), LARGEST,
                    [&]( double missed ) { return boost::math::ibeta( shape, missed + 1, share, Doubles() ); } );
}

CountRange residualFromClaim( std::int64_t claimed, double share )
{
  if ( share >= 1 )
    return {};
  const auto number = static_cast<double>( claimed );
  return quantiles( number * ( 1 - share ), std::sqrt( number * share * ( 1 - share ) ), claimed,
                    [&]( double missed ) { return atMostFound( missed, number, 1 - share ); } );
}

std::optional<double> clumpDesignEffect( const std::vector<double> &clumps )
{
  ClusterWeights weights;
  for ( const double clump : clumps )
    weights.add( clump );
  if ( reasonAgainstInterval( weights ) != nullptr )
    return std::nullopt;
  return std::max( 1.0, weights.squares() / weights.sum() );
}

std::optional<double> unitDesignEffect( const std::vector<ClusterShare> &units )
{
  double found = 0;
  ClusterWeights all, withFinds;
  for ( const ClusterShare &unit : units )
  {
    if ( !( unit.whole > 0 ) )
      continue;
    found += unit.part;
    all.add( unit.whole );
    if ( unit.part > 0 )
      withFinds.add( unit.whole );
  }
  if ( reasonAgainstInterval( all ) != nullptr )
    return std::nullopt;
  const double allOrNothing = std::max( 1.0, all.squares() / all.sum() );
  if ( !( found > 0 ) )
    return allOrNothing;
  const double ratio = found / all.sum();
  double squares = 0;
  for ( const ClusterShare &unit : units )
  {
    if ( !( unit.whole > 0 ) )
      continue;
    const double residual = unit.part - ratio * unit.whole;
    squares += residual * residual / ( 1 - unit.whole / all.sum() );
  }
  const double estimated = squares / found;
  const double doubt = std::pow( 2.0 / 3.0, withFinds.effective() );
  return std::max( 1.0, ( 1 - doubt ) * estimated + doubt * std::max( estimated, allOrNothing ) );
}

Interval clusteredLaidInterval( double found, double share, double designEffect, double units )
{
  constexpr double NORMAL_QUANTILE = 1.9599639845400545;
  const double widening = studentQuantile( std::max( 1.0, units - 1 ), TAIL ) / NORMAL_QUANTILE;
  const double unit = std::max( 1.0, designEffect * widening * widening );
  const Interval inUnits = laidInterval( found / unit, share );
  return { inUnits.low * unit, inUnits.high * unit };
}

} // namespace minemap
