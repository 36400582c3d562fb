// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/simulate/map_coordinates.h"

#include "core/cause/coordinate_unit.h"

#include <utility>

namespace minemap
{

MapCoordinates::MapCoordinates( std::string crs, const LocalPlane &plane )
  : mCrs( std::move( crs ) ),
    mPlane( plane ),
    mContext( makeProjContext() ),
    mToWgs84( PointOperation::between( mContext.get(), makeCrs( mContext.get(), mCrs ).get(),
                                       makeCrs( mContext.get(), "EPSG:4326" ).get() ) )
{
}

void MapCoordinates::toMap( std::vector<Point> &points ) const
{
  mPlane.unproject( points );
  mToWgs84.undo( points );
}

void MapCoordinates::toPlane( std::vector<Point> &points ) const
{
  mToWgs84.apply( points );
  mPlane.project( points );
}

double MapCoordinates::stepOf( double metres ) const
{
  constexpr double METRES_A_DEGREE = 60 * 1852;
  const CoordinateUnit unit = coordinateUnitOf( mContext.get(), makeCrs( mContext.get(), mCrs ).get() );
  return metres / ( unit.isAngle ? METRES_A_DEGREE : 1 ) / unit.size;
}

} // namespace minemap
