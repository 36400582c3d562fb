// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/position/match_gate.h"

#include "core/position/point_columns.h"

#include <boost/math/distributions/chi_squared.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

namespace minemap
{

MatchGate likelihoodGate( const MatchModel &model )
{
  const bool isKnown = model.positionError > 0 && std::isfinite( model.positionError ) && model.completeness >= 0 &&
                       model.completeness <= 1 && model.background >= 0 && std::isfinite( model.background );
  if ( !isKnown )
    return { std::nullopt, NO_MATCHING_MODEL };
  if ( model.completeness == 0 )
    return { std::nullopt, MATCHING_IS_MEANINGLESS };
  const double variance = model.positionError * model.positionError;
  const double against = ( 1 - model.completeness ) * 2 * M_PI * variance * model.background;
  const double ratio = model.completeness / against;
  if ( !( ratio > 1 ) )
    return { std::nullopt, MATCHING_IS_MEANINGLESS };
  const double distance = model.positionError * std::sqrt( 2 * std::log( ratio ) );
  if ( !std::isfinite( distance ) )
    return { std::nullopt, NO_LIMIT_TO_MATCHING };
  return { distance, nullptr };
}

BackgroundDensity backgroundDensity( const std::vector<double> &findDistances, double searchedArea, double shareNear,
                                     double distance )
{
  using boost::math::chi_squared;
  constexpr std::size_t FEW_FINDS = 10;
  constexpr double TAIL = 0.025;
  BackgroundDensity density;
  density.finds = static_cast<std::size_t>(
    std::count_if( findDistances.begin(), findDistances.end(), [&]( double each ) { return each > distance; } ) );
  density.area = searchedArea * ( 1 - shareNear );
  if ( !( density.area > 0 ) || !std::isfinite( density.area ) )
  {
    density.area = 0;
    density.reason = NO_GROUND_AWAY_FROM_MAP;
    return density;
  }
  const auto finds = static_cast<double>( density.finds );
  density.value = finds / density.area;
  density.forGate = ( finds + 0.5 ) / density.area;
  density.low = density.finds == 0 ? 0 : quantile( chi_squared( 2 * finds ), TAIL ) / 2 / density.area;
  density.high = quantile( complement( chi_squared( 2 * finds + 2 ), TAIL ) ) / 2 / density.area;
  density.reason = density.finds < FEW_FINDS ? TOO_LITTLE_GROUND_AWAY : nullptr;
  return density;
}

Aliasing aliasingOf( const std::vector<Point> &recordedMines, double gate, int threads )
{
  if ( recordedMines.size() < 2 )
    return {};
  // The search leaves out its own limit, which counts here.
  const double limit = 2 * gate;
  const double reach = std::nextafter( limit, std::numeric_limits<double>::infinity() ) * ( 1 + 1e-12 );
  std::vector<double> distances = neighbourDistances( recordedMines, reach, threads );
  const auto middle = distances.begin() + static_cast<std::ptrdiff_t>( ( distances.size() - 1 ) / 2 );
  std::nth_element( distances.begin(), middle, distances.end() );
  double median = *middle;
  if ( distances.size() % 2 == 0 )
    median = ( median + *std::min_element( middle + 1, distances.end() ) ) / 2;
  if ( !( median <= limit ) )
    return {};
  return { true, median, ALIASED };
}

} // namespace minemap
