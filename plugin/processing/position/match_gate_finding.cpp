// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/position/match_gate_finding.h"

#include "core/parallel.h"
#include "core/position/nearest_find_fit.h"
#include "core/position/point_columns.h"
#include "core/score/chance_rate.h"

#include <algorithm>
#include <cmath>

namespace minemap
{

namespace
{

Statistic given( double value )
{
  Statistic statistic;
  statistic.value = value;
  statistic.note = "given";
  return statistic;
}

//! Mines near the edge of searched ground are looked around no further than to it: beyond nobody has looked.
NearestFindFit fitOf( const MatchedMines &matched, const ScoringWorld &world )
{
  const std::vector<Point> mines = matched.placesOfMines();
  std::vector<double> limits = nearestFindLimits( mines, BACKGROUND_DISTANCE, threadCount( 0 ) );
  const std::vector<double> distances =
    nearestDistances( mines, matched.placesOfFinds(), BACKGROUND_DISTANCE, threadCount( 0 ) );
  WorldSearch search( world );
  std::vector<NearestFind> near( mines.size() );
  for ( std::size_t index = 0; index < mines.size(); ++index )
  {
    near[index].distance = distances[index];
    near[index].limit = search.isSearched( mines[index] )
                          ? std::min( limits[index], search.searched.nearest( mines[index] ).distance )
                          : 0;
    if ( !std::isfinite( near[index].distance ) )
      near[index].distance = BACKGROUND_DISTANCE;
  }
  return fitNearestFinds( std::move( near ), *matched.report.background.forGate );
}

} // namespace

void findMatchGate( const MatchminesRequest &request, const ScoringWorld &world, const std::vector<ScoredFind> &scored,
                    MatchedMines &matched )
{
  MatchesReport &report = matched.report;
  if ( matched.inputs->evidence.searched.isKnown )
  {
    std::vector<double> distances;
    for ( const ScoredFind &find : scored )
    {
      if ( isScored( find.findClass ) )
        distances.push_back( find.distance.value_or( HUGE_VAL ) );
    }
    const GroundAreas areas = measureGround( world, 30, 40 );
    ChanceRate chance( world, areas, ChanceSample::WithoutOverlay, 40, 50 );
    report.background = backgroundDensity( distances, areas.ground.searched.value_or( 0 ),
                                           chance.at( BACKGROUND_DISTANCE ).value_or( 0 ) );
    report.card.ground = areas.ground;
  }
  else
    report.background.reason = NO_SEARCH_FOR_DENSITY;
  if ( report.background.forGate )
  {
    const NearestFindFit estimate = fitOf( matched, world );
    report.positionError = estimate.positionError;
    report.completeness = estimate.completeness;
  }
  else
    report.positionError.reason = report.completeness.reason = report.background.reason;
  if ( request.positionError > 0 )
    report.positionError = given( request.positionError );
  if ( request.completeness > 0 )
    report.completeness = given( request.completeness );
  report.gateGiven = request.gate > 0;
  if ( report.gateGiven )
    report.gate = request.gate;
  else if ( !report.background.forGate )
    report.gateReason = report.background.reason;
  else if ( !report.positionError.value || !report.completeness.value )
    report.gateReason = report.positionError.value ? report.completeness.reason : report.positionError.reason;
  else
  {
    const MatchGate gate =
      likelihoodGate( { *report.positionError.value, *report.completeness.value, *report.background.forGate } );
    report.gate = gate.distance;
    report.gateReason = gate.reason;
  }
}

} // namespace minemap
