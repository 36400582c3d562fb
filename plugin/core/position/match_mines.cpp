// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/position/match_mines.h"

#include "core/parallel.h"
#include "core/position/match_graph.h"
#include "core/position/sparse_assignment.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace minemap
{

TypeCosts::TypeCosts( const std::vector<std::vector<double>> &probabilities, double positionError )
  : mCosts( probabilities )
{
  for ( std::vector<double> &row : mCosts )
  {
    if ( row.size() != mCosts.front().size() )
      throw std::invalid_argument( "the rows of a table of types must be of equal length" );
    for ( double &value : row )
    {
      if ( !( value >= 0 && value <= 1 ) )
        throw std::invalid_argument( "a probability must be from 0 to 1" );
      value = value == 1 ? 0 : -2 * positionError * positionError * std::log( value );
    }
  }
}

double TypeCosts::of( int claimed, int found ) const
{
  if ( mCosts.empty() || claimed == UNKNOWN_TYPE || found == UNKNOWN_TYPE )
    return 0;
  if ( claimed < 0 || found < 0 || static_cast<std::size_t>( claimed ) >= mCosts.size() ||
       static_cast<std::size_t>( found ) >= mCosts.front().size() )
    throw std::invalid_argument( "a type is not in the table of types" );
  return mCosts[static_cast<std::size_t>( claimed )][static_cast<std::size_t>( found )];
}

namespace
{

void solveAll( SparseAssignment &assignment, const MatchComponents &components, int threads, Progress &progress )
{
  // Parts of about this many rows; a larger component is one by itself.
  constexpr std::size_t ROWS_TOGETHER = 512;
  std::vector<std::size_t> firsts;
  std::size_t rows = ROWS_TOGETHER;
  for ( std::size_t component = 0; component < components.count(); ++component )
  {
    if ( rows >= ROWS_TOGETHER )
    {
      firsts.push_back( component );
      rows = 0;
    }
    rows += components.size( component );
  }
  firsts.push_back( components.count() );
  std::vector<SparseAssignment::Scratch> scratch( static_cast<std::size_t>( std::max( 1, threads ) ) );
  doInParts( firsts.size() - 1, threads, progress, 45, 95,
             [&]( std::size_t part, std::size_t thread, const StopFlag &stop )
             {
               for ( std::size_t component = firsts[part]; component < firsts[part + 1] && !stop; ++component )
                 assignment.solve( components.begin( component ), components.end( component ), scratch[thread], stop );
             } );
}

void collect( const MatchSide &recorded, const MatchSide &finds, const SparseAssignment &assignment,
              MineMatching &matching )
{
  std::vector<bool> isTaken( finds.order.size() );
  double sum = 0;
  for ( std::size_t row = 0; row < recorded.order.size(); ++row )
  {
    const std::uint32_t column = assignment.columnOf( row );
    if ( column == SparseAssignment::NONE )
    {
      matching.unmatchedRecords.push_back( recorded.order[row] );
      continue;
    }
    isTaken[column] = true;
    const double dx = recorded.places[row].x - finds.places[column].x;
    const double dy = recorded.places[row].y - finds.places[column].y;
    matching.pairs.push_back( { recorded.order[row], finds.order[column], std::hypot( dx, dy ), dx, dy } );
    sum += matching.pairs.back().distance;
  }
  for ( std::size_t column = 0; column < isTaken.size(); ++column )
  {
    if ( !isTaken[column] )
      matching.unmatchedFinds.push_back( finds.order[column] );
  }
  if ( !matching.pairs.empty() )
    matching.meanDistance = sum / static_cast<double>( matching.pairs.size() );
}

} // namespace

MineMatching matchMines( const std::vector<MinePoint> &recorded, const std::vector<MinePoint> &finds, double gate,
                         Progress &progress, int threads, const TypeCosts &types )
{
  threads = threadCount( threads );
  progress.stopIfCanceled();
  const MatchSide recordedSide( recorded );
  const MatchSide findSide( finds );
  MineMatching matching;
  SparseCosts costs;
  if ( !fillMatchCosts( recordedSide, findSide, gate, types, threads, progress, costs ) )
  {
    matching.reason = TOO_MANY_PAIRS_IN_GATE;
    return matching;
  }
  matching.pairsInGate = costs.columns.size();
  const MatchComponents components( costs );
  matching.components = components.count();
  for ( std::size_t component = 0; component < components.count(); ++component )
    matching.largestComponent = std::max( matching.largestComponent, components.size( component ) );
  SparseAssignment assignment( costs );
  solveAll( assignment, components, threads, progress );
  collect( recordedSide, findSide, assignment, matching );
  progress.report( 100 );
  return matching;
}

} // namespace minemap
