// SPDX-License-Identifier: GPL-2.0-or-later
// What a score takes for granted about map and evidence, and what the data themselves say of it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace minemap
{

//! In the order in which they are told; texts by toText().
enum class AssumptionCode : std::uint8_t
{
  CutBySearch,
  MapAndSearchApart,
  MapMadeFromFinds,
  FindsOnSearchPlaces,
  SearchCopiedFromMap,
  SearchDrawnAroundFinds,
  PositionsCoarserThanTolerance,
  FindsTwice,
  EvidenceSelected,
  MapAndSearchOfDifferentTimes,
  AreaLeavesOut
};
constexpr AssumptionCode ASSUMPTION_CODES[] = { AssumptionCode::CutBySearch,
                                                AssumptionCode::MapAndSearchApart,
                                                AssumptionCode::MapMadeFromFinds,
                                                AssumptionCode::FindsOnSearchPlaces,
                                                AssumptionCode::SearchCopiedFromMap,
                                                AssumptionCode::SearchDrawnAroundFinds,
                                                AssumptionCode::PositionsCoarserThanTolerance,
                                                AssumptionCode::FindsTwice,
                                                AssumptionCode::EvidenceSelected,
                                                AssumptionCode::MapAndSearchOfDifferentTimes,
                                                AssumptionCode::AreaLeavesOut };

enum class AssumptionState : std::uint8_t
{
  Holds,
  Broken,
  CannotBeChecked
};

//! What a broken assumption leaves without meaning; a bit each, texts by invalidatedTexts().
enum Invalidated : std::uint16_t
{
  InvalidatesNothing = 0,
  InvalidatesHitRate = 1,      //!< Its value, interval, by mine, of all; with it everything held against chance.
  InvalidatesChance = 2,       //!< Chance rate, skill, p-value, success area, density ratio, band of chance.
  InvalidatesConfirmation = 4, //!< The rate, and the verdicts of the records.
  InvalidatesAdjusted = 8,     //!< The adjusted hit rate.
  InvalidatesCurve = 16,       //!< Every point of the tolerance curve.
  InvalidatesCounts = 32,      //!< Recorded against found.
  InvalidatesDiagnosis = 64,   //!< Explanations and shifts.
  InvalidatesByMine = 128      //!< Only the hit rate by mine.
};

//! The words of the contract: "cut_by_search", "cannot_be_checked" …
const char *toText( AssumptionCode code );
const char *toText( AssumptionState state );

//! Why a number that a broken one leaves without meaning is null, an English phrase.
const char *voidReason( AssumptionCode code );

//! The code of a word of the contract; nothing for another word.
std::optional<AssumptionCode> assumptionCode( const std::string &text );

//! "hit_rate", "chance" … of the bits set, in the order of the contract.
std::vector<std::string> invalidatedTexts( std::uint16_t invalidates );
//! The bits of such words; others are passed over.
std::uint16_t invalidatedBits( const std::vector<std::string> &texts );

//! What the area leaves out.
struct LeftOut
{
    std::int64_t finds = 0;
    std::int64_t records = 0; //!< Wholly outside.
    std::int64_t clipped = 0; //!< Records of which a part lies outside; they count with the part inside.
    std::int64_t accidents = 0;
};

//! One assumption, as the data show it.
struct Assumption
{
    AssumptionCode code = AssumptionCode::CutBySearch;
    AssumptionState state = AssumptionState::CannotBeChecked;
    //! What was measured: a share from 0 to 1; of PositionsCoarserThanTolerance metres. Null where nothing was.
    std::optional<double> statistic;
    std::int64_t n = 0;                                //!< Records, finds or polygons looked at.
    std::int64_t concerned = 0;                        //!< Those of them that break it.
    std::uint16_t invalidates = InvalidatesNothing;    //!< Of a broken one: bits of Invalidated.
    bool isAssumed = false;                            //!< Broken, and taken for granted because ASSUME says so.
    std::string reason;                                //!< Why it cannot be checked, an English phrase.
    std::optional<double> smallestTolerance;           //!< That can be used, metres; of positions only.
    std::vector<std::uint32_t> records, finds, pieces; //!< Positions in map and evidence of what breaks it.
    std::vector<std::string> parts; //!< Of EvidenceSelected: which of its rules are broken, English phrases.
    std::int64_t recordsGone = 0;   //!< Of CutBySearch: ids that searched polygons name and no record bears.
    std::optional<double> cutArea;  //!< The same: m² searched for records outside them; null without links.
    std::vector<double> cutAreas;   //!< Of each of `records`; empty without links.
    std::optional<LeftOut> leftOut; //!< Of AreaLeavesOut.
    bool isOfSomeRecords = false;   //!< Only the verdicts of `records` are void, those of other records stand.

    //! Broken, and not assumed against the evidence.
    bool isAgainst( std::uint16_t number ) const
    {
      return state == AssumptionState::Broken && !isAssumed && ( invalidates & number ) != 0;
    }
};

//! The first of \a assumptions that leaves \a number without meaning; null when there is none.
const Assumption *invalidating( const std::vector<Assumption> &assumptions, std::uint16_t number );

//! The same of the rate of confirmation: one that voids single records leaves the rate of the others.
const Assumption *invalidatingConfirmation( const std::vector<Assumption> &assumptions );

namespace assumption_reasons
{

constexpr const char *NO_SEARCH = "no searched layer";
constexpr const char *FEW_RECORDS = "too few records to check it";
constexpr const char *FEW_FINDS = "too few finds to check it";
constexpr const char *FEW_PIECES = "too few searched polygons to check it";
constexpr const char *FEW_TOUCH = "too few records lie at searched ground to check it";
constexpr const char *NO_DATES = "dates of map or evidence are not known";
constexpr const char *NO_AREA = "no area given";

} // namespace assumption_reasons

//! What can be selected about evidence, each an English phrase.
namespace assumption_parts
{

constexpr const char *FINDS_NOT_SEARCHED = "most finds lie outside searched ground";
constexpr const char *ONE_TASK = "one task holds over 30 % of the finds in searched ground";
constexpr const char *ONE_CLUSTER = "one cluster holds over 30 % of the finds in searched ground";
constexpr const char *ONLY_MAP_SEARCHED = "hardly any ground beyond the map was searched";
constexpr const char *FINDS_WITHOUT_DATE = "most finds have no date";

} // namespace assumption_parts

} // namespace minemap
