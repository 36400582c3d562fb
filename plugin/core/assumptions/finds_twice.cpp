// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/assumptions/finds_twice.h"

#include "core/assumptions/find_twins.h"
#include "core/assumptions/position_reasons.h"

namespace minemap
{

namespace
{

constexpr std::int64_t FEWEST_FINDS = 10;

//! A distance within which twins are looked for, and what is too much there.
struct Scale
{
    double reach;     //!< Metres.
    double share;     //!< Of the finds with a twin beyond what chance gives: so many break the assumption.
    double mostAlike; //!< Share of the pairs farther apart that may agree in date and all: else agreeing shows nothing.
};

// Two items in one pit make a tenth of the finds. What is farther apart than a pit is wide is told by its date alone.
constexpr Scale BY_PLACE[] = { { 0.1, 0.2, 1 }, { 0.5, 0.2, 1 }, { 1.5, 0.2, 1 } };
constexpr Scale BY_DATE[] = { { 2, 0.2, 0.3 }, { 4, 0.2, 0.3 }, { 8, 0.3, 0.05 } };

} // namespace

Assumption checkFindsTwice( const AssumptionWorld &world )
{
  constexpr double FINEST_STEP = 1.3;    // Metres: five decimals of a degree.
  constexpr double COARSEST_STEP = 11.2; // Four decimals.
  constexpr double ROUNDING = 0.75;
  Assumption assumption;
  assumption.code = AssumptionCode::FindsTwice;
  const FindTwins twins( world );
  assumption.n = twins.count();
  const double step = world.evidence.findPositions.quantum.value_or( 0 );
  const bool canPlacesTell = step <= FINEST_STEP;
  const bool canDatesTell = step <= COARSEST_STEP && twins.hasDates();
  if ( assumption.n < FEWEST_FINDS || ( !canPlacesTell && !canDatesTell ) )
  {
    assumption.reason =
      assumption.n < FEWEST_FINDS ? assumption_reasons::FEW_FINDS : assumption_reasons::COARSE_POSITIONS;
    return assumption;
  }
  assumption.state = AssumptionState::Holds;
  const auto look = [&]( const Scale &scale, const TwinCount &found )
  {
    const double share = static_cast<double>( found.finds.size() ) / static_cast<double>( assumption.n );
    constexpr std::size_t FEWEST_TWINS = 10; // A few pairs by chance or by design are no second source.
    const bool isBroken =
      found.finds.size() >= FEWEST_TWINS && share - found.byChance >= scale.share && found.alike <= scale.mostAlike;
    const bool isFirst = !assumption.statistic;
    // What is told are twins at the scale that shows most of them, else those in one place.
    if ( !isFirst && ( !isBroken || found.finds.size() <= static_cast<std::size_t>( assumption.concerned ) ) )
      return;
    assumption.statistic = share;
    assumption.concerned = static_cast<std::int64_t>( found.finds.size() );
    if ( !isBroken )
      return;
    assumption.state = AssumptionState::Broken;
    assumption.invalidates = InvalidatesByMine | InvalidatesCounts;
    assumption.finds = found.finds;
  };
  if ( canPlacesTell )
  {
    for ( const Scale &scale : BY_PLACE )
      look( scale, twins.byPlace( scale.reach + ROUNDING * step ) );
  }
  if ( canDatesTell )
  {
    for ( const Scale &scale : BY_DATE )
    {
      if ( scale.reach > ROUNDING * step )
        look( scale, twins.byDate( scale.reach ) );
    }
  }
  return assumption;
}

} // namespace minemap
