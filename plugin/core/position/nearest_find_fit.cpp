// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/position/nearest_find_fit.h"

#include "core/position/cluster_design.h"
#include "core/position/point_columns.h"

#include <boost/math/tools/minima.hpp>

#include <algorithm>
#include <cmath>
#include <optional>
#include <stdexcept>
#include <tuple>

namespace minemap
{

namespace
{

constexpr std::size_t FEWEST_MINES = 10;
constexpr double LEAST_GAIN = 4.605170185988092; // Half the 99 % quantile of χ² with 2 degrees of freedom.

//! Leaves out mines without a limit and puts the rest in an order that does not depend on the list.
void prepare( std::vector<NearestFind> &finds )
{
  for ( const NearestFind &find : finds )
  {
    if ( !( find.distance >= 0 ) || !( find.limit >= 0 ) || !std::isfinite( find.limit ) )
      throw std::invalid_argument( "a distance or its limit is negative or no number" );
  }
  finds.erase( std::remove_if( finds.begin(), finds.end(), []( const NearestFind &find ) { return find.limit == 0; } ),
               finds.end() );
  std::sort( finds.begin(), finds.end(),
             []( const NearestFind &a, const NearestFind &b )
             { return std::tie( a.distance, a.limit, a.cluster ) < std::tie( b.distance, b.limit, b.cluster ); } );
}

std::vector<double> sortedLimits( const std::vector<NearestFind> &finds )
{
  std::vector<double> limits;
  limits.reserve( finds.size() );
  for ( const NearestFind &find : finds )
    limits.push_back( find.limit );
  std::sort( limits.begin(), limits.end() );
  return limits;
}

ClusterDesign designOf( const std::vector<NearestFind> &finds, bool isClustered )
{
  std::vector<int> clusters;
  for ( const NearestFind &find : finds )
  {
    if ( isClustered )
      clusters.push_back( find.cluster );
  }
  return ClusterDesign( finds.size(), clusters );
}

//! The σ and π of largest likelihood: the best of a row of σ, then Brent's method around it.
ErrorAndShare maximum( NearestFindLikelihood &likelihood, double limit )
{
  const auto least = [&]( double logError )
  {
    likelihood.setError( std::exp( logError ) );
    return -likelihood.at( likelihood.bestShare() );
  };
  constexpr int STEPS = 36;
  constexpr double SMALLEST = 1e-3; // Of the largest limit.
  constexpr double LARGEST = 3;
  const double from = std::log( SMALLEST * limit );
  const double step = ( std::log( LARGEST * limit ) - from ) / STEPS;
  int best = 0;
  double value = least( from );
  for ( int next = 1; next <= STEPS; ++next )
  {
    const double other = least( from + next * step );
    if ( other < value )
    {
      value = other;
      best = next;
    }
  }
  constexpr int BITS = 26;
  const double logError =
    boost::math::tools::brent_find_minima( least, from + ( best - 1 ) * step, from + ( best + 1 ) * step, BITS ).first;
  likelihood.setError( std::exp( logError ) );
  return { std::exp( logError ), likelihood.bestShare() };
}

//! Minus the second derivatives of the log-likelihood in (ln σ, logit π), from differences of its slopes.
Symmetric2 observedInformation( const NearestFindLikelihood &likelihood, const std::vector<NearestFind> &finds,
                                const ErrorAndShare &estimate )
{
  constexpr double STEP = 1e-4;
  const double odds = estimate.share / ( 1 - estimate.share );
  const auto slopes = [&]( double logError, double logit )
  {
    const double turned = odds * std::exp( logit );
    return likelihood.scoreOfAll( finds, estimate.error * std::exp( logError ), turned / ( 1 + turned ) );
  };
  const ErrorAndShare right = slopes( STEP, 0 );
  const ErrorAndShare left = slopes( -STEP, 0 );
  const ErrorAndShare above = slopes( 0, STEP );
  const ErrorAndShare below = slopes( 0, -STEP );
  return { ( left.error - right.error ) / ( 2 * STEP ),
           ( left.share - right.share + below.error - above.error ) / ( 4 * STEP ),
           ( below.share - above.share ) / ( 2 * STEP ) };
}

//! The inverse, nothing unless positive definite.
std::optional<Symmetric2> inverseOf( const Symmetric2 &matrix )
{
  const double determinant = matrix.xx * matrix.yy - matrix.xy * matrix.xy;
  if ( !( matrix.xx > 0 && determinant > 0 ) )
    return std::nullopt;
  return Symmetric2{ matrix.yy / determinant, -matrix.xy / determinant, matrix.xx / determinant };
}

//! Variances of ln σ (xx) and logit π (yy): the inverse information, with clusters H⁻¹ M H⁻¹.
std::optional<Symmetric2> variancesOf( const NearestFindLikelihood &likelihood, const std::vector<NearestFind> &finds,
                                       const ClusterDesign &design, const ErrorAndShare &estimate )
{
  const std::optional<Symmetric2> inverse = inverseOf( observedInformation( likelihood, finds, estimate ) );
  if ( !inverse || design.isIndependent() )
    return inverse;
  std::vector<double> ofError;
  std::vector<double> ofShare;
  for ( const NearestFind &find : finds )
  {
    const ErrorAndShare score = likelihood.score( find, estimate.error, estimate.share );
    ofError.push_back( score.error );
    ofShare.push_back( score.share );
  }
  const Symmetric2 means = design.covarianceOfMeans( ofError, ofShare );
  const double squares = std::pow( static_cast<double>( finds.size() ), 2 );
  const Symmetric2 &h = *inverse;
  const auto quadratic = [&]( double a, double b )
  { return squares * ( a * a * means.xx + 2 * a * b * means.xy + b * b * means.yy ); };
  return Symmetric2{ quadratic( h.xx, h.xy ), 0, quadratic( h.xy, h.yy ) };
}

void addIntervals( const NearestFindLikelihood &likelihood, const std::vector<NearestFind> &finds,
                   const ClusterDesign &design, const ErrorAndShare &estimate, NearestFindFit &fit )
{
  constexpr double NORMAL = 1.959963984540054;
  constexpr double END = 1e-6;
  const char *note = design.reasonAgainstInterval();
  std::optional<Symmetric2> variances;
  if ( !note && estimate.share > END && estimate.share < 1 - END )
    variances = variancesOf( likelihood, finds, design, estimate );
  if ( !variances )
    note = note ? note : ALL_OR_NONE;
  else if ( finds.front().distance <= 0 )
    note = FINDS_EXACTLY_ON;
  fit.positionError.note = fit.completeness.note = note;
  if ( !variances )
    return;
  const double quantile = design.isIndependent() ? NORMAL : design.studentQuantile();
  const double ofError = std::sqrt( variances->xx );
  const double ofLogit = std::sqrt( variances->yy );
  fit.positionErrorDeviation = estimate.error * ofError;
  fit.completenessDeviation = estimate.share * ( 1 - estimate.share ) * ofLogit;
  fit.positionError.low = estimate.error * std::exp( -quantile * ofError );
  fit.positionError.high = estimate.error * std::exp( quantile * ofError );
  const double odds = estimate.share / ( 1 - estimate.share );
  const auto shareOf = []( double value ) { return value / ( 1 + value ); };
  fit.completeness.low = shareOf( odds * std::exp( -quantile * ofLogit ) );
  fit.completeness.high = shareOf( odds * std::exp( quantile * ofLogit ) );
}

//! Why there can be no fit at all, or null.
const char *reasonAgainst( const NearestFindFit &fit, double background )
{
  if ( !( background > 0 ) || !std::isfinite( background ) )
    return BACKGROUND_NOT_KNOWN;
  if ( fit.positionError.n < FEWEST_MINES )
    return TOO_FEW_MINES;
  return fit.within == 0 ? NO_NEARER_THAN_CHANCE : nullptr;
}

//! Fits, and \returns why there is no estimate, or null.
const char *addEstimate( const std::vector<NearestFind> &finds, double background, bool isClustered,
                         NearestFindFit &fit )
{
  if ( const char *reason = reasonAgainst( fit, background ) )
    return reason;
  const std::vector<double> limits = sortedLimits( finds );
  NearestFindLikelihood likelihood( finds, background );
  const ErrorAndShare estimate = maximum( likelihood, limits.back() );
  fit.logLikelihood = likelihood.at( estimate.share );
  fit.gainOverChance = fit.logLikelihood - likelihood.at( 0 );
  if ( fit.gainOverChance < LEAST_GAIN )
    return NO_NEARER_THAN_CHANCE;
  if ( estimate.error > limits[limits.size() / 2] / 2 )
    return ERROR_NOT_TOLD;
  fit.positionError.value = estimate.error;
  fit.completeness.value = estimate.share;
  addIntervals( likelihood, finds, designOf( finds, isClustered ), estimate, fit );
  return nullptr;
}

} // namespace

NearestFindFit fitNearestFinds( std::vector<NearestFind> finds, double background, bool isClustered )
{
  prepare( finds );
  NearestFindFit fit;
  fit.positionError.n = fit.completeness.n = finds.size();
  fit.positionError.floor = fit.completeness.floor = FEWEST_MINES;
  fit.within = static_cast<std::size_t>(
    std::count_if( finds.begin(), finds.end(), []( const NearestFind &find ) { return find.distance < find.limit; } ) );
  fit.positionError.reason = fit.completeness.reason = addEstimate( finds, background, isClustered, fit );
  return fit;
}

std::vector<double> nearestFindLimits( const std::vector<Point> &recordedMines, double limit, int threads )
{
  std::vector<double> limits = neighbourDistances( recordedMines, 2 * limit, threads );
  for ( double &each : limits )
    each = std::min( limit, each / 2 );
  return limits;
}

} // namespace minemap
