// SPDX-License-Identifier: GPL-2.0-or-later
// Small worlds to check one assumption on, in the plane.
#pragma once

#include "core/assumptions/assumption_world.h"
#include "core/counter_random.h"
#include "score_worlds.h"

#include <algorithm>

namespace minemap::test
{

//! Ten searched squares of 200 m in a row, each with eight finds at random, no two nearer than a few metres, no map.
inline World scatteredFinds()
{
  constexpr int SQUARES = 10;
  constexpr int FINDS = 8;
  World world;
  world.map.records.clear();
  world.evidence.finds.clear();
  world.evidence.searched.pieces.clear();
  CounterRandom random( 3, 0 );
  for ( int square = 0; square < SQUARES; ++square )
  {
    SearchedPiece piece;
    piece.shape = rectangle( 300.0 * square, 0, 300.0 * square + 200, 200 );
    world.evidence.searched.pieces.push_back( piece );
    for ( int number = 0; number < FINDS; ++number )
    {
      Find next = find( 300.0 * square + 20 + 20 * number + 10 * random.uniform(), 20 + 160 * random.uniform() );
      next.task = "T" + std::to_string( square );
      const auto day = 12000 + static_cast<std::int32_t>( random.below( 300 ) );
      next.found = { day, day };
      next.origin.feature = static_cast<std::uint32_t>( world.evidence.finds.size() );
      world.evidence.finds.push_back( next );
    }
  }
  return world;
}

//! What \a check says of \a world at tolerance \a tolerance.
inline Assumption checked( Assumption ( *check )( const AssumptionWorld &world ), const World &world,
                           double tolerance = 25 )
{
  AssumptionParameters parameters;
  parameters.tolerance = tolerance;
  Progress progress;
  return check( AssumptionWorld( world.map, world.evidence, parameters, progress ) );
}

//! The same features, read in the opposite order.
inline World reversed( World world )
{
  std::reverse( world.map.records.begin(), world.map.records.end() );
  std::reverse( world.evidence.finds.begin(), world.evidence.finds.end() );
  std::reverse( world.evidence.searched.pieces.begin(), world.evidence.searched.pieces.end() );
  return world;
}

inline bool saysTheSame( const Assumption &a, const Assumption &b )
{
  return a.state == b.state && a.statistic == b.statistic && a.n == b.n && a.concerned == b.concerned &&
         a.finds.size() == b.finds.size() && a.records.size() == b.records.size();
}

} // namespace minemap::test
