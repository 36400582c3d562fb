// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/geometry/single_linkage.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <numeric>
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

//! Cells with places in them, and which places.
class Cells
{
  public:
    Cells( const std::vector<Point> &places, double side )
    {
      std::vector<std::pair<Cell, int>> entries;
      entries.reserve( places.size() );
      for ( const Point &place : places )
        entries.push_back( { { static_cast<std::int64_t>( std::floor( place.x / side ) ),
                               static_cast<std::int64_t>( std::floor( place.y / side ) ) },
                             static_cast<int>( entries.size() ) } );
      std::sort( entries.begin(), entries.end() );
      mMembers.reserve( entries.size() );
      for ( const auto &[cell, place] : entries )
      {
        if ( mCells.empty() || mCells.back() != cell )
        {
          mCells.push_back( cell );
          mStarts.push_back( mMembers.size() );
        }
        mMembers.push_back( place );
      }
      mStarts.push_back( mMembers.size() );
      fillSlots();
    }

    std::size_t count() const { return mCells.size(); }

    const Cell &cell( std::size_t number ) const { return mCells[number]; }

    const int *begin( std::size_t number ) const { return mMembers.data() + mStarts[number]; }

    const int *end( std::size_t number ) const { return mMembers.data() + mStarts[number + 1]; }

    //! The number of a cell, count() where it holds nothing.
    std::size_t find( const Cell &cell ) const
    {
      std::size_t slot = slotOf( cell );
      while ( mSlots[slot] != NONE && mCells[mSlots[slot]] != cell )
        slot = ( slot + 1 ) & ( mSlots.size() - 1 );
      return mSlots[slot] == NONE ? count() : mSlots[slot];
    }

  private:
    static constexpr std::uint32_t NONE = std::numeric_limits<std::uint32_t>::max();

    //! At most half of the slots are taken.
    void fillSlots()
    {
      std::size_t slots = 2;
      while ( slots < 2 * mCells.size() )
        slots *= 2;
      mSlots.assign( slots, NONE );
      for ( std::size_t number = 0; number < mCells.size(); ++number )
      {
        std::size_t slot = slotOf( mCells[number] );
        while ( mSlots[slot] != NONE )
          slot = ( slot + 1 ) & ( slots - 1 );
        mSlots[slot] = static_cast<std::uint32_t>( number );
      }
    }

    std::size_t slotOf( const Cell &cell ) const
    {
      constexpr std::uint64_t MULTIPLIER = 0x9E3779B97F4A7C15ULL;
      std::uint64_t mixed = static_cast<std::uint64_t>( cell.first ) * MULTIPLIER;
      mixed = ( mixed ^ mixed >> 29U ) + static_cast<std::uint64_t>( cell.second );
      mixed *= MULTIPLIER;
      return static_cast<std::size_t>( mixed ^ mixed >> 32U ) & ( mSlots.size() - 1 );
    }

    std::vector<Cell> mCells;
    std::vector<std::size_t> mStarts; //!< Of each cell in mMembers, and the end.
    std::vector<int> mMembers;
    std::vector<std::uint32_t> mSlots; //!< By hash.
};

bool anyWithin( const std::vector<Point> &places, const Cells &cells, std::size_t a, std::size_t b, double distance )
{
  for ( const int *first = cells.begin( a ); first != cells.end( a ); ++first )
  {
    const Point &p = places[static_cast<std::size_t>( *first )];
    for ( const int *second = cells.begin( b ); second != cells.end( b ); ++second )
    {
      const Point &q = places[static_cast<std::size_t>( *second )];
      if ( std::hypot( p.x - q.x, p.y - q.y ) <= distance )
        return true;
    }
  }
  return false;
}

//! Links places of neighbouring cells. Cells have the diagonal \a distance, so all within one are linked already.
void linkCells( const Cells &cells, const std::vector<Point> &places, double distance, DisjointSets &sets )
{
  for ( std::size_t number = 0; number < cells.count(); ++number )
  {
    const int representative = *cells.begin( number );
    for ( const int *member = cells.begin( number ); member != cells.end( number ); ++member )
      sets.unite( *member, representative );
    const Cell &cell = cells.cell( number );
    // Half of the neighbourhood: the other half meets this cell from its own side.
    for ( std::int64_t dx = 0; dx <= 2; ++dx )
    {
      for ( std::int64_t dy = dx == 0 ? 1 : -2; dy <= 2; ++dy )
      {
        const std::size_t neighbour = cells.find( { cell.first + dx, cell.second + dy } );
        if ( neighbour == cells.count() || sets.find( representative ) == sets.find( *cells.begin( neighbour ) ) )
          continue;
        if ( anyWithin( places, cells, number, neighbour, distance ) )
          sets.unite( representative, *cells.begin( neighbour ) );
      }
    }
  }
}

} // namespace

std::vector<int> singleLinkage( const std::vector<Point> &places, double distance )
{
  // Without a distance only equal places are linked; a cell of a nanometre holds nothing else after rounding to 1 µm.
  const double side = distance > 0 ? distance / std::sqrt( 2.0 ) * ( 1 - 1e-12 ) : 1e-9;
  DisjointSets sets( places.size() );
  linkCells( Cells( places, side ), places, distance, sets );

  // Numbered by their first place from west to east.
  std::vector<int> firsts( places.size(), -1 );
  for ( int index = 0; index < static_cast<int>( places.size() ); ++index )
  {
    int &first = firsts[static_cast<std::size_t>( sets.find( index ) )];
    if ( first < 0 || places[static_cast<std::size_t>( index )] < places[static_cast<std::size_t>( first )] )
      first = index;
  }
  std::vector<int> components;
  for ( std::size_t root = 0; root < firsts.size(); ++root )
  {
    if ( firsts[root] >= 0 )
      components.push_back( static_cast<int>( root ) );
  }
  std::sort( components.begin(), components.end(),
             [&]( int a, int b )
             {
               return places[static_cast<std::size_t>( firsts[static_cast<std::size_t>( a )] )] <
                      places[static_cast<std::size_t>( firsts[static_cast<std::size_t>( b )] )];
             } );
  std::vector<int> numbers( places.size(), -1 );
  for ( std::size_t number = 0; number < components.size(); ++number )
    numbers[static_cast<std::size_t>( components[number] )] = static_cast<int>( number );
  std::vector<int> result( places.size() );
  for ( int index = 0; index < static_cast<int>( places.size() ); ++index )
    result[static_cast<std::size_t>( index )] = numbers[static_cast<std::size_t>( sets.find( index ) )];
  return result;
}

} // namespace minemap
