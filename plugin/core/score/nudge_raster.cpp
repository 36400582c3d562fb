// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/score/nudge_raster.h"

#include <algorithm>
#include <cmath>

namespace minemap
{

namespace
{

constexpr double SMALLEST_CELL = 2; // Metres.
constexpr double LARGEST_CELL = 5;
constexpr double CELLS_IN_TOLERANCE = 5;
constexpr double MOST_CELLS_IN_REACH = 500;
constexpr double CELLS_OF_DOUBT = 0.7072 + 0.5; // Half a diagonal, and what a cell's distance may be wrong by.
constexpr double DOUBT_GROWTH = 1.25;           // The cell is not known beforehand: classes for several.
constexpr int DOUBTS = 12;
constexpr double FARTHEST = 50000;                       // Metres from all places: nobody drags a map so far.
constexpr std::size_t MEMORY = std::size_t( 64 ) << 20U; // Of the raster; making it takes as long as it is large.

Box boxOf( const std::vector<const Shape *> &map )
{
  Box box;
  for ( const Shape *shape : map )
  {
    for ( const Point &vertex : shape->vertices() )
      box.include( vertex );
  }
  return box;
}

Box grown( const Box &box, double reach )
{
  return { box.xMinimum - reach, box.yMinimum - reach, box.xMaximum + reach, box.yMaximum + reach };
}

Box common( const Box &a, const Box &b )
{
  return { std::max( a.xMinimum, b.xMinimum ), std::max( a.yMinimum, b.yMinimum ), std::min( a.xMaximum, b.xMaximum ),
           std::min( a.yMaximum, b.yMaximum ) };
}

} // namespace

NudgeRaster::NudgeRaster( const std::vector<const Shape *> &map, const Box &places, double tolerance, int threads,
                          Progress &progress )
{
  chooseTolerances( tolerance );
  const Box around = grown( boxOf( map ), mTolerances.back() + LARGEST_CELL );
  const Box asked = grown( places, FARTHEST );
  const Box rectangle = common( around, asked );
  const bool isWhole = rectangle.xMinimum == around.xMinimum && rectangle.yMinimum == around.yMinimum &&
                       rectangle.xMaximum == around.xMaximum && rectangle.yMaximum == around.yMaximum;
  if ( rectangle.xMinimum < rectangle.xMaximum && rectangle.yMinimum < rectangle.yMaximum )
  {
    // It takes cells of the tolerance it is given ÷ 2.5.
    mRaster.emplace( map, rectangle, mTolerances, 2.5 * mFirstCell, threads, progress, 0, 100, MEMORY );
    mOrigin = { rectangle.xMinimum, rectangle.yMinimum };
    mCellsPerMetre = 1 / mRaster->cell();
    mColumns = mRaster->columns();
    mRows = mRaster->rows();
  }
  // What lies outside of all ground around the map is beyond every tolerance; else it has to be measured.
  mOutside = static_cast<std::uint8_t>( mTolerances.size() + ( isWhole ? 0 : 1 ) );
  sortClasses( tolerance );
}

void NudgeRaster::chooseTolerances( double tolerance )
{
  const double reach = std::max<double>( LAST_METRE, tolerance );
  mFirstCell =
    std::max( std::clamp( tolerance / CELLS_IN_TOLERANCE, SMALLEST_CELL, LARGEST_CELL ), reach / MOST_CELLS_IN_REACH );
  for ( std::size_t step = 0; step < NUDGE_STEPS; ++step )
    mTolerances.push_back( static_cast<double>( step ) * NUDGE_STEP );
  mTolerances.push_back( tolerance );
  double doubt = CELLS_OF_DOUBT * mFirstCell;
  for ( int number = 0; number < DOUBTS; ++number )
  {
    mTolerances.push_back( std::max( 0.0, tolerance - doubt ) );
    mTolerances.push_back( tolerance + doubt );
    doubt *= DOUBT_GROWTH;
  }
  std::sort( mTolerances.begin(), mTolerances.end() );
  mTolerances.erase( std::unique( mTolerances.begin(), mTolerances.end() ), mTolerances.end() );
}

std::uint8_t NudgeRaster::classOf( double distance ) const
{
  return static_cast<std::uint8_t>( std::lower_bound( mTolerances.begin(), mTolerances.end(), distance ) -
                                    mTolerances.begin() );
}

void NudgeRaster::sortClasses( double tolerance )
{
  mWithin = classOf( tolerance );
  for ( std::size_t step = 0; step < NUDGE_STEPS; ++step )
    mSteps[step] = classOf( static_cast<double>( step ) * NUDGE_STEP );
  const double doubt = CELLS_OF_DOUBT * cell();
  mIsUnsure.fill( true );
  for ( std::size_t number = 0; number <= mTolerances.size(); ++number )
  {
    const bool isSurelyWithin = number < mTolerances.size() && mTolerances[number] + doubt <= tolerance;
    const bool isSurelyBeyond = number > 0 && mTolerances[number - 1] - doubt >= tolerance;
    mIsUnsure[number] = !isSurelyWithin && !isSurelyBeyond;
  }
}

std::array<std::uint32_t, NUDGE_STEPS> NudgeRaster::withinSteps( const Histogram &places ) const
{
  std::array<std::uint32_t, NUDGE_STEPS> steps{};
  std::uint32_t sum = 0;
  std::size_t number = 0;
  for ( std::size_t step = 0; step < NUDGE_STEPS; ++step )
  {
    for ( ; number <= mSteps[step]; ++number )
      sum += places[number];
    steps[step] = sum;
  }
  return steps;
}

} // namespace minemap
