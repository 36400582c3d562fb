// SPDX-License-Identifier: GPL-2.0-or-later
// A point and a box in a metric plane.
#pragma once

#include <algorithm>
#include <cmath>
#include <limits>

namespace minemap
{

//! A point of a plane, in metres unless said otherwise.
struct Point
{
    double x = 0;
    double y = 0;
};

inline bool operator==( const Point &a, const Point &b )
{
  return a.x == b.x && a.y == b.y;
}

inline bool operator!=( const Point &a, const Point &b )
{
  return !( a == b );
}

inline bool operator<( const Point &a, const Point &b )
{
  return a.x < b.x || ( a.x == b.x && a.y < b.y );
}

inline bool isFinite( const Point &point )
{
  return std::isfinite( point.x ) && std::isfinite( point.y );
}

//! An upright rectangle, empty until something is included.
struct Box
{
    double xMinimum = std::numeric_limits<double>::infinity();
    double yMinimum = std::numeric_limits<double>::infinity();
    double xMaximum = -std::numeric_limits<double>::infinity();
    double yMaximum = -std::numeric_limits<double>::infinity();

    bool isEmpty() const { return xMinimum > xMaximum; }

    //! Of a box that is not empty.
    Point middle() const { return { ( xMinimum + xMaximum ) / 2, ( yMinimum + yMaximum ) / 2 }; }

    void include( const Point &point )
    {
      xMinimum = std::min( xMinimum, point.x );
      yMinimum = std::min( yMinimum, point.y );
      xMaximum = std::max( xMaximum, point.x );
      yMaximum = std::max( yMaximum, point.y );
    }

    //! True where \a point lies in the box or on its edge.
    bool contains( const Point &point ) const
    {
      return point.x >= xMinimum && point.x <= xMaximum && point.y >= yMinimum && point.y <= yMaximum;
    }
};

} // namespace minemap
