// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/position/comparemaps_algorithm.h"

#include "core/score/assumption_notes.h"
#include "core/score/compare_maps.h"
#include "processing/parameters/date_parameters.h"
#include "processing/parameters/evidence_parameters.h"
#include "processing/position/comparemaps_outputs.h"
#include "processing/reading/card_origin.h"
#include "processing/reading/feedback_progress.h"
#include "processing/writing/output_destination.h"

#include <qgsexception.h>

#include <algorithm>

namespace minemap
{

namespace
{

//! The records of one of the maps: those that came from layer number \a layer.
MinefieldMap mapOf( const EvidenceInputs &inputs, int layer )
{
  MinefieldMap map;
  map.hasIds = inputs.map.hasIds;
  map.hasDates = inputs.map.hasDates;
  map.positions = inputs.map.positions;
  for ( const Record &record : inputs.map.records )
  {
    if ( record.origin.layer == layer )
      map.records.push_back( record );
  }
  return map;
}

//! What is broken of one of the maps, with its name.
void addAssumptionNotes( const ComparedMap &compared, const MinefieldMap &map, const InputLayer &layer,
                         std::vector<Note> &notes )
{
  for ( Note &note : assumptionNotes( compared.assumptions, map ) )
  {
    note.layer = layer.name.toStdString();
    notes.push_back( std::move( note ) );
  }
}

} // namespace

AlgorithmWords CompareMapsAlgorithm::words() const
{
  return {
    tr( "Compare two maps" ), tr( "minefield,mine action,clearance,accuracy,release,edition,difference,paired,IMSMA" ),
    tr( "Says which of two minefield maps, or of two releases of one, the finds support." ),
    tr( "Compares two minefield maps, or two releases of one, against the same finds in the same searched ground.\n\n"
        "Each find is on both maps, on one of them or on neither, within the tolerance. Only finds that can be judged "
        "for both count. The difference of the hit rates has a 95 % interval, and a p-value that says how often two "
        "maps of equal worth would differ so much. Finds of one task, or near each other, count as one cluster.\n\n"
        "A map that covers more ground hits more finds: read the difference beside both chance rates. Under 10 finds "
        "are too few to judge.\n\n"
        "The input layers are never changed." ) };
}

void CompareMapsAlgorithm::initAlgorithm( const QVariantMap & )
{
  add( sourceParameter( "MAP_A", tr( "Map A" ), compat::ANY_VECTOR, false,
                        tr( "The one map, or the earlier release: one feature a record, of one geometry type." ) ) );
  add( sourceParameter( "MAP_B", tr( "Map B" ), compat::ANY_VECTOR, false,
                        tr( "The other map, or the later release." ) ) );
  add( recordIdParameter( "MAP_A" ) );
  add( mapDateParameter( "MAP_A" ) );
  add( findsParameter() );
  add( quantityParameter() );
  add( laidDateParameter() );
  add( findTaskParameter() );
  add( searchedParameter( false ) );
  add( searchKindParameter() );
  add( searchCountsParameter() );
  add( areaParameter() );
  add( toleranceParameter() );
  add( clusterDistanceParameter() );
  add( advancedParameter( numberParameter( "RESAMPLES", tr( "Number of resamples" ), compat::INTEGER_NUMBER, 10000, 0,
                                           10000000, tr( "For the interval and the p-value; 0: none." ) ) ) );
  add( seedParameter() );
  add( advancedParameter( invalidGeometryParameter() ) );
  add( advancedParameter( unknownDatumParameter() ) );
  add( assumeParameter() );
  add( advancedParameter( dateOrderParameter() ) );
  add( advancedParameter( calendarParameter() ) );
  addSink( "CHANGES", tr( "What changed for each find" ), compat::POINT_VECTOR, true );
  addSink( "COMPARISON", tr( "The two maps" ), compat::ANY_TABLE, false );
  add( jsonParameter( "SCORECARD", tr( "Scorecard" ) ) );
  add( htmlParameter( "REPORT", tr( "Report" ) ) );
  addNumbers( { "HIT_RATE_A", "HIT_RATE_B", "CHANCE_RATE_A", "CHANCE_RATE_B", "DIFFERENCE", "DIFFERENCE_LOW",
                "DIFFERENCE_HIGH", "P_VALUE", "FINDS_TOTAL", "FINDS_COMPARED", "HIT_BY_BOTH", "ONLY_A", "ONLY_B",
                "HIT_BY_NEITHER" } );
  addTooFew();
  addSummary();
}

bool CompareMapsAlgorithm::prepareAlgorithm( const QVariantMap &parameters, QgsProcessingContext &context,
                                             QgsProcessingFeedback * )
{
  mRequest = EvidenceRequestReader::readComparison( ParameterReader( *this, parameters, context ) );
  return true;
}

QStringList CompareMapsAlgorithm::inputFiles() const
{
  return EvidenceRequestReader::files( mRequest );
}

QVariantMap CompareMapsAlgorithm::run( const QVariantMap &parameters, QgsProcessingContext &context,
                                       QgsProcessingFeedback *feedback )
{
  const std::unique_ptr<EvidenceInputs> inputs =
    EvidenceReader( mRequest, context.transformContext(), feedback ).read();
  const MinefieldMap a = mapOf( *inputs, 0 );
  const MinefieldMap b = mapOf( *inputs, 1 );
  for ( const auto &[map, layer] : { std::pair( &a, &mRequest.maps[0] ), std::pair( &b, &mRequest.maps[1] ) } )
  {
    if ( std::none_of( map->records.begin(), map->records.end(),
                       []( const Record &record ) { return !record.shape.isEmpty(); } ) )
      throw QgsProcessingException( tr( "Layer \"%1\" given as %2 has no feature with a usable geometry: choose a map "
                                        "with records." )
                                      .arg( layer->name, layer->role ) );
  }
  FeedbackProgress progress( feedback );
  Comparison comparison = compareMaps( a, b, inputs->evidence, mRequest.score, *inputs->plane, progress );
  addAssumptionNotes( comparison.a, a, mRequest.maps[0], comparison.card.notes );
  addAssumptionNotes( comparison.b, b, mRequest.maps[1], comparison.card.notes );
  addOrigin( comparison.card, *inputs, EvidenceRequestReader::comparisonTexts( mRequest ) );

  StagedOutputs outputs( parameters, context, feedback, sinkMaker( context ) );
  CompareMapsOutputs writer( mRequest, *inputs, comparison, outputs, feedback );
  writer.writeLayers();
  writer.addDocuments( OutputDestination::textOf( parameters, QStringLiteral( "SCORECARD" ), context ),
                       OutputDestination::textOf( parameters, QStringLiteral( "REPORT" ), context ) );
  QVariantMap results = outputs.commit();
  writer.addStyles( results, context );
  const QVariantMap numbers = CompareMapsOutputs::numbers( comparison );
  return withNumbers( results, numbers, comparison.card.notes, feedback );
}

} // namespace minemap
