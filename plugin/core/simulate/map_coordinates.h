// SPDX-License-Identifier: GPL-2.0-or-later
// The coordinates in which the map of a simulation is written.
#pragma once

#include "core/geometry/point.h"

#include <string>
#include <vector>

namespace minemap
{

//! Between the plane and the map's coordinate system. What cannot be transformed becomes NaN.
class MapCoordinates
{
  public:
    MapCoordinates() = default;
    MapCoordinates( const MapCoordinates & ) = delete;
    MapCoordinates &operator=( const MapCoordinates & ) = delete;
    virtual ~MapCoordinates() = default;

    //! "EPSG:code", WKT or PROJ text.
    virtual std::string crs() const = 0;

    //! Metres of the plane become coordinates of the map, in place.
    virtual void toMap( std::vector<Point> &points ) const = 0;

    //! The reverse.
    virtual void toPlane( std::vector<Point> &points ) const = 0;
};

} // namespace minemap
