// SPDX-License-Identifier: GPL-2.0-or-later
// Areas of ground where polygons lie over one another, without building the pieces.
#pragma once

#include "core/geometry/point.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

namespace minemap
{

/**
 * Cuts the edges of any number of polygons into rows between which and in which no two edges cross.
 *
 * In a row every edge runs from its lower to its upper side, so the ground between two neighbouring edges is a
 * trapezium whose area is its width half-way up times the height: sums of them are areas of any combination of the
 * polygons. Nothing here can fail: rounding moves a crossing by some 10⁻¹⁶ of the window's size and with it as little
 * area. Reuse one object, it keeps its memory.
 */
class AreaSweep
{
  public:
    //! Where an edge of a polygon, of which \a layer is the number, passes the middle of a row.
    struct Crossing
    {
        double x;
        std::uint32_t layer;
    };

    //! Crossings from left to right; two of a layer enclose its ground, also in polygons with holes and many parts.
    //! \returns false to end the run.
    using VisitRow = std::function<bool( double height, const std::vector<Crossing> &crossings )>;

    //! Begins anew: only what lies within \a window will be asked for.
    void begin( const Box &window );

    //! An edge, in any direction and order. What lies above, below or to the right of the window does not count.
    void add( const Point &a, const Point &b, std::uint32_t layer );

    //! Calls \a visit for each row of the window, from its lower side to its upper. More edges may follow, and a new
    //! run.
    void run( const VisitRow &visit );

  private:
    //! From the lower end to the upper; coordinates from the window's lower left corner.
    struct Edge
    {
        Point lower;
        Point upper;
        std::uint32_t layer;

        double at( double y ) const;
    };

    //! An edge in a row, where it passes the lower and the upper side.
    struct Active
    {
        double below;
        double above;
        const Edge *edge;
    };

    void enterRow( double from, double to );
    bool hasCrossings() const;
    bool visitRow( double height, double share, const VisitRow &visit );
    bool visitParts( double height, const VisitRow &visit );

    Point mOrigin;
    double mHeight = 0, mWidth = 0;
    std::vector<Edge> mEdges;
    std::vector<double> mEnds; //!< Of rows, ascending.
    std::size_t mNext = 0;     //!< The first of the edges that begin later.
    std::vector<Active> mActive, mByLowerSide;
    std::vector<double> mCuts;
    std::vector<Crossing> mCrossings;
};

} // namespace minemap
