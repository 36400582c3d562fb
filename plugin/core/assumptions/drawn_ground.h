// SPDX-License-Identifier: GPL-2.0-or-later
// Whether a polygon was drawn about the finds that it holds.
#pragma once

#include "core/geometry/shape.h"

#include <vector>

namespace minemap
{

/**
 * True where \a polygon is a circle or a rectangle, no larger than a circle of 100 m, with one of \a finds in its very
 * middle, or where all of its edge lies equally far out from the finds: their hull or upright box, the same widened, or
 * ground within one distance of them.
 *
 * In its very middle: nearer than a thirtieth of the polygon's size and of the distance to the next find, so that
 * among rows of finds it is seldom chance. \a finds are those in \a polygon or on its edge; none: false.
 */
bool isDrawnAround( const Shape &polygon, const std::vector<Point> &finds );

} // namespace minemap
