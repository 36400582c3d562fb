// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/simulate/simulation_request.h"

#include "core/simulate/simulation_frame.h"
#include "processing/reading/coordinate_operation.h"
#include "processing/simulate/simulation_maker.h"
#include "report/json/json_writer.h"

#include <qgsexception.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingparameters.h>
#include <qgsrectangle.h>

#include <algorithm>
#include <cmath>

namespace minemap
{

namespace
{

constexpr double MOST_MINES = 5e6; //!< And as much clutter: what a layer can be expected to hold.

QString extentText( const QgsRectangle &extent, const QString &crs )
{
  constexpr int DIGITS = 15;
  QStringList numbers;
  for ( const double number : { extent.xMinimum(), extent.xMaximum(), extent.yMinimum(), extent.yMaximum() } )
    numbers << QString::number( number, 'g', DIGITS );
  return QStringLiteral( "%1 [%2]" ).arg( numbers.join( ',' ), crs );
}

std::string jsonOf( const QString &text )
{
  JsonWriter json;
  json.text( text );
  return json.result().toStdString();
}

std::string jsonOf( double number )
{
  JsonWriter json;
  json.number( number );
  return json.result().toStdString();
}

//! UTM of WGS 84 at \a place, longitude and latitude; nothing towards the poles.
QgsCoordinateReferenceSystem utmAt( const Point &place )
{
  constexpr double SOUTHERNMOST = -80;
  constexpr double NORTHERNMOST = 84;
  constexpr int ZONES = 60;
  constexpr double DEGREES_A_ZONE = 6;
  constexpr int NORTH = 32600;
  constexpr int SOUTH = 32700;
  if ( place.y < SOUTHERNMOST || place.y > NORTHERNMOST )
    return QgsCoordinateReferenceSystem();
  const int zone = std::clamp( static_cast<int>( std::floor( ( place.x + 180 ) / DEGREES_A_ZONE ) ) + 1, 1, ZONES );
  return QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:%1" ).arg( ( place.y < 0 ? SOUTH : NORTH ) + zone ) );
}

} // namespace

SimulationParameters SimulationRequest::inPlane( const LocalPlane &plane ) const
{
  SimulationParameters result = parameters;
  std::vector<Point> places( extent.begin(), extent.end() );
  plane.project( places );
  std::copy( places.begin(), places.end(), result.extent.begin() );
  return result;
}

SimulationRequest SimulationRequestReader::read( const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters,
                                                 QgsProcessingContext &context )
{
  readNumbers();
  readHabits();
  readErrors();
  readExtent( algorithm, parameters, context );
  readCrs( algorithm, parameters, context );
  checkSizes();
  mRequest.texts.emplace_back(
    "CRS", jsonOf( mRequest.crs.authid().isEmpty() ? mRequest.crs.toWkt() : mRequest.crs.authid() ) );
  return mRequest;
}

void SimulationRequestReader::readNumbers()
{
  SimulationParameters &wanted = mRequest.parameters;
  wanted.records = integer( "RECORDS" );
  wanted.groups = integer( "GROUPS" );
  wanted.mines = integer( "MINES" );
  const QString pattern = word( "PATTERN" );
  wanted.pattern = pattern == QLatin1String( "cluster" )     ? MinePattern::Cluster
                   : pattern == QLatin1String( "scattered" ) ? MinePattern::Scattered
                                                             : MinePattern::Rows;
  const QString geometry = word( "MAP_GEOMETRY" );
  wanted.mapGeometry = geometry == QLatin1String( "lines" )    ? MapGeometry::Lines
                       : geometry == QLatin1String( "points" ) ? MapGeometry::Points
                                                               : MapGeometry::Polygons;
  wanted.phantomShare = number( "PHANTOM_SHARE" );
  wanted.unrecordedShare = number( "UNRECORDED_SHARE" );
  wanted.laterShare = number( "LATER_SHARE" );
  wanted.drawingDeviation = number( "DRAWING_SD" );
  wanted.positionDeviation = number( "POSITION_SD" );
  wanted.clutter = number( "CLUTTER" );
  wanted.searchedShare = number( "SEARCHED_SHARE" );
  wanted.searchFollowsMap = number( "SEARCH_FOLLOWS_MAP" );
  wanted.detection = number( "DETECTION" );
  wanted.accidents = integer( "ACCIDENTS_NUMBER" );
  wanted.referenceDistance = number( "REFERENCE_DISTANCE" );
  wanted.laidYear = integer( "LAID_YEAR" );
  wanted.seed = static_cast<std::uint64_t>( integer( "SEED" ) );
}

int SimulationRequestReader::integer( const char *name )
{
  const int value = mReader.integer( name );
  mRequest.texts.emplace_back( name, jsonOf( value ) );
  return value;
}

double SimulationRequestReader::number( const char *name )
{
  const double value = mReader.number( name );
  mRequest.texts.emplace_back( name, jsonOf( value ) );
  return value;
}

QString SimulationRequestReader::word( const char *name )
{
  QString value = mReader.word( name );
  mRequest.texts.emplace_back( name, jsonOf( value ) );
  return value;
}

void SimulationRequestReader::readErrors()
{
  const QString list = mReader.text( "ERRORS" );
  mRequest.texts.emplace_back( "ERRORS", jsonOf( list ) );
  try
  {
    mRequest.parameters.errors = parseErrorList( list.toStdString() );
  }
  catch ( const ErrorListError &error )
  {
    throw QgsProcessingException( SimulationMaker::sentence( error, mRequest.parameters ) );
  }
}

void SimulationRequestReader::readExtent( const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters,
                                          QgsProcessingContext &context )
{
  const QgsProcessingParameterDefinition *definition = algorithm.parameterDefinition( QStringLiteral( "EXTENT" ) );
  const QgsRectangle extent = QgsProcessingParameters::parameterAsExtent( definition, parameters, context );
  const QgsCoordinateReferenceSystem crs =
    QgsProcessingParameters::parameterAsExtentCrs( definition, parameters, context );
  if ( !extent.isFinite() || extent.isEmpty() )
    throw QgsProcessingException( tr( "EXTENT is \"%1\": give west, east, south and north limits that hold some "
                                      "ground, such as 500000,510000,4400000,4410000 [EPSG:32638]." )
                                    .arg( mReader.text( "EXTENT" ) ) );
  if ( !crs.isValid() )
    throw QgsProcessingException( tr( "EXTENT is \"%1\", and its coordinate system is unknown: add the system, such "
                                      "as [EPSG:32638], or set one for the project." )
                                    .arg( mReader.text( "EXTENT" ) ) );
  const LayerCoordinateOperation operation( QStringLiteral( "EXTENT" ), crs, extent, context.transformContext(),
                                            UnknownDatum::Refuse );
  const Point middle = { extent.center().x(), extent.center().y() };
  const Point least = { extent.xMinimum(), extent.yMinimum() };
  const Point most = { extent.xMaximum(), extent.yMaximum() };
  std::vector<Point> places = { least, { middle.x, least.y }, { most.x, least.y }, { most.x, middle.y },
                                most,  { middle.x, most.y },  { least.x, most.y }, { least.x, middle.y },
                                middle };
  if ( operation.toLongitudeLatitude( places ) > 0 )
    throw QgsProcessingException( tr( "EXTENT is \"%1\", which is not a place on Earth: give limits in its coordinate "
                                      "system." )
                                    .arg( extentText( extent, crs.authid() ) ) );
  std::copy( places.begin(), places.end() - 1, mRequest.extent.begin() );
  mRequest.centre = LocalPlane::centreOf( { places.back() } );
  mRequest.texts.emplace_back( "EXTENT", jsonOf( extentText( extent, crs.authid() ) ) );
}

void SimulationRequestReader::readCrs( const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters,
                                       QgsProcessingContext &context )
{
  const QgsProcessingParameterDefinition *definition = algorithm.parameterDefinition( QStringLiteral( "CRS" ) );
  const QString given = parameters.value( QStringLiteral( "CRS" ) ).toString();
  mRequest.crs = QgsProcessingParameters::parameterAsCrs( definition, parameters, context );
  if ( !mRequest.crs.isValid() && !given.isEmpty() )
    throw QgsProcessingException(
      tr( "CRS is \"%1\", which is no coordinate system: give a code such as EPSG:32638." ).arg( given ) );
  if ( !mRequest.crs.isValid() )
    mRequest.crs = utmAt( mRequest.centre );
  if ( !mRequest.crs.isValid() )
    throw QgsProcessingException( tr( "CRS is empty and there is no UTM zone so near to a pole: give a coordinate "
                                      "system." ) );
  // Refuses systems whose datum is unknown to PROJ.
  const LayerCoordinateOperation check( QStringLiteral( "MAP" ), mRequest.crs, QgsRectangle(),
                                        context.transformContext(), UnknownDatum::Refuse );
}

void SimulationRequestReader::checkSizes() const
{
  constexpr double LONGEST = 500000; // Metres. Farther from its middle, the plane is no longer true to scale.
  const SimulationParameters wanted = mRequest.inPlane( LocalPlane( mRequest.centre ) );
  const SimulationFrame frame( wanted.extent );
  constexpr double METRES_A_KM = 1000;
  if ( !( frame.width() > 0 && frame.height() > 0 && frame.width() <= LONGEST && frame.height() <= LONGEST ) )
    throw QgsProcessingException( tr( "EXTENT is %1 by %2 km: give one of at most %3 km either way." )
                                    .arg( QString::number( frame.width() / METRES_A_KM, 'f', 1 ),
                                          QString::number( frame.height() / METRES_A_KM, 'f', 1 ),
                                          QString::number( LONGEST / METRES_A_KM ) ) );
  if ( wanted.groups > wanted.records )
    throw QgsProcessingException( tr( "GROUPS is %1 and RECORDS %2: give no more groups than records." )
                                    .arg( QString::number( wanted.groups ), QString::number( wanted.records ) ) );
  const double minefields = wanted.records / ( 1 - wanted.unrecordedShare );
  if ( minefields * wanted.mines > MOST_MINES )
    throw QgsProcessingException(
      tr( "RECORDS times MINES would be some %1 mines: ask for at most %2." )
        .arg( QString::number( minefields * wanted.mines, 'f', 0 ), QString::number( MOST_MINES, 'f', 0 ) ) );
  const double clutter = wanted.clutter * frame.area() / ( METRES_A_KM * METRES_A_KM );
  if ( clutter > MOST_MINES )
    throw QgsProcessingException( tr( "CLUTTER in an EXTENT so large could be %1 finds: ask for at most %2." )
                                    .arg( QString::number( clutter, 'f', 0 ), QString::number( MOST_MINES, 'f', 0 ) ) );
}

} // namespace minemap
