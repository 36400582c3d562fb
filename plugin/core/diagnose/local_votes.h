// SPDX-License-Identifier: GPL-2.0-or-later
// The recovered shift to the metre, and how sure it is.
#pragma once

#include "core/diagnose/map_units.h"
#include "core/diagnose/record_stamp.h"
#include "core/progress.h"

#include <cstdint>
#include <vector>

namespace minemap
{

/**
 * Votes around one shift on a fine grid, unit by unit, so that the best shift can be asked for any choice of units:
 * without a fold, or of a resample.
 */
class LocalVotes
{
  public:
    /**
     * \param start where to look, \param radius how far around, metres.
     *
     * The MOST_UNITS units with the most finds at the start take part.
     */
    LocalVotes( const std::vector<MapUnit> &units, const FindIndex &finds, const Point &start, double radius,
                int threads, Progress &progress );

    //! Of the list of units, those that take part and meet a find anywhere in the grid.
    const std::vector<std::size_t> &units() const { return mUnits; }

    /**
     * The best shift when unit i of units() counts \a weights[i] times: the middle of the shifts whose votes come near
     * the highest, because where records are wider than the fields in them many fit equally.
     */
    Point best( const std::vector<double> &weights ) const;

    Point best() const { return best( std::vector<double>( mUnits.size(), 1 ) ); }

    /**
     * How many units that carry equal weight would say as much as these do at \a shift: (Σv)² / Σv² of their votes v
     * (Kish 1965). Units that meet a stray find or two hardly count.
     */
    double effectiveUnits( const Point &shift ) const;

    //! True where shifts that fit nearly as well as the best reach the edge of the grid: no shift can be told then.
    bool isFlat() const;

    //! Covariance of best() over \a resamples random resamples of the units (square metres), n / (n − 1) times as
    //! large, because so much less does a resample of n vary; n counts as effectiveUnits() does.
    struct Covariance
    {
        double eastEast = 0, eastNorth = 0, northNorth = 0;
    };

    Covariance bootstrap( int resamples, std::uint64_t seed, double effectiveUnits ) const;

    static constexpr std::size_t MOST_UNITS = 300;

  private:
    std::vector<double> summed( const std::vector<double> &weights ) const;

    Point mStart;
    int mRadius; //!< In cells.
    std::vector<std::size_t> mUnits;
    std::vector<std::vector<float>> mVotes; //!< Of each of mUnits, row by row from the south.
};

} // namespace minemap
