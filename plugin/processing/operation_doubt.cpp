// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/operation_doubt.h"

#include "processing/layer_reader.h"

#include <proj.h>
#include <qgscoordinatetransform.h>
#include <qgscoordinatetransformcontext.h>
#include <qgsdatumtransform.h>
#include <qgsexception.h>
#include <qgsprojutils.h>

#include <algorithm>
#include <cmath>
#include <optional>

namespace minemap
{

namespace
{

using Details = QgsDatumTransform::TransformDetails;

constexpr double METRES_PER_DEGREE = 111320;
constexpr double RADIANS = 3.14159265358979323846 / 180;
constexpr double CIRCLE = 360;

//! "Indian 1975 to WGS 84 (2) (EPSG:1304)".
QString withCode( const QString &name, const QString &code )
{
  return code.isEmpty() ? name : QStringLiteral( "%1 (%2)" ).arg( name, code );
}

bool isBallpark( const QString &name )
{
  return name.contains( QLatin1String( "ballpark" ), Qt::CaseInsensitive );
}

//! The steps that change the datum: those alone tell one operation from another.
QString nameOf( const Details &details )
{
  const QStringList steps = details.name.split( QStringLiteral( " + " ) );
  const bool parallel = steps.size() == details.operationDetails.size();
  QStringList names;
  for ( int step = 0; step < steps.size(); ++step )
  {
    if ( !steps.at( step ).contains( QLatin1String( " to " ) ) )
      continue;
    const QString code =
      parallel && !details.operationDetails.at( step ).code.isEmpty()
        ? details.operationDetails.at( step ).authority + ':' + details.operationDetails.at( step ).code
        : QString();
    names << withCode( steps.at( step ), code );
  }
  return names.isEmpty() ? details.name : names.join( QStringLiteral( " + " ) );
}

//! Where \a details may be used: west, south, east, north; nothing where that is not known.
struct UseArea
{
    double west = -CIRCLE / 2, south = -CIRCLE / 4, east = CIRCLE / 2, north = CIRCLE / 4;
};

//! From PROJ's database: QGIS has no box for areas over the 180th meridian.
UseArea useAreaOf( const Details &details )
{
  UseArea area;
  if ( !details.bounds.isEmpty() && details.bounds.isFinite() )
    return { details.bounds.xMinimum(), details.bounds.yMinimum(), details.bounds.xMaximum(),
             details.bounds.yMaximum() };
  PJ_CONTEXT *context = QgsProjContext::get();
  for ( const QgsDatumTransform::SingleOperationDetails &step : details.operationDetails )
  {
    const QByteArray authority = step.authority.toUtf8();
    const QByteArray code = step.code.toUtf8();
    PJ *operation = proj_create_from_database( context, authority.constData(), code.constData(),
                                               PJ_CATEGORY_COORDINATE_OPERATION, 0, nullptr );
    UseArea ofStep;
    if ( operation && proj_get_type( operation ) != PJ_TYPE_CONVERSION &&
         proj_get_area_of_use( context, operation, &ofStep.west, &ofStep.south, &ofStep.east, &ofStep.north, nullptr ) )
      area = ofStep;
    proj_destroy( operation );
  }
  return area;
}

//! True where \a area holds all \a places (longitudes and latitudes).
bool holds( const UseArea &area, const std::vector<Point> &places )
{
  return std::all_of( places.begin(), places.end(),
                      [&area]( const Point &place )
                      {
                        const double x = std::remainder( place.x, CIRCLE );
                        const bool isWithin =
                          area.west <= area.east ? x >= area.west && x <= area.east : x >= area.west || x <= area.east;
                        return isWithin && place.y >= area.south && place.y <= area.north;
                      } );
}

//! What QGIS knows from \a crs to WGS 84; PROJ would tell of each missing grid file in the log.
QList<Details> operationsFrom( const QgsCoordinateReferenceSystem &crs )
{
  PJ_CONTEXT *context = QgsProjContext::get();
  const PJ_LOG_LEVEL before = proj_log_level( context, PJ_LOG_NONE );
  const QList<Details> operations =
    QgsDatumTransform::operations( crs, QgsCoordinateReferenceSystem::fromEpsgId( 4326 ) );
  proj_log_level( context, before );
  return operations;
}

//! Longitudes and latitudes of \a places (of \a crs) by the operation \a proj; nothing where it cannot be.
std::optional<std::vector<Point>> transformed( const std::vector<Point> &places,
                                               const QgsCoordinateReferenceSystem &crs, const QString &proj )
{
  const QgsCoordinateReferenceSystem wgs84 = QgsCoordinateReferenceSystem::fromEpsgId( 4326 );
  QgsCoordinateTransformContext context;
  context.addCoordinateOperation( crs, wgs84, proj, false );
  QgsCoordinateTransform transform( crs, wgs84, context );
  transform.setAllowFallbackTransforms( false );
  transform.disableFallbackOperationHandler( true );
  std::vector<Point> result;
  try
  {
    for ( const Point &place : places )
    {
      const QgsPointXY there = transform.transform( place.x, place.y );
      result.push_back( { there.x(), there.y() } );
    }
  }
  catch ( const QgsCsException & )
  {
    return std::nullopt;
  }
  return result;
}

double farthestApart( const std::vector<Point> &here, const std::vector<Point> &there )
{
  double farthest = 0;
  for ( std::size_t place = 0; place < here.size(); ++place )
  {
    const double east = std::remainder( there[place].x - here[place].x, CIRCLE ) * std::cos( here[place].y * RADIANS );
    const double distance = METRES_PER_DEGREE * std::hypot( east, there[place].y - here[place].y );
    if ( distance > farthest )
      farthest = distance;
  }
  return farthest;
}

void addNote( std::vector<Note> &notes, const char *code, Severity severity, const QString &layer, const QString &text,
              double value )
{
  countNote( notes, code, severity, layer, text );
  for ( Note &note : notes )
  {
    if ( note.code == code && note.layer == layer.toStdString() )
      note.value = value;
  }
}

//! Corners and middle of \a extent.
std::vector<Point> samplesOf( const QgsRectangle &extent )
{
  constexpr int STEPS = 2;
  std::vector<Point> samples;
  for ( int row = 0; row <= STEPS; ++row )
  {
    for ( int column = 0; column <= STEPS; ++column )
      samples.push_back(
        { extent.xMinimum() + extent.width() * column / STEPS, extent.yMinimum() + extent.height() * row / STEPS } );
  }
  return samples;
}

} // namespace

void addOperationNotes( std::vector<Note> &notes, const QString &layerName, const LayerCoordinateOperation &operation,
                        const QgsRectangle &extent, double tolerance )
{
  if ( operation.projText().isEmpty() )
    return;
  const CoordinateOperation &taken = operation.description();
  const QString takenName = withCode( QString::fromStdString( taken.name ), QString::fromStdString( taken.code ) );
  if ( !operation.declaredShift().isEmpty() )
    countNote( notes, "datum_shift_declared", Severity::Warning, layerName, operation.declaredShift() );
  if ( taken.accuracy && *taken.accuracy > tolerance )
    addNote( notes, "operation_inaccurate", Severity::Alarm, layerName, takenName, *taken.accuracy );
  if ( extent.isNull() || !extent.isFinite() || !taken.accuracy || *taken.accuracy <= 0 )
    return;

  const std::vector<Point> samples = samplesOf( extent );
  std::vector<Point> here = samples;
  if ( operation.toLongitudeLatitude( here ) > 0 )
    return;
  double farthest = tolerance / 2;
  QString other;
  const QList<Details> operations = operationsFrom( operation.crs() );
  for ( const Details &details : operations )
  {
    if ( details.proj == operation.projText() || isBallpark( details.name ) || !holds( useAreaOf( details ), here ) )
      continue;
    if ( !details.isAvailable )
    {
      for ( const QgsDatumTransform::GridDetails &grid : details.grids )
      {
        if ( !grid.isAvailable )
          countNote( notes, "operation_grids_missing", Severity::Information, layerName, grid.shortName );
      }
      continue;
    }
    const std::optional<std::vector<Point>> there = transformed( samples, operation.crs(), details.proj );
    const double apart = there ? farthestApart( here, *there ) : 0;
    if ( !( apart > farthest ) )
      continue;
    farthest = apart;
    other = nameOf( details );
  }
  if ( !other.isEmpty() )
    addNote( notes, "operation_doubtful", Severity::Alarm, layerName,
             QStringLiteral( "%1 / %2" ).arg( takenName, other ), std::round( farthest ) );
}

} // namespace minemap
