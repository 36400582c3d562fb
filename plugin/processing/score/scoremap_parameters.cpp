// SPDX-License-Identifier: GPL-2.0-or-later
// Parameters and outputs of minemap:scoremap as Processing shows them.
#include "processing/parameters/date_parameters.h"
#include "processing/parameters/evidence_parameters.h"
#include "processing/score/scoremap_algorithm.h"

#include <qgsprocessingparameters.h>

#include <memory>

namespace minemap
{

void ScoreMapAlgorithm::initAlgorithm( const QVariantMap & )
{
  add( sourceParameter( "MAP", tr( "Minefield map" ), compat::ANY_VECTOR, false,
                        tr( "The map under test: one feature a record, of one geometry type." ) ) );
  add( recordIdParameter( "MAP" ) );
  add( groupParameter( "MAP" ) );
  add( mapDateParameter( "MAP" ) );
  add( fieldParameter( "CLAIMED", tr( "Number of mines claimed" ), "MAP",
                       tr( "How many mines the record says were laid." ) ) );
  add( findsParameter() );
  add( quantityParameter() );
  add( laidDateParameter() );
  add( fieldParameter( "FIND_DATE", tr( "Date found" ), "FINDS", tr( "When the mine was found." ) ) );
  add( findTaskParameter() );
  add( searchedParameter( OPTIONAL ) );
  add( searchKindParameter() );
  add( searchCountsParameter() );
  add( fieldParameter( "SEARCH_DATE", tr( "Date searched" ), "SEARCHED", tr( "When the search was completed." ) ) );
  add( fieldParameter( "SEARCH_TASK", tr( "Search task" ), "SEARCHED",
                       tr( "Which clearance task the ground belongs to." ) ) );
  add( searchRecordParameter() );
  add( sourceParameter( "ACCIDENTS", tr( "Accidents" ), compat::POINT_VECTOR, OPTIONAL,
                        tr( "Detonations that hurt people: scored apart, because no map steers them." ) ) );
  add(
    fieldParameter( "ACCIDENT_DATE", tr( "Date of the accident" ), "ACCIDENTS", tr( "When the accident happened." ) ) );
  add( areaParameter() );
  add( toleranceParameter() );

  add( furtherLinesParameter() );
  add( furtherPointsParameter() );
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
  add( clusterDistanceParameter() );
  add( advancedParameter( numberParameter( "SHIFTS", tr( "Number of random shifts" ), compat::INTEGER_NUMBER, 999, 0,
                                           1000000,
                                           tr( "Of the map, for its p-value and the band of chance; 0: none." ) ) ) );
  add( seedParameter() );
  add( advancedParameter( invalidGeometryParameter() ) );
  add( advancedParameter( unknownDatumParameter() ) );
  add( assumeParameter() );
  add( findAccuracyParameter() );
  add( mapAccuracyParameter( "MAP" ) );
  add( advancedParameter( dateOrderParameter() ) );
  add( advancedParameter( calendarParameter() ) );

  addSink( "RECORDS", tr( "Records with verdicts" ), compat::ANY_VECTOR, true );
  addSink( "RECORDS_LINES", tr( "Lines with verdicts" ), compat::LINE_VECTOR, false );
  addSink( "RECORDS_POINTS", tr( "Points with verdicts" ), compat::POINT_VECTOR, false );
  addSink( "SCORED_FINDS", tr( "Finds with classes" ), compat::POINT_VECTOR, true );
  addSink( "GROUPS", tr( "Score of each group" ), compat::ANY_TABLE, false );
  addSink( "ALARMS", tr( "Accidents and finds in ground searched before" ), compat::POINT_VECTOR, false );
  addSink( "CURVE", tr( "Tolerance curve" ), compat::ANY_TABLE, false );
  add( jsonParameter( "SCORECARD", tr( "Scorecard" ) ) );
  add( htmlParameter( "REPORT", tr( "Report" ) ) );
  addNumbers( { "HIT_RATE",          "HIT_RATE_LOW",
                "HIT_RATE_HIGH",     "HIT_RATE_ALL",
                "CHANCE_RATE",       "SKILL",
                "P_VALUE",           "SUCCESS_AREA",
                "CONFIRMATION_RATE", "CONFIRMATION_LOW",
                "CONFIRMATION_HIGH", "FINDS_TOTAL",
                "FINDS_SCORED",      "FINDS_HIT",
                "RECORDS_TOTAL",     "RECORDS_JUDGED",
                "RECORDS_CONFIRMED", "MAPPED_AREA",
                "SEARCHED_AREA",     "MAPPED_SEARCHED_AREA",
                "ACCIDENTS_TOTAL",   "ACCIDENTS_HIT" } );
  addTooFew();
  addSummary();
}

} // namespace minemap
