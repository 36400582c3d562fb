// SPDX-License-Identifier: GPL-2.0-or-later
// What the map's error cost: ground, money and time, as ranges with their assumptions.
#pragma once

#include "core/score/wilson.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace minemap
{

constexpr const char *NO_MINES_FOUND = "no mines were found there";
constexpr const char *AREA_NOT_KNOWN = "the area is unknown";
constexpr const char *RATE_NOT_GIVEN = "no rate is given";
constexpr const char *RATE_NOT_VALID = "a rate is not a number above 0, or its low end is above its high end";

constexpr const char *ASSUMES_SAME_RATES = "the rates are the user's and are taken to be the same on all ground";
constexpr const char *ASSUMES_SAME_METHODS =
  "methods of search and terrain differ: areas per mine must not be compared between countries";
constexpr const char *ASSUMES_SEARCH_WAS_NEEDLESS =
  "ground searched where the map was wrong might have been searched for other reasons, too";
constexpr const char *ASSUMES_ENOUGH_WAS_SEARCHED =
  "unconfirmed are records at least 80 % of whose ground was searched and in which neither find nor accident lies";
constexpr const char *ASSUMES_UNCONFIRMED_BLOCKS =
  "unconfirmed records are taken to keep all their ground from use; they may still be right, and no such ground is "
  "proposed for release";
constexpr const char *ASSUMES_MINES_ARE_INDEPENDENT =
  "ranges of area per mine take mines as found independently of each other; mines in rows make them too narrow";

//! The user's rates, a range each; low and high may be equal.
struct CostRates
{
    std::optional<Interval> moneyPerSquareMetre;
    std::optional<Interval> squareMetresPerTeamDay;
};

//! Areas in m², null when unknown.
struct CostInput
{
    std::int64_t minesOnMap = 0;  //!< In searched ground within T of the map.
    std::int64_t minesOffMap = 0; //!< In searched ground beyond it.
    std::optional<double> searchedOnMap, searchedOffMap;
    std::optional<double> searchedUnconfirmed; //!< Searched ground of unconfirmed records.
    std::optional<double> blockedUnconfirmed;  //!< All ground of unconfirmed records.
    CostRates rates;
};

//! A number that may be undefined, with its range.
struct RangedNumber
{
    std::optional<double> value;
    std::optional<Interval> range;
    const char *reason = nullptr; //!< Why value is null.
};

//! Ground with what it takes to search it.
struct GroundCost
{
    std::optional<double> area;
    RangedNumber money, teamDays; //!< No value, a range only.
};

struct ErrorCost
{
    RangedNumber areaPerMineOnMap, areaPerMineOffMap; //!< m² searched per mine found, range by Garwood's interval.
    GroundCost searchedInVain;                        //!< Ground searched where the map was wrong.
    GroundCost blocked;                    //!< Ground blocked by unconfirmed records: what its search would take.
    std::vector<const char *> assumptions; //!< English phrases, those of the numbers that are given.
};

ErrorCost costOfError( const CostInput &input );

} // namespace minemap
