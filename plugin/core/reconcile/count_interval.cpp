// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/reconcile/count_interval.h"

#include "core/score/clustered_interval.h"

#include <boost/math/special_functions/beta.hpp>
#include <boost/math/special_functions/gamma.hpp>

#include <algorithm>
#include <cmath>
#include <functional>

namespace minemap
{

namespace
{

constexpr double TAIL = 0.025;

//! Smallest whole number at which a rising \a test holds, at least 0.
std::int64_t firstWhere( const std::function<bool( std::int64_t )> &test )
{
  std::int64_t beyond = 1;
  constexpr std::int64_t LARGEST = std::int64_t( 1 ) << 52;
  while ( beyond < LARGEST && !test( beyond - 1 ) )
    beyond *= 2;
  std::int64_t low = 0;
  for ( std::int64_t high = beyond - 1; low < high; )
  {
    const std::int64_t middle = low + ( high - low ) / 2;
    if ( test( middle ) )
      high = middle;
    else
      low = middle + 1;
  }
  return low;
}

CountRange quantiles( const std::function<double( std::int64_t )> &atMost )
{
  const auto quantile = [&]( double probability )
  { return firstWhere( [&]( std::int64_t count ) { return atMost( count ) >= probability; } ); };
  return { quantile( TAIL ), quantile( 0.5 ), quantile( 1 - TAIL ) };
}

//! P(X ≤ found) of the binomial distribution, both numbers real: 1 − I_share(found + 1, laid − found).
double atMostFound( double found, double laid, double share )
{
  return laid <= found ? 1 : boost::math::ibetac( found + 1, laid - found, share );
}

//! P(X ≥ found), likewise.
double atLeastFound( double found, double laid, double share )
{
  if ( found <= 0 )
    return 1;
  const double beyond = laid - found + 1;
  return beyond <= 0 ? 0 : boost::math::ibeta( found, beyond, share );
}

//! Where \a falls, a falling function, becomes false between \a low and \a high.
double boundaryBetween( double low, double high, const std::function<bool( double )> &holds )
{
  constexpr int HALVINGS = 200;
  for ( int step = 0; step < HALVINGS && high - low > 1e-9 * std::max( 1.0, high ); ++step )
  {
    const double middle = ( low + high ) / 2;
    if ( holds( middle ) )
      low = middle;
    else
      high = middle;
  }
  return ( low + high ) / 2;
}

} // namespace

Interval garwoodInterval( double count )
{
  return { count <= 0 ? 0 : boost::math::gamma_p_inv( count, TAIL ), boost::math::gamma_q_inv( count + 1, TAIL ) };
}

Interval laidInterval( double found, double share )
{
  if ( share >= 1 )
    return { found, found };
  // Both tails are monotone in the number laid. Garwood's upper end, over the share, lies beyond the upper one.
  const double largest = garwoodInterval( found ).high / share + found + 1;
  const auto isTooFewLaid = [&]( double laid ) { return atLeastFound( found, laid, share ) < TAIL; };
  const auto isNotTooMany = [&]( double laid ) { return atMostFound( found, laid, share ) >= TAIL; };
  return { isTooFewLaid( found ) ? boundaryBetween( found, largest, isTooFewLaid ) : found,
           boundaryBetween( found, largest, isNotTooMany ) };
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
  return quantiles( [&]( std::int64_t missed )
                    { return boost::math::ibeta( shape, static_cast<double>( missed ) + 1, share ); } );
}

CountRange residualFromClaim( std::int64_t claimed, double share )
{
  if ( share >= 1 )
    return {};
  const auto number = static_cast<double>( claimed );
  return quantiles( [&]( std::int64_t missed )
                    { return atMostFound( static_cast<double>( missed ), number, 1 - share ); } );
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
