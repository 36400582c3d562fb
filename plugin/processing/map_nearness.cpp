// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/map_nearness.h"

#include <algorithm>
#include <cmath>

namespace minemap
{

namespace
{

constexpr double FARTHEST = 100000; // metres

}

MapNearness::MapNearness( const std::vector<Record> &records ) : mRecords( records )
{
  const auto record =
    std::find_if( records.begin(), records.end(), []( const Record &one ) { return !one.shape.isEmpty(); } );
  if ( record != records.end() )
    mLandmark = record->shape.vertices().front();
}

bool MapNearness::isPlainlyNear( const Point &place ) const
{
  return mLandmark && std::hypot( place.x - mLandmark->x, place.y - mLandmark->y ) <= FARTHEST;
}

bool MapNearness::isNear( const Point &place ) const
{
  if ( isPlainlyNear( place ) )
    return true;
  if ( !mIndex )
  {
    std::vector<const Shape *> shapes;
    for ( const Record &record : mRecords )
      shapes.push_back( &record.shape );
    mIndex.emplace( shapes );
  }
  return mIndex->anyContains( place ) || mIndex->nearest( place ).distance <= FARTHEST;
}

} // namespace minemap
