// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/reconcile/reconcilecounts_algorithm.h"

#include "core/score/score_map.h"
#include "processing/reading/feedback_progress.h"
#include "processing/reconcile/count_reconciliation.h"
#include "processing/reconcile/reconcilecounts_outputs.h"
#include "processing/writing/output_destination.h"
#include "report/reconcile/counts_words.h"
#include "report/words/data_text.h"
#include "report/words/number_text.h"

#include <qgsprocessingfeedback.h>

namespace minemap
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS( ReconcileCountsAlgorithm )
};

//! Lists the first texts that were not understood, as the panel does.
void tellUnread( const CountsResult &result, QgsProcessingFeedback *feedback )
{
  constexpr std::size_t MOST_TOLD = 20;
  const std::vector<UnparsedText> &texts = result.unparsed;
  for ( std::size_t index = 0; feedback && index < texts.size() && index < MOST_TOLD; ++index )
  {
    const QString text = dataInSentence( texts[index].text );
    const QString reason = texts[index].reason ? countReasonText( texts[index].reason ) : QString();
    feedback->pushWarning(
      texts[index].id.empty()
        ? Words::tr( "Not understood: %1 (%2)." ).arg( text, reason )
        : Words::tr( "Not understood on record %1: %2 (%3)." ).arg( dataInSentence( texts[index].id ), text, reason ) );
  }
  if ( feedback && texts.size() > MOST_TOLD )
    feedback->pushWarning( Words::tr( "Further texts that were not understood: %1. The output of unparsed texts lists "
                                      "them all." )
                             .arg( countText( static_cast<std::int64_t>( texts.size() - MOST_TOLD ) ) ) );
}

} // namespace

AlgorithmWords ReconcileCountsAlgorithm::words() const
{
  return {
    tr( "Reconcile claimed and found mines" ),
    tr( "minefield,mine action,clearance,claimed,found,count,number,type,residual,reconciliation,IMSMA" ),
    tr( "Compares the mines that records claim with those found on them, by number and type." ),
    tr( "Compares the mines that records claim with those found on them in searched ground, in total, by class and by "
        "model, for each record, each group and all.\n\n"
        "Expected is the number claimed times the searched share of the record times the share of mines that such a "
        "search finds. A record has more or fewer mines than claimed only where so many, or so few, would be found in "
        "less than 2.5 % of cases if the claim were right. What was searched so little that even no find could not "
        "contradict the claim, what claims under 10 mines and what could not be wholly read is not judged.\n\n"
        "Claims are read from one field with a number, from one field for each type, from a text or from a table. What "
        "is "
        "not understood is listed and counts as nothing.\n\n"
        "A find within the tolerance of a record counts for it, inside or not, but the searched share is that of the "
        "record's own ground: where a map is displaced, more may seem found than a right claim would let expect.\n\n"
        "Accidents are counted apart, with numbers of people where fields give them; nothing that names a person is "
        "read. "
        "What the error cost is told as ranges at the user's rates, with every assumption.\n\n"
        "Mines unaccounted for are a planning figure, not clearance. The input layers are never changed." ) };
}

bool ReconcileCountsAlgorithm::prepareAlgorithm( const QVariantMap &parameters, QgsProcessingContext &context,
                                                 QgsProcessingFeedback * )
{
  mRequest = CountsRequestReader::read( ParameterReader( *this, parameters, context ) );
  return true;
}

QStringList ReconcileCountsAlgorithm::inputFiles() const
{
  return CountsRequestReader::files( mRequest );
}

QVariantMap ReconcileCountsAlgorithm::run( const QVariantMap &parameters, QgsProcessingContext &context,
                                           QgsProcessingFeedback *feedback )
{
  const std::unique_ptr<EvidenceInputs> inputs =
    EvidenceReader( mRequest.score, context.transformContext(), feedback ).read();
  FeedbackProgress progress( feedback );
  const ScoreResult score = scoreMap( inputs->map, inputs->evidence, mRequest.score.score, *inputs->plane, progress );
  const CountsResult result = countsOf( mRequest, *inputs, score, feedback );

  StagedOutputs outputs( parameters, context, feedback, sinkMaker( context ) );
  CountsOutputs writer( mRequest, *inputs, result, outputs, feedback );
  writer.writeLayers();
  writer.addDocuments( OutputDestination::textOf( parameters, QStringLiteral( "COUNTS_FILE" ), context ),
                       OutputDestination::textOf( parameters, QStringLiteral( "REPORT" ), context ) );
  const QVariantMap results = outputs.commit();
  writer.addStyles( results, context );
  tellUnread( result, feedback );
  return withNumbers( results, CountsOutputs::numbers( result ), result.card.notes, feedback );
}

} // namespace minemap
