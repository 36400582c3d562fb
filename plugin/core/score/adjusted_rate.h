// SPDX-License-Identifier: GPL-2.0-or-later
// What the hit rate would be if the search had not followed the map.
#pragma once

#include "core/score/clustered_interval.h"

#include <optional>
#include <vector>

namespace minemap
{

constexpr const char *NO_AREA_GIVEN = "no area given";
constexpr const char *NO_SEARCH_TASKS_GIVEN = "no field with the search task given";
constexpr const char *NO_SEARCHED_GROUND_GIVEN = "no searched layer";
constexpr const char *NO_FIND_SEARCHED = "no find lies in searched ground";
constexpr const char *FEW_TASKS_BEYOND =
  "fewer than 10 search tasks beyond the map: cannot be judged what lies in unmapped ground";
constexpr const char *NO_MAPPED_GROUND_SEARCHED = "no mapped ground of the area was searched";
constexpr const char *NO_UNMAPPED_GROUND_SEARCHED = "no unmapped ground of the area was searched";
constexpr const char *ALL_GROUND_MAPPED = "the whole area is mapped";

//! At least this many search tasks must lie beyond the map.
constexpr std::size_t FEWEST_TASKS_BEYOND = 10;

//! Areas in m², all within AREA. "Mapped" is ground within T of the map.
struct SearchCoverage
{
    std::optional<double> area;     //!< D; null without AREA.
    std::optional<double> searched; //!< S; null without a searched layer.
    double mapped = 0;              //!< U_T.
    double mappedSearched = 0;      //!< U_T ∩ S.
    bool hasTasks = false;          //!< SEARCH_TASK was given.
    std::size_t tasksBeyond = 0;    //!< Search tasks beyond T of the map: ChanceRate::tasksBeyond().
};

struct AdjustedRate
{
    std::optional<double> value;
    std::optional<Interval> interval;
    std::optional<double> searchedInside;  //!< f_in = area(U_T ∩ S) ÷ area(U_T ∩ D).
    std::optional<double> searchedOutside; //!< f_out = area(S \ U_T) ÷ area(D \ U_T).
    const char *reason = nullptr;          //!< Why value is null, an English phrase; else null.
    const char *intervalReason = nullptr;  //!< Why interval is null, an English phrase; else null.
    bool isWarned = false;                 //!< As of clusteredInterval().
};

/**
 * The coverage-adjusted hit rate of methods.md 1.5, each find weighted by one over the searched share of its kind of
 * ground (Horvitz and Thompson 1952; for the verification bias Begg and Greenes 1983):
 *
 *   H_adj = (n_in / f_in) ÷ (n_in / f_in + n_out / f_out)
 *
 * A sensitivity value: the share of all mines of the area that lie within T of the map, if within mapped and within
 * unmapped ground the searched part were like the rest.
 *
 * Example (methods.md 1.5): 800 of 1000 finds on the map, 80 % of mapped but 2 % of unmapped ground searched: not 0.80
 * but 0.091; with 20 % of unmapped ground searched 0.50; with 80 % 0.80.
 *
 * "Mapped ground" is the ground within T of the map, not the mapped areas alone: so value and hit rate differ in
 * weights only and are the same number where search does not follow the map; lines and points have no area but have
 * ground within T; and the strip round a record, searched because of the record, is not taken for a sample of unmapped
 * ground. With T = 0 it is the formula of methods.md to the letter.
 *
 * The interval is clusteredInterval() of the hit rate carried through the formula, which rises with H. (Percentiles
 * carry over in the same way, so a bootstrap would give the transformed bootstrap interval of H, with its faults: no
 * width without a single find beyond the map.) It holds the chance of the finds alone; that searched unmapped ground is
 * no random sample of unmapped ground is not in it.
 *
 * Cannot be judged without AREA, SEARCH_TASK or searched ground, with fewer than 10 search tasks beyond the map, or
 * when one kind of ground is missing or unsearched.
 *
 * \param clusters for each cluster the hits (finds in searched ground within T of the map) of its scored finds.
 */
AdjustedRate adjustedRate( const std::vector<ClusterShare> &clusters, const SearchCoverage &coverage );

} // namespace minemap
