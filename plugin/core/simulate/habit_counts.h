// SPDX-License-Identifier: GPL-2.0-or-later
// How much of a simulation its habits of real data have met.
#pragma once

#include "core/simulate/simulated_world.h"

#include <cstdint>

namespace minemap
{

struct HabitCounts
{
    std::int64_t recordsMet = 0; //!< By search, where CUT asks for them.
    std::int64_t recordsCut = 0;
    std::int64_t recordsVanished = 0; //!< Of those cut.
    std::int64_t recordsOfFinds = 0;
    std::int64_t duplicates = 0; //!< Finds that report another one again.
    std::int64_t findsMoved = 0; //!< To a point of their task.
    std::int64_t findsRounded = 0;
};

inline HabitCounts habitCountsOf( const SimulatedWorld &world )
{
  HabitCounts counts;
  counts.recordsMet = world.recordsMet;
  for ( const SimulatedRecord &record : world.records )
  {
    counts.recordsCut += record.cut ? 1 : 0;
    counts.recordsVanished += record.isVanished() ? 1 : 0;
    counts.recordsOfFinds += record.isOfFinds ? 1 : 0;
  }
  for ( const SimulatedFind &find : world.finds )
  {
    counts.duplicates += find.original >= 0 ? 1 : 0;
    counts.findsMoved += find.isMoved ? 1 : 0;
    counts.findsRounded += find.written ? 1 : 0;
  }
  return counts;
}

} // namespace minemap
