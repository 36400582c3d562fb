// SPDX-License-Identifier: GPL-2.0-or-later
// Where minefields lie, or are said to lie.
#pragma once

#include "core/progress.h"
#include "core/simulate/simulation_frame.h"
#include "core/simulate/simulation_parameters.h"

#include <cstddef>
#include <stdexcept>
#include <vector>

namespace minemap
{

//! The extent cannot hold so many minefields.
class ExtentTooSmall : public std::runtime_error
{
  public:
    ExtentTooSmall( int placed, int wanted )
      : std::runtime_error( "the extent is too small" ),
        mPlaced( placed ),
        mWanted( wanted )
    {
    }

    //! Minefields that had room.
    int placed() const { return mPlaced; }

    int wanted() const { return mWanted; }

  private:
    int mPlaced;
    int mWanted;
};

//! The place of a minefield, true or claimed, in the plane. Rows fill it but for ROW_END at either end.
struct MinefieldSite
{
    static constexpr double ROW_END = 10; //!< Metres.

    std::size_t index = 0; //!< Of its streams of random numbers.
    Point centre;
    Point along; //!< Unit vector of its axis.
    double length = 0;
    double width = 0;
    int rows = 0;              //!< 0 where the mines lie in none.
    bool isPhantom = false;    //!< On the map, and nothing there.
    bool isUnrecorded = false; //!< There, and not on the map.

    //! The unit vector to the right of the axis.
    Point across() const { return { along.y, -along.x }; }

    //! \param ahead metres along the axis from the centre, \param right across it.
    Point at( double ahead, double right ) const { return moved( moved( centre, along, ahead ), across(), right ); }

    //! Its corners, \a margin metres outside of it.
    std::vector<Point> corners( double margin ) const
    {
      const double l = length / 2 + margin;
      const double w = width / 2 + margin;
      return { at( -l, -w ), at( l, -w ), at( l, w ), at( -l, w ) };
    }
};

/**
 * Three of four minefields lie along a winding front through the longer side of the frame, the others anywhere. None
 * overlaps another. Ordered along the front, so that consecutive ones are neighbours.
 *
 * \throws ExtentTooSmall, Canceled
 */
std::vector<MinefieldSite> placeSites( const SimulationParameters &parameters, const SimulationFrame &frame,
                                       const Progress &progress );

} // namespace minemap
