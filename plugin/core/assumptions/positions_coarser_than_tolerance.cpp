// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/assumptions/positions_coarser_than_tolerance.h"

#include <algorithm>

namespace minemap
{

namespace
{

//! The coarsest fact of \a positions; nothing where none is known.
std::optional<double> coarsestOf( const PositionFacts &positions )
{
  std::optional<double> coarsest;
  for ( const std::optional<double> &fact : { positions.quantum, positions.stated, positions.datumDoubt } )
  {
    if ( fact && ( !coarsest || *fact > *coarsest ) )
      coarsest = fact;
  }
  return coarsest;
}

} // namespace

Assumption checkPositionsCoarserThanTolerance( const AssumptionWorld &world )
{
  constexpr std::size_t FEWEST_FINDS = 6; // Fewer show no step.
  Assumption assumption;
  assumption.code = AssumptionCode::PositionsCoarserThanTolerance;
  const double most = world.parameters.tolerance / 2;
  const PositionFacts &map = world.map.positions;
  const PositionFacts &finds = world.evidence.findPositions;
  assumption.n = static_cast<std::int64_t>( world.finds.size() + world.records.size() );
  const std::optional<double> ofMap = coarsestOf( map );
  const std::optional<double> ofFinds = coarsestOf( finds );
  if ( !ofMap && !ofFinds && world.finds.size() < FEWEST_FINDS )
  {
    assumption.reason = assumption_reasons::FEW_FINDS;
    return assumption;
  }
  assumption.state = AssumptionState::Holds;
  if ( !ofMap && !ofFinds )
    return assumption;
  const double coarsest = std::max( ofMap.value_or( 0 ), ofFinds.value_or( 0 ) );
  assumption.statistic = coarsest;
  if ( coarsest <= most )
    return assumption;
  assumption.state = AssumptionState::Broken;
  assumption.smallestTolerance = 2 * coarsest;
  assumption.concerned = static_cast<std::int64_t>( ( ofMap.value_or( 0 ) > most ? world.records.size() : 0 ) +
                                                    ( ofFinds.value_or( 0 ) > most ? world.finds.size() : 0 ) );
  const bool isFindsStep = finds.quantum.value_or( 0 ) > most;
  // What somebody states, and what is doubtful about a datum, is told beside the numbers: it may be better than it
  // says.
  if ( isFindsStep || map.quantum.value_or( 0 ) > most )
    assumption.invalidates =
      InvalidatesHitRate | InvalidatesChance | InvalidatesAdjusted | InvalidatesConfirmation | InvalidatesCurve;
  if ( isFindsStep )
    assumption.invalidates |= InvalidatesCounts | InvalidatesDiagnosis;
  return assumption;
}

} // namespace minemap
