// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/diagnose/diagnoseerror_algorithm.h"

#include "core/diagnose/diagnose_map.h"
#include "processing/diagnose/diagnoseerror_outputs.h"
#include "processing/diagnose/diagnosis_inputs.h"
#include "processing/parameters/date_parameters.h"
#include "processing/parameters/evidence_parameters.h"
#include "processing/reading/card_origin.h"
#include "processing/reading/feedback_progress.h"
#include "processing/writing/output_destination.h"

#include <qgsexception.h>
#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

namespace minemap
{

AlgorithmWords DiagnoseErrorAlgorithm::words() const
{
  return {
    tr( "Diagnose the error of a map" ),
    tr( "minefield,mine action,datum,SK-42,shift,displacement,declination,georeferencing,cause,correction,IMSMA" ),
    tr( "Says why a minefield map is wrong, and whether it can be rescued." ),
    tr(
      "A map on which few mines lie may be worthless, or good and plotted in the wrong datum. This tells the two "
      "apart.\n\n"
      "First known mistakes are tested, none of which needs anything fitted: old datums, grids taken for other grids, "
      "wrong zones, another prime meridian, a lost sign, a wrong digit, swapped axes, degrees and minutes misread, "
      "coordinates cut off and, where reference points are given, magnetic or grid north taken for true north, "
      "back-azimuths, mils, paces and feet, the wrong side of the baseline, the reference point of another record. "
      "Then "
      "one angle and one factor about reference points are fitted, a free shift, a turn and a scale, a mistake in some "
      "of the records only, two mistakes in a row of which one is about reference points, and a shift that changes "
      "from "
      "place to place.\n\n"
      "Every explanation is held against chance: what displacing each record by itself to other searched ground, or"
      " to ground that lies as near to the search, would give, at its best over all causes and shifts; what "
      "corrections in other directions would give; and what other shifts of the whole map would give. Supported: "
      "better than chance, also in records held out, and no other explanation fits clearly better. Not rejected: "
      "the evidence allows it. Cannot be identified: too small to be told from none, or too little evidence. Where "
      "map or evidence are not what this takes them for, such as a map out of which searched ground was cut, "
      "nothing is explained. Everything that is not rejected is listed, never the best alone.\n\n"
      "Displacement is map − truth; the correction that is given is truth − map. A correction is a hypothesis for "
      "survey planning and no reason to release land. Two mistakes of the whole map made together are not recognised "
      "by "
      "name; a shift may still be found. The input layers are never changed." ) };
}

void DiagnoseErrorAlgorithm::initAlgorithm( const QVariantMap & )
{
  const auto text = [&]( const char *name, const QString &description, const QString &help )
  {
    auto parameter = std::make_unique<QgsProcessingParameterString>( QString::fromLatin1( name ), description,
                                                                     QVariant(), false, OPTIONAL );
    parameter->setHelp( help );
    add( advancedParameter( std::move( parameter ) ) );
  };
  add( sourceParameter( "MAP", tr( "Minefield map" ), compat::ANY_VECTOR, false,
                        tr( "The map under test: one feature a record, of one geometry type. It may lie far from the "
                            "finds." ) ) );
  add( recordIdParameter( "MAP" ) );
  add( groupParameter( "MAP" ) );
  add( mapDateParameter( "MAP" ) );
  add( findsParameter() );
  add( quantityParameter() );
  add( laidDateParameter() );
  add( findTaskParameter() );
  add( searchedParameter( OPTIONAL ) );
  add( searchKindParameter() );
  add( searchCountsParameter() );
  add( searchRecordParameter() );
  add( referencePointsParameter() );
  add( referenceRecordParameter() );
  add( toleranceParameter() );
  add( furtherLinesParameter() );
  add( furtherPointsParameter() );
  text( "CAUSES", tr( "Causes to test" ),
        tr( "Words such as datum or back_azimuth, separated by semicolons. Empty: all that can be tested." ) );
  text( "OLD_CRS", tr( "Old datums and grids to test" ),
        tr( "EPSG codes separated by semicolons, such as 4284. Empty: all that are used where the finds are." ) );
  add( advancedParameter( numberParameter( "MAXIMUM_SHIFT", tr( "Longest shift in metres" ), compat::DOUBLE_NUMBER,
                                           3000, 1, 20000, tr( "Shifts are searched up to this length." ) ) ) );
  add( advancedParameter( numberParameter( "NULL_RUNS", tr( "Number of chance maps" ), compat::INTEGER_NUMBER, 199, 99,
                                           9999,
                                           tr( "Maps with randomly displaced records, to say what chance "
                                               "gives." ) ) ) );
  add( clusterDistanceParameter() );
  add( seedParameter() );
  add( advancedParameter( invalidGeometryParameter() ) );
  add( advancedParameter( unknownDatumParameter() ) );
  add( assumeParameter() );
  add( findAccuracyParameter() );
  add( mapAccuracyParameter( "MAP" ) );
  add( advancedParameter( dateOrderParameter() ) );
  add( advancedParameter( calendarParameter() ) );
  addOutputParameters();
}

void DiagnoseErrorAlgorithm::addOutputParameters()
{
  addSink( "EXPLANATIONS", tr( "Explanations" ), compat::ANY_TABLE, true );
  addSink( "OFFSETS", tr( "Corrections of the records" ), compat::LINE_VECTOR, true );
  addSink( "ELLIPSES", tr( "Errors of the shifts" ), compat::POLYGON_VECTOR, false );
  add( jsonParameter( "DIAGNOSIS", tr( "Diagnosis" ) ) );
  add( htmlParameter( "REPORT", tr( "Report" ) ) );
  addNumbers( { "SHIFT_EAST", "SHIFT_NORTH", "SHIFT_LENGTH", "SHIFT_AZIMUTH", "SHIFT_P_VALUE", "HIT_RATE_BEFORE",
                "HIT_RATE_AFTER", "HIT_RATE_CROSS_VALIDATED" } );
  addOutput( new QgsProcessingOutputString( QStringLiteral( "BEST_CAUSE" ), tr( "Best cause" ) ) );
  addOutput( new QgsProcessingOutputString( QStringLiteral( "BEST_DETAIL" ), tr( "Its detail" ) ) );
  addSummary();
}

bool DiagnoseErrorAlgorithm::prepareAlgorithm( const QVariantMap &parameters, QgsProcessingContext &context,
                                               QgsProcessingFeedback * )
{
  mRequest = DiagnosisRequestReader::read( ParameterReader( *this, parameters, context ) );
  return true;
}

QStringList DiagnoseErrorAlgorithm::inputFiles() const
{
  QStringList files = EvidenceRequestReader::files( mRequest.score );
  if ( !mRequest.references.file.isEmpty() )
    files << mRequest.references.file;
  return files;
}

QVariantMap DiagnoseErrorAlgorithm::run( const QVariantMap &parameters, QgsProcessingContext &context,
                                         QgsProcessingFeedback *feedback )
{
  const DiagnosisInputs inputs = DiagnosisReader( mRequest, context.transformContext(), feedback ).read();
  FeedbackProgress progress( feedback );
  DiagnosisReport report;
  try
  {
    report.diagnosis = diagnoseMap( inputs.input, mRequest.parameters, inputs.proposals, progress );
  }
  catch ( const CauseError &error )
  {
    throw QgsProcessingException( QString::fromStdString( error.what() ) );
  }
  report.diagnosis.missingGrids = inputs.missingGrids;
  report.card.assumptions = inputs.input.assumptions;
  report.card.undefined = undefinedOf( report.diagnosis );
  report.card.tolerance = mRequest.parameters.tolerance;
  addOrigin( report.card, *inputs.layers, DiagnosisRequestReader::texts( mRequest ) );

  StagedOutputs outputs( parameters, context, feedback, sinkMaker( context ) );
  DiagnoseErrorOutputs writer( inputs, report, outputs );
  writer.writeLayers();
  writer.addDocuments( OutputDestination::textOf( parameters, QStringLiteral( "DIAGNOSIS" ), context ),
                       OutputDestination::textOf( parameters, QStringLiteral( "REPORT" ), context ) );
  QVariantMap results = outputs.commit();
  writer.addStyles( results, context );
  progress.report( 100 );
  const QVariantMap numbers = DiagnoseErrorOutputs::numbers( report );
  return withNumbers( results, numbers, report.card.notes, feedback );
}

} // namespace minemap
