// SPDX-License-Identifier: GPL-2.0-or-later
// A score without the numbers that a broken assumption leaves without meaning.
#pragma once

#include "core/score/scorecard.h"

#include <string>

namespace minemap
{

//! Takes the verdicts that do not count: of all records, or of those that break an assumption of single records.
void voidVerdicts( ScoreResult &result );

//! Takes every number of \a result that its assumptions leave without meaning, of the whole and of the groups.
void voidNumbers( ScoreResult &result );

//! Why the number of \a key ("hit_rate.p_value") was taken; null where it was not.
const char *voidReasonFor( const Scorecard &card, const std::string &key );

} // namespace minemap
