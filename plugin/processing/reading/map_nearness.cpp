// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/reading/map_nearness.h"

#include "core/geometry/locate.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace minemap
{

namespace
{

constexpr double FARTHEST = 100000; // metres

}

MapNearness::MapNearness( std::vector<const Shape *> shapes ) : mShapes( std::move( shapes ) )
{
  const auto shape = std::find_if( mShapes.begin(), mShapes.end(), []( const Shape *one ) { return !one->isEmpty(); } );
  if ( shape != mShapes.end() )
    mLandmark = ( *shape )->vertices().front();
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
    mIndex.emplace( mShapes );
  return mIndex->anyContains( place ) || mIndex->nearest( place ).distance <= FARTHEST;
}

bool MapNearness::isNearAny( const std::vector<Point> &places ) const
{
  return std::any_of( places.begin(), places.end(), [this]( const Point &place ) { return isPlainlyNear( place ); } ) ||
         std::any_of( places.begin(), places.end(), [this]( const Point &place ) { return isNear( place ); } );
}

bool MapNearness::isInside( const Shape &ground ) const
{
  const auto isIn = [&ground]( const Shape *shape )
  { return !shape->isEmpty() && locate( ground, shape->vertices().front() ) != Location::Outside; };
  return ground.kind() == ShapeKind::Polygon && std::any_of( mShapes.begin(), mShapes.end(), isIn );
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
