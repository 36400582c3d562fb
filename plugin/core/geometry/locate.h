// SPDX-License-Identifier: GPL-2.0-or-later
// Where a point lies relative to a polygon, exactly.
#pragma once

#include "core/geometry/shape.h"

namespace minemap
{

enum class Location : std::uint8_t
{
  Outside,
  Boundary,
  Inside
};

/**
 * The side of the directed line a→b on which c lies: 1 left, -1 right, 0 on it.
 *
 * Exact for all finite doubles: a floating-point filter decides nearly every case, the rest is decided by
 * Shewchuk's two-product expansion ("Adaptive Precision Floating-Point Arithmetic", 1997).
 */
int orientation( const Point &a, const Point &b, const Point &c );

//! Locates \a point relative to polygon \a polygon (even-odd over all rings). On any ring is Boundary.
Location locate( const Shape &polygon, const Point &point );

} // namespace minemap
