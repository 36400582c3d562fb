// SPDX-License-Identifier: GPL-2.0-or-later
// Where a place lies to a map: within T, beyond it, or too near to T to say without measuring.
#pragma once

#include "core/score/distance_raster.h"
#include "core/score/metre_curve.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace minemap
{

//! Tolerances of a nudged curve: every so many metres from 0 to LAST_METRE.
constexpr int NUDGE_STEP = 5;
constexpr std::size_t NUDGE_STEPS = static_cast<std::size_t>( LAST_METRE / NUDGE_STEP ) + 1;

/**
 * The distances around a map, by class: a DistanceRaster that knows what its classes say of T.
 *
 * It takes a cell's distance for wrong by half a cell at most (DistanceBlock: rarely a quarter), and a place in it for
 * at most half a diagonal off.
 */
class NudgeRaster
{
  public:
    //! How many places are in each class.
    using Histogram = std::array<std::uint32_t, DistanceRaster::MOST_TOLERANCES + 2>;

    /**
     * \param map the mapped shapes; not all empty.
     * \param places the box of all that will be asked about, not empty; ground over 50 km from it is left out.
     * \throws Canceled
     */
    NudgeRaster( const std::vector<const Shape *> &map, const Box &places, double tolerance, int threads,
                 Progress &progress );

    //! Metres; 0 where the map lies so far from all places that there is no raster.
    double cell() const { return mRaster ? mRaster->cell() : 0; }

    std::uint8_t classAt( const Point &place ) const
    {
      const double column = ( place.x - mOrigin.x ) * mCellsPerMetre;
      const double row = ( place.y - mOrigin.y ) * mCellsPerMetre;
      if ( column >= 0 && row >= 0 && column < mColumns && row < mRows )
        return mRaster->classAt( static_cast<int>( column ), static_cast<int>( row ) );
      return mOutside;
    }

    //! The class of what lies \a distance from the map, measured.
    std::uint8_t classOf( double distance ) const;

    //! False only where all places of the class lie within T, or all beyond it.
    bool isUnsure( std::uint8_t placeClass ) const { return mIsUnsure[placeClass]; }

    //! Whether the class is within T by the middles of its cells.
    bool isWithin( std::uint8_t placeClass ) const { return placeClass <= mWithin; }

    //! Places within each step of a nudged curve, by the middles of their cells.
    std::array<std::uint32_t, NUDGE_STEPS> withinSteps( const Histogram &places ) const;

  private:
    void chooseTolerances( double tolerance );
    void sortClasses( double tolerance );

    std::vector<double> mTolerances; //!< Of the classes.
    double mFirstCell = 1;           //!< The cell wanted, metres; it becomes larger where memory is short.
    std::optional<DistanceRaster> mRaster;
    Point mOrigin;
    double mCellsPerMetre = 1;
    double mColumns = 0, mRows = 0;
    std::uint8_t mOutside = 0;                      //!< The class of what lies outside of the raster.
    std::uint8_t mWithin = 0;                       //!< The last class within T.
    std::array<std::uint8_t, NUDGE_STEPS> mSteps{}; //!< The last class within each step of a curve.
    std::array<bool, DistanceRaster::MOST_TOLERANCES + 2> mIsUnsure{};
};

} // namespace minemap
