// SPDX-License-Identifier: GPL-2.0-or-later
// Parameters and outputs of minemap:scoremap as Processing shows them.
#include "processing/parameter_definitions.h"
#include "processing/scoremap_algorithm.h"

#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

#include <memory>

namespace minemap
{

void ScoreMapAlgorithm::initAlgorithm( const QVariantMap & )
{
  const auto add = [this]( std::unique_ptr<QgsProcessingParameterDefinition> parameter )
  { addParameter( parameter.release() ); };
  add( sourceParameter( "MAP", tr( "Minefield map" ), compat::ANY_VECTOR, false,
                        tr( "The map under test: one feature a record, of one geometry type." ) ) );
  add( fieldParameter( "RECORD_ID", tr( "Record id" ), "MAP", tr( "Names the record in every output." ) ) );
  add( fieldParameter( "GROUP_BY", tr( "Group (sheet, unit, batch)" ), "MAP",
                       tr( "Every number is also given for each value." ) ) );
  add( fieldParameter( "MAP_DATE", tr( "Date of the record" ), "MAP",
                       tr( "What the record can have known: mines laid later are not scored against it." ) ) );
  add( fieldParameter( "CLAIMED", tr( "Number of mines claimed" ), "MAP",
                       tr( "How many mines the record says were laid." ) ) );
  add( sourceParameter( "FINDS", tr( "Finds" ), compat::POINT_VECTOR, false,
                        tr( "Mines and ERW found, where they lay." ) ) );
  add( fieldParameter( "QUANTITY", tr( "Quantity" ), "FINDS",
                       tr( "Items at the place; empty means 1, 0 or less is left out." ) ) );
  add( fieldParameter(
    "LAID_DATE", tr( "Laid not before" ), "FINDS",
    tr( "The earliest date on which the mine can have been laid, such as the end of its lot month." ) ) );
  add( fieldParameter( "FIND_DATE", tr( "Date found" ), "FINDS", tr( "When the mine was found." ) ) );
  add( fieldParameter( "TASK", tr( "Clearance task of the find" ), "FINDS",
                       tr( "Finds of one task are not independent." ) ) );
  add( sourceParameter( "SEARCHED", tr( "Searched ground" ), compat::POLYGON_VECTOR, OPTIONAL,
                        tr( "Ground cleared or technically surveyed. Without it no accuracy can be given." ) ) );
  add( fieldParameter( "SEARCH_KIND", tr( "Kind of search" ), "SEARCHED",
                       tr( "Clearance, technical survey, cancellation …" ) ) );
  auto counts = std::make_unique<QgsProcessingParameterString>(
    QStringLiteral( "SEARCH_COUNTS" ), tr( "Kinds that count as searched" ), QVariant(), false, OPTIONAL );
  counts->setHelp( tr( "Values of the kind of search, separated by semicolons. Empty: all count." ) );
  add( std::move( counts ) );
  add( fieldParameter( "SEARCH_DATE", tr( "Date searched" ), "SEARCHED", tr( "When the search was completed." ) ) );
  add( fieldParameter( "SEARCH_TASK", tr( "Search task" ), "SEARCHED",
                       tr( "Which clearance task the ground belongs to." ) ) );
  add( sourceParameter( "ACCIDENTS", tr( "Accidents" ), compat::POINT_VECTOR, OPTIONAL,
                        tr( "Detonations that hurt people: scored apart, because no map steers them." ) ) );
  add(
    fieldParameter( "ACCIDENT_DATE", tr( "Date of the accident" ), "ACCIDENTS", tr( "When the accident happened." ) ) );
  add( sourceParameter( "AREA", tr( "Area" ), compat::POLYGON_VECTOR, OPTIONAL,
                        tr( "Limits everything to these polygons." ) ) );
  add( numberParameter(
    "TOLERANCE", tr( "Tolerance in metres" ), compat::DOUBLE_NUMBER, 25, 0, LARGEST_TOLERANCE,
    tr( "A find within this distance of a record is on the map. Choose it before you look at the curve." ) ) );

  add( advancedParameter( sourceParameter( "MAP_LINES", tr( "Further records: lines" ), compat::LINE_VECTOR, OPTIONAL,
                                           tr( "Rows or strips of the same map, with the same fields." ) ) ) );
  add( advancedParameter( sourceParameter( "MAP_POINTS", tr( "Further records: points" ), compat::POINT_VECTOR,
                                           OPTIONAL, tr( "Single mines of the same map, with the same fields." ) ) ) );
  auto tolerances = std::make_unique<QgsProcessingParameterString>(
    QStringLiteral( "TOLERANCES" ), tr( "Tolerances of the curve in metres" ), QVariant(), false, OPTIONAL );
  tolerances->setHelp( tr( "Separated by semicolons. Empty: every 5 m to 500 m." ) );
  add( advancedParameter( std::move( tolerances ) ) );
  add( advancedParameter( numberParameter( "DETECTION", tr( "Share of mines such a search finds" ),
                                           compat::DOUBLE_NUMBER, 1, 0, 1, tr( "1: the search found all." ) ) ) );
  add(
    advancedParameter( numberParameter( "SEARCHED_SHARE", tr( "Share of a record that must be searched to judge it" ),
                                        compat::DOUBLE_NUMBER, 0.8, 0, 1, tr( "0 to 1." ) ) ) );
  add( advancedParameter( numberParameter( "MINIMUM_FINDS", tr( "Number of finds that confirm a record" ),
                                           compat::INTEGER_NUMBER, 1, 1, 1000000,
                                           tr( "At least so many finds in or at a record confirm it." ) ) ) );
  add( advancedParameter(
    numberParameter( "CLUSTER_DISTANCE", tr( "Cluster distance in metres" ), compat::DOUBLE_NUMBER, 100, 0, 100000,
                     tr( "Finds without a task that lie so near to each other count as one cluster." ) ) ) );
  add( advancedParameter( numberParameter( "SHIFTS", tr( "Number of random shifts" ), compat::INTEGER_NUMBER, 999, 0,
                                           1000000,
                                           tr( "Of the map, for its p-value and the band of chance; 0: none." ) ) ) );
  add( advancedParameter(
    numberParameter( "RESAMPLES", tr( "Number of resamples" ), compat::INTEGER_NUMBER, 10000, 0, 10000000,
                     tr( "For the comparison of maps. The bands of a score are computed without resampling." ) ) ) );
  add( advancedParameter( numberParameter( "SEED", tr( "Seed" ), compat::INTEGER_NUMBER, 1, 0, 2147483647,
                                           tr( "Of everything random; recorded in the scorecard." ) ) ) );
  add( advancedParameter( invalidGeometryParameter() ) );
  add( advancedParameter( unknownDatumParameter() ) );

  const auto sink = [&]( const char *name, const QString &description, compat::SourceType type, bool byDefault )
  {
    addParameter( new QgsProcessingParameterFeatureSink( QString::fromLatin1( name ), description, type, QVariant(),
                                                         OPTIONAL, byDefault ) );
  };
  sink( "RECORDS", tr( "Records with verdicts" ), compat::ANY_VECTOR, true );
  sink( "RECORDS_LINES", tr( "Lines with verdicts" ), compat::LINE_VECTOR, false );
  sink( "RECORDS_POINTS", tr( "Points with verdicts" ), compat::POINT_VECTOR, false );
  sink( "SCORED_FINDS", tr( "Finds with classes" ), compat::POINT_VECTOR, true );
  sink( "GROUPS", tr( "Score of each group" ), compat::ANY_TABLE, false );
  sink( "CURVE", tr( "Tolerance curve" ), compat::ANY_TABLE, false );
  add( documentParameter( "SCORECARD", tr( "Scorecard" ), tr( "JSON files" ), "json", false ) );
  add( documentParameter( "REPORT", tr( "Report" ), tr( "HTML files" ), "html", true ) );
  for ( const char *name : { "HIT_RATE",          "HIT_RATE_LOW",
                             "HIT_RATE_HIGH",     "HIT_RATE_ALL",
                             "CHANCE_RATE",       "SKILL",
                             "P_VALUE",           "SUCCESS_AREA",
                             "CONFIRMATION_RATE", "CONFIRMATION_LOW",
                             "CONFIRMATION_HIGH", "FINDS_TOTAL",
                             "FINDS_SCORED",      "FINDS_HIT",
                             "RECORDS_TOTAL",     "RECORDS_JUDGED",
                             "RECORDS_CONFIRMED", "MAPPED_AREA",
                             "SEARCHED_AREA",     "MAPPED_SEARCHED_AREA",
                             "ACCIDENTS_TOTAL",   "ACCIDENTS_HIT" } )
    addOutput( new QgsProcessingOutputNumber( QString::fromLatin1( name ), QString::fromLatin1( name ) ) );
  addOutput( new QgsProcessingOutputBoolean( QStringLiteral( "TOO_FEW" ), tr( "Too few to judge" ) ) );
  addOutput( new QgsProcessingOutputString( QStringLiteral( "SUMMARY" ), tr( "Summary" ) ) );
}

} // namespace minemap
