// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/reconcile/error_cost.h"

#include "core/reconcile/count_interval.h"

#include <cmath>

namespace minemap
{

namespace
{

bool isArea( const std::optional<double> &area )
{
  return area && std::isfinite( *area ) && *area >= 0;
}

const char *whyNoRate( const std::optional<Interval> &rate )
{
  if ( !rate )
    return RATE_NOT_GIVEN;
  const bool isValid =
    std::isfinite( rate->low ) && std::isfinite( rate->high ) && rate->low > 0 && rate->low <= rate->high;
  return isValid ? nullptr : RATE_NOT_VALID;
}

RangedNumber areaPerMine( const std::optional<double> &area, std::int64_t mines )
{
  RangedNumber result;
  if ( !isArea( area ) )
    result.reason = AREA_NOT_KNOWN;
  else if ( mines < 1 )
    result.reason = NO_MINES_FOUND;
  if ( result.reason != nullptr )
    return result;
  const auto number = static_cast<double>( mines );
  const Interval garwood = garwoodInterval( number );
  result.value = *area / number;
  result.range = Interval{ *area / garwood.high, *area / garwood.low };
  return result;
}

GroundCost costOf( const std::optional<double> &area, const CostRates &rates )
{
  GroundCost cost;
  if ( !isArea( area ) )
  {
    cost.money.reason = cost.teamDays.reason = AREA_NOT_KNOWN;
    return cost;
  }
  cost.area = area;
  cost.money.reason = whyNoRate( rates.moneyPerSquareMetre );
  if ( cost.money.reason == nullptr )
    cost.money.range = Interval{ *area * rates.moneyPerSquareMetre->low, *area * rates.moneyPerSquareMetre->high };
  cost.teamDays.reason = whyNoRate( rates.squareMetresPerTeamDay );
  if ( cost.teamDays.reason == nullptr )
    cost.teamDays.range =
      Interval{ *area / rates.squareMetresPerTeamDay->high, *area / rates.squareMetresPerTeamDay->low };
  return cost;
}

} // namespace

ErrorCost costOfError( const CostInput &input )
{
  ErrorCost cost;
  cost.areaPerMineOnMap = areaPerMine( input.searchedOnMap, input.minesOnMap );
  cost.areaPerMineOffMap = areaPerMine( input.searchedOffMap, input.minesOffMap );
  cost.searchedInVain = costOf( input.searchedUnconfirmed, input.rates );
  cost.blocked = costOf( input.blockedUnconfirmed, input.rates );
  if ( cost.areaPerMineOnMap.value || cost.areaPerMineOffMap.value )
    cost.assumptions = { ASSUMES_SAME_METHODS, ASSUMES_MINES_ARE_INDEPENDENT };
  if ( cost.searchedInVain.area || cost.blocked.area )
    cost.assumptions.push_back( ASSUMES_ENOUGH_WAS_SEARCHED );
  if ( cost.searchedInVain.area )
    cost.assumptions.push_back( ASSUMES_SEARCH_WAS_NEEDLESS );
  if ( cost.blocked.area )
    cost.assumptions.push_back( ASSUMES_UNCONFIRMED_BLOCKS );
  const auto hasCost = []( const GroundCost &ground ) { return ground.money.range || ground.teamDays.range; };
  if ( hasCost( cost.searchedInVain ) || hasCost( cost.blocked ) )
    cost.assumptions.push_back( ASSUMES_SAME_RATES );
  return cost;
}

} // namespace minemap
