// SPDX-License-Identifier: GPL-2.0-or-later
// The frame of a simulation cut into irregular cells, of which search knows nothing but their place.
#pragma once

#include "core/geometry/shape.h"
#include "core/simulate/simulation_frame.h"

#include <cstdint>
#include <vector>

namespace minemap
{

/**
 * Irregular cells of eight corners that fill the frame without gap or overlap, some 250 m wide, at most 100 by 100.
 *
 * Neighbours share their corners to the last digit.
 */
class TaskCells
{
  public:
    TaskCells( const SimulationFrame &frame, std::uint64_t seed );

    std::size_t count() const { return mColumns * mRows; }

    //! Closed ring in the plane.
    const std::vector<Point> &ring( std::size_t cell ) const { return mRings[cell]; }

    double area( std::size_t cell ) const { return mAreas[cell]; }

    /**
     * Cells of about \a area in all: whole neighbourhoods rather than a chequerboard, as clearance goes on where it has
     * begun. A larger area adds to the cells of a smaller one. Ascending.
     */
    std::vector<std::size_t> chosen( double area ) const;

  private:
    Point corner( std::size_t column, std::size_t row ) const;
    Point middle( const Point &a, const Point &b, bool isOnEdge, std::size_t number ) const;
    void addRing( std::size_t column, std::size_t row );

    const SimulationFrame &mFrame;
    std::uint64_t mSeed;
    std::size_t mColumns;
    std::size_t mRows;
    double mWidth;
    double mHeight;
    std::vector<std::vector<Point>> mRings; //!< Row by row.
    std::vector<double> mAreas;
};

} // namespace minemap
