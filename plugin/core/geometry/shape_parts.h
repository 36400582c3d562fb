// SPDX-License-Identifier: GPL-2.0-or-later
// The polygons that a multipart polygon consists of.
#pragma once

#include "core/geometry/shape.h"

#include <vector>

namespace minemap
{

/**
 * The parts of \a polygon, each with its holes, in their order.
 *
 * \param polygon valid, the holes of a part behind its ring and before the next part, as Overlay::toShape() gives it;
 * either way round.
 */
std::vector<Shape> partsOf( const Shape &polygon );

} // namespace minemap
