// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/scoremap_algorithm.h"

#include "core/score/score_map.h"
#include "minemap_version.h"
#include "processing/scoremap_outputs.h"
#include "processing/staged_outputs.h"
#include "report/digest.h"

#include <geos_c.h>
#include <proj.h>
#include <qgsexception.h>
#include <qgsprocessingfeedback.h>
#include <qgsproviderregistry.h>
#include <qgsvectorlayer.h>

#include <QIcon>

#include <cmath>

namespace minemap
{

namespace
{

//! Passes progress and cancelling between the core and Processing.
class FeedbackProgress : public Progress
{
  public:
    explicit FeedbackProgress( QgsProcessingFeedback *feedback ) : mFeedback( feedback ) {}

    bool isCanceled() const override { return mFeedback && mFeedback->isCanceled(); }

    void report( double percent ) override
    {
      if ( mFeedback )
        mFeedback->setProgress( percent );
    }

  private:
    QgsProcessingFeedback *mFeedback;
};

const char *ICON_PATH = ":/minemap/icons/scoremap.svg";

//! The outputs a user may ask for, in the order of the contract.
const QStringList SINKS = { QStringLiteral( "RECORDS" ),        QStringLiteral( "RECORDS_LINES" ),
                            QStringLiteral( "RECORDS_POINTS" ), QStringLiteral( "SCORED_FINDS" ),
                            QStringLiteral( "GROUPS" ),         QStringLiteral( "CURVE" ) };

std::string jsonText( const QString &text )
{
  QString escaped = text;
  escaped.replace( '\\', QLatin1String( "\\\\" ) ).replace( '"', QLatin1String( "\\\"" ) );
  escaped.replace( '\n', QLatin1String( "\\n" ) ).replace( '\t', QLatin1String( "\\t" ) );
  return ( QStringLiteral( "\"" ) + escaped + QStringLiteral( "\"" ) ).toStdString();
}

std::string jsonNumber( double value )
{
  return QString::number( value, 'g', 15 ).toStdString();
}

} // namespace

QString ScoreMapAlgorithm::name() const
{
  return QStringLiteral( "scoremap" );
}

QString ScoreMapAlgorithm::displayName() const
{
  return tr( "Score a map" );
}

QStringList ScoreMapAlgorithm::tags() const
{
  return tr( "minefield,mine action,clearance,accuracy,hit rate,confirmation,quality,demining,IMSMA" ).split( ',' );
}

QString ScoreMapAlgorithm::group() const
{
  return tr( "Map accuracy" );
}

QString ScoreMapAlgorithm::groupId() const
{
  return QStringLiteral( "mapaccuracy" );
}

QString ScoreMapAlgorithm::shortDescription() const
{
  return tr( "Says how accurate a minefield map is, from finds in searched ground." );
}

QString ScoreMapAlgorithm::shortHelpString() const
{
  return tr(
    "Scores a minefield map against mines found in searched ground.\n\n"
    "Hit rate: the share of the finds in searched ground that lie within the tolerance of a record, beside the "
    "chance rate, the share of the searched ground that lies so near. Confirmation rate: the share of the "
    "sufficiently searched records in or at which a mine was found.\n\n"
    "Only searched ground can confirm or refute. Without a layer of searched ground no accuracy is given. A "
    "number that cannot be known is empty, and the scorecard says why. Under 10 finds or judged records are too "
    "few to judge. A record without finds is unconfirmed, which is not evidence that the ground is clear.\n\n"
    "All distances are in metres, measured in an equal-area plane around the map. The input layers are never "
    "changed." );
}

QIcon ScoreMapAlgorithm::icon() const
{
  return QIcon( QString::fromLatin1( ICON_PATH ) );
}

QString ScoreMapAlgorithm::svgIconPath() const
{
  return QString::fromLatin1( ICON_PATH );
}

ScoreMapAlgorithm *ScoreMapAlgorithm::createInstance() const
{
  return new ScoreMapAlgorithm();
}

bool ScoreMapAlgorithm::checkParameterValues( const QVariantMap &parameters, QgsProcessingContext &context,
                                              QString *message ) const
{
  // Minimum and maximum let "nan" pass; every number is checked here, before Processing's own checks.
  for ( const char *name : { "TOLERANCE", "DETECTION", "SEARCHED_SHARE", "MINIMUM_FINDS", "CLUSTER_DISTANCE", "SHIFTS",
                             "RESAMPLES", "SEED" } )
  {
    const QVariant value = parameters.value( QString::fromLatin1( name ) );
    if ( !value.isValid() || std::isfinite( value.toDouble() ) )
      continue;
    if ( message )
      *message = tr( "%1 is \"%2\": give a finite number." ).arg( QString::fromLatin1( name ), value.toString() );
    return false;
  }
  const double tolerance = parameterAsDouble( parameters, QStringLiteral( "TOLERANCE" ), context );
  constexpr double LARGEST_TOLERANCE = 10000;
  if ( tolerance < 0 || tolerance > LARGEST_TOLERANCE )
  {
    if ( message )
      *message = tr( "TOLERANCE is %1 m: give a distance from 0 to 10000 m." ).arg( tolerance );
    return false;
  }
  return QgsProcessingAlgorithm::checkParameterValues( parameters, context, message );
}

InputLayer ScoreMapAlgorithm::inputLayer( const QVariantMap &parameters, const QString &role,
                                          QgsProcessingContext &context )
{
  InputLayer layer;
  layer.role = role;
  if ( !parameters.value( role ).isValid() || parameters.value( role ).toString().isEmpty() )
  {
    if ( !parameters.value( role ).canConvert<QgsProcessingFeatureSourceDefinition>() &&
         !parameters.value( role ).canConvert<QgsMapLayer *>() )
      return layer;
  }
  layer.source.reset( parameterAsSource( parameters, role, context ) );
  if ( !layer.source )
    throw QgsProcessingException( invalidSourceError( parameters, role ) );
  layer.name = layer.source->sourceName();
  if ( const QgsVectorLayer *vector = parameterAsVectorLayer( parameters, role, context ) )
  {
    layer.filter = vector->subsetString();
    // The layers of one GeoPackage all bear its name when they come by path.
    const QVariantMap parts = QgsProviderRegistry::instance()->decodeUri( vector->providerType(), vector->source() );
    const QString inFile = parts.value( QStringLiteral( "layerName" ) ).toString();
    if ( !inFile.isEmpty() && !layer.name.contains( inFile ) )
      layer.name = QStringLiteral( "%1 (%2)" ).arg( inFile, layer.name );
  }
  if ( parameters.value( role ).canConvert<QgsProcessingFeatureSourceDefinition>() &&
       parameters.value( role ).value<QgsProcessingFeatureSourceDefinition>().selectedFeaturesOnly )
    layer.filter += ( layer.filter.isEmpty() ? QString() : QStringLiteral( "; " ) ) + QStringLiteral( "selected" );
  return layer;
}

void ScoreMapAlgorithm::checkGeometry( const InputLayer &layer, const QList<compat::GeometryType> &types,
                                       const QString &expected ) const
{
  if ( layer.source && !types.contains( QgsWkbTypes::geometryType( layer.source->wkbType() ) ) )
    throw QgsProcessingException( tr( "Layer \"%1\" given as %2 does not hold %3: choose a layer that does." )
                                    .arg( layer.name, layer.role, expected ) );
}

void ScoreMapAlgorithm::checkFields( const InputLayer &layer, const QStringList &fields ) const
{
  for ( const QString &field : fields )
  {
    if ( !field.isEmpty() && layer.source && layer.source->fields().lookupField( field ) < 0 )
      throw QgsProcessingException(
        tr( "Layer \"%1\" has no field \"%2\": choose one of its fields." ).arg( layer.name, field ) );
  }
}

void ScoreMapAlgorithm::readNumbers( const QVariantMap &parameters, QgsProcessingContext &context )
{
  const auto number = [&]( const char *name )
  { return parameterAsDouble( parameters, QString::fromLatin1( name ), context ); };
  mParameters.tolerance = number( "TOLERANCE" );
  mParameters.searchedShare = number( "SEARCHED_SHARE" );
  mParameters.minimumFinds = parameterAsInt( parameters, QStringLiteral( "MINIMUM_FINDS" ), context );
  mParameters.clusterDistance = number( "CLUSTER_DISTANCE" );
  mParameters.detection = number( "DETECTION" );
  mParameters.tolerances = defaultTolerances( mParameters.tolerance );
  const QString given = parameterAsString( parameters, QStringLiteral( "TOLERANCES" ), context ).trimmed();
  if ( given.isEmpty() )
    return;
  mParameters.tolerances = { mParameters.tolerance };
  for ( const QString &text : given.split( ';', Qt::SkipEmptyParts ) )
  {
    bool isNumber = false;
    const double value = text.trimmed().toDouble( &isNumber );
    if ( !isNumber || !std::isfinite( value ) || value < 0 )
      throw QgsProcessingException(
        tr( "TOLERANCES has \"%1\": give numbers of metres separated by semicolons." ).arg( text ) );
    mParameters.tolerances.push_back( value );
  }
  std::vector<double> &values = mParameters.tolerances;
  std::sort( values.begin(), values.end() );
  values.erase( std::unique( values.begin(), values.end() ), values.end() );
}

bool ScoreMapAlgorithm::prepareAlgorithm( const QVariantMap &parameters, QgsProcessingContext &context,
                                          QgsProcessingFeedback * )
{
  const auto text = [&]( const char *name )
  { return parameterAsString( parameters, QString::fromLatin1( name ), context ); };
  mRequest = ScoremapRequest();
  mRequest.maps = { inputLayer( parameters, QStringLiteral( "MAP" ), context ) };
  for ( const char *further : { "MAP_LINES", "MAP_POINTS" } )
  {
    const InputLayer layer = inputLayer( parameters, QString::fromLatin1( further ), context );
    if ( layer.source )
      mRequest.maps.push_back( layer );
  }
  mRequest.finds = inputLayer( parameters, QStringLiteral( "FINDS" ), context );
  mRequest.searched = inputLayer( parameters, QStringLiteral( "SEARCHED" ), context );
  mRequest.accidents = inputLayer( parameters, QStringLiteral( "ACCIDENTS" ), context );
  mRequest.area = inputLayer( parameters, QStringLiteral( "AREA" ), context );
  for ( const InputLayer &map : mRequest.maps )
    checkGeometry( map, { compat::POLYGON_GEOMETRY, compat::LINE_GEOMETRY, compat::POINT_GEOMETRY },
                   tr( "polygons, lines or points" ) );
  checkGeometry( mRequest.finds, { compat::POINT_GEOMETRY }, tr( "points" ) );
  checkGeometry( mRequest.searched, { compat::POLYGON_GEOMETRY }, tr( "polygons" ) );
  checkGeometry( mRequest.accidents, { compat::POINT_GEOMETRY }, tr( "points" ) );
  checkGeometry( mRequest.area, { compat::POLYGON_GEOMETRY }, tr( "polygons" ) );

  mRequest.recordId = text( "RECORD_ID" );
  mRequest.groupBy = text( "GROUP_BY" );
  mRequest.mapDate = text( "MAP_DATE" );
  mRequest.claimed = text( "CLAIMED" );
  mRequest.quantity = text( "QUANTITY" );
  mRequest.laidDate = text( "LAID_DATE" );
  mRequest.findDate = text( "FIND_DATE" );
  mRequest.task = text( "TASK" );
  mRequest.searchKind = text( "SEARCH_KIND" );
  mRequest.searchDate = text( "SEARCH_DATE" );
  mRequest.searchTask = text( "SEARCH_TASK" );
  mRequest.accidentDate = text( "ACCIDENT_DATE" );
  checkFields( mRequest.maps.front(), { mRequest.recordId, mRequest.groupBy, mRequest.mapDate, mRequest.claimed } );
  checkFields( mRequest.finds, { mRequest.quantity, mRequest.laidDate, mRequest.findDate, mRequest.task } );
  checkFields( mRequest.searched, { mRequest.searchKind, mRequest.searchDate, mRequest.searchTask } );
  checkFields( mRequest.accidents, { mRequest.accidentDate } );
  for ( const QString &kind : text( "SEARCH_COUNTS" ).split( ';', Qt::SkipEmptyParts ) )
    mRequest.searchCounts << kind.trimmed();
  mRequest.repair =
    parameterAsEnumString( parameters, QStringLiteral( "INVALID_GEOMETRY" ), context ) != QLatin1String( "stop" );
  mRequest.allowUnknownDatum = parameterAsBool( parameters, QStringLiteral( "ALLOW_UNKNOWN_DATUM" ), context );
  readNumbers( parameters, context );
  return true;
}

std::vector<std::pair<std::string, std::string>>
ScoreMapAlgorithm::parameterTexts( const QVariantMap &parameters, QgsProcessingContext &context ) const
{
  std::vector<std::pair<std::string, std::string>> texts;
  const auto addText = [&]( const char *name, const QString &value )
  { texts.emplace_back( name, value.isEmpty() ? "null" : jsonText( value ) ); };
  addText( "RECORD_ID", mRequest.recordId );
  addText( "GROUP_BY", mRequest.groupBy );
  addText( "MAP_DATE", mRequest.mapDate );
  addText( "CLAIMED", mRequest.claimed );
  addText( "QUANTITY", mRequest.quantity );
  addText( "LAID_DATE", mRequest.laidDate );
  addText( "FIND_DATE", mRequest.findDate );
  addText( "TASK", mRequest.task );
  addText( "SEARCH_KIND", mRequest.searchKind );
  addText( "SEARCH_COUNTS", mRequest.searchCounts.join( ';' ) );
  addText( "SEARCH_DATE", mRequest.searchDate );
  addText( "SEARCH_TASK", mRequest.searchTask );
  texts.emplace_back( "DETECTION", jsonNumber( mParameters.detection ) );
  addText( "ACCIDENT_DATE", mRequest.accidentDate );
  texts.emplace_back( "TOLERANCE", jsonNumber( mParameters.tolerance ) );
  std::string list;
  for ( const double tolerance : mParameters.tolerances )
    list += ( list.empty() ? "[" : ", " ) + jsonNumber( tolerance );
  texts.emplace_back( "TOLERANCES", list + "]" );
  texts.emplace_back( "SEARCHED_SHARE", jsonNumber( mParameters.searchedShare ) );
  texts.emplace_back( "MINIMUM_FINDS", jsonNumber( mParameters.minimumFinds ) );
  texts.emplace_back( "CLUSTER_DISTANCE", jsonNumber( mParameters.clusterDistance ) );
  for ( const char *name : { "SHIFTS", "RESAMPLES", "SEED" } )
    texts.emplace_back( name, jsonNumber( parameterAsInt( parameters, QString::fromLatin1( name ), context ) ) );
  addText( "INVALID_GEOMETRY", mRequest.repair ? QStringLiteral( "repair" ) : QStringLiteral( "stop" ) );
  texts.emplace_back( "ALLOW_UNKNOWN_DATUM", mRequest.allowUnknownDatum ? "true" : "false" );
  return texts;
}

QVariantMap ScoreMapAlgorithm::processAlgorithm( const QVariantMap &parameters, QgsProcessingContext &context,
                                                 QgsProcessingFeedback *feedback )
{
  std::vector<StagedOutputs::Destination> destinations;
  for ( const QString &name : SINKS + QStringList{ QStringLiteral( "SCORECARD" ), QStringLiteral( "REPORT" ) } )
    destinations.push_back(
      { name, parameterDefinition( name )->description(), StagedOutputs::destinationOf( parameters, name, context ) } );
  StagedOutputs::checkDestinations( destinations, {} );
  try
  {
    const std::unique_ptr<ScoremapInputs> inputs =
      ScoremapReader( mRequest, context.transformContext(), feedback ).read();
    FeedbackProgress progress( feedback );
    ScoreResult result = scoreMap( inputs->map, inputs->evidence, mParameters, *inputs->plane, progress );
    Scorecard &card = result.card;
    card.plugin = { { "name", MINEMAP_NAME },
                    { "version", MINEMAP_VERSION },
                    { "qgis", Qgis::version().toStdString() },
                    { "geos", GEOSversion() },
                    { "proj", proj_info().version },
                    { "epsg", proj_context_get_database_metadata( nullptr, "EPSG.VERSION" ) } };
    card.inputs = inputs->descriptions;
    card.workingCrs = inputs->plane->definition();
    card.ellipsoid = "EPSG:7030";
    card.operations = inputs->operations;
    card.parameters = parameterTexts( parameters, context );
    card.notes.insert( card.notes.end(), inputs->notes.begin(), inputs->notes.end() );
    card.unknownDatumAllowed = inputs->unknownDatumAllowed;
    return writeOutputs( parameters, context, feedback, *inputs, result );
  }
  catch ( const Canceled & )
  {
    throw QgsProcessingException( tr( "Cancelled: nothing was scored and nothing was written." ) );
  }
  catch ( const GeometryError &error )
  {
    throw QgsProcessingException(
      tr( "A geometric operation failed, so there is no score: %1" ).arg( QString::fromStdString( error.what() ) ) );
  }
}

QVariantMap ScoreMapAlgorithm::writeOutputs( const QVariantMap &parameters, QgsProcessingContext &context,
                                             QgsProcessingFeedback *feedback, const ScoremapInputs &inputs,
                                             const ScoreResult &result )
{
  const auto makeSink = [this, &context]( const QVariantMap &values, const QString &name, QString &destination,
                                          const QgsFields &fields, compat::WkbType type,
                                          const QgsCoordinateReferenceSystem &crs, QgsFeatureSink::SinkFlags flags )
  { return parameterAsSink( values, name, context, destination, fields, type, crs, flags ); };
  StagedOutputs outputs( parameters, context, feedback, makeSink );
  ScoremapOutputs writer( mRequest, inputs, result, outputs, feedback );
  writer.writeLayers();
  writer.addDocuments( StagedOutputs::destinationOf( parameters, QStringLiteral( "SCORECARD" ), context ),
                       StagedOutputs::destinationOf( parameters, QStringLiteral( "REPORT" ), context ) );
  QVariantMap results = outputs.commit();
  writer.addStyles( results, context );
  const QVariantMap numbers = ScoremapOutputs::numbers( result );
  for ( auto number = numbers.constBegin(); number != numbers.constEnd(); ++number )
    results.insert( number.key(), number.value() );
  if ( feedback )
    feedback->pushInfo( results.value( QStringLiteral( "SUMMARY" ) ).toString() );
  return results;
}

} // namespace minemap
