// SPDX-License-Identifier: GPL-2.0-or-later
// The corners of a shape as somebody drew them.
#pragma once

#include "core/geometry/shape.h"

#include <vector>

namespace minemap
{

/**
 * The corners of \a path without those added to long straight edges, and of rings the first not again.
 *
 * \param mostCorners so many are kept, evenly along the path, where there are more.
 */
std::vector<Point> cornersOf( const Path &path, ShapeKind kind, std::size_t mostCorners );

//! The same of all paths of \a shape.
std::vector<Point> cornersOf( const Shape &shape, std::size_t mostCorners );

//! The middle of the ground of polygon \a corners (an open ring), or the mean of the corners where it has none.
Point middleOfGround( const std::vector<Point> &corners );

Point meanOf( const std::vector<Point> &corners );

//! The middle of the widest part of polygon \a corners at half its height: where programs put labels.
Point labelPoint( const std::vector<Point> &corners );

} // namespace minemap
