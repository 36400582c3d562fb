// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/reconcile/count_interval.h"

#include "core/score/clustered_interval.h"

#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/negative_binomial.hpp>
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

//! Doubles throughout: the same on every machine. A quantile is the smallest number that reaches its probability.
using Doubles =
  boost::math::policies::policy<boost::math::policies::promote_double<false>,
                                boost::math::policies::discrete_quantile<boost::math::policies::integer_round_up>>;
using Binomial = boost::math::binomial_distribution<double, Doubles>;
using NegativeBinomial = boost::math::negative_binomial_distribution<double, Doubles>;

template <typename Distribution>
CountRange quantiles( const Distribution &distribution )
{
  const auto quantile = [&]( double probability )
  { return static_cast<std::int64_t>( boost::math::quantile( distribution, probability ) ); };
  return { quantile( TAIL ), quantile( 0.5 ), quantile( 1 - TAIL ) };
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
  return quantiles( NegativeBinomial( static_cast<double>( found ) + 0.5, share ) );
}

CountRange residualFromClaim( std::int64_t claimed, double share )
{
  if ( share >= 1 )
    return {};
  return quantiles( Binomial( static_cast<double>( claimed ), 1 - share ) );
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
