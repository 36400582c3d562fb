// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/report/report_job.h"

#include "core/progress.h"
#include "gui/report/scored_layers.h"
#include "processing/document/report_maker.h"
#include "processing/writing/output_check.h"
#include "processing/writing/staged_outputs.h"
#include "report/score/scorecard_json.h"

#include <qgsexception.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingfeedback.h>

#include <utility>

namespace minemap
{

namespace
{

// Percent that are done when a step is.
constexpr double CHECKED = 30, LAYERS_MADE = 50, REPORT_MADE = 95;

} // namespace

void ReportJob::checkFiles() const
{
  QStringList inputs = EvidenceRequestReader::files( request );
  inputs << matches;
  inputs.removeAll( QString() );
  OutputCheck( inputs ).check( { { tr( "Report" ), files.html, { "html", "htm" } },
                                 { tr( "Report as PDF" ), files.pdf, { "pdf" } },
                                 { tr( "Report as JSON" ), files.json, { "json" } },
                                 { tr( "Scorecard" ), files.scorecard, { "json" } } } );
}

void ReportJob::checkLayers( QgsFeedback &feedback ) const
{
  // Databases and files change without telling QGIS; maps of other features would not be those of the numbers.
  const std::unique_ptr<EvidenceInputs> now = EvidenceReader( request, transformContext, &feedback ).read();
  const std::vector<InputDescription> &scoredInputs = scored->result.card.inputs;
  for ( std::size_t index = 0; index < now->descriptions.size(); ++index )
  {
    if ( index >= scoredInputs.size() || now->descriptions[index].contentHash != scoredInputs[index].contentHash )
      throw QgsProcessingException( tr( "The layer \"%1\" is no longer as it was scored: score it again, then make the "
                                        "report." )
                                      .arg( QString::fromStdString( now->descriptions[index].layer ) ) );
  }
}

void ReportJob::make( QgsFeedback &feedback ) const
{
  // Processing has a feedback of its own kind, which tells of no progress while a report is made.
  QgsProcessingFeedback inner( false );
  QObject::connect( &feedback, &QgsFeedback::canceled, &inner, &QgsFeedback::cancel, Qt::DirectConnection );
  if ( feedback.isCanceled() )
    throw Canceled();
  checkFiles();
  checkLayers( inner );
  feedback.setProgress( CHECKED );

  QgsProcessingContext context;
  context.setTransformContext( transformContext );
  const ScoredLayers layers =
    scoredLayers( request, *scored->inputs, scored->result, !options.isRedacted, context, inner );
  feedback.setProgress( LAYERS_MADE );

  ReportRequest report;
  const QByteArray scorecard = scorecardJson( scored->result.card );
  const auto give = [&report]( QString &path, const char *name, const QByteArray &document )
  {
    if ( document.isEmpty() )
      return;
    path = QString::fromLatin1( name );
    report.documents.insert( path, document );
  };
  give( report.scorecard, "scorecard", scorecard );
  give( report.diagnosis, "diagnosis", diagnosed ? diagnosisJson( diagnosed->report ) : QByteArray() );
  give( report.counts, "counts", counted ? counted->document : QByteArray() );
  report.matches = matches;
  report.map = ScoredLayers::inputOf( *layers.records, "MAP", context );
  if ( layers.finds )
    report.finds = ScoredLayers::inputOf( *layers.finds, "FINDS", context );
  report.searched = request.searched;
  report.accidents = request.accidents;
  if ( layers.alarms )
    report.alarms = ScoredLayers::inputOf( *layers.alarms, "ALARMS", context );
  if ( diagnosed && !options.isRedacted )
    report.proposedRecords = proposedRecords( *diagnosed, inner );
  report.recordFields = options.elements;
  report.quoted = options.quoted.trimmed();
  report.title = options.title.trimmed();
  report.author = author.trimmed();
  report.isRedacted = options.isRedacted;
  report.groupPages = options.groupPages;
  const WantedDocuments wanted = { !files.html.isEmpty(), !files.pdf.isEmpty(), !files.json.isEmpty() };
  const ReportDocuments documents = makeReport( report, wanted, transformContext, &inner );
  feedback.setProgress( REPORT_MADE );

  StagedOutputs outputs( {}, context, &inner, {} );
  outputs.addDocument( QStringLiteral( "PDF" ), tr( "Report as PDF" ), files.pdf, documents.pdf );
  outputs.addDocument( QStringLiteral( "JSON" ), tr( "Report as JSON" ), files.json, documents.json );
  outputs.addDocument( QStringLiteral( "SCORECARD" ), tr( "Scorecard" ), files.scorecard, scorecard );
  outputs.addDocument( QStringLiteral( "REPORT" ), tr( "Report" ), files.html, documents.html );
  outputs.commit();
}

} // namespace minemap
