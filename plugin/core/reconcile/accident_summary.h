// SPDX-License-Identifier: GPL-2.0-or-later
// Accidents on and off the map, in time, by who was hurt, and inside ground reported searched. Numbers, never persons.
#pragma once

#include "core/evidence/date_period.h"
#include "core/reconcile/type_agreement.h"
#include "core/score/accident_score.h"
#include "core/score/clustered_interval.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace minemap
{

enum class CasualtyGroup : std::uint8_t
{
  Civilian,
  Military,
  Deminer,
  Unspecified
};

enum class Harm : std::uint8_t
{
  Killed,
  Injured
};

constexpr std::size_t CASUALTY_GROUPS = 4;
constexpr std::size_t HARMS = 2;

//! [group][harm]; null where no field gives it.
using CasualtyCounts = std::array<std::array<std::optional<std::int64_t>, HARMS>, CASUALTY_GROUPS>;

//! One accident, placed in space and time.
struct AccidentFacts
{
    bool isOnMap = false; //!< Within T of a record.
    DatePeriod happened;
    DatePeriod mapDate; //!< Of its record; off the map, of the latest record when all are dated, else unknown.
    SearchOrder order = SearchOrder::NotSearched;
    CasualtyCounts casualties;
};

//! People hurt, as far as accidents have numbers; what is not filled in adds nothing, so at least so many.
struct PeopleHurt
{
    std::optional<std::int64_t> killed, injured;             //!< Null where no accident has a number.
    std::optional<std::int64_t> killedOffMap, injuredOffMap; //!< The same; 0 where none off the map has one.
    std::int64_t accidentsWithoutCount = 0;                  //!< None of the fields is filled.
    //! Share of them off the map; those of one accident are one witness. No interval where under 10 accidents hurt any.
    ClusteredInterval offMap;

    bool isKnown() const { return killed || injured; }

    std::int64_t all() const { return killed.value_or( 0 ) + injured.value_or( 0 ); }

    std::int64_t allOffMap() const { return killedOffMap.value_or( 0 ) + injuredOffMap.value_or( 0 ); }
};

//! Accidents off the map among some accidents.
struct OffMapShare
{
    Agreement share;   //!< Off the map of all, with Wilson's interval, as in the scorecard.
    PeopleHurt people; //!< Of all groups in these accidents.
};

//! When an accident happened, as far as is certain.
enum class AccidentTime : std::uint8_t
{
  BeforeMap,
  AfterMap,
  Unclear
};

//! "civilian", "military", "deminer", "unspecified".
const char *toText( CasualtyGroup group );

struct CasualtySummary
{
    CasualtyGroup group = CasualtyGroup::Civilian;
    OffMapShare accidents; //!< Accidents that hurt somebody of the group; people: of this group, in all accidents.
};

struct AccidentYear
{
    std::optional<int> year; //!< Null where it is not certain.
    OffMapShare accidents;
    std::int64_t beforeMap = 0, afterMap = 0;
};

struct AccidentSummary
{
    OffMapShare all, beforeMap, afterMap, unclear; //!< unclear: before or after the record's date is not certain.
    std::vector<CasualtySummary> groups;           //!< Those that any field gives.
    std::vector<AccidentYear> years;               //!< Ascending, the uncertain last.
    std::int64_t afterSearch = 0;                  //!< Inside ground reported searched before: an alarm.
    std::int64_t inUndatedSearch = 0;              //!< Inside searched ground, the order in time is not known.
};

AccidentSummary summariseAccidents( const std::vector<AccidentFacts> &accidents );

} // namespace minemap
