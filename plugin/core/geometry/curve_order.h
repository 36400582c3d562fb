// SPDX-License-Identifier: GPL-2.0-or-later
// Places put in the order of a curve through them.
#pragma once

#include "core/geometry/point.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace minemap
{

/**
 * Positions of \a points along a Hilbert curve over them: neighbours in the list are near each other in the plane.
 *
 * The same for any number of \a threads. The curve follows the bulk of the points; the few that lie far off, as wild
 * coordinates do, come where it leaves the bulk.
 */
std::vector<std::uint32_t> hilbertOrder( const std::vector<Point> &points, int threads = 1 );

/**
 * Calls \a visit( place, position ) for \a order from \a begin to \a end, with \a placeOf( position ) fetched ahead.
 *
 * Places lie scattered in memory: fetched one by one, each would be waited for.
 */
template <typename PlaceOf, typename Visit>
void visitInOrder( const std::vector<std::uint32_t> &order, std::size_t begin, std::size_t end, const PlaceOf &placeOf,
                   const Visit &visit )
{
  constexpr std::size_t AHEAD = 64;
  std::array<Point, AHEAD> places;
  for ( std::size_t first = begin; first < end; first += AHEAD )
  {
    const std::size_t count = std::min( AHEAD, end - first );
    for ( std::size_t next = 0; next < count; ++next )
      places[next] = placeOf( order[first + next] );
    for ( std::size_t next = 0; next < count; ++next )
      visit( places[next], order[first + next] );
  }
}

} // namespace minemap
