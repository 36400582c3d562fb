// SPDX-License-Identifier: GPL-2.0-or-later
// Counts of finds and searched ground on a map that is shifted again and again.
#pragma once

#include "core/parallel.h"
#include "core/score/distance_raster.h"
#include "core/score/near_blocks.h"
#include "core/score/shift_test.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace minemap
{

//! z = (hits/n − a) / √(a (1 − a)), a = within/places; nothing where that has no meaning.
std::optional<double> standardScore( std::int64_t hits, std::int64_t finds, std::int64_t within, std::int64_t places );

/**
 * The random shifts of one test and what they gave.
 *
 * Finds and sampled ground are kept as cells of the raster with how many lie in each, in the order of the raster's
 * memory, so that neighbours share cache lines also when shifted.
 */
class RandomShifts
{
  public:
    //! Distance classes of finds or ground, how many in each; the last is beyond all tolerances.
    using Histogram = std::array<std::uint32_t, DistanceRaster::MOST_TOLERANCES + 1>;

    /**
     * \param tolerances of the raster.
     * \param mustBeUsable whether shifts with a_b(T) outside [0.02, 0.98] are drawn again.
     */
    RandomShifts( const ShiftTestInput &input, const DistanceRaster &raster, const std::vector<double> &tolerances,
                  bool mustBeUsable );

    //! Counts without a shift, then with each of the random shifts. \throws Canceled
    void run( Progress &progress, double from, double to );

    //! z of the unshifted map.
    std::optional<double> score() const { return mScore; }

    int usableShifts() const;
    std::int64_t redrawnShifts() const;

    //! (1 + #{z_b ≥ z}) / (B + 1); nothing without z or with under half of the shifts usable.
    std::optional<double> pValue() const;

    //! The same of a group, its finds and ground held fast; nothing with fewer than 99 usable shifts, or half of all.
    std::optional<double> groupPValue( std::size_t group ) const;

    //! Scores z_b(d) at one of the raster's tolerances, ascending; of shifts with least ≤ a_b ≤ 1 − least.
    std::vector<double> scoresAt( std::size_t tolerance, double least ) const;

  private:
    //! How many finds or places of a group lie in a cell.
    struct Place
    {
        std::int32_t column;
        std::int32_t row;
        std::uint32_t count;
        std::uint32_t group; //!< 0: none; else 1 + its number.
    };

    //! Neighbouring places of searched ground, to be passed over together.
    struct GroundBlock
    {
        RasterCell first, last; //!< Between which its places lie.
        std::size_t begin, end; //!< In mGroundByBlock.
    };

    //! What one thread counts.
    struct Scratch
    {
        Histogram finds{}, ground{};
        std::vector<std::uint32_t> hits, within;            //!< Of each group at T.
        std::vector<std::int64_t> usable, atLeast, redrawn; //!< Shifts, by group; redrawn has one entry.
    };

    //! What a shift gave at a tolerance.
    struct Outcome
    {
        float score;
        float chance;
    };

    template <typename Item>
    std::vector<Place> placesOf( const std::vector<Item> &items, std::size_t stride ) const;
    template <bool IS_GROUPED>
    void countPlaces( const std::vector<Place> &places, const RasterCell &shift, Histogram &histogram,
                      std::vector<std::uint32_t> &withinOfGroups, const StopFlag &stop ) const;
    void count( const std::vector<Place> &places, const RasterCell &shift, Histogram &histogram,
                std::vector<std::uint32_t> &withinOfGroups, const StopFlag &stop ) const;
    std::int64_t withinTolerance( const Histogram &histogram, std::size_t tolerance ) const;
    void blockGround();
    bool isUsable( const RasterCell &shift, const StopFlag &stop ) const;
    void countUnshifted();
    void doShift( std::size_t number, Scratch &scratch, const StopFlag &stop );
    void keepOutcomes( std::size_t number, const Scratch &scratch );
    void countGroups( Scratch &scratch ) const;

    const ShiftTestInput &mInput;
    const DistanceRaster &mRaster;
    std::size_t mTolerances;
    std::size_t mTolerance; //!< Position of T.
    bool mMustBeUsable;
    std::vector<Place> mFinds, mGround;
    std::optional<NearBlocks> mNearBlocks; //!< Only where shifts must be usable.
    std::vector<Place> mGroundByBlock;     //!< The ground again, without groups, blocks of neighbours together.
    std::vector<GroundBlock> mGroundBlocks;
    std::int64_t mFindCount = 0, mGroundCount = 0;
    std::vector<std::int64_t> mFindsOfGroups, mGroundOfGroups;
    std::optional<double> mScore;
    std::vector<std::optional<double>> mGroupScores;
    std::vector<double> mScores;    //!< z_b(T) of each shift, NaN when unusable.
    std::vector<Outcome> mOutcomes; //!< Of the first shifts, by shift and tolerance.
    std::vector<Scratch> mScratch;
};

} // namespace minemap
