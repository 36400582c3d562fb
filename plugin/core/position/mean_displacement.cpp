// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/position/mean_displacement.h"

#include <boost/math/distributions/fisher_f.hpp>
#include <boost/math/distributions/non_central_chi_squared.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/tools/toms748_solve.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace minemap
{

Moments momentsOf( const std::vector<Point> &displacements )
{
  Moments moments;
  const auto n = static_cast<double>( displacements.size() );
  for ( const Point &displacement : displacements )
  {
    moments.mean.x += displacement.x / n;
    moments.mean.y += displacement.y / n;
  }
  for ( const Point &displacement : displacements )
  {
    const double x = displacement.x - moments.mean.x;
    const double y = displacement.y - moments.mean.y;
    moments.x.push_back( x );
    moments.y.push_back( y );
    moments.sums.xx += x * x;
    moments.sums.xy += x * y;
    moments.sums.yy += y * y;
  }
  return moments;
}

PrincipalAxes principalAxes( const Symmetric2 &matrix )
{
  const double middle = ( matrix.xx + matrix.yy ) / 2;
  const double reach = std::hypot( ( matrix.xx - matrix.yy ) / 2, matrix.xy );
  PrincipalAxes axes;
  axes.larger = middle + reach;
  // The product of both is the determinant: no cancellation.
  axes.smaller = axes.larger > 0 ? std::max( 0.0, ( matrix.xx * matrix.yy - matrix.xy * matrix.xy ) / axes.larger ) : 0;
  // Angle of the axis from east, then as an azimuth.
  const double angle = std::atan2( 2 * matrix.xy, matrix.xx - matrix.yy ) / 2;
  axes.azimuth = std::fmod( 90 - angle * 180 / M_PI + 180, 180 );
  return axes;
}

namespace
{

constexpr double NEGLIGIBLE_VARIANCE = 1e-18; // A nanometre: rounding, no spread.
constexpr double SIGNIFICANT = 0.05;

double azimuthOf( const Point &vector )
{
  const double azimuth = std::atan2( vector.x, vector.y ) * 180 / M_PI;
  return azimuth < 0 ? azimuth + 360 : azimuth;
}

/**
 * The bias d, in units of its standard error, under which a length of at most \a radius has the probability
 * \a probability: the non-central χ² distribution with 2 degrees of freedom, turned round. 0 where none is so small.
 */
double biasOfRadius( double radius, double probability )
{
  constexpr double FAR = 20;
  const double straight = radius - quantile( boost::math::normal(), probability );
  // Circles are as good as straight lines there; as in biasedCircularErrorFactor().
  if ( radius > FAR )
    return straight - 1 / ( 2 * straight );
  const auto excess = [&]( double bias )
  {
    const double none = -std::expm1( -radius * radius / 2 );
    const boost::math::non_central_chi_squared distribution( 2, bias * bias );
    return ( bias > 0 ? cdf( distribution, radius * radius ) : none ) - probability;
  };
  if ( excess( 0 ) <= 0 )
    return 0;
  constexpr int BITS = 30;
  std::uintmax_t steps = 50;
  // What lies across only makes lengths longer, so that the bias is below the straight line's.
  const auto root = boost::math::tools::toms748_solve( excess, std::max( 0.0, straight - 2.5 ), straight + 0.001,
                                                       boost::math::tools::eps_tolerance<double>( BITS ), steps );
  return ( root.first + root.second ) / 2;
}

/**
 * The interval of |b|, from how long a mean displacement comes out that is b in truth: |b̂|² ÷ v is non-central χ²,
 * with v the variance along b̂, made wider for few clusters. A length is never below 0, so that without a bias it comes
 * out above it; the upper end is at least that of one axis.
 */
void addLengthOfMean( const Point &mean, const ClusterDesign &design, const Symmetric2 &variance, Statistic &length )
{
  constexpr double TAIL = 0.025;
  constexpr double NORMAL = 1.959963984540054;
  const double square = mean.x * mean.x + mean.y * mean.y;
  const double along =
    square > 0
      ? ( mean.x * mean.x * variance.xx + 2 * mean.x * mean.y * variance.xy + mean.y * mean.y * variance.yy ) / square
      : principalAxes( variance ).larger;
  const double error = std::sqrt( std::max( 0.0, along ) ) * design.studentQuantile() / NORMAL;
  length.note = nullptr;
  if ( !( along > NEGLIGIBLE_VARIANCE ) )
  {
    length.low = length.high = length.value;
    return;
  }
  length.low = error * biasOfRadius( *length.value / error, 1 - TAIL );
  length.high = error * std::max( NORMAL, biasOfRadius( *length.value / error, TAIL ) );
}

void addMeans( const Moments &moments, const ClusterDesign &design, const Symmetric2 &variance, const char *against,
               PositionStatistics &statistics )
{
  statistics.meanEast.value = moments.mean.x;
  statistics.meanNorth.value = moments.mean.y;
  statistics.meanLength.value = std::hypot( moments.mean.x, moments.mean.y );
  statistics.meanLength.note = statistics.meanEast.note = statistics.meanNorth.note = against;
  if ( against )
    return;
  const double student = design.studentQuantile();
  const auto addInterval = [&]( Statistic &mean, double square )
  {
    mean.low = *mean.value - student * std::sqrt( square );
    mean.high = *mean.value + student * std::sqrt( square );
  };
  addInterval( statistics.meanEast, variance.xx );
  addInterval( statistics.meanNorth, variance.yy );
  addLengthOfMean( moments.mean, design, variance, statistics.meanLength );
}

void addTest( const Moments &moments, const ClusterDesign &design, const Symmetric2 &variance,
              PositionStatistics &statistics )
{
  const PrincipalAxes axes = principalAxes( variance );
  const double clusters = design.effectiveClusters();
  const boost::math::fisher_f distribution( 2, clusters - 2 );
  const double toSquare = 2 * ( clusters - 1 ) / ( clusters - 2 );
  const double reach = std::sqrt( toSquare * quantile( complement( distribution, SIGNIFICANT ) ) );
  statistics.ellipse =
    ErrorEllipse{ moments.mean, reach * std::sqrt( axes.larger ), reach * std::sqrt( axes.smaller ), axes.azimuth };
  const double determinant = variance.xx * variance.yy - variance.xy * variance.xy;
  const Point &mean = moments.mean;
  const double square =
    ( mean.x * mean.x * variance.yy - 2 * mean.x * mean.y * variance.xy + mean.y * mean.y * variance.xx ) / determinant;
  statistics.hotellingSquare.value = square;
  statistics.hotellingF.value = square / toSquare;
  statistics.hotellingP.value = cdf( complement( distribution, square / toSquare ) );
  if ( *statistics.hotellingP.value < SIGNIFICANT )
    statistics.meanAzimuth.value = azimuthOf( mean );
  else
    statistics.meanAzimuth.reason = missing::NO_DIRECTION;
}

} // namespace

void addMeanDisplacement( const Moments &moments, const ClusterDesign &design, PositionStatistics &statistics )
{
  const std::size_t n = moments.x.size();
  const char *against = n < 2 ? missing::NEEDS_2 : design.reasonAgainstInterval();
  const Symmetric2 variance = against ? Symmetric2() : design.covarianceOfMeans( moments.x, moments.y );
  addMeans( moments, design, variance, against, statistics );
  const PrincipalAxes axes = principalAxes( variance );
  constexpr double FLAT = 1e-12;
  if ( n < 3 )
    against = missing::NEEDS_3;
  const char *reason = against;
  if ( !reason && !( axes.larger > NEGLIGIBLE_VARIANCE && axes.smaller > FLAT * axes.larger ) )
    reason = missing::NO_SPREAD;
  if ( !reason )
  {
    addTest( moments, design, variance, statistics );
    return;
  }
  statistics.ellipseReason = reason;
  for ( Statistic *statistic : { &statistics.hotellingSquare, &statistics.hotellingF, &statistics.hotellingP } )
    statistic->reason = reason;
  // Where all pairs say the very same, there is no doubt of the direction.
  const bool isPureShift = !against && axes.larger <= NEGLIGIBLE_VARIANCE && *statistics.meanLength.value > 0;
  if ( isPureShift )
    statistics.meanAzimuth.value = azimuthOf( moments.mean );
  else
    statistics.meanAzimuth.reason = reason;
}

} // namespace minemap
