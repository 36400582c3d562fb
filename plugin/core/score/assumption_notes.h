// SPDX-License-Identifier: GPL-2.0-or-later
// Broken assumptions as notes, which lead every output.
#pragma once

#include "core/score/scorecard.h"

#include <vector>

namespace minemap
{

/**
 * A note of its code for each broken one of \a assumptions: an alarm where it leaves numbers without meaning, else a
 * warning that leads. Before them \c assumed_against_evidence counts those that are taken for granted all the same.
 *
 * The first of its records are named by their ids in \a map; \c value is what was looked at, of positions the smallest
 * tolerance that can be used.
 */
std::vector<Note> assumptionNotes( const std::vector<Assumption> &assumptions, const MinefieldMap &map );

} // namespace minemap
