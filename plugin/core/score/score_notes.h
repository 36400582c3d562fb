// SPDX-License-Identifier: GPL-2.0-or-later
// What a reader of the score must be told: counted, never silent.
#pragma once

#include "core/score/ground_areas.h"

#include <vector>

namespace minemap
{

//! The notes that follow from map and evidence themselves, alarms first. Notes about reading come from the reader.
std::vector<Note> scoreNotes( const ScoringWorld &world, const ScoreResult &result, const GroundAreas &areas );

//! Those of them about the places of finds: many at one place, and at the very position of a point of the map.
std::vector<Note> findPlaceNotes( const ScoringWorld &world );

} // namespace minemap
