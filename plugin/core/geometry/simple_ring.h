// SPDX-License-Identifier: GPL-2.0-or-later
// Polygons of one short ring, which most records are: shown to be valid, and normalised, without a library.
#pragma once

#include "core/geometry/shape.h"

#include <vector>

namespace minemap
{

/**
 * True where \a ring is closed, has area, and touches itself nowhere but where an edge follows another: it is then a
 * valid polygon.
 *
 * Exact, by orientation(). False does not mean invalid: rings of over MOST_RING_EDGES edges, of huge coordinates and
 * with repeated points are left to others.
 */
bool isCertainlySimple( const Path &ring );

//! Every edge is compared with every other one; beyond so many edges GEOS is faster.
constexpr std::size_t MOST_RING_EDGES = 100;

/**
 * \a ring, for which isCertainlySimple() holds, begun at its smallest vertex and drawn clockwise: as GEOS normalises
 * the shell of a polygon.
 */
std::vector<Point> normalisedRing( const Path &ring );

} // namespace minemap
