// SPDX-License-Identifier: GPL-2.0-or-later
// Places along the boundaries of shapes, a few metres apart, with the direction that leads out.
#pragma once

#include "core/geometry/locate.h"
#include "core/geometry/shape.h"

#include <cstdint>
#include <vector>

namespace minemap
{

//! A place on the boundary of a polygon, at the end of a line, or within a line.
struct BoundarySample
{
    enum class Kind : std::uint8_t
    {
      Edge,   //!< Of a polygon.
      End,    //!< Of a line.
      Within, //!< A line, between its ends.
      Single  //!< A point.
    };

    Point place;
    Point outward;     //!< Unit vector out of the shape: across the edge, or on beyond the line's end. Else null.
    double length = 0; //!< Metres of boundary or line that it stands for.
    Kind kind = Kind::Edge;
    bool beginsPath = false; //!< Samples of a ring follow each other, and the last is beside the first.
};

//! How dense samples are: a place every \a step metres, or so many of a shape that none has more than \a most.
struct SampleDensity
{
    double step = 3;
    double most = 600;
};

//! The samples of \a shape in the order of its vertices; every ring, line and point has at least one.
std::vector<BoundarySample> boundarySamples( const Shape &shape, const SampleDensity &density );

//! The length of all paths of \a shape, metres.
double lengthOf( const Shape &shape );

//! \a place moved by \a distance metres along \a direction.
inline Point movedAlong( const Point &place, const Point &direction, double distance )
{
  return { place.x + distance * direction.x, place.y + distance * direction.y };
}

} // namespace minemap
