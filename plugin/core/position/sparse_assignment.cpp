// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/position/sparse_assignment.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <stdexcept>

namespace minemap
{

SparseAssignment::SparseAssignment( const SparseCosts &costs )
  : mCosts( costs ),
    mRows( costs.rowCount() ),
    mColumns( costs.columnCount )
{
}

void SparseAssignment::assign( std::uint32_t row, std::uint32_t column, std::int64_t cost )
{
  mRows[row] = { column, cost };
  mColumns[column].row = row;
}

void SparseAssignment::solve( const std::uint32_t *begin, const std::uint32_t *end, Scratch &scratch,
                              const StopFlag &stop )
{
  constexpr std::ptrdiff_t BETWEEN_LOOKS = 64;
  scratch.waiting.clear();
  for ( const std::uint32_t *row = begin; row != end; ++row )
  {
    if ( ( row - begin ) % BETWEEN_LOOKS == 0 && stop )
      return;
    const std::uint32_t left = bid( *row );
    if ( left != NONE )
      scratch.waiting.push_back( left );
  }
  for ( const std::uint32_t row : scratch.waiting )
  {
    if ( stop )
      return;
    augment( row, scratch );
  }
}

std::uint32_t SparseAssignment::bid( std::uint32_t row )
{
  constexpr int MOST_BIDS = 50; // Each is cheap, but rows may drive each other out in ever smaller steps.
  for ( int bids = 0; bids < MOST_BIDS; ++bids )
  {
    std::int64_t best = 0; // Staying alone.
    std::int64_t second = INT64_MAX;
    std::size_t choice = SIZE_MAX;
    for ( std::size_t pair = mCosts.starts[row]; pair < mCosts.starts[row + 1]; ++pair )
    {
      const std::int64_t reduced = mCosts.costs[pair] - mColumns[mCosts.columns[pair]].price;
      if ( reduced < best )
      {
        second = best;
        best = reduced;
        choice = pair;
      }
      else
        second = std::min( second, reduced );
    }
    if ( choice == SIZE_MAX )
      return NONE;
    Column &column = mColumns[mCosts.columns[choice]];
    const std::uint32_t owner = column.row;
    if ( owner != NONE && second == best )
      return row; // Taking it would drive the owner out for nothing.
    column.price -= second - best;
    assign( row, mCosts.columns[choice], mCosts.costs[choice] );
    if ( owner == NONE )
      return NONE;
    mRows[owner] = {};
    row = owner;
  }
  return row;
}

void SparseAssignment::scanRow( std::uint32_t row, std::int64_t base, PathEnd &pathEnd, Scratch &scratch )
{
  if ( base < pathEnd.distance )
    pathEnd = { base, row, NONE };
  for ( std::size_t pair = mCosts.starts[row]; pair < mCosts.starts[row + 1]; ++pair )
  {
    const std::uint32_t number = mCosts.columns[pair];
    Column &column = mColumns[number];
    const std::int64_t distance = base + mCosts.costs[pair] - column.price;
    // Ways no shorter than one that ends already lead nowhere better.
    if ( distance >= column.distance || distance >= pathEnd.distance )
      continue;
    if ( column.distance == INT64_MAX )
      scratch.reached.push_back( number );
    column.distance = distance;
    column.reachedFrom = row;
    column.reachedCost = mCosts.costs[pair];
    if ( column.row == NONE )
    {
      pathEnd = { distance, row, number };
      continue;
    }
    scratch.heap.emplace_back( distance, number );
    std::push_heap( scratch.heap.begin(), scratch.heap.end(), std::greater<>() );
  }
}

void SparseAssignment::augment( std::uint32_t row, Scratch &scratch )
{
  scratch.heap.clear();
  scratch.reached.clear();
  scratch.scanned.clear();
  PathEnd pathEnd;
  scanRow( row, 0, pathEnd, scratch );
  while ( !scratch.heap.empty() && scratch.heap.front().first < pathEnd.distance )
  {
    const auto [distance, number] = scratch.heap.front();
    std::pop_heap( scratch.heap.begin(), scratch.heap.end(), std::greater<>() );
    scratch.heap.pop_back();
    const Column &column = mColumns[number];
    if ( distance != column.distance )
      continue; // A shorter way was found later.
    scratch.scanned.push_back( number );
    scanRow( column.row, distance - ( mRows[column.row].cost - column.price ), pathEnd, scratch );
  }
  for ( const std::uint32_t number : scratch.scanned )
    mColumns[number].price += mColumns[number].distance - pathEnd.distance;
  turnPath( row, pathEnd );
  for ( const std::uint32_t number : scratch.reached )
    mColumns[number].distance = INT64_MAX;
}

void SparseAssignment::turnPath( std::uint32_t start, const PathEnd &pathEnd )
{
  std::uint32_t column = pathEnd.column;
  if ( column == NONE )
  {
    if ( pathEnd.row == start )
      return;
    column = mRows[pathEnd.row].column;
    mRows[pathEnd.row] = {};
  }
  for ( ;; )
  {
    const std::uint32_t row = mColumns[column].reachedFrom;
    const std::uint32_t left = mRows[row].column;
    assign( row, column, mColumns[column].reachedCost );
    if ( row == start )
      return;
    column = left;
  }
}

namespace
{

//! The range of the finite costs.
std::pair<double, double> finiteRange( const std::vector<std::vector<double>> &costs )
{
  double least = std::numeric_limits<double>::infinity();
  double most = -least;
  for ( const std::vector<double> &row : costs )
  {
    if ( row.size() != costs.front().size() )
      throw std::invalid_argument( "the rows of a table of costs must be of equal length" );
    for ( const double cost : row )
    {
      if ( std::isnan( cost ) || cost == -std::numeric_limits<double>::infinity() )
        throw std::invalid_argument( "a cost must be a number or forbid the pair" );
      if ( std::isinf( cost ) )
        continue;
      least = std::min( least, cost );
      most = std::max( most, cost );
    }
  }
  return { least, most };
}

} // namespace

std::optional<std::vector<int>> assignTable( const std::vector<std::vector<double>> &costs )
{
  if ( costs.empty() )
    return std::vector<int>();
  const auto [least, most] = finiteRange( costs );
  constexpr double STEPS = 0x1p30;
  const double step = most > least ? ( most - least ) / STEPS : 1;
  const std::size_t needed = std::min( costs.size(), costs.front().size() );
  // So dear is staying alone that no saving elsewhere pays for it.
  const auto alone = static_cast<std::int64_t>( ( static_cast<double>( needed ) + 1 ) * ( STEPS + 1 ) );
  SparseCosts sparse;
  sparse.columnCount = costs.front().size();
  std::vector<std::uint32_t> rows;
  for ( const std::vector<double> &row : costs )
  {
    for ( std::size_t column = 0; column < row.size(); ++column )
    {
      if ( std::isinf( row[column] ) )
        continue;
      sparse.columns.push_back( static_cast<std::uint32_t>( column ) );
      sparse.costs.push_back( std::llround( ( row[column] - least ) / step ) - alone );
    }
    sparse.starts.push_back( sparse.columns.size() );
    rows.push_back( static_cast<std::uint32_t>( rows.size() ) );
  }
  SparseAssignment assignment( sparse );
  SparseAssignment::Scratch scratch;
  const StopFlag never( false );
  assignment.solve( rows.data(), rows.data() + rows.size(), scratch, never );
  std::vector<int> result;
  std::size_t assigned = 0;
  for ( const std::uint32_t row : rows )
  {
    const std::uint32_t column = assignment.columnOf( row );
    assigned += column != SparseAssignment::NONE;
    result.push_back( column == SparseAssignment::NONE ? -1 : static_cast<int>( column ) );
  }
  if ( assigned < needed )
    return std::nullopt;
  return result;
}

} // namespace minemap
