// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/assumptions/run_ends.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <vector>

namespace minemap
{

namespace
{

constexpr double COSINE_OF_TURN = 0.966; //!< Of 15°: less is the side of a ragged polygon, not its corner.

//! An edge with an end near a place: the end, and the unit vector along the edge as the ring goes.
struct EdgeEnd
{
    Point end;
    Point along;
};

bool hasCorner( const std::vector<EdgeEnd> &ends )
{
  for ( std::size_t one = 0; one < ends.size(); ++one )
  {
    for ( std::size_t other = one + 1; other < ends.size(); ++other )
    {
      if ( ends[one].end == ends[other].end &&
           ends[one].along.x * ends[other].along.x + ends[one].along.y * ends[other].along.y < COSINE_OF_TURN )
        return true;
    }
  }
  return false;
}

//! True where a searched polygon has a corner within \a reach of \a place.
bool cornerWithin( const ShapeIndex &pieces, const Point &place, double reach )
{
  for ( const ShapeDistance &near : pieces.within( place, reach ) )
  {
    std::vector<EdgeEnd> ends;
    const auto add = [&]( const Point &a, const Point &b )
    {
      const double length = std::hypot( b.x - a.x, b.y - a.y );
      if ( length <= 0 )
        return;
      const Point along = { ( b.x - a.x ) / length, ( b.y - a.y ) / length };
      for ( const Point &end : { a, b } )
      {
        if ( std::hypot( end.x - place.x, end.y - place.y ) <= reach )
          ends.push_back( { end, along } );
      }
    };
    pieces.visitEdges( near.shape, place.y - reach, place.y + reach, add );
    if ( hasCorner( ends ) )
      return true;
  }
  return false;
}

} // namespace

bool leavesBetweenCorners( const AssumptionWorld &world, const RecordAtSearch &record, double from, double to )
{
  if ( world.record( record.record ).kind() == ShapeKind::Line )
    return true;
  const auto runs = [&]( const EdgeAtSearch &edge )
  { return edge.side == EdgeAtSearch::Side::Facing && edge.distance >= from && edge.distance <= to; };
  const std::vector<EdgeAtSearch> &edges = record.edges;
  for ( std::size_t begin = 0, end = 0; begin < edges.size(); begin = end )
  {
    for ( end = begin + 1; end < edges.size() && !edges[end].beginsPath; )
      ++end;
    const std::size_t count = end - begin;
    // A hole that search fills, whatever its corners.
    if ( count < edges.size() && std::all_of( edges.begin() + static_cast<std::ptrdiff_t>( begin ),
                                              edges.begin() + static_cast<std::ptrdiff_t>( end ), runs ) )
      return true;
    for ( std::size_t step = 0; step < count; ++step )
    {
      const EdgeAtSearch &edge = edges[begin + step];
      const EdgeAtSearch &next = edges[begin + ( step + 1 ) % count];
      if ( runs( edge ) == runs( next ) )
        continue;
      const EdgeAtSearch &last = runs( edge ) ? edge : next;
      // The end of the run lies anywhere up to the next sample.
      if ( !cornerWithin( *world.pieceIndex, last.border, BORDER_PLAY + 1.5 * last.length ) )
        return true;
    }
  }
  return false;
}

} // namespace minemap
