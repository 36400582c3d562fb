// SPDX-License-Identifier: GPL-2.0-or-later
// A stream of random numbers of its own for each part of a simulation, so that changing one leaves the others alone.
#pragma once

#include "core/counter_random.h"

#include <cstddef>
#include <cstdint>

namespace minemap
{

//! The numbers are part of the result: never change one.
enum class RandomPart : std::uint8_t
{
  Front = 1,
  Places = 2,
  Kinds = 3,
  Mines = 4,
  LaterMines = 5,
  Dates = 6,
  Drawing = 7,
  References = 8,
  ReferenceShifts = 9,
  TaskShapes = 10,
  TaskChoice = 11,
  RecordTasks = 12,
  TaskDates = 13,
  Detection = 14,
  FindPlaces = 15,
  FindDates = 16,
  Clutter = 17,
  Accidents = 18,
  SearchedRecords = 19,
  FindCircles = 20,
  Duplicates = 21,
  RecordsOfFinds = 22,
  Cuts = 23
};

//! The stream of item \a index of \a part.
inline CounterRandom randomOf( std::uint64_t seed, RandomPart part, std::size_t index = 0 )
{
  constexpr int PART_BITS = 56;
  return { seed, static_cast<std::uint64_t>( part ) << PART_BITS | static_cast<std::uint64_t>( index ) };
}

} // namespace minemap
