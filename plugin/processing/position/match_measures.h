// SPDX-License-Identifier: GPL-2.0-or-later
// What pairs tell: position errors, rows and types.
#pragma once

#include "core/score/scoring_world.h"
#include "processing/position/matched_mines.h"
#include "processing/position/matchmines_request.h"

#include <vector>

namespace minemap
{

/**
 * Fills the scopes of all pairs and of groups, the rows and the types of the report.
 *
 * A row is the points of one record, group and value of ROW; where every mine has an id of its own, which then names no
 * minefield, those of one group and value. Pairs that are all of one cluster say nothing of how sure their statistics
 * are; where there are rows, these are taken as clusters then, and a note says what that means.
 */
void measureMatches( const MatchminesRequest &request, const std::vector<ScoredFind> &scored, MatchedMines &matched );

} // namespace minemap
