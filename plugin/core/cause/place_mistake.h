// SPDX-License-Identifier: GPL-2.0-or-later
// A mistake that moves each place by itself.
#pragma once

#include "core/geometry/point.h"

#include <vector>

namespace minemap
{

//! A mistake that acts on longitudes and latitudes (WGS 84, degrees), point by point, whatever record they are of.
class PlaceMistake
{
  public:
    PlaceMistake() = default;
    virtual ~PlaceMistake() = default;
    PlaceMistake( const PlaceMistake & ) = delete;
    PlaceMistake &operator=( const PlaceMistake & ) = delete;

    //! Places shown become true ones, in place; false when the mistake cannot have been made.
    virtual bool undo( std::vector<Point> &places ) const = 0;
    //! True places become those shown, in place; false when the mistake cannot be made.
    virtual bool make( std::vector<Point> &places ) const = 0;
};

} // namespace minemap
