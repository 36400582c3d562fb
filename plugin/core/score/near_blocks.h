// SPDX-License-Identifier: GPL-2.0-or-later
// Where on a torus a map is near at all: to pass over what no shift brings near it.
#pragma once

#include "core/score/distance_raster.h"

#include <cstdint>
#include <vector>

namespace minemap
{

//! Answers whether any cell of a rectangle of cells may have at most a given distance class.
class NearBlocks
{
  public:
    //! Blocks are so many cells wide and high.
    static constexpr int SIDE = 32;

    //! \param largestClass of cells that are near.
    NearBlocks( const DistanceRaster &raster, std::uint8_t largestClass );

    //! False only where the cell is not near.
    bool mayBeNear( int column, int row ) const
    {
      const auto cell = static_cast<std::size_t>( row / FINE_SIDE ) * static_cast<std::size_t>( mFineColumns ) +
                        static_cast<std::size_t>( column / FINE_SIDE );
      return ( mFine[cell / 64] >> ( cell % 64 ) & 1U ) != 0;
    }

    //! False only where no cell from \a first to \a last, both included, is near; columns and rows go round the torus
    //! once at most, \a first lies on it.
    bool mayBeNear( const RasterCell &first, const RasterCell &last ) const;

  private:
    static constexpr int FINE_SIDE = 8;

    bool anyIn( int firstColumn, int lastColumn, int firstRow, int lastRow ) const;

    std::uint32_t sumAt( int column, int row ) const
    {
      return mSums[static_cast<std::size_t>( row ) * ( static_cast<std::size_t>( mBlockColumns ) + 1 ) +
                   static_cast<std::size_t>( column )];
    }

    int mColumns, mRows; //!< Cells.
    int mFineColumns, mFineRows;
    int mBlockColumns, mBlockRows;
    std::vector<std::uint64_t> mFine; //!< A bit for each 8 × 8 cells: few enough to stay in the cache.
    std::vector<std::uint32_t> mSums; //!< Near blocks to the left of and below each corner of blocks.
};

} // namespace minemap
