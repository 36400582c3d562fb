// SPDX-License-Identifier: GPL-2.0-or-later
// Accidents: on the map or off it, and before or after the ground was reported searched.
#pragma once

#include "core/score/scoring_world.h"

#include <cstdint>

namespace minemap
{

//! How something that happened at a place stands in time to the search of that place.
enum class SearchOrder : std::uint8_t
{
  NotSearched,
  NotAfter,
  Unclear,
  After
};

SearchOrder orderInTime( const ScoringWorld &world, const Point &place, const DatePeriod &happened );

AccidentScore scoreAccidents( const ScoringWorld &world );

} // namespace minemap
