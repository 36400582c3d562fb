// SPDX-License-Identifier: GPL-2.0-or-later
// What a reader of the score must be told: counted, never silent.
#pragma once

#include "core/score/chance_rate.h"
#include "core/score/scoring_world.h"

#include <vector>

namespace minemap
{

//! The notes that follow from map and evidence themselves, alarms first. Notes about reading come from the reader.
std::vector<Note> scoreNotes( const ScoringWorld &world, const ScoreResult &result, const ChanceRate &chanceRate );

} // namespace minemap
