// SPDX-License-Identifier: GPL-2.0-or-later
// Places spread evenly in shapes and along their edges, for checks that look at some of the ground.
#pragma once

#include "core/geometry/shape.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

namespace minemap
{

//! A place on the edge of a polygon, and the way out of the polygon: a vector of length 1.
struct EdgePlace
{
    Point place;
    Point outward;

    //! Straight out by \a distance, into the polygon where that is negative.
    Point moved( double distance ) const { return { place.x + distance * outward.x, place.y + distance * outward.y }; }
};

/**
 * About \a count places at equal distances along all rings of \a polygon, the first half a step behind a start.
 *
 * Where a polygon is thinner than a centimetre out and in are the same, and there is no place.
 */
std::vector<EdgePlace> placesAlong( const Shape &polygon, std::size_t count );

//! m² in all rings of a polygon together, holes too: enough to choose how dense places lie.
double areaOfRings( const Shape &polygon );

/**
 * Places spread evenly in \a shape, about \a count: in a polygon by sampleOf(), along a line, of points every so
 * manieth. At least one, and none in an empty shape.
 */
std::vector<Point> placesIn( const Shape &shape, std::size_t count );

using ShapeOf = std::function<const Shape &( std::uint32_t position )>;

/**
 * At most \a most of \a positions, every so manieth from west to east, ascending.
 *
 * Features in another order give the same shapes.
 */
std::vector<std::uint32_t> spreadOut( const std::vector<std::uint32_t> &positions, std::size_t most,
                                      const ShapeOf &shapeOf );

} // namespace minemap
