// SPDX-License-Identifier: GPL-2.0-or-later
// The distance to the map everywhere, looked up in a few nanoseconds: what random shifts of the map need.
#pragma once

#include "core/geometry/shape.h"
#include "core/progress.h"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace minemap
{

class DistanceBlock;

//! A cell of a DistanceRaster: 0 ≤ column < columns(), 0 ≤ row < rows(), row 0 the southernmost.
struct RasterCell
{
    int column = 0;
    int row = 0;
};

/**
 * Distance classes of the ground in a rectangle, seen as a torus: what leaves it on one side comes in on the other.
 *
 * Each cell holds, in one byte, the number of the smallest of the tolerances that its middle's distance to the map
 * does not exceed, the number of tolerances where it exceeds them all. Inside a polygon the distance is 0. Comparing
 * with a tolerance is thus free of rounding but for the place: a point counts as the middle of its cell. Distances are
 * those of the plane, not of the torus: unshifted they are the true ones, and only near the seam does a shifted map
 * lose the ground that lies within a tolerance of it but beyond the rectangle's edge.
 *
 * The cell: T / 2.5, but at least 2 m and at most 10 m; then enlarged until the largest tolerance spans at most 512
 * cells, and until the ground within it of the map fits the memory. Only that ground is held, in tiles of 128 × 128
 * cells; tiles that are all the same share one. The rectangle is widened to whole cells in the north and the east.
 */
class DistanceRaster
{
  public:
    static constexpr std::size_t MOST_TOLERANCES = 255;
    static constexpr std::size_t MOST_MEMORY = std::size_t( 256 ) << 20U;

    /**
     * \param map the mapped shapes; empty ones are skipped.
     * \param rectangle that becomes the torus; not empty.
     * \param tolerances ascending, from 0, metres, at most 255.
     * \param tolerance T, from which the size of the cell follows, metres.
     * \param memory bytes the tiles may take.
     * \throws Canceled when \a progress (told \a from to \a to percent) was cancelled.
     */
    DistanceRaster( const std::vector<const Shape *> &map, const Box &rectangle, const std::vector<double> &tolerances,
                    double tolerance, int threads, Progress &progress, double from = 0, double to = 100,
                    std::size_t memory = MOST_MEMORY );

    //! Metres.
    double cell() const { return mCell; }

    int columns() const { return mColumns; }

    int rows() const { return mRows; }

    //! Bytes held by the tiles.
    std::size_t memory() const { return mOwnTiles * CELLS_OF_TILE; }

    //! The cell \a place lies in; the nearest one for places outside the rectangle.
    RasterCell cellOf( const Point &place ) const;

    //! The middle of a cell.
    Point middleOf( const RasterCell &cell ) const;

    //! The number of the smallest tolerance not exceeded, the number of tolerances beyond all.
    std::uint8_t classAt( int column, int row ) const
    {
      const auto x = static_cast<std::uint32_t>( column );
      const auto y = static_cast<std::uint32_t>( row );
      const std::uint8_t *tile = mTiles[( y >> TILE_BITS ) * mTileColumns + ( x >> TILE_BITS )];
      return tile[addressInTile( x, y )];
    }

    //! The least class in a square of \a side cells, a power of two from 8 to 128, whose \a first cell is a multiple of
    //! it. Cells beyond the rectangle's edge may count.
    std::uint8_t leastClassIn( const RasterCell &first, int side ) const;

    //! A number that orders cells as they lie in memory, and back.
    std::uint64_t orderOf( const RasterCell &cell ) const;
    RasterCell cellAtOrder( std::uint64_t order ) const;

  private:
    static constexpr std::uint32_t TILE_BITS = 7;
    static constexpr std::uint32_t TILE = 1U << TILE_BITS;
    static constexpr std::size_t CELLS_OF_TILE = std::size_t( TILE ) * TILE;
    using Cells = std::unique_ptr<std::uint8_t[]>;

    //! Blocks of 8 × 8 cells take one cache line.
    static std::uint32_t addressInTile( std::uint32_t x, std::uint32_t y )
    {
      return ( ( y & 0x78U ) << 7U ) | ( ( x & 0x78U ) << 3U ) | ( ( y & 7U ) << 3U ) | ( x & 7U );
    }

    void chooseCell( const std::vector<const Shape *> &map, double tolerance, std::size_t memory );
    void layGrid();
    std::size_t countNearTiles( const std::vector<const Shape *> &map ) const;
    void prepareClasses();
    std::vector<std::vector<const Shape *>> shapesByBlock( const std::vector<const Shape *> &map ) const;
    void build( const std::vector<const Shape *> &map, int threads, Progress &progress, double from, double to );
    void buildBlock( const std::vector<const Shape *> &shapes, std::size_t block, DistanceBlock &scratch );
    void buildTile( std::size_t tile, const RasterCell &first, const DistanceBlock &scratch );
    std::uint8_t classOf( std::uint32_t squaredDistance ) const;

    std::size_t tileCount() const { return static_cast<std::size_t>( mTileColumns ) * mTileRows; }

    Box mRectangle;
    std::vector<double> mTolerances;
    double mCell = 1;
    int mColumns = 1;
    int mRows = 1;
    int mReach = 1; //!< Cells of margin that a block needs: the largest tolerance and a little.
    std::uint32_t mTileColumns = 1;
    std::uint32_t mTileRows = 1;
    std::vector<std::uint32_t> mSquaredLimits; //!< Of the tolerances, in units of DistanceBlock.
    std::vector<std::uint8_t> mFirstClasses;   //!< By distance in small steps: the class to begin looking with.
    float mStepsPerUnit = 1;
    Cells mInside, mBeyond;                   //!< Shared by all tiles that are wholly inside or beyond all tolerances.
    std::vector<const std::uint8_t *> mTiles; //!< By row and column: in mCells or a shared one.
    Cells mCells;                             //!< All other tiles, one after the other: few and large pages.
    std::size_t mMostOwnTiles = 0;            //!< That mCells has room for.
    std::atomic<std::size_t> mOwnTiles{ 0 };
};

} // namespace minemap
