// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/geometry/packed_tree.h"

#include "core/geometry/curve_order.h"

namespace minemap
{

PackedTree::PackedTree( const std::vector<Box> &boxes )
{
  std::vector<Point> centres;
  std::vector<std::uint32_t> items;
  for ( std::size_t index = 0; index < boxes.size(); ++index )
  {
    const Box &box = boxes[index];
    if ( !( box.xMinimum <= box.xMaximum ) )
      continue;
    centres.push_back( box.middle() );
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
  // What is not there is infinitely far away, and met by no box, not even one without end.
  constexpr float FAR = std::numeric_limits<float>::infinity();
  constexpr float NEVER = std::numeric_limits<float>::quiet_NaN();
  const std::size_t first = mNodes.size();
  mLevels.push_back( { first, boxes.size() } );
  Node empty;
  empty.xMinimum.fill( FAR );
  empty.yMinimum.fill( NEVER );
  empty.xMaximum.fill( -FAR );
  empty.yMaximum.fill( NEVER );
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
