// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/score/distance_raster.h"

#include "core/parallel.h"
#include "core/score/distance_block.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <stdexcept>

namespace minemap
{

namespace
{

constexpr double SMALLEST_CELL = 2; // Metres.
constexpr double LARGEST_CELL = 10;
constexpr double CELLS_IN_TOLERANCE = 2.5;
constexpr double LONGEST_REACH = 512;       // Cells.
constexpr double MOST_TILES = 1048576;      // Their directory takes 8 MB.
constexpr std::uint32_t TILES_OF_BLOCK = 8; // On each side: blocks of 1024 × 1024 cells.
constexpr float STEPS = 1024;               // Of the table of first classes.
constexpr double ROUNDING = 1e-6;           // Squared distances in cells are floats.

int whole( double number, int limit )
{
  return static_cast<int>( std::clamp( number, 0.0, static_cast<double>( limit ) ) );
}

} // namespace

DistanceRaster::DistanceRaster( const std::vector<const Shape *> &map, const Box &rectangle,
                                const std::vector<double> &tolerances, double tolerance, int threads,
                                Progress &progress, double from, double to, std::size_t memory )
  : mRectangle( rectangle ),
    mTolerances( tolerances ),
    mInside( std::make_unique<std::uint8_t[]>( CELLS_OF_TILE ) ),
    mBeyond( std::make_unique<std::uint8_t[]>( CELLS_OF_TILE ) )
{
  std::fill_n( mBeyond.get(), CELLS_OF_TILE, static_cast<std::uint8_t>( mTolerances.size() ) );
  progress.stopIfCanceled();
  chooseCell( map, tolerance, memory );
  prepareClasses();
  build( map, threads, progress, from, to );
}

void DistanceRaster::chooseCell( const std::vector<const Shape *> &map, double tolerance, std::size_t memory )
{
  const double largest = mTolerances.empty() ? 0 : mTolerances.back();
  const double width = mRectangle.xMaximum - mRectangle.xMinimum;
  const double height = mRectangle.yMaximum - mRectangle.yMinimum;
  mCell = std::clamp( tolerance / CELLS_IN_TOLERANCE, SMALLEST_CELL, LARGEST_CELL );
  mCell = std::max( mCell, largest / LONGEST_REACH );
  for ( ;; )
  {
    const double tiles = ( width / mCell / TILE + 1 ) * ( height / mCell / TILE + 1 );
    double excess = tiles / MOST_TILES;
    if ( excess <= 1 )
    {
      layGrid();
      if ( tileCount() * CELLS_OF_TILE <= memory )
        return;
      excess = static_cast<double>( countNearTiles( map ) * CELLS_OF_TILE ) / static_cast<double>( memory );
    }
    if ( excess <= 1 )
      return;
    mCell *= std::clamp( std::sqrt( excess ), 1.05, 8.0 );
  }
}

void DistanceRaster::layGrid()
{
  mColumns = std::max( 1, static_cast<int>( std::ceil( ( mRectangle.xMaximum - mRectangle.xMinimum ) / mCell ) ) );
  mRows = std::max( 1, static_cast<int>( std::ceil( ( mRectangle.yMaximum - mRectangle.yMinimum ) / mCell ) ) );
  mTileColumns = ( static_cast<std::uint32_t>( mColumns ) + TILE - 1 ) / TILE;
  mTileRows = ( static_cast<std::uint32_t>( mRows ) + TILE - 1 ) / TILE;
  constexpr int BESIDE = 3; // Edges reach into the cells beside theirs.
  mReach = static_cast<int>( std::ceil( ( mTolerances.empty() ? 0 : mTolerances.back() ) / mCell ) ) + BESIDE;
}

std::size_t DistanceRaster::countNearTiles( const std::vector<const Shape *> &map ) const
{
  std::vector<bool> isNear( tileCount(), false );
  const auto mark = [&]( const Box &box )
  {
    const double reach = mReach;
    const auto tileOf = [this, reach]( double place, double start, double side, std::uint32_t count )
    {
      const double cells = ( place - start ) / mCell + side * reach;
      return static_cast<std::uint32_t>( std::clamp( std::floor( cells / TILE ), 0.0, count - 1.0 ) );
    };
    const std::uint32_t left = tileOf( box.xMinimum, mRectangle.xMinimum, -1, mTileColumns );
    const std::uint32_t right = tileOf( box.xMaximum, mRectangle.xMinimum, 1, mTileColumns );
    const std::uint32_t top = tileOf( box.yMaximum, mRectangle.yMinimum, 1, mTileRows );
    for ( std::uint32_t row = tileOf( box.yMinimum, mRectangle.yMinimum, -1, mTileRows ); row <= top; ++row )
    {
      for ( std::uint32_t column = left; column <= right; ++column )
        isNear[static_cast<std::size_t>( row ) * mTileColumns + column] = true;
    }
  };
  for ( const Shape *shape : map )
  {
    const Box whole = shape->boundingBox();
    const double tile = mCell * TILE;
    const bool isSmall = whole.xMaximum - whole.xMinimum < tile && whole.yMaximum - whole.yMinimum < tile;
    if ( !shape->isEmpty() && isSmall )
      mark( whole );
    for ( std::size_t part = 0; part < shape->pathCount() && !isSmall; ++part )
    {
      const Path path = shape->path( part );
      for ( std::size_t vertex = 0; vertex < path.size(); ++vertex )
      {
        Box edge;
        edge.include( path.first[vertex] );
        edge.include( path.first[vertex == 0 ? 0 : vertex - 1] );
        mark( edge );
      }
    }
  }
  return static_cast<std::size_t>( std::count( isNear.begin(), isNear.end(), true ) );
}

void DistanceRaster::prepareClasses()
{
  const double units = DistanceBlock::UNITS / mCell;
  const double largest = mTolerances.empty() ? 0 : mTolerances.back() * units;
  mStepsPerUnit = largest > 0 ? STEPS / static_cast<float>( largest ) : 1;
  mSquaredLimits.clear();
  for ( const double limit : mTolerances )
    mSquaredLimits.push_back( static_cast<std::uint32_t>( limit * units * ( limit * units ) * ( 1 + ROUNDING ) ) );
  mFirstClasses.clear();
  for ( float step = 0; step <= STEPS + 1; ++step )
  {
    const double least = std::max( 0.0, ( step - 1.0 ) / mStepsPerUnit ) / units; // A step less: floats are rounded.
    const auto first = std::lower_bound( mTolerances.begin(), mTolerances.end(), least );
    mFirstClasses.push_back( static_cast<std::uint8_t>( first - mTolerances.begin() ) );
  }
}

std::uint8_t DistanceRaster::classOf( std::uint32_t squaredDistance ) const
{
  if ( mSquaredLimits.empty() || squaredDistance > mSquaredLimits.back() )
    return static_cast<std::uint8_t>( mSquaredLimits.size() );
  const float step = std::min( std::sqrt( static_cast<float>( squaredDistance ) ) * mStepsPerUnit, STEPS );
  std::size_t result = mFirstClasses[static_cast<std::size_t>( step )];
  while ( squaredDistance > mSquaredLimits[result] )
    ++result;
  return static_cast<std::uint8_t>( result );
}

std::vector<std::vector<const Shape *>> DistanceRaster::shapesByBlock( const std::vector<const Shape *> &map ) const
{
  const double side = mCell * TILE * TILES_OF_BLOCK;
  const double reach = mCell * mReach;
  const int columns = static_cast<int>( ( mTileColumns + TILES_OF_BLOCK - 1 ) / TILES_OF_BLOCK );
  const int rows = static_cast<int>( ( mTileRows + TILES_OF_BLOCK - 1 ) / TILES_OF_BLOCK );
  std::vector<std::vector<const Shape *>> result( static_cast<std::size_t>( columns ) *
                                                  static_cast<std::size_t>( rows ) );
  for ( const Shape *shape : map )
  {
    const Box box = shape->boundingBox();
    if ( box.isEmpty() )
      continue;
    const int left = whole( ( box.xMinimum - reach - mRectangle.xMinimum ) / side, columns - 1 );
    const int right = whole( ( box.xMaximum + reach - mRectangle.xMinimum ) / side, columns - 1 );
    const int top = whole( ( box.yMaximum + reach - mRectangle.yMinimum ) / side, rows - 1 );
    for ( int row = whole( ( box.yMinimum - reach - mRectangle.yMinimum ) / side, rows - 1 ); row <= top; ++row )
    {
      for ( int column = left; column <= right; ++column )
        result[static_cast<std::size_t>( row * columns + column )].push_back( shape );
    }
  }
  return result;
}

void DistanceRaster::build( const std::vector<const Shape *> &map, int threads, Progress &progress, double from,
                            double to )
{
  mTiles.assign( tileCount(), mBeyond.get() );
  mMostOwnTiles = countNearTiles( map );
  mCells.reset( new std::uint8_t[mMostOwnTiles * CELLS_OF_TILE] ); // Not cleared: pages come when needed.
  const std::vector<std::vector<const Shape *>> shapes = shapesByBlock( map );
  constexpr int SIDE = static_cast<int>( TILE * TILES_OF_BLOCK );
  const int width = std::min( SIDE, static_cast<int>( mTileColumns * TILE ) ) + 2 * mReach;
  const int height = std::min( SIDE, static_cast<int>( mTileRows * TILE ) ) + 2 * mReach;
  std::vector<std::unique_ptr<DistanceBlock>> scratch( static_cast<std::size_t>( std::max( 1, threads ) ) );
  doInParts( shapes.size(), threads, progress, from, to,
             [&]( std::size_t block, std::size_t thread, const StopFlag & )
             {
               if ( shapes[block].empty() )
                 return;
               if ( scratch[thread] )
                 scratch[thread]->clear();
               else
                 scratch[thread] = std::make_unique<DistanceBlock>( width, height );
               buildBlock( shapes[block], block, *scratch[thread] );
             } );
}

void DistanceRaster::buildBlock( const std::vector<const Shape *> &shapes, std::size_t block, DistanceBlock &scratch )
{
  const std::uint32_t blockColumns = ( mTileColumns + TILES_OF_BLOCK - 1 ) / TILES_OF_BLOCK;
  const std::uint32_t firstColumn = static_cast<std::uint32_t>( block ) % blockColumns * TILES_OF_BLOCK;
  const std::uint32_t firstRow = static_cast<std::uint32_t>( block ) / blockColumns * TILES_OF_BLOCK;
  const int reach = mReach;
  const RasterCell corner = { static_cast<int>( firstColumn * TILE ) - reach,
                              static_cast<int>( firstRow * TILE ) - reach };
  for ( const Shape *shape : shapes )
    scratch.add( *shape, middleOf( corner ), mCell );
  if ( !scratch.hasAnything() )
    return;
  scratch.sweep();
  for ( std::uint32_t row = firstRow; row < std::min( firstRow + TILES_OF_BLOCK, mTileRows ); ++row )
  {
    for ( std::uint32_t column = firstColumn; column < std::min( firstColumn + TILES_OF_BLOCK, mTileColumns );
          ++column )
    {
      const RasterCell first = { static_cast<int>( ( column - firstColumn ) * TILE ) + reach,
                                 static_cast<int>( ( row - firstRow ) * TILE ) + reach };
      buildTile( static_cast<std::size_t>( row ) * mTileColumns + column, first, scratch );
    }
  }
}

void DistanceRaster::buildTile( std::size_t tile, const RasterCell &first, const DistanceBlock &scratch )
{
  std::array<std::uint8_t, CELLS_OF_TILE> cells;
  std::uint8_t least = std::numeric_limits<std::uint8_t>::max();
  std::uint8_t most = 0;
  for ( std::uint32_t y = 0; y < TILE; ++y )
  {
    for ( std::uint32_t x = 0; x < TILE; ++x )
    {
      const std::uint8_t value =
        classOf( scratch.squaredDistance( first.column + static_cast<int>( x ), first.row + static_cast<int>( y ) ) );
      least = std::min( least, value );
      most = std::max( most, value );
      cells[addressInTile( x, y )] = value;
    }
  }
  if ( most == 0 )
    mTiles[tile] = mInside.get();
  else if ( least < mTolerances.size() )
  {
    const std::size_t place = mOwnTiles++;
    if ( place >= mMostOwnTiles )
      throw std::logic_error( "a tile near the map was not counted" );
    std::uint8_t *own = mCells.get() + place * CELLS_OF_TILE;
    std::copy( cells.begin(), cells.end(), own );
    mTiles[tile] = own;
  }
}

RasterCell DistanceRaster::cellOf( const Point &place ) const
{
  return { whole( std::floor( ( place.x - mRectangle.xMinimum ) / mCell ), mColumns - 1 ),
           whole( std::floor( ( place.y - mRectangle.yMinimum ) / mCell ), mRows - 1 ) };
}

Point DistanceRaster::middleOf( const RasterCell &cell ) const
{
  return { mRectangle.xMinimum + ( cell.column + 0.5 ) * mCell, mRectangle.yMinimum + ( cell.row + 0.5 ) * mCell };
}

std::uint8_t DistanceRaster::leastClassIn( const RasterCell &first, int side ) const
{
  constexpr std::uint32_t BLOCK = 8; // Cells; a block lies in one piece of memory.
  const auto x = static_cast<std::uint32_t>( first.column );
  const auto y = static_cast<std::uint32_t>( first.row );
  const std::uint8_t *const tile = mTiles[( y >> TILE_BITS ) * mTileColumns + ( x >> TILE_BITS )];
  if ( tile == mBeyond.get() || tile == mInside.get() )
    return tile[0];
  std::uint8_t least = std::numeric_limits<std::uint8_t>::max();
  for ( std::uint32_t row = y; row < y + static_cast<std::uint32_t>( side ); row += BLOCK )
  {
    for ( std::uint32_t column = x; column < x + static_cast<std::uint32_t>( side ); column += BLOCK )
    {
      const std::uint8_t *const block = tile + addressInTile( column, row );
      least = std::min( least, *std::min_element( block, block + static_cast<std::ptrdiff_t>( BLOCK * BLOCK ) ) );
    }
  }
  return least;
}

std::uint64_t DistanceRaster::orderOf( const RasterCell &cell ) const
{
  const auto x = static_cast<std::uint32_t>( cell.column );
  const auto y = static_cast<std::uint32_t>( cell.row );
  const std::uint64_t tile = static_cast<std::uint64_t>( y >> TILE_BITS ) * mTileColumns + ( x >> TILE_BITS );
  return tile * CELLS_OF_TILE + addressInTile( x, y );
}

RasterCell DistanceRaster::cellAtOrder( std::uint64_t order ) const
{
  const std::uint64_t tile = order / CELLS_OF_TILE;
  const auto address = static_cast<std::uint32_t>( order % CELLS_OF_TILE );
  const std::uint32_t x = ( ( address >> 3U ) & 0x78U ) | ( address & 7U );
  const std::uint32_t y = ( ( address >> 7U ) & 0x78U ) | ( ( address >> 3U ) & 7U );
  return { static_cast<int>( tile % mTileColumns * TILE + x ), static_cast<int>( tile / mTileColumns * TILE + y ) };
}

} // namespace minemap
