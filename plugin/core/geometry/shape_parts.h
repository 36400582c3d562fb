// SPDX-License-Identifier: GPL-2.0-or-later
// The polygons that a multipart polygon consists of.
#pragma once

#include "core/geometry/shape.h"

#include <vector>

namespace minemap
{

/**
 * The parts of \a polygon, each with its holes, in the order of their outer rings.
 *
 * \param polygon valid; its rings in any order and either way round.
 */
std::vector<Shape> partsOf( const Shape &polygon );

} // namespace minemap
