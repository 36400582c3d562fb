// SPDX-License-Identifier: GPL-2.0-or-later
// Which shifts of a record bring it to finds, and the sums of such votes over records.
#pragma once

#include "core/diagnose/record_stamp.h"

#include <cstdint>
#include <vector>

namespace minemap
{

//! A whole number of bins east and north.
struct BinOffset
{
    int east = 0;
    int north = 0;
};

/**
 * For every shift of a record, in bins, √(Σψ over the finds it then meets), in steps of 1/STEPS.
 *
 * The root makes the spread of chance meetings about the same for few and for many finds (Anscombe 1948, without the
 * 3/8), so that many records that agree outweigh one record that meets a crowd of finds.
 */
class VoteMap
{
  public:
    static constexpr double STEPS = 8;

    /**
     * \param radius shifts reach from −radius to radius bins, east and north.
     * \param bin size in metres; finds are taken at the nearest bin.
     */
    VoteMap( const RecordStamp &stamp, const FindIndex &finds, double bin, int radius );

    int radius() const { return mRadius; }

    bool isEmpty() const { return mIsEmpty; }

    //! In units of 1/STEPS; 0 beyond the radius.
    int at( BinOffset shift ) const
    {
      if ( mIsEmpty || shift.east < -mRadius || shift.east > mRadius || shift.north < -mRadius ||
           shift.north > mRadius )
        return 0;
      return row( shift.north )[shift.east + mRadius];
    }

    //! The votes for shifts −radius … radius east, at \a north.
    const std::uint16_t *row( int north ) const
    {
      return mVotes.data() + static_cast<std::size_t>( north + mRadius ) * side();
    }

  private:
    std::size_t side() const { return 2 * static_cast<std::size_t>( mRadius ) + 1; }

    int mRadius;
    bool mIsEmpty = true;
    std::vector<std::uint16_t> mVotes;
};

/**
 * Sums of vote maps, many at once: one for the map as it is, others with each record displaced in its own way.
 */
class VoteSums
{
  public:
    VoteSums( std::size_t sums, int radius );

    int radius() const { return mRadius; }

    std::size_t side() const { return 2 * static_cast<std::size_t>( mRadius ) + 1; }

    //! Adds to sum \a sum, at every shift s, the votes of \a map for s + \a displacement.
    void add( std::size_t sum, const VoteMap &map, BinOffset displacement );

    int at( std::size_t sum, BinOffset shift ) const
    {
      return static_cast<int>( row( sum, shift.north )[shift.east + mRadius] );
    }

    const std::uint32_t *row( std::size_t sum, int north ) const
    {
      return mSums.data() + ( sum * side() + static_cast<std::size_t>( north + mRadius ) ) * side();
    }

  private:
    int mRadius;
    std::vector<std::uint32_t> mSums;
};

} // namespace minemap
