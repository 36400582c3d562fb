// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/assumptions/place_tree.h"

#include "core/counter_random.h"

#include <cstring>
#include <utility>

namespace minemap
{

namespace
{

std::vector<Box> boxesOf( const std::vector<Point> &places )
{
  std::vector<Box> boxes;
  boxes.reserve( places.size() );
  for ( const Point &place : places )
    boxes.push_back( { place.x, place.y, place.x, place.y } );
  return boxes;
}

std::uint64_t bitsOf( double value )
{
  std::uint64_t bits = 0;
  std::memcpy( &bits, &value, sizeof( bits ) );
  return bits;
}

} // namespace

PlaceTree::PlaceTree( std::vector<Point> places ) : mPlaces( std::move( places ) ), mTree( boxesOf( mPlaces ) ) {}

std::optional<NearPlace> PlaceTree::nearest( const Point &point, double reach, std::int64_t without ) const
{
  std::optional<NearPlace> best;
  mTree.visitNear( point, reach,
                   [&]( std::uint32_t item )
                   {
                     const std::uint32_t position = mTree.order()[item];
                     const double distance = std::hypot( mPlaces[position].x - point.x, mPlaces[position].y - point.y );
                     if ( distance <= reach && static_cast<std::int64_t>( position ) != without )
                     {
                       best = NearPlace{ position, distance };
                       reach = distance;
                     }
                     return reach;
                   } );
  return best;
}

bool isSampled( const Point &place, double share )
{
  return share >= 1 || CounterRandom( bitsOf( place.x ), bitsOf( place.y ) ).uniform() < share;
}

} // namespace minemap
