// SPDX-License-Identifier: GPL-2.0-or-later
// A score without the numbers that a broken assumption leaves without meaning.
#pragma once

#include "core/score/scorecard.h"

#include <cstddef>
#include <string>
#include <vector>

namespace minemap
{

//! Takes the verdicts that do not count: of all records, or of those that break an assumption of single records.
void voidVerdicts( ScoreResult &result );

//! Takes every number of \a result that its assumptions leave without meaning, of the whole and of the groups.
void voidNumbers( ScoreResult &result );

//! Why the number of \a key ("hit_rate.p_value") was taken; null where it was not.
const char *voidReasonFor( const Scorecard &card, const std::string &key );

/**
 * Why the counts of each record say nothing: an English phrase, null where they may be compared.
 *
 * \param records of the map.
 */
std::vector<const char *> voidCounts( const Scorecard &card, std::size_t records );

} // namespace minemap
