// SPDX-License-Identifier: GPL-2.0-or-later
// How near a pair must be: as given, or by likelihood from what the evidence tells.
#pragma once

#include "core/score/scoring_world.h"
#include "processing/position/matched_mines.h"
#include "processing/position/matchmines_request.h"

#include <vector>

namespace minemap
{

constexpr const char *NO_SEARCH_FOR_DENSITY =
  "where was searched is unknown, so the density of finds away from the map is, too: give a distance";

//! Fills gate, σ, π and background of the report. Mines and finds that take part must be known.
void findMatchGate( const MatchminesRequest &request, const ScoringWorld &world, const std::vector<ScoredFind> &scored,
                    MatchedMines &matched );

} // namespace minemap
