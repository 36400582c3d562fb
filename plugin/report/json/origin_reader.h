// SPDX-License-Identifier: GPL-2.0-or-later
// What every document says of its origin, read back.
#pragma once

#include "core/score/scorecard.h"
#include "report/json/json_members.h"

#include <string>
#include <utility>
#include <vector>

namespace minemap
{

using JsonPairs = std::vector<std::pair<std::string, std::string>>;

//! Names and texts of the object \a key.
JsonPairs textPairs( const JsonValue &document, const char *key, JsonTroubles &troubles );

/**
 * Plugin, inputs, crs, parameters, notes and what follows from them.
 *
 * \param members those of \a document.
 */
void readOrigin( const JsonValue &document, const JsonMembers &members, Scorecard &card, JsonTroubles &troubles );

//! The list "assumptions" of scorecards, diagnoses and counts.
void readAssumptions( const JsonMembers &document, Scorecard &card, JsonTroubles &troubles );

//! A document of a score is none without its tolerance.
void needTolerance( const Scorecard &card, JsonTroubles &troubles );

} // namespace minemap
