// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/comparemaps_algorithm.h"

#include "core/score/compare_maps.h"
#include "processing/card_origin.h"
#include "processing/comparemaps_outputs.h"
#include "processing/feedback_progress.h"
#include "processing/output_destination.h"
#include "processing/parameter_definitions.h"

#include <qgsexception.h>
#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

#include <algorithm>

namespace minemap
{

namespace
{

//! The records of one of the maps: those that came from layer number \a layer.
MinefieldMap mapOf( const ScoremapInputs &inputs, int layer )
{
  MinefieldMap map;
  map.hasIds = inputs.map.hasIds;
  map.hasDates = inputs.map.hasDates;
  for ( std::size_t index = 0; index < inputs.map.records.size(); ++index )
  {
    if ( inputs.recordOrigins[index].layer == layer )
      map.records.push_back( inputs.map.records[index] );
  }
  return map;
}

} // namespace

QString CompareMapsAlgorithm::name() const
{
  return QStringLiteral( "comparemaps" );
}

QString CompareMapsAlgorithm::displayName() const
{
  return tr( "Compare two maps" );
}

QStringList CompareMapsAlgorithm::tags() const
{
  return tr( "minefield,mine action,clearance,accuracy,release,edition,difference,paired,IMSMA" ).split( ',' );
}

QString CompareMapsAlgorithm::shortDescription() const
{
  return tr( "Says which of two minefield maps, or of two releases of one, the finds support." );
}

QString CompareMapsAlgorithm::shortHelpString() const
{
  return tr(
    "Compares two minefield maps, or two releases of one, against the same finds in the same searched ground.\n\n"
    "Each find is on both maps, on one of them or on neither, within the tolerance. Only finds that can be judged "
    "for both count. The difference of the hit rates has a 95 % interval, and a p-value that says how often two "
    "maps of equal worth would differ so much. Finds of one task, or near each other, count as one cluster.\n\n"
    "A map that covers more ground hits more finds: read the difference beside both chance rates. Under 10 finds "
    "are too few to judge.\n\n"
    "The input layers are never changed." );
}

CompareMapsAlgorithm *CompareMapsAlgorithm::createInstance() const
{
  return new CompareMapsAlgorithm();
}

void CompareMapsAlgorithm::initAlgorithm( const QVariantMap & )
{
  const auto add = [this]( ParameterPointer parameter ) { addParameter( parameter.release() ); };
  add( sourceParameter( "MAP_A", tr( "Map A" ), compat::ANY_VECTOR, false,
                        tr( "The one map, or the earlier release: one feature a record, of one geometry type." ) ) );
  add( sourceParameter( "MAP_B", tr( "Map B" ), compat::ANY_VECTOR, false,
                        tr( "The other map, or the later release." ) ) );
  add( fieldParameter( "RECORD_ID", tr( "Record id" ), "MAP_A", tr( "Looked up in both maps." ) ) );
  add( fieldParameter( "MAP_DATE", tr( "Date of the record" ), "MAP_A",
                       tr( "Looked up in both maps. Mines laid later than a map are not held against it." ) ) );
  add( sourceParameter( "FINDS", tr( "Finds" ), compat::POINT_VECTOR, false,
                        tr( "Mines and ERW found, where they lay." ) ) );
  add( fieldParameter( "QUANTITY", tr( "Quantity" ), "FINDS",
                       tr( "Items at the place; empty means 1, 0 or less is left out." ) ) );
  add( fieldParameter( "LAID_DATE", tr( "Laid not before" ), "FINDS",
                       tr( "The earliest date on which the mine can have been laid." ) ) );
  add( fieldParameter( "TASK", tr( "Clearance task of the find" ), "FINDS",
                       tr( "Finds of one task are not independent." ) ) );
  add( sourceParameter( "SEARCHED", tr( "Searched ground" ), compat::POLYGON_VECTOR, false,
                        tr( "Ground cleared or technically surveyed." ) ) );
  add( fieldParameter( "SEARCH_KIND", tr( "Kind of search" ), "SEARCHED",
                       tr( "Clearance, technical survey, cancellation …" ) ) );
  auto counts = std::make_unique<QgsProcessingParameterString>(
    QStringLiteral( "SEARCH_COUNTS" ), tr( "Kinds that count as searched" ), QVariant(), false, OPTIONAL );
  counts->setHelp( tr( "Values of the kind of search, separated by semicolons. Empty: all count." ) );
  add( std::move( counts ) );
  add( sourceParameter( "AREA", tr( "Area" ), compat::POLYGON_VECTOR, OPTIONAL,
                        tr( "Limits everything to these polygons." ) ) );
  add( numberParameter( "TOLERANCE", tr( "Tolerance in metres" ), compat::DOUBLE_NUMBER, 25, 0, LARGEST_TOLERANCE,
                        tr( "A find within this distance of a record is on the map." ) ) );
  add( advancedParameter( numberParameter( "CLUSTER_DISTANCE", tr( "Cluster distance in metres" ),
                                           compat::DOUBLE_NUMBER, 100, 0, 100000,
                                           tr( "Finds without a task that lie so near to each other count as one "
                                               "cluster." ) ) ) );
  add( advancedParameter( numberParameter( "RESAMPLES", tr( "Number of resamples" ), compat::INTEGER_NUMBER, 10000, 0,
                                           10000000, tr( "For the interval and the p-value; 0: none." ) ) ) );
  add( advancedParameter( numberParameter( "SEED", tr( "Seed" ), compat::INTEGER_NUMBER, 1, 0, 2147483647,
                                           tr( "Of everything random; recorded in the scorecard." ) ) ) );
  add( advancedParameter( invalidGeometryParameter() ) );
  add( advancedParameter( unknownDatumParameter() ) );
  addParameter( new QgsProcessingParameterFeatureSink( QStringLiteral( "CHANGES" ), tr( "What changed for each find" ),
                                                       compat::POINT_VECTOR, QVariant(), OPTIONAL, true ) );
  addParameter( new QgsProcessingParameterFeatureSink( QStringLiteral( "COMPARISON" ), tr( "The two maps" ),
                                                       compat::ANY_TABLE, QVariant(), OPTIONAL, false ) );
  add( documentParameter( "SCORECARD", tr( "Scorecard" ), tr( "JSON files" ), "json", false ) );
  add( documentParameter( "REPORT", tr( "Report" ), tr( "HTML files" ), "html", true ) );
  for ( const char *name : { "HIT_RATE_A", "HIT_RATE_B", "CHANCE_RATE_A", "CHANCE_RATE_B", "DIFFERENCE",
                             "DIFFERENCE_LOW", "DIFFERENCE_HIGH", "P_VALUE", "FINDS_TOTAL", "FINDS_COMPARED",
                             "HIT_BY_BOTH", "ONLY_A", "ONLY_B", "HIT_BY_NEITHER" } )
    addOutput( new QgsProcessingOutputNumber( QString::fromLatin1( name ), QString::fromLatin1( name ) ) );
  addOutput( new QgsProcessingOutputBoolean( QStringLiteral( "TOO_FEW" ), tr( "Too few to judge" ) ) );
  addOutput( new QgsProcessingOutputString( QStringLiteral( "SUMMARY" ), tr( "Summary" ) ) );
}

bool CompareMapsAlgorithm::prepareAlgorithm( const QVariantMap &parameters, QgsProcessingContext &context,
                                             QgsProcessingFeedback * )
{
  mRequest = ScoremapRequestReader::readComparison( ParameterReader( *this, parameters, context ) );
  return true;
}

QStringList CompareMapsAlgorithm::inputFiles() const
{
  return ScoremapRequestReader::files( mRequest );
}

QVariantMap CompareMapsAlgorithm::run( const QVariantMap &parameters, QgsProcessingContext &context,
                                       QgsProcessingFeedback *feedback )
{
  const std::unique_ptr<ScoremapInputs> inputs =
    ScoremapReader( mRequest, context.transformContext(), feedback ).read();
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
  addOrigin( comparison.card, *inputs, ScoremapRequestReader::comparisonTexts( mRequest ) );

  StagedOutputs outputs( parameters, context, feedback, sinkMaker( context ) );
  CompareMapsOutputs writer( mRequest, *inputs, comparison, outputs, feedback );
  writer.writeLayers();
  writer.addDocuments( OutputDestination::textOf( parameters, QStringLiteral( "SCORECARD" ), context ),
                       OutputDestination::textOf( parameters, QStringLiteral( "REPORT" ), context ) );
  QVariantMap results = outputs.commit();
  writer.addStyles( results, context );
  const QVariantMap numbers = CompareMapsOutputs::numbers( comparison );
  return withNumbers( results, numbers, feedback );
}

} // namespace minemap
