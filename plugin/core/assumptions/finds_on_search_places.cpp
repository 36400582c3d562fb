// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/assumptions/finds_on_search_places.h"

#include "core/assumptions/known_places.h"
#include "core/assumptions/position_reasons.h"
#include "core/assumptions/same_relative_place.h"

#include <algorithm>

namespace minemap
{

namespace
{

constexpr std::int64_t FEWEST_FINDS = 5;
constexpr double BROKEN_SHARE = 0.2; //!< Of the finds: a few benchmarks change no rate.
constexpr double TIMES_CHANCE = 3;   //!< So many times what chance puts there.
constexpr std::size_t MOST_FINDS = 200000;
//! Metres. Finds written in coarser steps are near a corner or middle of many a polygon, wherever they lay.
constexpr double COARSEST_STEP = 3;

//! Finds looked at, and what they say.
struct Tally
{
    std::int64_t finds = 0;
    std::vector<std::uint32_t> on;
    std::int64_t beside = 0; //!< In a ring of eight times the ground round places.
};

Tally tallyOf( const AssumptionWorld &world, const KnownPlaces &places )
{
  const double share = static_cast<double>( MOST_FINDS ) / static_cast<double>( world.finds.size() + 1 );
  const bool isSearchKnown = !world.pieces.empty();
  Tally tally;
  for ( const std::uint32_t find : world.finds )
  {
    world.progress.stopIfCanceled();
    const Point &place = world.find( find );
    if ( !isSampled( place, share ) )
      continue;
    const PlaceRelation relation = places.relationOf( place );
    if ( relation == PlaceRelation::On )
      tally.on.push_back( find );
    else if ( isSearchKnown && !world.pieceIndex->anyContains( place ) )
      continue;
    tally.beside += relation == PlaceRelation::Beside ? 1 : 0;
    ++tally.finds;
  }
  return tally;
}

} // namespace

Assumption checkFindsOnSearchPlaces( const AssumptionWorld &world )
{
  Assumption assumption;
  assumption.code = AssumptionCode::FindsOnSearchPlaces;
  if ( world.evidence.findPositions.quantum.value_or( 0 ) > COARSEST_STEP )
  {
    assumption.reason = assumption_reasons::COARSE_POSITIONS;
    return assumption;
  }
  const KnownPlaces places( world );
  if ( !places.canBeMet() )
  {
    assumption.reason = places.areTooCoarse()             ? assumption_reasons::COARSE_POSITIONS
                        : world.evidence.searched.isKnown ? assumption_reasons::FEW_PIECES
                                                          : assumption_reasons::NO_SEARCH;
    return assumption;
  }
  Tally tally = tallyOf( world, places );
  assumption.n = tally.finds;
  if ( tally.finds < FEWEST_FINDS )
  {
    assumption.reason = assumption_reasons::FEW_FINDS;
    return assumption;
  }
  const auto isMuch = [&]( const std::vector<std::uint32_t> &finds )
  {
    return static_cast<std::int64_t>( finds.size() ) >= FEWEST_FINDS &&
           static_cast<double>( finds.size() ) >= BROKEN_SHARE * static_cast<double>( tally.finds );
  };
  const double byChance = static_cast<double>( tally.beside ) / KnownPlaces::RING_AREA;
  const bool isOnPlaces = isMuch( tally.on ) && static_cast<double>( tally.on.size() ) >= TIMES_CHANCE * byChance;
  const std::vector<std::uint32_t> alike = findsAtSameRelativePlace( world, places.slack() );
  const bool isAlike = isMuch( alike );
  if ( isAlike )
  {
    tally.on.insert( tally.on.end(), alike.begin(), alike.end() );
    std::sort( tally.on.begin(), tally.on.end() );
    tally.on.erase( std::unique( tally.on.begin(), tally.on.end() ), tally.on.end() );
  }
  assumption.concerned = std::min( static_cast<std::int64_t>( tally.on.size() ), tally.finds );
  assumption.statistic = static_cast<double>( assumption.concerned ) / static_cast<double>( tally.finds );
  assumption.state = isOnPlaces || isAlike ? AssumptionState::Broken : AssumptionState::Holds;
  if ( assumption.state == AssumptionState::Broken )
  {
    assumption.invalidates = InvalidatesHitRate | InvalidatesChance | InvalidatesAdjusted | InvalidatesConfirmation |
                             InvalidatesCurve | InvalidatesCounts | InvalidatesDiagnosis;
    assumption.finds = std::move( tally.on );
  }
  return assumption;
}

} // namespace minemap
