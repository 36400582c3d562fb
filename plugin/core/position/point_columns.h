// SPDX-License-Identifier: GPL-2.0-or-later
// Points sorted so that those within a distance of a place are found quickly.
#pragma once

#include "core/geometry/point.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace minemap
{

/**
 * Points in upright columns as wide as the distance that will be asked for, by y within a column.
 *
 * What is within the distance of a place then lies in three runs of one array, whatever the extent: wild coordinates
 * cost nothing. Queries are const and may run in several threads.
 */
class PointColumns
{
  public:
    /**
     * \param reach the distance that will be asked for, in the units of the points, finite and above 0.
     * \throws std::invalid_argument for another reach or a point that is not finite.
     */
    PointColumns( const std::vector<Point> &points, double reach );

    //! Calls \a visit( number, squared distance ) for every point nearer to \a place than the reach.
    template <typename Visit>
    void visitNear( const Point &place, const Visit &visit ) const
    {
      const std::int64_t column = columnOf( place.x );
      for ( std::int64_t near = column - 1; near <= column + 1; ++near )
      {
        auto entry = std::lower_bound( mEntries.begin(), mEntries.end(), Entry{ near, { 0, place.y - mReach }, 0 },
                                       []( const Entry &a, const Entry &b ) { return a.isBelow( b ); } );
        for ( ; entry != mEntries.end() && entry->column == near && entry->place.y <= place.y + mReach; ++entry )
        {
          const double dx = entry->place.x - place.x;
          const double dy = entry->place.y - place.y;
          const double square = dx * dx + dy * dy;
          if ( square < mReach * mReach )
            visit( entry->number, square );
        }
      }
    }

  private:
    struct Entry
    {
        std::int64_t column;
        Point place;
        std::uint32_t number;

        bool isBelow( const Entry &other ) const
        {
          return column < other.column || ( column == other.column && place.y < other.place.y );
        }
    };

    std::int64_t columnOf( double x ) const { return static_cast<std::int64_t>( std::floor( x / mReach ) ); }

    double mReach;
    std::vector<Entry> mEntries;
};

/**
 * The distance from each of \a places to the nearest of \a others that is nearer than \a reach, in the order of
 * places; infinite where there is none. The same for any number of \a threads.
 */
std::vector<double> nearestDistances( const std::vector<Point> &places, const std::vector<Point> &others, double reach,
                                      int threads = 1 );

//! The same to the nearest other point of \a points.
std::vector<double> neighbourDistances( const std::vector<Point> &points, double reach, int threads = 1 );

} // namespace minemap
