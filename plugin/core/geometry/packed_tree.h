// SPDX-License-Identifier: GPL-2.0-or-later
// A static tree of boxes in flat arrays, packed along a Hilbert curve.
#pragma once

#include "core/geometry/point.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <utility>
#include <vector>

namespace minemap
{

//! Positions of \a points along a Hilbert curve over them: neighbours in the list are near each other in the plane.
std::vector<std::uint32_t> hilbertOrder( const std::vector<Point> &points );

/**
 * Boxes that stay where they are, sixteen to a node, each node's boxes side by side.
 *
 * A node takes 256 bytes: boxes are single-precision, rounded outwards, so a search finds at least what double
 * precision would; callers decide exactly. Items near each other in the plane are near each other in memory, whatever
 * their sizes and however sparse the extent. Queries are const and may run in several threads.
 */
class PackedTree
{
  public:
    PackedTree() = default;
    //! Empty boxes are found by no search.
    explicit PackedTree( const std::vector<Box> &boxes );

    bool isEmpty() const { return mOrder.empty(); }

    //! Position in the list of boxes of each item, in the order of the tree: keep what belongs to items in this order.
    const std::vector<std::uint32_t> &order() const { return mOrder; }

    //! Calls \a visit( item ) for the items whose box meets \a box, until it returns false. Items count along order().
    template <typename Visit>
    void visitMeeting( const Box &box, const Visit &visit ) const;

    /**
     * Calls \a visit( item ) for items in about ascending distance from \a point as long as their box lies within
     * \a reach metres; \a visit returns the new reach.
     */
    template <typename Visit>
    void visitNear( const Point &point, double reach, const Visit &visit ) const;

  private:
    static constexpr std::size_t FANOUT = 16;

    struct Node
    {
        std::array<float, FANOUT> xMinimum, yMinimum, xMaximum, yMaximum;
    };

    struct Level
    {
        std::size_t firstNode = 0;
        std::size_t entries = 0; //!< Items on the lowest level, else nodes of the level below.
    };

    //! A node still to be looked into, and how far it is at least.
    struct Open
    {
        float distanceSquared;
        std::uint32_t level;
        std::uint32_t entry;
    };

    //! Depth of a tree over 2³² items times the entries of a node that may wait.
    static constexpr std::size_t DEEPEST = 8 * FANOUT;

    static float below( double value )
    {
      return std::nextafter( static_cast<float>( value ), -std::numeric_limits<float>::infinity() );
    }

    static float above( double value )
    {
      return std::nextafter( static_cast<float>( value ), std::numeric_limits<float>::infinity() );
    }

    void addLevel( const std::vector<Box> &boxes );

    std::vector<std::uint32_t> mOrder;
    std::vector<Node> mNodes;
    std::vector<Level> mLevels; //!< The lowest first.
};

template <typename Visit>
void PackedTree::visitMeeting( const Box &box, const Visit &visit ) const
{
  if ( mOrder.empty() )
    return;
  const float xMinimum = below( box.xMinimum );
  const float yMinimum = below( box.yMinimum );
  const float xMaximum = above( box.xMaximum );
  const float yMaximum = above( box.yMaximum );
  std::array<std::pair<std::uint32_t, std::uint32_t>, DEEPEST> open; // Level and node.
  std::size_t waiting = 0;
  open[waiting++] = { static_cast<std::uint32_t>( mLevels.size() - 1 ), 0 };
  while ( waiting > 0 )
  {
    const auto [level, node] = open[--waiting];
    const Node &boxes = mNodes[mLevels[level].firstNode + node];
    for ( std::size_t slot = 0; slot < FANOUT; ++slot )
    {
      if ( !( boxes.xMinimum[slot] <= xMaximum && boxes.xMaximum[slot] >= xMinimum &&
              boxes.yMinimum[slot] <= yMaximum && boxes.yMaximum[slot] >= yMinimum ) )
        continue;
      const auto entry = static_cast<std::uint32_t>( node * FANOUT + slot );
      if ( level > 0 )
        open[waiting++] = { level - 1, entry };
      else if ( !visit( entry ) )
        return;
    }
  }
}

template <typename Visit>
void PackedTree::visitNear( const Point &point, double reach, const Visit &visit ) const
{
  if ( mOrder.empty() )
    return;
  const float xBelow = below( point.x );
  const float xAbove = above( point.x );
  const float yBelow = below( point.y );
  const float yAbove = above( point.y );
  // More than the rounding of the few operations below.
  constexpr float MARGIN = 1 - 1e-6F;
  float limit = above( reach * reach );
  std::array<Open, DEEPEST> open;
  std::size_t waiting = 0;
  open[waiting++] = { 0, static_cast<std::uint32_t>( mLevels.size() - 1 ), 0 };
  while ( waiting > 0 )
  {
    const Open next = open[--waiting];
    if ( next.distanceSquared > limit )
      continue;
    const Node &boxes = mNodes[mLevels[next.level].firstNode + next.entry];
    std::array<float, FANOUT> distances;
    for ( std::size_t slot = 0; slot < FANOUT; ++slot )
    {
      const float dx = std::max( std::max( boxes.xMinimum[slot] - xAbove, xBelow - boxes.xMaximum[slot] ), 0.0F );
      const float dy = std::max( std::max( boxes.yMinimum[slot] - yAbove, yBelow - boxes.yMaximum[slot] ), 0.0F );
      distances[slot] = ( dx * dx + dy * dy ) * MARGIN;
    }
    // The farthest first, so that the nearest is taken from the stack first.
    const std::size_t first = waiting;
    for ( std::size_t slot = 0; slot < FANOUT; ++slot )
    {
      if ( !( distances[slot] <= limit ) )
        continue;
      std::size_t place = waiting++;
      for ( ; place > first && open[place - 1].distanceSquared < distances[slot]; --place )
        open[place] = open[place - 1];
      open[place] = { distances[slot], next.level - 1, static_cast<std::uint32_t>( next.entry * FANOUT + slot ) };
    }
    if ( next.level > 0 )
      continue;
    while ( waiting > first )
    {
      const Open item = open[--waiting];
      if ( item.distanceSquared > limit )
        continue;
      reach = visit( item.entry );
      limit = above( reach * reach );
    }
  }
}

} // namespace minemap
