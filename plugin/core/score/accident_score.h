// SPDX-License-Identifier: GPL-2.0-or-later
// Accidents: on the map or off it, and before or after the ground was reported searched.
#pragma once

#include "core/score/scoring_world.h"

#include <cstdint>
#include <vector>

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

//! Where each accident lies and how it stands to the search; \a place in the order of Evidence::accidents.
std::vector<ScoredAccident> scoreEachAccident( const ScoringWorld &world );

//! Counts those in the area, \a tolerance the distance within which an accident is on the map.
AccidentScore countAccidents( const std::vector<ScoredAccident> &accidents, double tolerance );

//! Sets ScoredFind::isAfterSearch. A find is normally found by the search itself: only a surely later one counts.
void markFindsAfterSearch( const ScoringWorld &world, std::vector<ScoredFind> &finds );

} // namespace minemap
