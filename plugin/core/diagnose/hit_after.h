// SPDX-License-Identifier: GPL-2.0-or-later
// The hit rate of shapes that are not (yet) a map.
#pragma once

#include "core/geometry/shape.h"
#include "core/progress.h"

#include <optional>
#include <vector>

namespace minemap
{

//! Share of \a places inside or within \a tolerance metres of any of \a shapes; nothing without places.
std::optional<double> hitRateOf( const std::vector<Shape> &shapes, const std::vector<Point> &places, double tolerance,
                                 int threads, const Progress &progress );

} // namespace minemap
