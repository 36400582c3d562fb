// SPDX-License-Identifier: GPL-2.0-or-later
// Distances to shapes on a small grid.
#pragma once

#include "core/geometry/shape.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace minemap
{

/**
 * The distance from each cell's middle to the nearest of some shapes, in eighths of a cell.
 *
 * Cells beside an edge get its nearest point, rounded to an eighth of a cell; all others inherit the nearest point of
 * one of their eight neighbours in sweeps down and up, and measure to that (the vector distance transform of Danielsson
 * 1980). So distances are right to about a tenth of a cell, rarely a quarter. Inside polygons (even-odd) they are 0.
 */
class DistanceBlock
{
  public:
    //! Units in the side of a cell.
    static constexpr int UNITS = 8;
    //! Rows and columns at most, so that squares of distances fit 32 bits.
    static constexpr int LARGEST = 2100;

    //! \a width × \a height cells, all very far from everything.
    DistanceBlock( int width, int height );

    void clear();

    /**
     * Adds \a shape. \a origin is the middle of the cell (0, 0), \a cell the length of its side, metres.
     *
     * Parts outside the block are skipped: the block needs a margin of the distances asked for.
     */
    void add( const Shape &shape, const Point &origin, double cell );

    //! Carries nearest points to all cells, after the last shape.
    void sweep();

    //! The square of the distance in eighths of a cell; over LARGEST cells where nothing was added.
    std::uint32_t squaredDistance( int column, int row ) const { return mSquared[index( column, row )]; }

    //! False as long as no cell is inside or near an edge.
    bool hasAnything() const { return mHasAnything; }

  private:
    int mWidth;
    int mHeight;
    std::vector<std::uint32_t> mNearest; //!< The nearest point from the middle of cell (0, 0): x · 2¹⁶ + y.
    std::vector<std::uint32_t> mSquared;
    bool mHasAnything = false;
    bool mHasEdges = false;

    std::size_t index( int column, int row ) const
    {
      return static_cast<std::size_t>( row ) * static_cast<std::size_t>( mWidth ) + static_cast<std::size_t>( column );
    }

    void fillInside( const Shape &shape, const Point &origin, double cell );
    void stampEdge( const Point &a, const Point &b );
    void stampCell( int column, int row, const Point &a, const Point &b );
    void sweepRow( int row, int from );
};

} // namespace minemap
