// SPDX-License-Identifier: GPL-2.0-or-later
// The smallest convex polygon around points.
#pragma once

#include "core/geometry/point.h"

#include <vector>

namespace minemap
{

//! The convex hull of \a points as a closed ring, anticlockwise from its leftmost point; fewer than three corners when
//! all lie on a line (Andrew's monotone chain, 1979).
std::vector<Point> convexHull( std::vector<Point> points );

} // namespace minemap
