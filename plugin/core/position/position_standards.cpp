// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/position/position_standards.h"

#include "core/position/circular_error.h"

#include <algorithm>
#include <cmath>

namespace minemap
{

namespace
{

constexpr const char *NSSDA = "FGDC-STD-007.3-1998 (NSSDA)";
constexpr const char *ASPRS_2014 = "ASPRS Positional Accuracy Standards, Edition 1 (2014)";
constexpr const char *ASPRS_2023 = "ASPRS Positional Accuracy Standards, Edition 2 (2023)";
constexpr const char *STANAG_BIASED = "NATO STANAG 2215, with bias";
constexpr std::size_t FLOOR_OF_NSSDA = 20;
constexpr std::size_t FLOOR_OF_ASPRS_2023 = 30;
constexpr double CONSTANT_95 = 2.4477;        // As printed by the standard: √(−2 ln 0.05).
constexpr double CONSTANT_95_RADIAL = 1.7308; // The same ÷ √2. A widespread copy has 1.7808, which is wrong.
constexpr double SIGNIFICANT = 0.05;

//! Names the standard and what is missing. \returns whether there are enough pairs.
bool meets( Statistic &statistic, const char *standard, std::size_t floor, const char *needs )
{
  statistic.standard = standard;
  statistic.floor = floor;
  statistic.reason = statistic.n < floor ? needs : nullptr;
  return statistic.n >= floor;
}

//! What a pair's \a square adds to the root of the mean of squares.
double ofRoot( double square, double root )
{
  return root > 0 ? square / root / 2 : 0;
}

void addNssda( const PositionSample &sample, PositionStatistics &all )
{
  const double east = *all.rmseEast.value;
  const double north = *all.rmseNorth.value;
  all.nssda.value = nssdaAccuracy( east, north );
  all.nssda.reason = all.nssda.value ? nullptr : missing::AXES_DIFFER;
  if ( !all.nssda.value )
    return;
  std::vector<double> influences;
  for ( const Point &each : sample.displacements )
    influences.push_back( CONSTANT_95 / 2 * ( ofRoot( each.x * each.x, east ) + ofRoot( each.y * each.y, north ) ) );
  addLengthInterval( all.nssda, std::move( influences ), sample.design );
}

using BiasedFactor = double ( * )( double bias );

double exactFactor( double bias )
{
  constexpr double CMAS_PROBABILITY = 0.9;
  return biasedCircularErrorFactor( CMAS_PROBABILITY, bias );
}

void addBiased( Statistic &statistic, const PositionSample &sample, double circular, BiasedFactor factor )
{
  const Point mean = sample.moments.mean;
  const double length = std::hypot( mean.x, mean.y );
  statistic.standard = STANAG_BIASED;
  // Without spread the circle through the displaced point itself.
  statistic.value = circular > 0 ? circular * factor( length / circular ) : length;
  // Slopes of σ · K( d ÷ σ ) by σ² and by d, from K' by central differences.
  constexpr double STEP = 1e-4;
  double bySquare = 0;
  double byLength = 1;
  if ( circular > 0 )
  {
    const double bias = length / circular;
    const double below = std::max( 0.0, bias - STEP );
    byLength = ( factor( bias + STEP ) - factor( below ) ) / ( bias + STEP - below );
    bySquare = ( factor( bias ) - bias * byLength ) / 2 / circular;
  }
  const double unbiased = sample.count() / ( sample.count() - 1 ) / 2;
  std::vector<double> influences;
  for ( std::size_t pair = 0; pair < sample.displacements.size(); ++pair )
  {
    const double x = sample.moments.x[pair];
    const double y = sample.moments.y[pair];
    const double along = length > 0 ? ( x * mean.x + y * mean.y ) / length : 0;
    influences.push_back( bySquare * unbiased * ( x * x + y * y ) + byLength * along );
  }
  addLengthInterval( statistic, std::move( influences ), sample.design );
}

} // namespace

void addStandards( const PositionSample &sample, double surveyError, PositionStatistics &all )
{
  std::vector<double> squares;
  for ( const Point &each : sample.displacements )
    squares.push_back( each.x * each.x + each.y * each.y );
  if ( meets( all.nssda, NSSDA, FLOOR_OF_NSSDA, missing::NEEDS_20 ) )
    addNssda( sample, all );
  if ( meets( all.asprs2014, ASPRS_2014, FLOOR_OF_NSSDA, missing::NEEDS_20 ) )
  {
    all.asprs2014.value = CONSTANT_95_RADIAL * *all.rmse.value;
    addScaleInterval( all.asprs2014, squares, sample.design );
  }
  const bool isBiased = all.hotellingP.value && *all.hotellingP.value < SIGNIFICANT;
  for ( Statistic *statistic : { &all.nssda, &all.asprs2014 } )
  {
    if ( isBiased && statistic->value )
      statistic->note = missing::ASSUMES_NO_BIAS;
  }
  if ( meets( all.asprs2023, ASPRS_2023, FLOOR_OF_ASPRS_2023, missing::NEEDS_30 ) )
  {
    all.asprs2023.value = std::hypot( *all.rmse.value, surveyError );
    for ( double &square : squares )
      square = ofRoot( square, *all.asprs2023.value );
    addLengthInterval( all.asprs2023, std::move( squares ), sample.design );
  }
}

void addBiasedCmas( const PositionSample &sample, double circular, PositionStatistics &all )
{
  addBiased( all.cmasBiased, sample, circular, exactFactor );
  addBiased( all.cmasBiasedApproximation, sample, circular, biasedCircularErrorApproximation );
}

std::optional<double> nssdaAccuracy( double rmseX, double rmseY )
{
  constexpr double LEAST_RATIO = 0.6;
  const double larger = std::max( rmseX, rmseY );
  if ( larger > 0 && std::min( rmseX, rmseY ) < LEAST_RATIO * larger )
    return std::nullopt;
  return CONSTANT_95 * ( rmseX + rmseY ) / 2;
}

} // namespace minemap
