// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/assumptions/assumption.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace minemap
{

namespace
{

constexpr std::pair<std::uint16_t, const char *> NUMBERS[] = {
  { InvalidatesHitRate, "hit_rate" },          { InvalidatesChance, "chance" }, { InvalidatesAdjusted, "adjusted" },
  { InvalidatesConfirmation, "confirmation" }, { InvalidatesCurve, "curve" },   { InvalidatesCounts, "counts" },
  { InvalidatesDiagnosis, "diagnosis" },       { InvalidatesByMine, "by_mine" } };

} // namespace

const char *toText( AssumptionCode code )
{
  switch ( code )
  {
  case AssumptionCode::CutBySearch:
    return "cut_by_search";
  case AssumptionCode::MapAndSearchApart:
    return "map_and_search_apart";
  case AssumptionCode::MapMadeFromFinds:
    return "map_made_from_finds";
  case AssumptionCode::FindsOnSearchPlaces:
    return "finds_on_search_places";
  case AssumptionCode::SearchCopiedFromMap:
    return "search_copied_from_map";
  case AssumptionCode::SearchDrawnAroundFinds:
    return "search_drawn_around_finds";
  case AssumptionCode::PositionsCoarserThanTolerance:
    return "positions_coarser_than_tolerance";
  case AssumptionCode::FindsTwice:
    return "finds_twice";
  case AssumptionCode::EvidenceSelected:
    return "evidence_selected";
  case AssumptionCode::MapAndSearchOfDifferentTimes:
    return "map_and_search_of_different_times";
  case AssumptionCode::AreaLeavesOut:
    return "area_leaves_out";
  }
  return "";
}

const char *toText( AssumptionState state )
{
  switch ( state )
  {
  case AssumptionState::Holds:
    return "holds";
  case AssumptionState::Broken:
    return "broken";
  case AssumptionState::CannotBeChecked:
    return "cannot_be_checked";
  }
  return "";
}

const char *voidReason( AssumptionCode code )
{
  switch ( code )
  {
  case AssumptionCode::CutBySearch:
    return "records end where searched ground begins";
  case AssumptionCode::MapAndSearchApart:
    return "hardly any record is at searched ground";
  case AssumptionCode::MapMadeFromFinds:
    return "the map was made from the finds";
  case AssumptionCode::FindsOnSearchPlaces:
    return "finds stand at places of searched polygons or records, not where they lay";
  case AssumptionCode::SearchCopiedFromMap:
    return "searched ground and map are the same polygons";
  case AssumptionCode::SearchDrawnAroundFinds:
    return "the searched ground was drawn about the finds";
  case AssumptionCode::PositionsCoarserThanTolerance:
    return "positions are coarser than the tolerance";
  case AssumptionCode::FindsTwice:
    return "finds are counted twice";
  case AssumptionCode::EvidenceSelected:
    return "the evidence is selected";
  case AssumptionCode::MapAndSearchOfDifferentTimes:
    return "the ground was searched before the records were made";
  case AssumptionCode::AreaLeavesOut:
    return "the area leaves out much of the evidence";
  }
  return "";
}

std::optional<AssumptionCode> assumptionCode( const std::string &text )
{
  const auto *const found = std::find_if( std::begin( ASSUMPTION_CODES ), std::end( ASSUMPTION_CODES ),
                                          [&]( AssumptionCode code ) { return text == toText( code ); } );
  return found == std::end( ASSUMPTION_CODES ) ? std::nullopt : std::optional<AssumptionCode>( *found );
}

std::vector<std::string> invalidatedTexts( std::uint16_t invalidates )
{
  std::vector<std::string> texts;
  for ( const auto &[bit, text] : NUMBERS )
  {
    if ( ( invalidates & bit ) != 0 )
      texts.emplace_back( text );
  }
  return texts;
}

std::uint16_t invalidatedBits( const std::vector<std::string> &texts )
{
  std::uint16_t bits = InvalidatesNothing;
  for ( const auto &[bit, text] : NUMBERS )
  {
    if ( std::find( texts.begin(), texts.end(), text ) != texts.end() )
      bits = static_cast<std::uint16_t>( bits | bit );
  }
  return bits;
}

const Assumption *invalidating( const std::vector<Assumption> &assumptions, std::uint16_t number )
{
  const auto found = std::find_if( assumptions.begin(), assumptions.end(),
                                   [&]( const Assumption &assumption ) { return assumption.isAgainst( number ); } );
  return found == assumptions.end() ? nullptr : &*found;
}

const Assumption *invalidatingConfirmation( const std::vector<Assumption> &assumptions )
{
  const auto found =
    std::find_if( assumptions.begin(), assumptions.end(),
                  []( const Assumption &assumption )
                  { return assumption.isAgainst( InvalidatesConfirmation ) && !assumption.isOfSomeRecords; } );
  return found == assumptions.end() ? nullptr : &*found;
}

} // namespace minemap
