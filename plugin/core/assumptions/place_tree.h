// SPDX-License-Identifier: GPL-2.0-or-later
// Places that stay where they are, to ask which of them lie near.
#pragma once

#include "core/geometry/packed_tree.h"

#include <cmath>
#include <cstdint>
#include <optional>
#include <vector>

namespace minemap
{

//! One of several places, and how far it is.
struct NearPlace
{
    std::uint32_t position = 0;
    double distance = 0; //!< Metres.
};

//! Places in a tree. Queries are const; their answers do not depend on the order of the places but where said.
class PlaceTree
{
  public:
    explicit PlaceTree( std::vector<Point> places );

    const std::vector<Point> &places() const { return mPlaces; }

    //! The nearest within \a reach metres, but not that at position \a without. Of equally near ones any.
    std::optional<NearPlace> nearest( const Point &point, double reach, std::int64_t without = -1 ) const;

    //! Calls \a visit( position, distance ) for each place within \a reach metres, in no order.
    template <typename Visit>
    void visitWithin( const Point &point, double reach, const Visit &visit ) const
    {
      visitIn( { point.x - reach, point.y - reach, point.x + reach, point.y + reach },
               [&]( std::uint32_t position )
               {
                 const double distance = std::hypot( mPlaces[position].x - point.x, mPlaces[position].y - point.y );
                 if ( distance <= reach )
                   visit( position, distance );
               } );
    }

    //! Calls \a visit( position ) for each place in \a box or at its edge, in no order.
    template <typename Visit>
    void visitIn( const Box &box, const Visit &visit ) const
    {
      mTree.visitMeeting( box,
                          [&]( std::uint32_t item )
                          {
                            const std::uint32_t position = mTree.order()[item];
                            if ( box.contains( mPlaces[position] ) )
                              visit( position );
                            return true;
                          } );
    }

  private:
    std::vector<Point> mPlaces;
    PackedTree mTree;
};

/**
 * True for about \a share of all places, always the same ones: a sample that depends neither on their order nor on
 * their number.
 */
bool isSampled( const Point &place, double share );

} // namespace minemap
