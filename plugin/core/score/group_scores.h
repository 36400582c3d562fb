// SPDX-License-Identifier: GPL-2.0-or-later
// The numbers of a set of finds and records: of all, or of one group.
#pragma once

#include "core/score/chance_rate.h"
#include "core/score/significance.h"

#include <vector>

namespace minemap
{

//! Which finds and records a score is about: positions in ScoreResult::finds and ScoreResult::records.
struct Members
{
    std::vector<std::size_t> finds;
    std::vector<std::size_t> records;
};

//! Hits, finds, value and byMine of the scored finds among \a members. Chance and skill are left null.
HitRate hitRateOf( const ScoringWorld &world, const ScoreResult &result, const Members &members );

//! Verdicts counted, and confirmed ÷ judged without its interval.
Confirmation confirmationOf( const ScoringWorld &world, const ScoreResult &result, const Members &members );

/**
 * Fills chance, skill and success area of \a hitRate, and the reasons for what stays null under \a prefix.
 *
 * Skill (H − a) / (1 − a) is judged only where 0.02 ≤ a ≤ 0.98 and at least 8 search tasks lie beyond the map
 * (ChanceRate::tasksBeyond(); of a group those of its own ground): else nearly all searched ground is mapped, or nearly
 * none.
 */
void addSkill( HitRate &hitRate, const OptionalNumber &chance, std::size_t tasksBeyond );

//! A score for each group of the map, ordered by name, NULL last.
std::vector<GroupScore> groupScores( const ScoringWorld &world, const ScoreResult &result, const GroundAreas &areas,
                                     const ChanceRate &chanceRate, const FindClusters &clusters );

} // namespace minemap
