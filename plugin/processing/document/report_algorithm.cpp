// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/document/report_algorithm.h"

#include "processing/document/report_maker.h"
#include "processing/parameters/parameter_definitions.h"
#include "processing/writing/output_destination.h"
#include "processing/writing/staged_outputs.h"

#include <qgsexception.h>
#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

namespace minemap
{

namespace
{

ParameterPointer fileParameter( const char *name, const QString &description, bool optional, const QString &help )
{
  auto parameter = std::make_unique<QgsProcessingParameterFile>(
    QString::fromLatin1( name ), description, compat::FILE_PARAMETER, QStringLiteral( "json" ), QVariant(), optional );
  parameter->setHelp( help );
  return parameter;
}

ParameterPointer textParameter( const char *name, const QString &description, const QString &help )
{
  auto parameter = std::make_unique<QgsProcessingParameterString>( QString::fromLatin1( name ), description, QVariant(),
                                                                   false, OPTIONAL );
  parameter->setHelp( help );
  return parameter;
}

} // namespace

AlgorithmWords ReportAlgorithm::words() const
{
  return {
    tr( "Make a report" ), tr( "minefield,mine action,report,evidence,PDF,HTML,accuracy,IMSMA" ),
    tr( "Makes one document of evidence from a scorecard, for both sides to check." ),
    tr(
      "Makes a report from the scorecard that Score a map wrote: the finding in five sentences, alarms, scorecard, "
      "tolerance curve, map of discrepancies, explanation, groups, records, definitions, what cannot be known, and how "
      "anybody gets the same numbers.\n\n"
      "Nothing is computed anew: numbers are those of the files given. A scorecard that was changed after it was "
      "written "
      "is "
      "said to be so in the first lines.\n\n"
      "For maps and the list of records give the layers that Score a map wrote: records with verdicts as map, finds "
      "with "
      "classes as finds. Other layers are drawn without verdicts.\n\n"
      "Redacted: without coordinates, maps and free text; names and values are hashed with a salt that is not kept. "
      "The "
      "numbers stay the same. Shapes, dates and numbers may still tell somebody who knows the place which it is." ) };
}

void ReportAlgorithm::initAlgorithm( const QVariantMap & )
{
  add( fileParameter( "SCORECARD", tr( "Scorecard" ), false, tr( "The JSON file that Score a map wrote." ) ) );
  add( fileParameter( "DIAGNOSIS", tr( "Diagnosis" ), OPTIONAL,
                      tr( "The JSON file that Diagnose the error of a map wrote." ) ) );
  add( fileParameter( "COUNTS_FILE", tr( "Counts" ), OPTIONAL, tr( "The JSON file of claimed against found." ) ) );
  add( fileParameter( "MATCHES", tr( "Matches" ), OPTIONAL, tr( "The JSON file of matched mines." ) ) );
  add( sourceParameter( "MAP", tr( "Records with verdicts" ), compat::ANY_VECTOR, OPTIONAL,
                        tr( "As Score a map wrote them, for the maps and the list of records." ) ) );
  add( sourceParameter( "FINDS", tr( "Finds with classes" ), compat::POINT_VECTOR, OPTIONAL,
                        tr( "As Score a map wrote them, for the maps." ) ) );
  add(
    sourceParameter( "SEARCHED", tr( "Searched ground" ), compat::POLYGON_VECTOR, OPTIONAL, tr( "For the maps." ) ) );
  add( sourceParameter( "ACCIDENTS", tr( "Accidents" ), compat::POINT_VECTOR, OPTIONAL, tr( "For the maps." ) ) );
  add( sourceParameter( "ALARMS", tr( "Accidents and finds in ground searched before" ), compat::POINT_VECTOR, OPTIONAL,
                        tr( "As Score a map wrote them: ringed on the maps." ) ) );
  add( sourceParameter(
    "PROPOSED", tr( "Proposed map" ), compat::ANY_VECTOR, OPTIONAL,
    tr( "As Propose a corrected map wrote it: maps with the records where they are and where the correction "
        "puts them." ) ) );
  add(
    textParameter( "RECORD_FIELDS", tr( "What fields of the map hold" ),
                   tr( "Elements that the law asks of a record, as element=field separated by semicolons. Elements: "
                       "reference_points, perimeter, type, number, method, fuse, life_time, date, time, anti_handling, "
                       "position." ) ) );
  add( textParameter(
    "QUOTED_PERCENTAGE", tr( "Quoted percentage" ),
    tr( "What somebody said of this map, such as 25: the report tells which measures would give it." ) ) );
  add( textParameter( "TITLE", tr( "Title" ), tr( "Empty: Minefield map accuracy: report." ) ) );
  add( textParameter( "AUTHOR", tr( "Author" ), tr( "Who makes this report." ) ) );
  auto redacted =
    std::make_unique<QgsProcessingParameterBoolean>( QStringLiteral( "REDACTED" ), tr( "Redacted" ), false );
  redacted->setHelp( tr( "Without coordinates, maps and free text; names and values hashed." ) );
  add( std::move( redacted ) );
  constexpr int USUAL_PAGES = 12, MOST_PAGES = 200;
  add( advancedParameter( numberParameter( "GROUP_PAGES", tr( "Maps of groups, at most" ), compat::INTEGER_NUMBER,
                                           USUAL_PAGES, 0, MOST_PAGES, tr( "A page each, besides the overview." ) ) ) );
  add( htmlParameter( "REPORT", tr( "Report" ) ) );
  add( documentParameter( "PDF", tr( "Report as PDF" ), tr( "PDF files" ), { QStringLiteral( "pdf" ) }, false ) );
  add( jsonParameter( "JSON", tr( "Report as JSON" ) ) );
  addOutput( new QgsProcessingOutputNumber( QStringLiteral( "PAGES" ), tr( "Pages of the PDF" ) ) );
  addOutput(
    new QgsProcessingOutputBoolean( QStringLiteral( "DIGEST_FITS" ), tr( "The digest is that of the numbers" ) ) );
  addSummary();
}

bool ReportAlgorithm::prepareAlgorithm( const QVariantMap &parameters, QgsProcessingContext &context,
                                        QgsProcessingFeedback * )
{
  mRequest = ReportReader::request( ParameterReader( *this, parameters, context ) );
  return true;
}

QStringList ReportAlgorithm::inputFiles() const
{
  return mRequest.files();
}

QVariantMap ReportAlgorithm::run( const QVariantMap &parameters, QgsProcessingContext &context,
                                  QgsProcessingFeedback *feedback )
{
  const auto pathOf = [&]( const char *name )
  { return OutputDestination::textOf( parameters, QString::fromLatin1( name ), context ); };
  const WantedDocuments wanted = { !pathOf( "REPORT" ).isEmpty(), !pathOf( "PDF" ).isEmpty(),
                                   !pathOf( "JSON" ).isEmpty() };
  const ReportDocuments documents = makeReport( mRequest, wanted, context.transformContext(), feedback );
  StagedOutputs outputs( parameters, context, feedback, sinkMaker( context ) );
  outputs.addDocument( QStringLiteral( "PDF" ), tr( "Report as PDF" ), pathOf( "PDF" ), documents.pdf );
  outputs.addDocument( QStringLiteral( "JSON" ), tr( "Report as JSON" ), pathOf( "JSON" ), documents.json );
  outputs.addDocument( QStringLiteral( "REPORT" ), tr( "Report" ), pathOf( "REPORT" ), documents.html );
  return withNumbers( outputs.commit(),
                      { { QStringLiteral( "PAGES" ), wanted.pdf ? QVariant( documents.pages ) : QVariant() },
                        { QStringLiteral( "DIGEST_FITS" ), documents.digestFits },
                        { QStringLiteral( "SUMMARY" ), documents.summary } },
                      {}, feedback );
}

} // namespace minemap
