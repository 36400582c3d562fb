// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/score/offset_arrow.h"

#include <cmath>

namespace minemap
{

namespace
{

constexpr double FULL_TURN = 360;
constexpr double HALF_TURN = 180;

} // namespace

// The score has judged whether the datum may be used; here places only go to the ground and back.
OffsetArrow::OffsetArrow( const QString &layerName, const QgsCoordinateReferenceSystem &crs,
                          const QgsCoordinateTransformContext &transformContext )
  : mOperation( layerName, crs, QgsRectangle(), transformContext, UnknownDatum::Allow )
{
  mEarth.setEllipsoid( QStringLiteral( "EPSG:7030" ) );
}

QgsGeometry OffsetArrow::to( const QgsPointXY &find, double distance, double azimuth ) const
{
  std::vector<Point> place = { { find.x(), find.y() } };
  if ( mOperation.toLongitudeLatitude( place ) > 0 )
    return {};
  const QgsPointXY start =
    mEarth.computeSpheroidProject( { place.front().x, place.front().y }, distance, azimuth * M_PI / HALF_TURN );
  place = { { start.x(), start.y() } };
  if ( mOperation.fromLongitudeLatitude( place ) > 0 )
    return {};
  return QgsGeometry::fromPolylineXY( { { place.front().x, place.front().y }, find } );
}

double OffsetArrow::azimuthOf( double azimuthToMap )
{
  return std::fmod( azimuthToMap + HALF_TURN, FULL_TURN );
}

} // namespace minemap
