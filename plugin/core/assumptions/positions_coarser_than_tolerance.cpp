// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/assumptions/positions_coarser_than_tolerance.h"

#include <algorithm>
#include <cmath>

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

//! Four corners with right angles.
bool isRectangle( const Shape &shape )
{
  constexpr std::size_t CLOSED = 5;
  constexpr double SQUARE = 0.02; // Cosine: about a degree.
  if ( shape.kind() != ShapeKind::Polygon || shape.pathCount() != 1 || shape.path( 0 ).size() != CLOSED )
    return false;
  const Path ring = shape.path( 0 );
  for ( std::size_t corner = 1; corner + 1 < CLOSED; ++corner )
  {
    const Point &at = ring.first[corner];
    const Point before = { ring.first[corner - 1].x - at.x, ring.first[corner - 1].y - at.y };
    const Point after = { ring.first[corner + 1].x - at.x, ring.first[corner + 1].y - at.y };
    const double lengths = std::hypot( before.x, before.y ) * std::hypot( after.x, after.y );
    if ( !( std::abs( before.x * after.x + before.y * after.y ) <= SQUARE * lengths ) )
      return false;
  }
  return true;
}

/**
 * Squares of a grid are round because they were drawn so: what rounds the corners of an oblique field leaves no right
 * angles.
 */
bool isDrawnInSquares( const AssumptionWorld &world )
{
  constexpr std::size_t HALF = 2;
  const auto squares = std::count_if( world.records.begin(), world.records.end(),
                                      [&]( std::uint32_t record ) { return isRectangle( world.record( record ) ); } );
  return static_cast<std::size_t>( squares ) * HALF >= world.records.size() && squares > 0;
}

} // namespace

Assumption checkPositionsCoarserThanTolerance( const AssumptionWorld &world )
{
  constexpr std::size_t FEWEST_FINDS = 20; // Fewer may be round by choice.
  Assumption assumption;
  assumption.code = AssumptionCode::PositionsCoarserThanTolerance;
  const double most = world.parameters.tolerance / 2;
  PositionFacts map = world.map.positions;
  if ( map.quantum.value_or( 0 ) > most && isDrawnInSquares( world ) )
    map.quantum.reset();
  PositionFacts finds = world.evidence.findPositions;
  const bool areFew = world.finds.size() < FEWEST_FINDS;
  if ( areFew )
    finds.quantum.reset();
  assumption.n = static_cast<std::int64_t>( world.finds.size() + world.records.size() );
  const std::optional<double> ofMap = coarsestOf( map );
  const std::optional<double> ofFinds = coarsestOf( finds );
  if ( !ofMap && !ofFinds && areFew )
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
  // Up to T rounding moves a find by less than T: told, but the numbers stand.
  constexpr double NOISE = 1.01;
  const bool isFindsStep = finds.quantum.value_or( 0 ) > NOISE * world.parameters.tolerance;
  // All else is told beside the numbers. A map that is drawn in steps is as inaccurate as its score says, and may be
  // made of squares of a grid; what somebody states, and what is doubtful about a datum, may be better than it says.
  if ( isFindsStep )
    assumption.invalidates = InvalidatesHitRate | InvalidatesChance | InvalidatesAdjusted | InvalidatesConfirmation |
                             InvalidatesCurve | InvalidatesCounts | InvalidatesDiagnosis;
  return assumption;
}

} // namespace minemap
