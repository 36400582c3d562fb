// SPDX-License-Identifier: GPL-2.0-or-later
// Where a point lies relative to a polygon, exactly.
#pragma once

#include "core/geometry/shape.h"

#include <algorithm>
#include <cstddef>
#include <vector>

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

//! Even-odd counting of the edges that a ray from a point crosses; edges may come in any order.
class EdgeCrossings
{
  public:
    explicit EdgeCrossings( const Point &point ) : mPoint( point ) {}

    //! \returns false once the point is known to lie on an edge; further edges change nothing.
    bool add( const Point &a, const Point &b )
    {
      const bool aAbove = a.y > mPoint.y;
      if ( aAbove == ( b.y > mPoint.y ) && a.y != mPoint.y && b.y != mPoint.y )
        return true;
      return addNear( a, b );
    }

    Location location() const
    {
      return mOnBoundary ? Location::Boundary : mInside ? Location::Inside : Location::Outside;
    }

  private:
    bool addNear( const Point &a, const Point &b );

    Point mPoint;
    bool mInside = false;
    bool mOnBoundary = false;
};

//! Locates \a point relative to polygon \a polygon (even-odd over all rings). On any ring is Boundary.
Location locate( const Shape &polygon, const Point &point );

/**
 * Locates points relative to one polygon of many edges: looks only at those in the point's strip of y.
 *
 * Gives what locate() gives. The polygon must outlive it.
 */
class PolygonLocator
{
  public:
    explicit PolygonLocator( const Shape &polygon );

    Location locate( const Point &point ) const;

    //! Calls \a visit( a, b ) once for every edge that reaches into the y from \a from to \a to, and for some beside.
    template <typename Visit>
    void visitEdges( double from, double to, const Visit &visit ) const;

  private:
    struct Edge
    {
        Point a, b;
    };

    std::size_t stripOf( double y ) const;

    Box mBox;
    double mStripsAMetre = 0;
    std::vector<std::size_t> mStarts; //!< Of each strip in mEdges, and the end.
    std::vector<Edge> mEdges;         //!< Strip by strip; an edge over several strips stands in each.
};

template <typename Visit>
void PolygonLocator::visitEdges( double from, double to, const Visit &visit ) const
{
  const std::size_t first = stripOf( from );
  const std::size_t last = stripOf( to );
  for ( std::size_t strip = first; strip <= last; ++strip )
  {
    for ( std::size_t position = mStarts[strip]; position < mStarts[strip + 1]; ++position )
    {
      const Edge &edge = mEdges[position];
      if ( std::max( first, stripOf( std::min( edge.a.y, edge.b.y ) ) ) == strip )
        visit( edge.a, edge.b );
    }
  }
}

} // namespace minemap
