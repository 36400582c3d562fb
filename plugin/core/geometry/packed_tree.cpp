// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/geometry/packed_tree.h"

#include <numeric>

namespace minemap
{

namespace
{

constexpr std::uint32_t HILBERT_SIDE = 1U << 16U;

//! Position along the Hilbert curve over a square of HILBERT_SIDE cells (Hilbert 1891; x and y below HILBERT_SIDE).
std::uint32_t hilbertPosition( std::uint32_t x, std::uint32_t y )
{
  std::uint32_t position = 0;
  // Without branches, which no processor could foresee here.
  for ( std::uint32_t bit = 16; bit-- > 0; )
  {
    const std::uint32_t right = x >> bit & 1U;
    const std::uint32_t upper = y >> bit & 1U;
    position = position << 2U | ( 3U * right ^ upper );
    const std::uint32_t turned = ( 0U - ( right & ~upper ) ) & ( HILBERT_SIDE - 1 );
    x ^= turned;
    y ^= turned;
    const std::uint32_t swapped = ( x ^ y ) & ( upper - 1U );
    x ^= swapped;
    y ^= swapped;
  }
  return position;
}

//! Sorts by the first, keeping the order of equals, in three passes over eleven bits each.
void sortByKey( std::vector<std::pair<std::uint32_t, std::uint32_t>> &keys )
{
  constexpr std::uint32_t DIGIT_BITS = 11;
  constexpr std::uint32_t DIGITS = 1U << DIGIT_BITS;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> sorted( keys.size() );
  for ( std::uint32_t shift = 0; shift < 32; shift += DIGIT_BITS )
  {
    const auto digitOf = [shift]( const auto &key ) { return key.first >> shift & ( DIGITS - 1 ); };
    std::array<std::size_t, DIGITS + 1> starts{};
    for ( const auto &key : keys )
      ++starts[digitOf( key ) + 1];
    std::partial_sum( starts.begin(), starts.end(), starts.begin() );
    for ( const auto &key : keys )
      sorted[starts[digitOf( key )]++] = key;
    keys.swap( sorted );
  }
}

} // namespace

std::vector<std::uint32_t> hilbertOrder( const std::vector<Point> &points )
{
  Box extent;
  for ( const Point &point : points )
    extent.include( point );
  const double width = std::max( extent.xMaximum - extent.xMinimum, extent.yMaximum - extent.yMinimum );
  const double scale = width > 0 && std::isfinite( width ) ? ( HILBERT_SIDE - 1 ) / width : 0;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> keys;
  keys.reserve( points.size() );
  for ( const Point &point : points )
  {
    const auto x = static_cast<std::uint32_t>( ( point.x - extent.xMinimum ) * scale );
    const auto y = static_cast<std::uint32_t>( ( point.y - extent.yMinimum ) * scale );
    keys.emplace_back( hilbertPosition( std::min( x, HILBERT_SIDE - 1 ), std::min( y, HILBERT_SIDE - 1 ) ),
                       static_cast<std::uint32_t>( keys.size() ) );
  }
  sortByKey( keys );
  std::vector<std::uint32_t> order;
  order.reserve( keys.size() );
  for ( const auto &key : keys )
    order.push_back( key.second );
  return order;
}

PackedTree::PackedTree( const std::vector<Box> &boxes )
{
  std::vector<Point> centres;
  std::vector<std::uint32_t> items;
  for ( std::size_t index = 0; index < boxes.size(); ++index )
  {
    const Box &box = boxes[index];
    if ( !( box.xMinimum <= box.xMaximum ) )
      continue;
    centres.push_back( { ( box.xMinimum + box.xMaximum ) / 2, ( box.yMinimum + box.yMaximum ) / 2 } );
    items.push_back( static_cast<std::uint32_t>( index ) );
  }
  if ( items.empty() )
    return;
  std::vector<Box> level;
  level.reserve( items.size() );
  mOrder.reserve( items.size() );
  for ( const std::uint32_t position : hilbertOrder( centres ) )
  {
    mOrder.push_back( items[position] );
    level.push_back( boxes[items[position]] );
  }
  addLevel( level );
  while ( level.size() > FANOUT )
  {
    std::vector<Box> parents( ( level.size() + FANOUT - 1 ) / FANOUT );
    for ( std::size_t index = 0; index < level.size(); ++index )
    {
      parents[index / FANOUT].include( { level[index].xMinimum, level[index].yMinimum } );
      parents[index / FANOUT].include( { level[index].xMaximum, level[index].yMaximum } );
    }
    level = std::move( parents );
    addLevel( level );
  }
}

void PackedTree::addLevel( const std::vector<Box> &boxes )
{
  constexpr float NOWHERE = std::numeric_limits<float>::infinity();
  const std::size_t first = mNodes.size();
  mLevels.push_back( { first, boxes.size() } );
  Node empty;
  empty.xMinimum.fill( NOWHERE );
  empty.yMinimum.fill( NOWHERE );
  empty.xMaximum.fill( -NOWHERE );
  empty.yMaximum.fill( -NOWHERE );
  mNodes.resize( first + ( boxes.size() + FANOUT - 1 ) / FANOUT, empty );
  for ( std::size_t index = 0; index < boxes.size(); ++index )
  {
    Node &node = mNodes[first + index / FANOUT];
    node.xMinimum[index % FANOUT] = below( boxes[index].xMinimum );
    node.yMinimum[index % FANOUT] = below( boxes[index].yMinimum );
    node.xMaximum[index % FANOUT] = above( boxes[index].xMaximum );
    node.yMaximum[index % FANOUT] = above( boxes[index].yMaximum );
  }
}

} // namespace minemap
