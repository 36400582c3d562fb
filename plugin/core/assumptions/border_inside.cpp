// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/assumptions/border_inside.h"

#include "core/assumptions/record_at_search.h"

#include <algorithm>
#include <cmath>

namespace minemap
{

namespace
{

//! The part of segment \a a \a b inside \a box as shares of its length; false where there is none.
bool clip( const Point &a, const Point &b, const Box &box, double &from, double &to )
{
  from = 0;
  to = 1;
  const auto against = [&]( double start, double change, double low, double high )
  {
    if ( change == 0 )
      return start >= low && start <= high;
    const double one = ( low - start ) / change;
    const double other = ( high - start ) / change;
    from = std::max( from, std::min( one, other ) );
    to = std::min( to, std::max( one, other ) );
    return from < to;
  };
  return against( a.x, b.x - a.x, box.xMinimum, box.xMaximum ) && against( a.y, b.y - a.y, box.yMinimum, box.yMaximum );
}

//! Calls \a visit( a, b ) for the parts of searched polygons' edges that lie in \a box.
template <typename Visit>
void visitBorders( const ShapeIndex &pieces, const Box &box, const Visit &visit )
{
  for ( const int piece : pieces.meeting( box ) )
  {
    pieces.visitEdges( piece, box.yMinimum, box.yMaximum,
                       [&]( const Point &a, const Point &b )
                       {
                         double from = 0;
                         double to = 1;
                         if ( clip( a, b, box, from, to ) )
                           visit( Point{ a.x + ( b.x - a.x ) * from, a.y + ( b.y - a.y ) * from },
                                  Point{ a.x + ( b.x - a.x ) * to, a.y + ( b.y - a.y ) * to } );
                       } );
  }
}

//! Metres of the borders in the box of \a record whose place and unit vector across \a counts.
template <typename Counts>
double borderThat( const AssumptionWorld &world, std::uint32_t record, const SampleDensity &density,
                   const Counts &counts )
{
  const Box box = world.record( record ).boundingBox();
  double all = 0;
  visitBorders( *world.pieceIndex, box,
                [&all]( const Point &a, const Point &b ) { all += std::hypot( b.x - a.x, b.y - a.y ); } );
  const double step = std::max( density.step, all / density.most );
  double counted = 0;
  const auto sample = [&]( const Point &a, const Point &b )
  {
    const double length = std::hypot( b.x - a.x, b.y - a.y );
    // Each edge for itself: neither their order nor their direction matters.
    const double pieces = std::max( 1.0, std::ceil( length / step ) );
    const Point along = { ( b.x - a.x ) / length, ( b.y - a.y ) / length };
    for ( double piece = 0.5; length > 0 && piece < pieces; ++piece )
      counted +=
        counts( movedAlong( a, along, length * piece / pieces ), Point{ along.y, -along.x } ) ? length / pieces : 0;
  };
  visitBorders( *world.pieceIndex, box, sample );
  return counted;
}

} // namespace

double borderInside( const AssumptionWorld &world, std::uint32_t record, const SampleDensity &density )
{
  const auto isOf = [&]( const Point &place )
  { return world.recordIndex->contains( static_cast<int>( record ), place ); };
  const auto isAround = [&]( const Point &place, const Point &across, double play )
  { return isOf( movedAlong( place, across, play ) ) && isOf( movedAlong( place, across, -play ) ); };
  // Beside the border, too: ground of the record either side of a narrow cut does not count.
  return borderThat( world, record, density,
                     [&]( const Point &place, const Point &across )
                     { return isAround( place, across, BORDER_PLAY ) && isAround( place, across, BORDER_PLAY / 8 ); } );
}

double borderReached( const AssumptionWorld &world, std::uint32_t record, double depth, const SampleDensity &density )
{
  constexpr double BESIDE = 0.5; // Metres.
  const auto isReached = [&]( const Point &place, const Point &inward )
  {
    return world.pieceIndex->anyContains( movedAlong( place, inward, BESIDE ) ) &&
           !world.pieceIndex->anyContains( movedAlong( place, inward, -BESIDE ) ) &&
           world.recordIndex->contains( static_cast<int>( record ), movedAlong( place, inward, depth ) ) &&
           world.pieceIndex->anyContains( movedAlong( place, inward, depth ) );
  };
  return borderThat( world, record, density,
                     [&]( const Point &place, const Point &across ) {
                       return isReached( place, across ) || isReached( place, { -across.x, -across.y } );
                     } );
}

} // namespace minemap
