// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/scoremap_algorithm.h"

#include "core/score/score_map.h"
#include "processing/card_origin.h"
#include "processing/feedback_progress.h"
#include "processing/output_check.h"
#include "processing/output_destination.h"
#include "processing/score_rows.h"
#include "processing/scoremap_outputs.h"
#include "processing/staged_outputs.h"

#include <qgsexception.h>
#include <qgsprocessingfeedback.h>

#include <QIcon>

namespace minemap
{

namespace
{

constexpr const char *ICON_PATH = ":/minemap/icons/scoremap.svg";

//! The outputs a user may ask for, in the order of the contract.
const QStringList SINKS = { QStringLiteral( "RECORDS" ),        QStringLiteral( "RECORDS_LINES" ),
                            QStringLiteral( "RECORDS_POINTS" ), QStringLiteral( "SCORED_FINDS" ),
                            QStringLiteral( "GROUPS" ),         QStringLiteral( "CURVE" ) };

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
  const QString problem = ParameterReader::firstProblem( *this, parameters );
  if ( !problem.isEmpty() )
  {
    if ( message )
      *message = problem;
    return false;
  }
  return QgsProcessingAlgorithm::checkParameterValues( parameters, context, message );
}

bool ScoreMapAlgorithm::prepareAlgorithm( const QVariantMap &parameters, QgsProcessingContext &context,
                                          QgsProcessingFeedback * )
{
  mRequest = ScoremapRequestReader::read( ParameterReader( *this, parameters, context ) );
  return true;
}

QVariantMap ScoreMapAlgorithm::processAlgorithm( const QVariantMap &parameters, QgsProcessingContext &context,
                                                 QgsProcessingFeedback *feedback )
{
  std::vector<WantedOutput> wanted;
  const auto want = [&]( const QString &name, const QStringList &endings )
  {
    wanted.push_back(
      { parameterDefinition( name )->description(), OutputDestination::textOf( parameters, name, context ), endings } );
  };
  for ( const QString &name : SINKS )
    want( name, {} );
  want( QStringLiteral( "SCORECARD" ), { QStringLiteral( "json" ) } );
  want( QStringLiteral( "REPORT" ), { QStringLiteral( "html" ), QStringLiteral( "htm" ) } );
  OutputCheck( ScoremapRequestReader::files( mRequest ) ).check( wanted );
  try
  {
    const std::unique_ptr<ScoremapInputs> inputs =
      ScoremapReader( mRequest, context.transformContext(), feedback ).read();
    FeedbackProgress progress( feedback );
    const auto isWanted = [&]( const char *name )
    { return !OutputDestination::textOf( parameters, QString::fromLatin1( name ), context ).isEmpty(); };
    // Nothing is computed that no output shows.
    mRequest.score.wantsRecordDistances =
      isWanted( "RECORDS" ) || isWanted( "RECORDS_LINES" ) || isWanted( "RECORDS_POINTS" );
    mRequest.score.wantsAzimuths = isWanted( "SCORED_FINDS" );
    ScoreResult result = scoreMap( inputs->map, inputs->evidence, mRequest.score, *inputs->plane, progress );
    Scorecard &card = result.card;
    addOrigin( card, *inputs, ScoremapRequestReader::texts( mRequest ) );
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
  writer.addDocuments( OutputDestination::textOf( parameters, QStringLiteral( "SCORECARD" ), context ),
                       OutputDestination::textOf( parameters, QStringLiteral( "REPORT" ), context ) );
  QVariantMap results = outputs.commit();
  writer.addStyles( results, context );
  const QVariantMap numbers = scoreNumbers( result );
  for ( auto number = numbers.constBegin(); number != numbers.constEnd(); ++number )
    results.insert( number.key(), number.value() );
  if ( feedback )
    feedback->pushInfo( results.value( QStringLiteral( "SUMMARY" ) ).toString() );
  return results;
}

} // namespace minemap
