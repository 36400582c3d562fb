// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/simulate/task_cells.h"

#include "core/simulate/random_streams.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace minemap
{

namespace
{

constexpr double SIDE = 250; //!< Metres, about.
constexpr double LEAST_CELLS = 8;
constexpr double MOST_CELLS = 100;
constexpr double CORNER_PLAY = 0.25; //!< By which a corner may be off, in sides of a cell.
constexpr double MIDDLE_PLAY = 0.07; //!< The same for the middle of a side.

std::size_t cellsAlong( double length )
{
  return static_cast<std::size_t>( std::clamp( std::round( length / SIDE ), LEAST_CELLS, MOST_CELLS ) );
}

//! A gentle landscape of hills a few cells wide: where clearance is likelier.
class Priorities
{
  public:
    explicit Priorities( std::uint64_t seed )
    {
      constexpr double LONGEST = 25; // Cells.
      constexpr double SHORTEST = 7;
      CounterRandom random = randomOf( seed, RandomPart::TaskChoice );
      for ( Wave &wave : mWaves )
      {
        const double angle = 2 * M_PI * random.uniform();
        const double frequency = 2 * M_PI / ( SHORTEST + ( LONGEST - SHORTEST ) * random.uniform() );
        wave = { frequency * std::cos( angle ), frequency * std::sin( angle ), 2 * M_PI * random.uniform() };
      }
    }

    double at( std::size_t column, std::size_t row ) const
    {
      double height = 0;
      for ( const Wave &wave : mWaves )
        height += std::cos( wave.x * static_cast<double>( column ) + wave.y * static_cast<double>( row ) + wave.phase );
      return height;
    }

  private:
    struct Wave
    {
        double x = 0;
        double y = 0;
        double phase = 0;
    };

    Wave mWaves[5];
};

} // namespace

TaskCells::TaskCells( const SimulationFrame &frame, std::uint64_t seed )
  : mFrame( frame ),
    mSeed( seed ),
    mColumns( cellsAlong( frame.width() ) ),
    mRows( cellsAlong( frame.height() ) ),
    mWidth( frame.width() / static_cast<double>( mColumns ) ),
    mHeight( frame.height() / static_cast<double>( mRows ) )
{
  for ( std::size_t row = 0; row < mRows; ++row )
    for ( std::size_t column = 0; column < mColumns; ++column )
      addRing( column, row );
}

Point TaskCells::corner( std::size_t column, std::size_t row ) const
{
  CounterRandom random = randomOf( mSeed, RandomPart::TaskShapes, row * ( mColumns + 1 ) + column );
  const double x = ( 2 * random.uniform() - 1 ) * CORNER_PLAY * mWidth;
  const double y = ( 2 * random.uniform() - 1 ) * CORNER_PLAY * mHeight;
  // On the edge of the frame a corner may only move along it.
  const bool isAtSide = column == 0 || column == mColumns;
  const bool isAtEnd = row == 0 || row == mRows;
  return { static_cast<double>( column ) * mWidth + ( isAtSide ? 0 : x ),
           static_cast<double>( row ) * mHeight + ( isAtEnd ? 0 : y ) };
}

Point TaskCells::middle( const Point &a, const Point &b, bool isOnEdge, std::size_t number ) const
{
  const std::size_t corners = ( mColumns + 1 ) * ( mRows + 1 );
  CounterRandom random = randomOf( mSeed, RandomPart::TaskShapes, corners + number );
  const double play = isOnEdge ? 0 : MIDDLE_PLAY;
  const double x = ( 2 * random.uniform() - 1 ) * play * mWidth;
  const double y = ( 2 * random.uniform() - 1 ) * play * mHeight;
  return { ( a.x + b.x ) / 2 + x, ( a.y + b.y ) / 2 + y };
}

void TaskCells::addRing( std::size_t column, std::size_t row )
{
  const Point a = corner( column, row );
  const Point b = corner( column + 1, row );
  const Point c = corner( column + 1, row + 1 );
  const Point d = corner( column, row + 1 );
  // Sides are numbered by the corner where they begin: first those that go along the rows, then the others.
  const auto number = [this]( std::size_t atColumn, std::size_t atRow, bool isUpright )
  { return 2 * ( atRow * ( mColumns + 1 ) + atColumn ) + ( isUpright ? 1 : 0 ); };
  std::vector<Point> ring = { a, middle( a, b, row == 0, number( column, row, false ) ),
                              b, middle( b, c, column + 1 == mColumns, number( column + 1, row, true ) ),
                              c, middle( d, c, row + 1 == mRows, number( column, row + 1, false ) ),
                              d, middle( a, d, column == 0, number( column, row, true ) ),
                              a };
  mAreas.push_back( areaOf( ring ) );
  for ( Point &place : ring )
    place = roundedToMillimetre( mFrame.toPlane( place ) );
  mRings.push_back( std::move( ring ) );
}

std::vector<std::size_t> TaskCells::chosen( double area ) const
{
  constexpr double CHANCE = 1.5; // Beside waves of a size of 1.6 together.
  const Priorities priorities( mSeed );
  std::vector<std::pair<double, std::size_t>> order;
  for ( std::size_t cell = 0; cell < count(); ++cell )
  {
    const double chance = CHANCE * randomOf( mSeed, RandomPart::TaskChoice, 1 + cell ).normal();
    order.emplace_back( priorities.at( cell % mColumns, cell / mColumns ) + chance, cell );
  }
  std::sort( order.begin(), order.end() );
  std::vector<std::size_t> cells;
  double sum = 0;
  for ( const auto &[priority, cell] : order )
  {
    // The last is taken when that comes nearer to the area.
    if ( sum + mAreas[cell] / 2 > area )
      break;
    sum += mAreas[cell];
    cells.push_back( cell );
  }
  std::sort( cells.begin(), cells.end() );
  return cells;
}

} // namespace minemap
