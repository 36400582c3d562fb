// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/score/near_blocks.h"

#include <algorithm>
#include <cstddef>

namespace minemap
{

NearBlocks::NearBlocks( const DistanceRaster &raster, std::uint8_t largestClass )
  : mColumns( raster.columns() ),
    mRows( raster.rows() ),
    mFineColumns( ( mColumns + FINE_SIDE - 1 ) / FINE_SIDE ),
    mFineRows( ( mRows + FINE_SIDE - 1 ) / FINE_SIDE ),
    mBlockColumns( ( mColumns + SIDE - 1 ) / SIDE ),
    mBlockRows( ( mRows + SIDE - 1 ) / SIDE ),
    mFine( static_cast<std::size_t>( mFineColumns ) * static_cast<std::size_t>( mFineRows ) / 64 + 1, 0 ),
    mSums( ( static_cast<std::size_t>( mBlockColumns ) + 1 ) * ( static_cast<std::size_t>( mBlockRows ) + 1 ), 0 )
{
  const std::size_t stride = static_cast<std::size_t>( mBlockColumns ) + 1;
  const auto cornerOf = [stride]( int column, int row )
  { return ( static_cast<std::size_t>( row ) + 1 ) * stride + static_cast<std::size_t>( column ) + 1; };
  for ( int row = 0; row < mFineRows; ++row )
  {
    for ( int column = 0; column < mFineColumns; ++column )
    {
      if ( raster.leastClassIn( { column * FINE_SIDE, row * FINE_SIDE }, FINE_SIDE ) > largestClass )
        continue;
      const auto cell =
        static_cast<std::size_t>( row ) * static_cast<std::size_t>( mFineColumns ) + static_cast<std::size_t>( column );
      mFine[cell / 64] |= std::uint64_t( 1 ) << ( cell % 64 );
      mSums[cornerOf( column * FINE_SIDE / SIDE, row * FINE_SIDE / SIDE )] = 1;
    }
  }
  for ( int row = 0; row < mBlockRows; ++row )
  {
    for ( int column = 0; column < mBlockColumns; ++column )
    {
      const std::size_t corner = cornerOf( column, row );
      mSums[corner] += mSums[corner - 1] + mSums[corner - stride] - mSums[corner - stride - 1];
    }
  }
}

bool NearBlocks::anyIn( int firstColumn, int lastColumn, int firstRow, int lastRow ) const
{
  const int left = firstColumn / SIDE;
  const int right = lastColumn / SIDE + 1;
  const int below = firstRow / SIDE;
  const int above = lastRow / SIDE + 1;
  return sumAt( right, above ) - sumAt( left, above ) - sumAt( right, below ) + sumAt( left, below ) > 0;
}

bool NearBlocks::mayBeNear( const RasterCell &first, const RasterCell &last ) const
{
  const auto anyInRows = [&]( int firstRow, int lastRow )
  {
    return anyIn( first.column, std::min( last.column, mColumns - 1 ), firstRow, lastRow ) ||
           ( last.column >= mColumns && anyIn( 0, last.column - mColumns, firstRow, lastRow ) );
  };
  return anyInRows( first.row, std::min( last.row, mRows - 1 ) ) ||
         ( last.row >= mRows && anyInRows( 0, last.row - mRows ) );
}

} // namespace minemap
