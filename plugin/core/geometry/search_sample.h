// SPDX-License-Identifier: GPL-2.0-or-later
// Places spread evenly over searched ground.
#pragma once

#include "core/geometry/shape.h"

#include <vector>

namespace minemap
{

/**
 * About \a count places spread evenly over the union of \a polygons, which may overlap each other.
 *
 * Systematic: parallel lines a distance h apart, cut by the polygons; along the cut lines every h metres a place, each
 * line starting at another offset (multiples of the golden ratio) so that regular patterns do not alias. Each place
 * stands for the same area. No chance is involved: the same polygons give the same places. The error of a share
 * p estimated from n places is less than the √(p(1−p)/n) of as many random places. In slivers, over a thousand times as
 * long as wide for each place, there are fewer or none.
 */
std::vector<Point> sampleOf( const std::vector<const Shape *> &polygons, double unionArea, std::size_t count );

} // namespace minemap
