// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/score/scoremap_algorithm.h"

#include "core/score/score_map.h"
#include "processing/reading/card_origin.h"
#include "processing/reading/feedback_progress.h"
#include "processing/score/score_rows.h"
#include "processing/score/scoremap_outputs.h"
#include "processing/writing/output_destination.h"
#include "processing/writing/staged_outputs.h"

#include <qgsexception.h>
#include <qgsprocessingfeedback.h>

namespace minemap
{

AlgorithmWords ScoreMapAlgorithm::words() const
{
  return {
    tr( "Score a map" ), tr( "minefield,mine action,clearance,accuracy,hit rate,confirmation,quality,demining,IMSMA" ),
    tr( "Says how accurate a minefield map is, from finds in searched ground." ),
    tr( "Scores a minefield map against mines found in searched ground.\n\n"
        "Hit rate: the share of the finds in searched ground that lie within the tolerance of a record, beside the "
        "chance rate, the share of the searched ground that lies so near. Confirmation rate: the share of the "
        "sufficiently searched records in or at which a mine was found.\n\n"
        "Only searched ground can confirm or refute. Without a layer of searched ground no accuracy is given. A "
        "number that cannot be known is empty, and the scorecard says why. Under 10 finds or judged records are too "
        "few to judge. A record without finds is unconfirmed, which is not evidence that the ground is clear.\n\n"
        "All distances are in metres, measured in an equal-area plane around the map. The input layers are never "
        "changed." ) };
}

bool ScoreMapAlgorithm::prepareAlgorithm( const QVariantMap &parameters, QgsProcessingContext &context,
                                          QgsProcessingFeedback * )
{
  mRequest = EvidenceRequestReader::read( ParameterReader( *this, parameters, context ) );
  return true;
}

QStringList ScoreMapAlgorithm::inputFiles() const
{
  return EvidenceRequestReader::files( mRequest );
}

QVariantMap ScoreMapAlgorithm::run( const QVariantMap &parameters, QgsProcessingContext &context,
                                    QgsProcessingFeedback *feedback )
{
  const std::unique_ptr<EvidenceInputs> inputs =
    EvidenceReader( mRequest, context.transformContext(), feedback ).read();
  FeedbackProgress progress( feedback );
  const auto isWanted = [&]( const char *name )
  { return !OutputDestination::textOf( parameters, QString::fromLatin1( name ), context ).isEmpty(); };
  // Nothing is computed that no output shows.
  mRequest.score.wantsRecordDistances =
    isWanted( "RECORDS" ) || isWanted( "RECORDS_LINES" ) || isWanted( "RECORDS_POINTS" );
  mRequest.score.wantsAzimuths = isWanted( "SCORED_FINDS" );
  ScoreResult result = scoreMap( inputs->map, inputs->evidence, mRequest.score, *inputs->plane, progress );
  Scorecard &card = result.card;
  addOrigin( card, *inputs, EvidenceRequestReader::texts( mRequest ) );
  return writeOutputs( parameters, context, feedback, *inputs, result );
}

QVariantMap ScoreMapAlgorithm::writeOutputs( const QVariantMap &parameters, QgsProcessingContext &context,
                                             QgsProcessingFeedback *feedback, const EvidenceInputs &inputs,
                                             const ScoreResult &result )
{
  StagedOutputs outputs( parameters, context, feedback, sinkMaker( context ) );
  ScoremapOutputs writer( mRequest, inputs, result, outputs, feedback );
  writer.writeLayers();
  writer.addDocuments( OutputDestination::textOf( parameters, QStringLiteral( "SCORECARD" ), context ),
                       OutputDestination::textOf( parameters, QStringLiteral( "REPORT" ), context ) );
  QVariantMap results = outputs.commit();
  writer.addStyles( results, context );
  const QVariantMap numbers = scoreNumbers( result );
  return withNumbers( results, numbers, result.card.notes, feedback );
}

} // namespace minemap
