// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/position/position_statistics.h"

#include "core/position/position_sample.h"
#include "core/position/position_standards.h"
#include "core/position/robust_statistics.h"
#include "core/position/scale_statistics.h"

namespace minemap
{

namespace
{

std::vector<Statistic *> everyStatistic( PositionStatistics &all )
{
  return { &all.meanEast,
           &all.meanNorth,
           &all.meanLength,
           &all.meanAzimuth,
           &all.hotellingSquare,
           &all.hotellingF,
           &all.hotellingP,
           &all.systematicShare,
           &all.rmseEast,
           &all.rmseNorth,
           &all.rmse,
           &all.deviationEast,
           &all.deviationNorth,
           &all.nssda,
           &all.asprs2014,
           &all.asprs2023,
           &all.error50.circular,
           &all.error50.elliptical,
           &all.error90.circular,
           &all.error90.elliptical,
           &all.error95.circular,
           &all.error95.elliptical,
           &all.cmas,
           &all.cmasBiased,
           &all.cmasBiasedApproximation,
           &all.medianError,
           &all.ninetiethError,
           &all.robustDeviationEast,
           &all.robustDeviationNorth,
           &all.geometricMedianEast,
           &all.geometricMedianNorth,
           &all.mapDeviation,
           &all.directions.mean,
           &all.directions.resultant,
           &all.directions.rayleigh };
}

} // namespace

PositionStatistics positionStatistics( const PositionErrors &errors, const PositionOptions &options )
{
  const PositionSample sample = sampleOf( errors );
  PositionStatistics statistics;
  statistics.n = sample.displacements.size();
  statistics.clusters = sample.design.clusters();
  for ( Statistic *statistic : everyStatistic( statistics ) )
  {
    statistic->n = statistics.n;
    statistic->reason = statistics.n == 0 ? missing::NO_PAIRS : nullptr;
  }
  if ( statistics.n == 0 )
  {
    statistics.ellipseReason = missing::NO_PAIRS;
    return statistics;
  }
  addMeanDisplacement( sample.moments, sample.design, statistics );
  addMeanSquares( sample, statistics );
  addStandards( sample, options.surveyError, statistics );
  addDeviations( sample, options.surveyError, statistics );
  addRobust( sample, statistics );
  std::vector<DirectedLength> vectors;
  for ( const Point &displacement : sample.displacements )
    vectors.push_back( { displacement.x, displacement.y } );
  statistics.directions = directionStatistics( vectors, options.shortestDirection );
  return statistics;
}

} // namespace minemap
