// SPDX-License-Identifier: GPL-2.0-or-later
// Moving, turning, scaling and mirroring in the plane.
#pragma once

#include "core/geometry/shape.h"

#include <cmath>

namespace minemap
{

//! A similarity of the plane, or one with a reflection: x' = a x + b y + east, y' = c x + d y + north.
struct PlaneMotion
{
    double a = 1;
    double b = 0;
    double c = 0;
    double d = 1;
    double east = 0;
    double north = 0;

    Point operator()( const Point &point ) const
    {
      return { a * point.x + b * point.y + east, c * point.x + d * point.y + north };
    }
};

//! The motion with the matrix of \a matrix that leaves \a centre where it is.
inline PlaneMotion about( const Point &centre, PlaneMotion matrix )
{
  matrix.east = 0;
  matrix.north = 0;
  const Point image = matrix( centre );
  matrix.east = centre.x - image.x;
  matrix.north = centre.y - image.y;
  return matrix;
}

inline PlaneMotion movedBy( double east, double north )
{
  return { 1, 0, 0, 1, east, north };
}

inline Shape movedBy( const PlaneMotion &motion, Shape shape )
{
  for ( Point &vertex : shape.vertices() )
    vertex = motion( vertex );
  return shape;
}

//! \param degrees clockwise.
inline PlaneMotion turnedAbout( const Point &centre, double degrees )
{
  const double cosine = std::cos( degrees * M_PI / 180 );
  const double sine = std::sin( degrees * M_PI / 180 );
  return about( centre, { cosine, sine, -sine, cosine, 0, 0 } );
}

inline PlaneMotion scaledAbout( const Point &centre, double factor )
{
  return about( centre, { factor, 0, 0, factor, 0, 0 } );
}

//! Reflection about the line through \a point along \a direction (of any length but 0).
inline PlaneMotion mirroredAbout( const Point &point, const Point &direction )
{
  const double squared = direction.x * direction.x + direction.y * direction.y;
  const double cosine = ( direction.x * direction.x - direction.y * direction.y ) / squared;
  const double sine = 2 * direction.x * direction.y / squared;
  return about( point, { cosine, sine, sine, -cosine, 0, 0 } );
}

} // namespace minemap
