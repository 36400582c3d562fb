// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/position/circular_error.h"

#include <boost/math/distributions/non_central_chi_squared.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/quadrature/gauss_kronrod.hpp>
#include <boost/math/tools/roots.hpp>

#include <cmath>
#include <cstdint>
#include <stdexcept>

namespace minemap
{

double circularProbability( double radius, double ratio )
{
  // Over x = radius · sin t along the longer axis; what the shorter holds beside it has a closed form.
  const auto strip = [&]( double t )
  {
    const double x = radius * std::sin( t );
    const double half = radius * std::cos( t );
    const double beside = ratio > 0 ? std::erf( half / ( ratio * M_SQRT2 ) ) : 1;
    return std::exp( -x * x / 2 ) / std::sqrt( 2 * M_PI ) * beside * half;
  };
  constexpr unsigned MOST_HALVINGS = 12;
  constexpr double TOLERANCE = 1e-12;
  return 2 *
         boost::math::quadrature::gauss_kronrod<double, 31>::integrate( strip, 0, M_PI_2, MOST_HALVINGS, TOLERANCE );
}

double circularErrorFactor( double probability, double ratio )
{
  if ( !( probability > 0 && probability < 1 ) || !( ratio >= 0 && ratio <= 1 ) )
    throw std::invalid_argument( "a circular error needs a probability between 0 and 1 and a ratio from 0 to 1" );
  const double circular = std::sqrt( -2 * std::log1p( -probability ) );
  const double linear = quantile( boost::math::normal(), ( 1 + probability ) / 2 );
  if ( ratio == 0 )
    return linear;
  if ( ratio == 1 )
    return circular;
  constexpr double MARGIN = 1e-6;
  constexpr int BITS = 44;
  std::uintmax_t steps = 100;
  const auto root = boost::math::tools::toms748_solve(
    [&]( double radius ) { return circularProbability( radius, ratio ) - probability; }, linear * ( 1 - MARGIN ),
    circular * ( 1 + MARGIN ), boost::math::tools::eps_tolerance<double>( BITS ), steps );
  return ( root.first + root.second ) / 2;
}

double biasedCircularErrorFactor( double probability, double bias )
{
  // Beyond this the circle is as good as straight, and Boost's series long.
  constexpr double LARGE_BIAS = 100;
  if ( bias > LARGE_BIAS )
    return bias + quantile( boost::math::normal(), probability ) + 1 / ( 2 * bias );
  if ( bias == 0 )
    return circularErrorFactor( probability, 1 );
  return std::sqrt( quantile( boost::math::non_central_chi_squared( 2, bias * bias ), probability ) );
}

double biasedCircularErrorApproximation( double bias )
{
  return 1.2943 + std::sqrt( bias * bias + 0.7254 );
}

} // namespace minemap
