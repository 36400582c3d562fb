// SPDX-License-Identifier: GPL-2.0-or-later
// Slow ways to the optimum that share nothing with the product's: all matchings tried, and a dense Hungarian.
#pragma once

#include "core/counter_random.h"
#include "core/position/match_mines.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>
#include <vector>

//! Gains of pairs: d² − g² + type cost, 0 where the pair is not allowed.
using GainTable = std::vector<std::vector<double>>;

inline GainTable gainTable( const std::vector<minemap::MinePoint> &recorded,
                            const std::vector<minemap::MinePoint> &finds, double gate,
                            const minemap::TypeCosts &types = {} )
{
  GainTable table( recorded.size(), std::vector<double>( finds.size() ) );
  for ( std::size_t row = 0; row < recorded.size(); ++row )
  {
    for ( std::size_t column = 0; column < finds.size(); ++column )
    {
      const double distance =
        std::hypot( recorded[row].place.x - finds[column].place.x, recorded[row].place.y - finds[column].place.y );
      const double cost = distance * distance - gate * gate + types.of( recorded[row].type, finds[column].type );
      table[row][column] = distance < gate ? std::min( 0.0, cost ) : 0;
    }
  }
  return table;
}

//! The least total over all matchings, by trying each.
inline double leastByTrying( const GainTable &table, std::size_t row, std::vector<bool> &isTaken )
{
  if ( row == table.size() )
    return 0;
  double least = leastByTrying( table, row + 1, isTaken );
  for ( std::size_t column = 0; column < isTaken.size(); ++column )
  {
    if ( isTaken[column] )
      continue;
    isTaken[column] = true;
    least = std::min( least, table[row][column] + leastByTrying( table, row + 1, isTaken ) );
    isTaken[column] = false;
  }
  return least;
}

//! The least total by the Hungarian method on the whole square table, in O(n³) (Kuhn 1955, Munkres 1957).
inline double leastByHungarian( const GainTable &gains )
{
  const std::size_t size = std::max( gains.size(), gains.empty() ? 0 : gains.front().size() );
  const auto cost = [&]( std::size_t row, std::size_t column )
  { return row < gains.size() && column < gains[row].size() ? gains[row][column] : 0.0; };
  const double infinite = std::numeric_limits<double>::infinity();
  std::vector<double> rowPrice( size + 1 );
  std::vector<double> columnPrice( size + 1 );
  std::vector<std::size_t> rowOf( size + 1, size ); // The last column is where the new row waits.
  for ( std::size_t row = 0; row < size; ++row )
  {
    std::vector<double> slack( size, infinite );
    std::vector<std::size_t> before( size, size );
    std::vector<bool> isDone( size + 1 );
    std::size_t column = size;
    rowOf[size] = row;
    do
    {
      isDone[column] = true;
      double least = infinite;
      std::size_t next = size;
      for ( std::size_t other = 0; other < size; ++other )
      {
        if ( isDone[other] )
          continue;
        const double reduced = cost( rowOf[column], other ) - rowPrice[rowOf[column]] - columnPrice[other];
        if ( reduced < slack[other] )
        {
          slack[other] = reduced;
          before[other] = column;
        }
        if ( slack[other] < least )
        {
          least = slack[other];
          next = other;
        }
      }
      for ( std::size_t other = 0; other <= size; ++other )
      {
        if ( isDone[other] )
        {
          rowPrice[rowOf[other]] += least;
          columnPrice[other] -= least;
        }
        else
          slack[other] -= least;
      }
      column = next;
    } while ( rowOf[column] != size );
    for ( ; column != size; column = before[column] )
      rowOf[column] = rowOf[before[column]];
  }
  double total = 0;
  for ( std::size_t column = 0; column < size; ++column )
    total += cost( rowOf[column], column );
  return total;
}

inline double totalOf( const GainTable &table, const minemap::MineMatching &matching )
{
  double total = 0;
  for ( const minemap::MatchedPair &pair : matching.pairs )
    total += table[pair.record][pair.find];
  return total;
}

//! \a count points within \a side, on a lattice of \a quantum metres where that is not 0, of two types.
inline std::vector<minemap::MinePoint> scatteredMines( minemap::CounterRandom &random, std::size_t count, double side,
                                                       double quantum, const std::string &prefix )
{
  std::vector<minemap::MinePoint> points;
  const auto coordinate = [&]
  {
    const double value = side * random.uniform();
    return quantum > 0 ? quantum * std::floor( value / quantum ) : value;
  };
  for ( std::size_t number = 0; number < count; ++number )
  {
    const double x = coordinate();
    points.push_back(
      { prefix + std::to_string( number ), { x, coordinate() }, static_cast<int>( random.below( 2 ) ) } );
  }
  return points;
}
