// SPDX-License-Identifier: GPL-2.0-or-later
// Where a record lies and along which line it is laid out.
#pragma once

#include "core/geometry/shape.h"

#include <optional>

namespace minemap
{

//! The middle of the outline: turns and moves with the shape and does not depend on how densely it is drawn. Of
//! points, their mean. The shape must not be empty.
Point middleOf( const Shape &shape );

/**
 * The direction of the longer side of the smallest rectangle, however turned, around \a shape, in no particular
 * sense; nothing where there is none: a single place, or sides that differ by less than a hundredth.
 */
std::optional<Point> longAxisOf( const Shape &shape );

} // namespace minemap
