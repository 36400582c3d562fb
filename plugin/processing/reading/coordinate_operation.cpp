// SPDX-License-Identifier: GPL-2.0-or-later
// From a layer's coordinate system to longitude and latitude, refusing what cannot be trusted.
#include "processing/reading/coordinate_operation.h"

#include "compat/qgis_compat.h"
#include "core/angle.h"
#include "processing/reading/crs_identification.h"

#include <qgscoordinatetransformcontext.h>
#include <qgsdatumtransform.h>
#include <qgsexception.h>
#include <qgsunittypes.h>

#include <cmath>
#include <limits>
#include <optional>

namespace minemap
{

namespace
{

constexpr double METRES_PER_DEGREE = 111320;
//! A box this wide is a box over the 180th meridian that was read inside out; it cannot be tested against.
constexpr double WIDEST_AREA_OF_USE = 180;

//! Degrees: one and a half zones of UTM.
constexpr double NEIGHBOURING_ZONES = 9;
//! Degrees: two zones of UTM and a half beyond the zone; PROJ computes transverse Mercator exactly farther than that.
constexpr double TRANSVERSE_MERCATOR_ZONES = 15;
//! Metres; what registries write for an accuracy that nobody knows.
constexpr double NO_ACCURACY = 999;

using Details = QgsDatumTransform::TransformDetails;

QString crsText( const QgsCoordinateReferenceSystem &crs )
{
  const QString text = crs.userFriendlyIdentifier();
  return text.isEmpty() ? crs.authid() : text;
}

//! PROJ's names for a change of datum are "A to B (1)", "Ballpark … from A to B"; projections have no " to ".
bool changesDatum( const QString &step )
{
  return step.contains( QLatin1String( " to " ) );
}

/**
 * What is known of the operation that \a transform uses.
 *
 * An operation chosen by the user is kept as a bare PROJ string: QGIS then knows neither its name nor its accuracy, so
 * it is looked up among the operations for the pair of systems.
 */
Details operationDetails( const QgsCoordinateTransform &transform,
                          const QgsCoordinateTransformContext &transformContext )
{
  const QgsCoordinateReferenceSystem source = transform.sourceCrs();
  const QgsCoordinateReferenceSystem destination = transform.destinationCrs();
  const QString chosen = transformContext.calculateCoordinateOperation( source, destination );
  if ( !chosen.isEmpty() )
  {
    const bool reversed = transformContext.mustReverseCoordinateOperation( source, destination );
    const QList<Details> candidates = reversed ? QgsDatumTransform::operations( destination, source )
                                               : QgsDatumTransform::operations( source, destination );
    for ( const Details &candidate : candidates )
    {
      if ( candidate.proj == chosen )
        return candidate;
    }
    Details unknown;
    unknown.proj = chosen;
    unknown.accuracy = -1;
    return unknown;
  }
  return transform.instantiatedCoordinateOperationDetails();
}

//! Longitudes and latitudes that \a extent covers; nothing where a part of it cannot be transformed.
std::optional<QgsRectangle> geographicExtent( const LayerCoordinateOperation &operation, const QgsRectangle &extent )
{
  const bool isPoint = extent.width() == 0 && extent.height() == 0;
  const int steps = isPoint ? 0 : 8; // Along each side: the edges of a projected box are curves.
  std::vector<Point> points;
  for ( int row = 0; row <= steps; ++row )
  {
    for ( int column = 0; column <= steps; ++column )
      points.push_back( { extent.xMinimum() + ( isPoint ? 0 : extent.width() * column / steps ),
                          extent.yMinimum() + ( isPoint ? 0 : extent.height() * row / steps ) } );
  }
  if ( operation.toLongitudeLatitude( points ) > 0 )
    return std::nullopt;
  // Coordinates of a projection that lie side by side are side by side on both sides of the 180th meridian, too.
  const bool isProjected = !operation.crs().isGeographic();
  Box box;
  for ( const Point &point : points )
    box.include( { isProjected ? besideLongitude( point.x, points.front().x ) : point.x, point.y } );
  constexpr double CIRCLE = 360;
  const double turn = box.xMinimum < -CIRCLE / 2 ? CIRCLE : 0;
  return QgsRectangle( box.xMinimum + turn, box.yMinimum, box.xMaximum + turn, box.yMaximum );
}

} // namespace

LayerCoordinateOperation::LayerCoordinateOperation( const QString &layerName, const QgsCoordinateReferenceSystem &crs,
                                                    const QgsRectangle &extent,
                                                    const QgsCoordinateTransformContext &transformContext,
                                                    UnknownDatum unknownDatum )
  : mCrs( crs )
{
  if ( !mCrs.isValid() )
    throw QgsProcessingException( tr( "Layer \"%1\" has no coordinate reference system: assign the one its coordinates "
                                      "were made in (Layer properties, Source)." )
                                    .arg( layerName ) );

  refuseWithoutPlaces( layerName );
  mCrs = horizontalPartOf( mCrs );
  mIsTransverseMercator = minemap::isTransverseMercator( mCrs );
  mTransform =
    QgsCoordinateTransform( mCrs, QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4326" ) ), transformContext );
  // A silent change to another operation half-way would give one layer two datums.
  mTransform.setAllowFallbackTransforms( false );
  mTransform.disableFallbackOperationHandler( true );
  if ( !mTransform.isValid() )
    throw QgsProcessingException(
      tr( "There is no coordinate operation from the system of layer \"%1\" (%2) to WGS 84: "
          "assign another coordinate reference system to the layer." )
        .arg( layerName, crsText( mCrs ) ) );
  describeOperation( layerName, transformContext, unknownDatum );
  checkAreaOfUse( layerName, extent, unknownDatum );
}

void LayerCoordinateOperation::refuseWithoutPlaces( const QString &layerName ) const
{
  QString what;
  switch ( kindOf( mCrs ) )
  {
  case CrsKind::Horizontal:
    return;
  case CrsKind::Geocentric:
    what = tr( "a geocentric system, whose X, Y and Z are metres from the centre of the Earth" );
    break;
  case CrsKind::Engineering:
    what = tr( "a local system without a place on the Earth" );
    break;
  case CrsKind::Vertical:
    what = tr( "a system of heights or times alone" );
    break;
  }
  throw QgsProcessingException(
    tr( "Layer \"%1\" has the coordinate reference system %2, %3: assign the geographic or projected one its "
        "coordinates were made in (Layer properties, Source; outside QGIS the algorithm native:assignprojection), or "
        "georeference it first." )
      .arg( layerName, crsText( mCrs ), what ) );
}

void LayerCoordinateOperation::describeOperation( const QString &layerName,
                                                  const QgsCoordinateTransformContext &transformContext,
                                                  UnknownDatum unknownDatum )
{
  if ( mTransform.isShortCircuited() )
  {
    mDescription.name = "none";
    mDescription.accuracy = 0;
    return;
  }

  const Details details = operationDetails( mTransform, transformContext );
  mOperationBounds = details.bounds;
  mProjText = details.proj;

  // Steps in the name and in the details run in parallel; swaps of axes say nothing about the ground.
  const QStringList steps = details.name.split( QStringLiteral( " + " ) );
  const bool parallel = steps.size() == details.operationDetails.size();
  QStringList names;
  QStringList codes;
  bool datumChanged = false;
  for ( int i = 0; i < steps.size(); ++i )
  {
    const QString &step = steps.at( i );
    if ( step.isEmpty() || step.startsWith( QLatin1String( "axis order change" ) ) )
      continue;
    names << step;
    if ( !changesDatum( step ) )
      continue;
    datumChanged = true;
    if ( parallel && !details.operationDetails.at( i ).code.isEmpty() )
      codes << details.operationDetails.at( i ).authority + ':' + details.operationDetails.at( i ).code;
  }
  mDescription.name =
    names.isEmpty() ? details.proj.toStdString() : names.join( QStringLiteral( " + " ) ).toStdString();
  mDescription.code = codes.join( '+' ).toStdString();

  if ( details.accuracy >= 0 && details.accuracy < NO_ACCURACY )
    mDescription.accuracy = details.accuracy;
  else if ( details.accuracy < 0 && !names.isEmpty() && !datumChanged )
    mDescription.accuracy = 0; // A projection alone is exact, though PROJ gives no accuracy for one made by hand.

  const bool ballpark = details.name.contains( QLatin1String( "ballpark" ), Qt::CaseInsensitive );
  if ( ballpark )
    mDescription.accuracy = std::nullopt;
  if ( mDescription.accuracy )
    return;
  if ( !ballpark )
    mDeclaredShift = declaredShiftOf( mCrs );
  if ( !mDeclaredShift.isEmpty() )
    return;
  if ( unknownDatum == UnknownDatum::Refuse )
  {
    if ( !ballpark && mCrs.authid().startsWith( QLatin1String( "EPSG:" ) ) )
      throw QgsProcessingException(
        tr( "EPSG gives no accuracy for the operation \"%3\" from the coordinate reference system of layer \"%1\" (%2) "
            "to WGS 84, so that positions may be wrong by hundreds of metres: choose an operation of known accuracy in "
            "the project's transformations, or let ALLOW_UNKNOWN_DATUM take it as it is." )
          .arg( layerName, crsText( mCrs ), QString::fromStdString( mDescription.name ) ) );
    const QStringList systems = agreeingSystems( mCrs );
    const QString hint =
      systems.isEmpty()
        ? QString()
        : tr( "; the parameters agree with %1, ask who made the layer" ).arg( systems.join( QStringLiteral( ", " ) ) );
    throw QgsProcessingException(
      tr(
        "The datum of layer \"%1\" is unknown to QGIS (system %2; operation \"%3\")%4: assign the coordinate reference "
        "system its coordinates were made in (Layer properties, Source; outside QGIS the algorithm "
        "native:assignprojection), or choose an operation of known accuracy in the project's transformations." )
        .arg( layerName, crsText( mCrs ), QString::fromStdString( mDescription.name ), hint ) );
  }
  mUnknownDatumAllowed = true;
}

LayerCoordinateOperation::Place LayerCoordinateOperation::placeOf( const QgsRectangle &extent ) const
{
  constexpr double CIRCLE = 360;
  const std::optional<QgsRectangle> place = geographicExtent( *this, extent );
  // Longitudes of 180 to 360 degrees are a convention of the Pacific.
  const bool isOnEarth = place && place->xMinimum() >= -CIRCLE / 2 && place->xMaximum() <= CIRCLE &&
                         place->yMinimum() >= -CIRCLE / 4 && place->yMaximum() <= CIRCLE / 4;
  if ( !isOnEarth )
    return Place::OutsideCrs;
  const auto contains = [&place]( const QgsRectangle &area, double margin )
  {
    if ( area.isEmpty() || !area.isFinite() || ( area.width() >= WIDEST_AREA_OF_USE && area.width() < CIRCLE ) )
      return true;
    QgsRectangle wide = area.buffered( margin );
    if ( area.width() >= CIRCLE )
      wide = QgsRectangle( -CIRCLE, wide.yMinimum(), CIRCLE, wide.yMaximum() );
    const QgsRectangle west( place->xMinimum() - CIRCLE, place->yMinimum(), place->xMaximum() - CIRCLE,
                             place->yMaximum() );
    return wide.contains( *place ) || wide.contains( west );
  };
  if ( !contains( mCrs.bounds(), mIsTransverseMercator ? TRANSVERSE_MERCATOR_ZONES : NEIGHBOURING_ZONES ) )
    return Place::OutsideCrs;
  if ( !contains( mOperationBounds, AREA_OF_USE_MARGIN ) )
    return Place::OutsideOperation;
  // Countries use one zone for all their ground; a projection alone stays exact beyond its zone.
  return contains( mCrs.bounds(), AREA_OF_USE_MARGIN ) ? Place::Inside : Place::Beyond;
}

bool LayerCoordinateOperation::reachesOutside( const QgsRectangle &extent ) const
{
  if ( extent.isNull() || !extent.isFinite() )
    return false;
  const Place place = placeOf( extent );
  return place == Place::OutsideOperation || place == Place::OutsideCrs;
}

void LayerCoordinateOperation::checkAreaOfUse( const QString &layerName, const QgsRectangle &extent,
                                               UnknownDatum unknownDatum )
{
  if ( extent.isNull() || !extent.isFinite() )
    return;
  const Place place = placeOf( extent );
  if ( place == Place::Inside )
    return;
  if ( place == Place::Beyond || unknownDatum == UnknownDatum::Allow )
  {
    mOutsideAreaOfUse = true;
    return;
  }
  if ( place == Place::OutsideOperation )
    throw QgsProcessingException(
      tr( "Layer \"%1\" (%2) reaches outside the area for which the coordinate operation \"%3\" "
          "was made: choose another operation in the project's transformations, or assign "
          "the coordinate reference system its coordinates were made in." )
        .arg( layerName, crsText( mCrs ), QString::fromStdString( mDescription.name ) ) );
  throw QgsProcessingException(
    tr( "Layer \"%1\" reaches outside the area of use of its coordinate reference system (%2): "
        "assign the one its coordinates were made in." )
      .arg( layerName, crsText( mCrs ) ) );
}

std::size_t LayerCoordinateOperation::toLongitudeLatitude( std::vector<Point> &points ) const
{
  return transform( points, Qgis::TransformDirection::Forward );
}

std::size_t LayerCoordinateOperation::fromLongitudeLatitude( std::vector<Point> &points ) const
{
  return transform( points, Qgis::TransformDirection::Reverse );
}

std::size_t LayerCoordinateOperation::transform( std::vector<Point> &points, Qgis::TransformDirection direction ) const
{
  constexpr double NOT_A_NUMBER = std::numeric_limits<double>::quiet_NaN();
  const std::size_t count = points.size();
  std::vector<double> x( count );
  std::vector<double> y( count );
  std::vector<double> z( count, 0 );
  const auto fill = [&]
  {
    for ( std::size_t i = 0; i < count; ++i )
    {
      x[i] = points[i].x;
      y[i] = points[i].y;
    }
  };
  fill();
  try
  {
    if ( count > 0 )
      mTransform.transformCoords( static_cast<int>( count ), x.data(), y.data(), z.data(), direction );
  }
  catch ( const QgsCsException & )
  {
    // Some versions of QGIS fail the whole batch for one point; then each is tried alone.
    fill();
    for ( std::size_t i = 0; i < count; ++i )
    {
      double height = 0;
      try
      {
        mTransform.transformCoords( 1, &x[i], &y[i], &height, direction );
      }
      catch ( const QgsCsException & )
      {
        x[i] = NOT_A_NUMBER;
      }
    }
  }

  std::size_t failures = 0;
  for ( std::size_t i = 0; i < count; ++i )
  {
    const bool good = std::isfinite( x[i] ) && std::isfinite( y[i] );
    points[i] = good ? Point{ x[i], y[i] } : Point{ NOT_A_NUMBER, NOT_A_NUMBER };
    failures += good ? 0 : 1;
  }
  return failures;
}

bool LayerCoordinateOperation::isInDegrees() const
{
  return mCrs.isGeographic() || mCrs.mapUnits() == compat::DEGREES;
}

std::optional<Point> LayerCoordinateOperation::fromZoneOf( const Point &middle, const Point &metres ) const
{
  constexpr int ZONES = 60;
  constexpr double WIDTH = 6; // Degrees.
  constexpr long NORTH = 32600;
  constexpr long SOUTH = 32700;
  const int zone = static_cast<int>( std::floor( std::remainder( middle.x, 360 ) / WIDTH ) ) + ZONES / 2;
  const long code = ( middle.y < 0 ? SOUTH : NORTH ) + ( zone % ZONES ) + 1;
  const QgsCoordinateTransform transform( QgsCoordinateReferenceSystem::fromEpsgId( code ), mCrs,
                                          QgsCoordinateTransformContext() );
  try
  {
    const QgsPointXY place = transform.transform( metres.x, metres.y );
    if ( std::isfinite( place.x() ) && std::isfinite( place.y() ) )
      return Point{ place.x(), place.y() };
  }
  catch ( const QgsCsException & )
  {
    // No place of that zone.
  }
  return std::nullopt;
}

double LayerCoordinateOperation::inSourceUnits( double metres ) const
{
  if ( isInDegrees() )
    return metres / METRES_PER_DEGREE;
  if ( mCrs.mapUnits() == compat::UNKNOWN_DISTANCE )
    return metres;
  return metres * QgsUnitTypes::fromUnitToUnitFactor( compat::METRES, mCrs.mapUnits() );
}

} // namespace minemap
