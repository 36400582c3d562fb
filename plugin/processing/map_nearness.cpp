// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/map_nearness.h"

#include "core/geometry/locate.h"

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

bool MapNearness::isNearAny( const std::vector<Find> &finds ) const
{
  const auto isPlain = [this]( const Find &find ) { return isPlainlyNear( find.place ); };
  return std::any_of( finds.begin(), finds.end(), isPlain ) ||
         std::any_of( finds.begin(), finds.end(), [this]( const Find &find ) { return isNear( find.place ); } );
}

bool MapNearness::isInside( const Shape &ground ) const
{
  const auto isIn = [&ground]( const Record &record )
  { return !record.shape.isEmpty() && locate( ground, record.shape.vertices().front() ) != Location::Outside; };
  return ground.kind() == ShapeKind::Polygon && std::any_of( mRecords.begin(), mRecords.end(), isIn );
}

bool MapNearness::isNearAny( const std::vector<const Shape *> &ground ) const
{
  const auto hasVertex = [&ground, this]( bool ( MapNearness::*isSo )( const Point & ) const )
  {
    return std::any_of( ground.begin(), ground.end(),
                        [&]( const Shape *shape )
                        {
                          return std::any_of( shape->vertices().begin(), shape->vertices().end(),
                                              [&]( const Point &vertex ) { return ( this->*isSo )( vertex ); } );
                        } );
  };
  return hasVertex( &MapNearness::isPlainlyNear ) || hasVertex( &MapNearness::isNear ) ||
         std::any_of( ground.begin(), ground.end(), [this]( const Shape *shape ) { return isInside( *shape ); } );
}

} // namespace minemap
