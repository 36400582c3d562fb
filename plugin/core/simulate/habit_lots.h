// SPDX-License-Identifier: GPL-2.0-or-later
// Which records or finds a habit of real data meets.
#pragma once

#include "core/simulate/random_streams.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace minemap
{

/**
 * A \a share of \a candidates: those that draw the smallest numbers, ascending.
 *
 * Each draws from a stream of its own, so a larger share adds to those of a smaller one.
 */
inline std::vector<std::size_t> drawnByLot( const std::vector<std::size_t> &candidates, double share,
                                            std::uint64_t seed, RandomPart part )
{
  std::vector<std::pair<double, std::size_t>> lots;
  lots.reserve( candidates.size() );
  for ( const std::size_t candidate : candidates )
    lots.emplace_back( randomOf( seed, part, 2 * candidate ).uniform(), candidate );
  std::sort( lots.begin(), lots.end() );
  lots.resize( static_cast<std::size_t>( std::lround( share * static_cast<double>( lots.size() ) ) ) );
  std::vector<std::size_t> drawn;
  drawn.reserve( lots.size() );
  for ( const auto &[lot, candidate] : lots )
    drawn.push_back( candidate );
  std::sort( drawn.begin(), drawn.end() );
  return drawn;
}

//! The stream of what happens to a candidate that was drawn.
inline CounterRandom randomOfDrawn( std::uint64_t seed, RandomPart part, std::size_t candidate )
{
  return randomOf( seed, part, 2 * candidate + 1 );
}

} // namespace minemap
