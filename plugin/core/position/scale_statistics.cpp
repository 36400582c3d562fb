// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/position/scale_statistics.h"

#include "core/position/circular_error.h"
#include "core/position/position_standards.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace minemap
{

namespace
{

constexpr const char *STANAG = "NATO STANAG 2215";
constexpr const char *ISO_CIRCULAR = "ISO 19157";
constexpr double CONSTANT_CMAS = 2.1460; // √(−2 ln 0.1).

//! Squares of each axis and of both.
struct Squares
{
    std::vector<double> east, north, both;

    void add( double x, double y )
    {
      east.push_back( x * x );
      north.push_back( y * y );
      both.push_back( east.back() + north.back() );
    }
};

void addRoot( Statistic &statistic, const std::vector<double> &squares, const ClusterDesign &design )
{
  const double sum = std::accumulate( squares.begin(), squares.end(), 0.0 );
  statistic.value = std::sqrt( sum / static_cast<double>( squares.size() ) );
  addScaleInterval( statistic, squares, design );
}

void addCircularError( CircularError &error, double probability, double circularDeviation, const PrincipalAxes &axes,
                       const std::vector<double> &squares, const ClusterDesign &design )
{
  error.circular.standard = error.elliptical.standard = ISO_CIRCULAR;
  error.circular.value = circularErrorFactor( probability, 1 ) * circularDeviation;
  const double larger = std::sqrt( axes.larger );
  const double ratio = larger > 0 ? std::min( 1.0, std::sqrt( axes.smaller ) / larger ) : 1;
  error.elliptical.value = circularErrorFactor( probability, ratio ) * larger;
  addScaleInterval( error.circular, squares, design );
  addScaleInterval( error.elliptical, squares, design );
}

/**
 * σ_map = √(σ_c² − σ_survey²) (methods.md 1.9): what is left of the deviation on each axis without the survey's own.
 * Its interval is that of σ_c, taken the same way; it ends at 0 where that of σ_c reaches the survey's.
 */
void addMapDeviation( double circular, double surveyError, const std::vector<double> &squares,
                      const ClusterDesign &design, Statistic &statistic )
{
  const double survey = surveyError / M_SQRT2; // Each axis.
  if ( !( survey > 0 ) )
  {
    statistic.reason = missing::NO_SURVEY_ERROR;
    return;
  }
  if ( survey >= circular )
  {
    statistic.reason = missing::SURVEY_TOO_ROUGH;
    return;
  }
  Statistic observed;
  observed.value = circular;
  addScaleInterval( observed, squares, design );
  const auto without = [survey]( double deviation )
  { return std::sqrt( std::max( 0.0, ( deviation - survey ) * ( deviation + survey ) ) ); };
  statistic.value = without( circular );
  statistic.floor = observed.floor;
  statistic.note = observed.note;
  if ( observed.low )
    statistic.low = without( *observed.low );
  if ( observed.high )
    statistic.high = without( *observed.high );
}

} // namespace

void addMeanSquares( const PositionSample &sample, PositionStatistics &statistics )
{
  Squares squares;
  for ( const Point &displacement : sample.displacements )
    squares.add( displacement.x, displacement.y );
  addRoot( statistics.rmseEast, squares.east, sample.design );
  addRoot( statistics.rmseNorth, squares.north, sample.design );
  addRoot( statistics.rmse, squares.both, sample.design );
  const double rmse = *statistics.rmse.value;
  const double length = *statistics.meanLength.value;
  if ( rmse > 0 )
    statistics.systematicShare.value = std::min( 1.0, length * length / rmse / rmse );
  else
    statistics.systematicShare.reason = missing::NO_SPREAD;
  statistics.systematicShare.note = missing::NO_INTERVAL_KNOWN;
}

void addDeviations( const PositionSample &sample, double surveyError, PositionStatistics &all )
{
  all.cmas.standard = STANAG;
  if ( sample.displacements.size() < 2 )
  {
    for ( Statistic *statistic :
          { &all.deviationEast, &all.deviationNorth, &all.error50.circular, &all.error50.elliptical,
            &all.error90.circular, &all.error90.elliptical, &all.error95.circular, &all.error95.elliptical, &all.cmas,
            &all.cmasBiased, &all.cmasBiasedApproximation, &all.mapDeviation } )
      statistic->reason = missing::NEEDS_2;
    return;
  }
  Squares squares;
  for ( std::size_t pair = 0; pair < sample.moments.x.size(); ++pair )
    squares.add( sample.moments.x[pair], sample.moments.y[pair] );
  const Symmetric2 &sums = sample.moments.sums;
  const double degrees = sample.count() - 1;
  all.deviationEast.value = std::sqrt( sums.xx / degrees );
  all.deviationNorth.value = std::sqrt( sums.yy / degrees );
  addScaleInterval( all.deviationEast, squares.east, sample.design );
  addScaleInterval( all.deviationNorth, squares.north, sample.design );
  const double circular = std::sqrt( ( sums.xx + sums.yy ) / degrees / 2 );
  const PrincipalAxes axes = principalAxes( { sums.xx / degrees, sums.xy / degrees, sums.yy / degrees } );
  addCircularError( all.error50, 0.5, circular, axes, squares.both, sample.design );
  addCircularError( all.error90, 0.9, circular, axes, squares.both, sample.design );
  addCircularError( all.error95, 0.95, circular, axes, squares.both, sample.design );
  all.cmas.value = CONSTANT_CMAS * circular;
  addScaleInterval( all.cmas, squares.both, sample.design );
  addBiasedCmas( sample, circular, all );
  addMapDeviation( circular, surveyError, squares.both, sample.design, all.mapDeviation );
}

} // namespace minemap
