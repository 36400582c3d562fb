// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/position/point_columns.h"

#include "core/parallel.h"

#include <limits>
#include <stdexcept>

namespace minemap
{

PointColumns::PointColumns( const std::vector<Point> &points, double reach ) : mReach( reach )
{
  constexpr double MOST_COLUMNS = 1e18; // Beyond, their numbers would not fit.
  if ( !( reach > 0 ) || !std::isfinite( reach ) )
    throw std::invalid_argument( "a distance to search within must be finite and above 0" );
  mEntries.reserve( points.size() );
  for ( const Point &point : points )
  {
    if ( !std::isfinite( point.y ) || !( std::abs( point.x ) / reach < MOST_COLUMNS ) )
      throw std::invalid_argument( "a point has no finite coordinates" );
    mEntries.push_back( { columnOf( point.x ), point, static_cast<std::uint32_t>( mEntries.size() ) } );
  }
  std::sort( mEntries.begin(), mEntries.end(),
             []( const Entry &a, const Entry &b )
             {
               if ( a.isBelow( b ) || b.isBelow( a ) )
                 return a.isBelow( b );
               return a.place.x != b.place.x ? a.place.x < b.place.x : a.number < b.number;
             } );
}

namespace
{

//! The distance from each of \a places to the nearest point of \a columns that \a counts( place, point ).
template <typename Counts>
std::vector<double> leastDistances( const std::vector<Point> &places, const PointColumns &columns, int threads,
                                    const Counts &counts )
{
  std::vector<double> distances( places.size() );
  inParallel( places.size(), threads,
              [&]( std::size_t begin, std::size_t end )
              {
                for ( std::size_t number = begin; number < end; ++number )
                {
                  double least = std::numeric_limits<double>::infinity();
                  columns.visitNear( places[number],
                                     [&]( std::uint32_t other, double square )
                                     {
                                       if ( counts( number, other ) )
                                         least = std::min( least, square );
                                     } );
                  distances[number] = std::sqrt( least );
                }
              } );
  return distances;
}

} // namespace

std::vector<double> nearestDistances( const std::vector<Point> &places, const std::vector<Point> &others, double reach,
                                      int threads )
{
  return leastDistances( places, PointColumns( others, reach ), threads,
                         []( std::size_t, std::uint32_t ) { return true; } );
}

std::vector<double> neighbourDistances( const std::vector<Point> &points, double reach, int threads )
{
  return leastDistances( points, PointColumns( points, reach ), threads,
                         []( std::size_t place, std::uint32_t other ) { return place != other; } );
}

} // namespace minemap
