// SPDX-License-Identifier: GPL-2.0-or-later
// What a cause needs to know of a record besides its coordinates.
#pragma once

#include "core/geometry/point.h"

#include <optional>

namespace minemap
{

struct RecordFacts
{
    std::optional<Point> reference;   //!< The point it was measured from, in the plane.
    std::optional<Point> baselineEnd; //!< The other end of its baseline, in the plane.
    double year = 0;                  //!< Its date with the fraction of the year; 0: unknown.
};

} // namespace minemap
