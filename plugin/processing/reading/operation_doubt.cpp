// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/reading/operation_doubt.h"

#include "processing/reading/layer_reader.h"

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

//! True where \a area holds \a place (longitude and latitude).
bool holds( const UseArea &area, const Point &place )
{
  const double x = std::remainder( place.x, CIRCLE );
  const bool isWithin = area.west <= area.east ? x >= area.west && x <= area.east : x >= area.west || x <= area.east;
  return isWithin && place.y >= area.south && place.y <= area.north;
}

//! Places in the layer's CRS, and in longitude and latitude.
struct Samples
{
    std::vector<Point> source;
    std::vector<Point> place;
};

//! Those of \a samples that \a area holds; none where it holds fewer than half.
Samples within( const UseArea &area, const Samples &samples )
{
  Samples held;
  for ( std::size_t sample = 0; sample < samples.place.size(); ++sample )
  {
    if ( !holds( area, samples.place[sample] ) )
      continue;
    held.source.push_back( samples.source[sample] );
    held.place.push_back( samples.place[sample] );
  }
  return 2 * held.place.size() >= samples.place.size() ? held : Samples();
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

//! Two vertices of each of up to 200 features, evenly chosen.
Samples samplesOf( const ShapeArray &shapes, const LayerCoordinateOperation &operation )
{
  constexpr std::size_t MOST = 200;
  std::vector<Point> vertices;
  for ( std::size_t number = 0; number < std::min( MOST, shapes.size() ); ++number )
  {
    const Path path = shapes.vertices( number * shapes.size() / std::min( MOST, shapes.size() ) );
    if ( path.size() > 0 )
      vertices.push_back( path.first[0] );
    if ( path.size() > 1 )
      vertices.push_back( path.first[path.size() / 2] );
  }
  std::vector<Point> places = vertices;
  operation.toLongitudeLatitude( places );
  Samples samples;
  for ( std::size_t vertex = 0; vertex < places.size(); ++vertex )
  {
    if ( !std::isfinite( places[vertex].x ) )
      continue;
    samples.source.push_back( vertices[vertex] );
    samples.place.push_back( places[vertex] );
  }
  return samples;
}

} // namespace

std::optional<double> addOperationNotes( std::vector<Note> &notes, const QString &layerName,
                                         const LayerCoordinateOperation &operation, const ShapeArray &shapes,
                                         double tolerance )
{
  if ( operation.projText().isEmpty() )
    return std::nullopt;
  const CoordinateOperation &taken = operation.description();
  const QString takenName = withCode( QString::fromStdString( taken.name ), QString::fromStdString( taken.code ) );
  if ( !operation.declaredShift().isEmpty() )
    countNote( notes, "datum_shift_declared", Severity::Warning, layerName, operation.declaredShift() );
  if ( taken.accuracy && *taken.accuracy > tolerance )
    addNote( notes, "operation_inaccurate", Severity::Alarm, layerName, takenName, *taken.accuracy );
  if ( !taken.accuracy || *taken.accuracy <= 0 )
    return std::nullopt;

  const Samples all = samplesOf( shapes, operation );
  double farthest = tolerance / 2;
  QString other;
  const QList<Details> operations = operationsFrom( operation.crs() );
  for ( const Details &details : operations )
  {
    if ( details.proj == operation.projText() || isBallpark( details.name ) )
      continue;
    const Samples samples = within( useAreaOf( details ), all );
    if ( samples.place.empty() )
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
    const std::optional<std::vector<Point>> there = transformed( samples.source, operation.crs(), details.proj );
    const double apart = there ? farthestApart( samples.place, *there ) : 0;
    if ( !( apart > farthest ) )
      continue;
    farthest = apart;
    other = nameOf( details );
  }
  if ( other.isEmpty() )
    return taken.accuracy;
  addNote( notes, "operation_doubtful", Severity::Alarm, layerName, QStringLiteral( "%1 / %2" ).arg( takenName, other ),
           std::round( farthest ) );
  return std::max( *taken.accuracy, farthest );
}

} // namespace minemap
