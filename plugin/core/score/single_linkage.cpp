// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/score/single_linkage.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <unordered_map>
#include <utility>

namespace minemap
{

namespace
{

//! Disjoint sets with path halving.
class DisjointSets
{
  public:
    explicit DisjointSets( std::size_t size ) : mParents( size ) { std::iota( mParents.begin(), mParents.end(), 0 ); }

    int find( int item )
    {
      while ( parent( item ) != item )
        item = parent( item ) = parent( parent( item ) );
      return item;
    }

    void unite( int a, int b ) { parent( find( a ) ) = find( b ); }

  private:
    int &parent( int item ) { return mParents[static_cast<std::size_t>( item )]; }

    std::vector<int> mParents;
};

using Cell = std::pair<std::int64_t, std::int64_t>;

struct CellHash
{
    std::size_t operator()( const Cell &cell ) const
    {
      constexpr std::uint64_t MULTIPLIER = 0x9E3779B97F4A7C15ULL;
      const std::uint64_t mixed = static_cast<std::uint64_t>( cell.first ) * MULTIPLIER;
      return ( mixed ^ ( mixed >> 29U ) ) + static_cast<std::uint64_t>( cell.second ) * ( MULTIPLIER | 7U );
    }
};

using Cells = std::unordered_map<Cell, std::vector<int>, CellHash>;

bool anyWithin( const std::vector<Point> &places, const std::vector<int> &a, const std::vector<int> &b,
                double distance )
{
  for ( const int first : a )
  {
    const Point &p = places[static_cast<std::size_t>( first )];
    for ( const int second : b )
    {
      const Point &q = places[static_cast<std::size_t>( second )];
      if ( std::hypot( p.x - q.x, p.y - q.y ) <= distance )
        return true;
    }
  }
  return false;
}

//! Links places of neighbouring cells. Cells have the diagonal \a distance, so all within one are linked already.
void linkCells( const Cells &cells, const std::vector<Point> &places, double distance, DisjointSets &sets )
{
  for ( const auto &[cell, members] : cells )
  {
    for ( const int member : members )
      sets.unite( member, members.front() );
    // Half of the neighbourhood: the other half meets this cell from its own side.
    for ( std::int64_t dx = 0; dx <= 2; ++dx )
    {
      for ( std::int64_t dy = dx == 0 ? 1 : -2; dy <= 2; ++dy )
      {
        const auto neighbour = cells.find( { cell.first + dx, cell.second + dy } );
        if ( neighbour == cells.end() || sets.find( members.front() ) == sets.find( neighbour->second.front() ) )
          continue;
        if ( anyWithin( places, members, neighbour->second, distance ) )
          sets.unite( members.front(), neighbour->second.front() );
      }
    }
  }
}

} // namespace

std::vector<int> singleLinkage( const std::vector<Point> &places, double distance )
{
  // Without a distance only equal places are linked; a cell of a nanometre holds nothing else after rounding to 1 µm.
  const double side = distance > 0 ? distance / std::sqrt( 2.0 ) * ( 1 - 1e-12 ) : 1e-9;
  Cells cells;
  for ( std::size_t index = 0; index < places.size(); ++index )
  {
    const Cell cell( static_cast<std::int64_t>( std::floor( places[index].x / side ) ),
                     static_cast<std::int64_t>( std::floor( places[index].y / side ) ) );
    cells[cell].push_back( static_cast<int>( index ) );
  }
  DisjointSets sets( places.size() );
  linkCells( cells, places, distance, sets );

  std::vector<int> order( places.size() );
  std::iota( order.begin(), order.end(), 0 );
  std::sort( order.begin(), order.end(),
             [&]( int a, int b )
             { return places[static_cast<std::size_t>( a )] < places[static_cast<std::size_t>( b )]; } );
  std::vector<int> numbers( places.size(), -1 );
  std::vector<int> result( places.size() );
  int next = 0;
  for ( const int index : order )
  {
    int &number = numbers[static_cast<std::size_t>( sets.find( index ) )];
    if ( number < 0 )
      number = next++;
    result[static_cast<std::size_t>( index )] = number;
  }
  return result;
}

} // namespace minemap
