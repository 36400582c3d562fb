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

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace minemap
{

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

    using Distances = std::array<float, FANOUT>;

    //! A point, rounded down and up.
    struct Place
    {
        float xBelow, xAbove, yBelow, yAbove;
    };

    //! Of the slots of \a node, one bit each, those whose box meets the box given.
    static std::uint32_t slotsMeeting( const Node &node, float xMinimum, float yMinimum, float xMaximum,
                                       float yMaximum );

    //! Those whose box is at most so far from \a place that the square is \a limit; writes the squares of all.
    static std::uint32_t slotsNear( const Node &node, const Place &place, float limit, Distances &squares );

    static std::uint32_t lowestBit( std::uint32_t bits )
    {
#ifdef __GNUC__
      return static_cast<std::uint32_t>( __builtin_ctz( bits ) );
#else
      std::uint32_t bit = 0;
      while ( ( bits >> bit & 1U ) == 0 )
        ++bit;
      return bit;
#endif
    }

    //! More than the rounding of the few operations of slotsNear().
    static constexpr float MARGIN = 1 - 1e-6F;

    std::vector<std::uint32_t> mOrder;
    std::vector<Node> mNodes;
    std::vector<Level> mLevels; //!< The lowest first.
};

#ifdef __SSE2__

// Four boxes at a time; every 64-bit x86 can. The results are those of the plain loops below, bit by bit.
inline std::uint32_t PackedTree::slotsMeeting( const Node &node, float xMinimum, float yMinimum, float xMaximum,
                                               float yMaximum )
{
  const auto four = []( const std::array<float, FANOUT> &values, std::size_t slot )
  { return _mm_loadu_ps( values.data() + slot ); };
  const __m128 left = _mm_set1_ps( xMinimum );
  const __m128 right = _mm_set1_ps( xMaximum );
  const __m128 lower = _mm_set1_ps( yMinimum );
  const __m128 upper = _mm_set1_ps( yMaximum );
  std::uint32_t found = 0;
  for ( std::size_t slot = 0; slot < FANOUT; slot += 4 )
  {
    const __m128 x = _mm_and_ps( _mm_cmple_ps( four( node.xMinimum, slot ), right ),
                                 _mm_cmpge_ps( four( node.xMaximum, slot ), left ) );
    const __m128 y = _mm_and_ps( _mm_cmple_ps( four( node.yMinimum, slot ), upper ),
                                 _mm_cmpge_ps( four( node.yMaximum, slot ), lower ) );
    found |= static_cast<std::uint32_t>( _mm_movemask_ps( _mm_and_ps( x, y ) ) ) << slot;
  }
  return found;
}

inline std::uint32_t PackedTree::slotsNear( const Node &node, const Place &place, float limit, Distances &squares )
{
  const auto beyond = []( const std::array<float, FANOUT> &minimum, const std::array<float, FANOUT> &maximum,
                          std::size_t slot, float below, float above )
  {
    const __m128 before = _mm_sub_ps( _mm_loadu_ps( minimum.data() + slot ), _mm_set1_ps( above ) );
    const __m128 after = _mm_sub_ps( _mm_set1_ps( below ), _mm_loadu_ps( maximum.data() + slot ) );
    return _mm_max_ps( _mm_max_ps( before, after ), _mm_setzero_ps() );
  };
  std::uint32_t found = 0;
  for ( std::size_t slot = 0; slot < FANOUT; slot += 4 )
  {
    const __m128 dx = beyond( node.xMinimum, node.xMaximum, slot, place.xBelow, place.xAbove );
    const __m128 dy = beyond( node.yMinimum, node.yMaximum, slot, place.yBelow, place.yAbove );
    const __m128 square = _mm_mul_ps( _mm_add_ps( _mm_mul_ps( dx, dx ), _mm_mul_ps( dy, dy ) ), _mm_set1_ps( MARGIN ) );
    _mm_storeu_ps( squares.data() + slot, square );
    found |= static_cast<std::uint32_t>( _mm_movemask_ps( _mm_cmple_ps( square, _mm_set1_ps( limit ) ) ) ) << slot;
  }
  return found;
}

#else

inline std::uint32_t PackedTree::slotsMeeting( const Node &node, float xMinimum, float yMinimum, float xMaximum,
                                               float yMaximum )
{
  std::uint32_t found = 0;
  for ( std::size_t slot = 0; slot < FANOUT; ++slot )
  {
    const bool meets = node.xMinimum[slot] <= xMaximum && node.xMaximum[slot] >= xMinimum &&
                       node.yMinimum[slot] <= yMaximum && node.yMaximum[slot] >= yMinimum;
    found |= ( meets ? 1U : 0U ) << slot;
  }
  return found;
}

inline std::uint32_t PackedTree::slotsNear( const Node &node, const Place &place, float limit, Distances &squares )
{
  std::uint32_t found = 0;
  for ( std::size_t slot = 0; slot < FANOUT; ++slot )
  {
    const float dx =
      std::max( std::max( node.xMinimum[slot] - place.xAbove, place.xBelow - node.xMaximum[slot] ), 0.0F );
    const float dy =
      std::max( std::max( node.yMinimum[slot] - place.yAbove, place.yBelow - node.yMaximum[slot] ), 0.0F );
    squares[slot] = ( dx * dx + dy * dy ) * MARGIN;
    found |= ( squares[slot] <= limit ? 1U : 0U ) << slot;
  }
  return found;
}

#endif

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
    for ( std::uint32_t found = slotsMeeting( boxes, xMinimum, yMinimum, xMaximum, yMaximum ); found != 0;
          found &= found - 1 )
    {
      const std::uint32_t entry = node * static_cast<std::uint32_t>( FANOUT ) + lowestBit( found );
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
    Distances distances;
    // The farthest first, so that the nearest is taken from the stack first.
    const std::size_t first = waiting;
    for ( std::uint32_t found = slotsNear( boxes, { xBelow, xAbove, yBelow, yAbove }, limit, distances ); found != 0;
          found &= found - 1 )
    {
      const std::uint32_t slot = lowestBit( found );
      std::size_t place = waiting++;
      for ( ; place > first && open[place - 1].distanceSquared < distances[slot]; --place )
        open[place] = open[place - 1];
      open[place] = { distances[slot], next.level - 1, next.entry * static_cast<std::uint32_t>( FANOUT ) + slot };
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
