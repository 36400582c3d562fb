// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/geometry/curve_order.h"

#include "core/parallel.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <utility>

namespace minemap
{

namespace
{

constexpr std::uint32_t SIDE_BITS = 16;
constexpr std::uint32_t HILBERT_SIDE = 1U << SIDE_BITS;

//! A place on the curve and the position of its point.
using Key = std::pair<std::uint32_t, std::uint32_t>;

/**
 * The Hilbert curve (Hilbert 1891), four bits of x and y at a time.
 *
 * Below a quarter of the square the curve runs turned in one of four ways: as it is, with x and y swapped, with both
 * counted from the other side, or both. An entry holds the eight bits of the position and the way below.
 */
class HilbertTable
{
  public:
    HilbertTable()
    {
      for ( std::uint32_t way = 0; way < WAYS; ++way )
      {
        for ( std::uint32_t cell = 0; cell < CELLS; ++cell )
          mEntries[way * CELLS + cell] = entry( way, cell >> STEP_BITS, cell & ( ( 1U << STEP_BITS ) - 1 ) );
      }
    }

    //! Of x and y below HILBERT_SIDE.
    std::uint32_t position( std::uint32_t x, std::uint32_t y ) const
    {
      std::uint32_t position = 0;
      std::uint32_t way = 0;
      for ( std::uint32_t bits = SIDE_BITS; bits > 0; )
      {
        bits -= STEP_BITS;
        const std::uint32_t cell = ( x >> bits & 15U ) << STEP_BITS | ( y >> bits & 15U );
        const std::uint32_t found = mEntries[way | cell];
        position = position << 8U | ( found & 255U );
        way = found & ~255U;
      }
      return position;
    }

  private:
    static constexpr std::uint32_t STEP_BITS = 4;
    static constexpr std::uint32_t WAYS = 4; //!< Bit 0: swapped, bit 1: counted from the other side.
    static constexpr std::uint32_t CELLS = 1U << ( 2 * STEP_BITS );
    static constexpr std::size_t ENTRIES = std::size_t( WAYS ) * CELLS;

    static std::uint16_t entry( std::uint32_t way, std::uint32_t x, std::uint32_t y )
    {
      std::uint32_t position = 0;
      for ( std::uint32_t bit = STEP_BITS; bit-- > 0; )
      {
        std::uint32_t right = x >> bit & 1U;
        std::uint32_t upper = y >> bit & 1U;
        if ( ( way & 2U ) != 0 )
        {
          right ^= 1U;
          upper ^= 1U;
        }
        if ( ( way & 1U ) != 0 )
          std::swap( right, upper );
        position = position << 2U | ( 3U * right ^ upper );
        way ^= ( right & ~upper & 1U ) << 1U;
        way ^= upper ^ 1U;
      }
      return static_cast<std::uint16_t>( way * CELLS | position );
    }

    std::array<std::uint16_t, ENTRIES> mEntries{};
};

//! Where the bulk of \a points lies: without the outer hundredth of them, and half as much around it.
Box bulkOf( const std::vector<Point> &points )
{
  constexpr std::size_t ASKED = 1024;
  constexpr std::size_t OUTER = 100;
  std::vector<double> xs, ys;
  for ( std::size_t asked = 0; asked < std::min( points.size(), ASKED ); ++asked )
  {
    const Point &point = points[points.size() * asked / std::min( points.size(), ASKED )];
    if ( !std::isfinite( point.x ) || !std::isfinite( point.y ) )
      continue;
    xs.push_back( point.x );
    ys.push_back( point.y );
  }
  Box bulk;
  if ( xs.empty() )
    return bulk;
  std::sort( xs.begin(), xs.end() );
  std::sort( ys.begin(), ys.end() );
  const std::size_t first = xs.size() / OUTER;
  const std::size_t last = xs.size() - 1 - first;
  const double xMargin = ( xs[last] - xs[first] ) / 2;
  const double yMargin = ( ys[last] - ys[first] ) / 2;
  bulk.include( { std::max( xs.front(), xs[first] - xMargin ), std::max( ys.front(), ys[first] - yMargin ) } );
  bulk.include( { std::min( xs.back(), xs[last] + xMargin ), std::min( ys.back(), ys[last] + yMargin ) } );
  return bulk;
}

std::vector<Key> keysOf( const std::vector<Point> &points, int threads )
{
  static const HilbertTable table;
  const Box bulk = bulkOf( points );
  const double width = std::max( bulk.xMaximum - bulk.xMinimum, bulk.yMaximum - bulk.yMinimum );
  const double scale = width > 0 && std::isfinite( width ) ? ( HILBERT_SIDE - 1 ) / width : 0;
  const auto cell = [scale]( double place, double from )
  {
    // In this order nothing that is no number becomes a cell.
    const double cells = std::max( 0.0, ( place - from ) * scale );
    return static_cast<std::uint32_t>( std::min( cells, HILBERT_SIDE - 1.0 ) );
  };
  std::vector<Key> keys( points.size() );
  inParallel( points.size(), threads,
              [&]( std::size_t begin, std::size_t end )
              {
                for ( std::size_t index = begin; index < end; ++index )
                  keys[index] = {
                    table.position( cell( points[index].x, bulk.xMinimum ), cell( points[index].y, bulk.yMinimum ) ),
                    static_cast<std::uint32_t>( index ) };
              } );
  return keys;
}

constexpr std::uint32_t DIGIT_BITS = 11;
constexpr std::uint32_t DIGITS = 1U << DIGIT_BITS;

//! Upper bits of the place on the curve that are worth sorting by: some times as many cells as points.
std::uint32_t bitsWorthSorting( std::size_t points )
{
  std::uint32_t bits = DIGIT_BITS;
  while ( bits < 32 && ( points >> ( bits - 2 ) ) != 0 )
    bits += DIGIT_BITS;
  return std::min( bits, 32U );
}

//! The positions, sorted by the place on the curve, keeping the order of equals; digit by digit.
std::vector<std::uint32_t> sorted( std::vector<Key> keys, int threads )
{
  const auto chunks = static_cast<std::size_t>( threads );
  std::vector<Key> passed( keys.size() );
  std::vector<std::uint32_t> order( keys.size() );
  std::vector<std::array<std::uint32_t, DIGITS>> starts( chunks );
  const auto forChunk = [&]( const auto &work )
  {
    inParallel( chunks, threads,
                [&]( std::size_t begin, std::size_t end )
                {
                  for ( std::size_t chunk = begin; chunk < end; ++chunk )
                    work( starts[chunk], keys.size() * chunk / chunks, keys.size() * ( chunk + 1 ) / chunks );
                } );
  };
  for ( std::uint32_t shift = 32 - bitsWorthSorting( keys.size() ); shift < 32; shift += DIGIT_BITS )
  {
    const bool isLast = shift + DIGIT_BITS >= 32;
    const auto digitOf = [shift]( const Key &key ) { return key.first >> shift & ( DIGITS - 1 ); };
    forChunk(
      [&]( std::array<std::uint32_t, DIGITS> &counts, std::size_t begin, std::size_t end )
      {
        counts.fill( 0 );
        for ( std::size_t index = begin; index < end; ++index )
          ++counts[digitOf( keys[index] )];
      } );
    std::uint32_t next = 0;
    for ( std::uint32_t digit = 0; digit < DIGITS; ++digit )
    {
      for ( std::array<std::uint32_t, DIGITS> &counts : starts )
        next += std::exchange( counts[digit], next );
    }
    forChunk(
      [&]( std::array<std::uint32_t, DIGITS> &places, std::size_t begin, std::size_t end )
      {
        for ( std::size_t index = begin; index < end && isLast; ++index )
          order[places[digitOf( keys[index] )]++] = keys[index].second;
        for ( std::size_t index = begin; index < end && !isLast; ++index )
          passed[places[digitOf( keys[index] )]++] = keys[index];
      } );
    keys.swap( passed );
  }
  return order;
}

} // namespace

std::vector<std::uint32_t> hilbertOrder( const std::vector<Point> &points, int threads )
{
  // Few are sorted before another thread has begun.
  constexpr std::size_t FEW = 20000;
  const int used = points.size() < FEW ? 1 : threadCount( threads );
  return sorted( keysOf( points, used ), used );
}

} // namespace minemap
