// SPDX-License-Identifier: GPL-2.0-or-later
// Parameters and outputs of minemap:reconcilecounts as Processing shows them.
#include "processing/parameters/date_parameters.h"
#include "processing/parameters/evidence_parameters.h"
#include "processing/parameters/type_dictionary_file.h"
#include "processing/reconcile/reconcilecounts_algorithm.h"

#include <qgsprocessingparameters.h>

namespace minemap
{

void ReconcileCountsAlgorithm::addCostParameters()
{
  const auto addAdvanced = [this]( ParameterPointer parameter ) { add( advancedParameter( std::move( parameter ) ) ); };
  constexpr double HIGHEST = 1e6;
  const auto addRate = [&]( const char *name, const QString &description, const QString &help )
  { addAdvanced( numberParameter( name, description, compat::DOUBLE_NUMBER, 0, 0, HIGHEST, help ) ); };
  const QString alone = tr( "0: not given; one of the two stands for both." );
  addRate( "COST_LOW", tr( "Lowest cost of searching 1 m²" ), alone );
  addRate( "COST_HIGH", tr( "Highest cost of searching 1 m²" ), alone );
  auto currency = std::make_unique<QgsProcessingParameterString>(
    QStringLiteral( "CURRENCY" ), tr( "Currency of the cost" ), QVariant(), false, OPTIONAL );
  currency->setHelp( tr( "Its name, such as USD." ) );
  addAdvanced( std::move( currency ) );
  addRate( "RATE_LOW", tr( "Fewest m² a team searches in a day" ), alone );
  addRate( "RATE_HIGH", tr( "Most m² a team searches in a day" ), alone );
}

void ReconcileCountsAlgorithm::initAlgorithm( const QVariantMap & )
{
  add( sourceParameter( "MAP", tr( "Minefield map" ), compat::ANY_VECTOR, false,
                        tr( "The records whose claims are tested: one feature each, of one geometry type." ) ) );
  add( recordIdParameter( "MAP" ) );
  add( groupParameter( "MAP" ) );
  add( mapDateParameter( "MAP" ) );
  add( fieldParameter( "CLAIMED", tr( "Number of mines claimed" ), "MAP",
                       tr( "How many mines the record says were laid." ) ) );
  add( fieldParameter( "CLAIMED_TYPE", tr( "Type of the mines claimed" ), "MAP",
                       tr( "Of the number claimed: a model or a class." ) ) );
  auto columns = std::make_unique<QgsProcessingParameterString>(
    QStringLiteral( "CLAIM_COLUMNS" ), tr( "Fields with one type each" ), QVariant(), false, OPTIONAL );
  columns->setHelp( tr( "field=type, separated by semicolons, such as ap_mines=AP;tm62=TM-62. Instead of the number "
                        "claimed." ) );
  add( std::move( columns ) );
  add( fieldParameter( "CLAIM_TEXT", tr( "Text that says what was laid" ), "MAP",
                       tr( "Such as \"24 PMN-2, 6 TM-62\". Instead of the number claimed." ) ) );
  add( sourceParameter( "CLAIMS", tr( "Table of claims" ), compat::ANY_TABLE, OPTIONAL,
                        tr( "A row for each record and type. Instead of the number claimed." ) ) );
  add( fieldParameter( "CLAIM_RECORD", tr( "Record of the claim" ), "CLAIMS", tr( "Holds the id of the record." ) ) );
  add( fieldParameter( "CLAIM_TYPE", tr( "Type claimed" ), "CLAIMS", tr( "A model or a class." ) ) );
  add( fieldParameter( "CLAIM_QUANTITY", tr( "Number claimed" ), "CLAIMS", tr( "How many of this type." ) ) );
  add( findsParameter() );
  add( quantityParameter() );
  add( fieldParameter( "FIND_TYPE", tr( "Type of the find" ), "FINDS", tr( "What was found: a model or a class." ) ) );
  add( laidDateParameter() );
  add( fieldParameter( "MADE_DATE", tr( "Date made" ), "FINDS",
                       tr( "When the mine, its fuze or its lot was made. What was made after the record's date cannot "
                           "be what it claims." ) ) );
  add( fieldParameter( "FIND_DATE", tr( "Date found" ), "FINDS", tr( "When the mine was found." ) ) );
  add( findTaskParameter() );
  add( searchedParameter( OPTIONAL ) );
  add( searchKindParameter() );
  add( searchCountsParameter() );
  add( fieldParameter( "SEARCH_DATE", tr( "Date searched" ), "SEARCHED", tr( "When the search was completed." ) ) );
  add( fieldParameter( "SEARCH_TASK", tr( "Search task" ), "SEARCHED",
                       tr( "Records that one task searched most of are one witness in the intervals of sums." ) ) );
  add( searchRecordParameter() );
  add( sourceParameter( "ACCIDENTS", tr( "Accidents" ), compat::POINT_VECTOR, OPTIONAL,
                        tr( "Detonations that hurt people: counted apart." ) ) );
  add(
    fieldParameter( "ACCIDENT_DATE", tr( "Date of the accident" ), "ACCIDENTS", tr( "When the accident happened." ) ) );
  auto casualties = std::make_unique<QgsProcessingParameterString>(
    QStringLiteral( "CASUALTIES" ), tr( "Fields with numbers of people hurt" ), QVariant(), false, OPTIONAL );
  casualties->setHelp( tr( "who=field, separated by semicolons, who being civilian, military, deminer or unspecified "
                           "with _killed or _injured, such as civilian_killed=dead;deminer_injured=hurt. Numbers only: "
                           "nothing that names a person is read. Empty is unknown." ) );
  add( std::move( casualties ) );
  add( areaParameter() );
  add( toleranceParameter() );

  add( furtherLinesParameter() );
  add( furtherPointsParameter() );
  add( typeDictionaryParameter() );
  add( advancedParameter( numberParameter( "DETECTION", tr( "Share of mines such a search finds" ),
                                           compat::DOUBLE_NUMBER, 1, 0, 1, tr( "1: the search found all." ) ) ) );
  addCostParameters();
  add( clusterDistanceParameter() );
  add( seedParameter() );
  add( advancedParameter( invalidGeometryParameter() ) );
  add( advancedParameter( unknownDatumParameter() ) );
  add( assumeParameter() );
  add( findAccuracyParameter() );
  add( mapAccuracyParameter( "MAP" ) );
  add( advancedParameter( dateOrderParameter() ) );
  add( advancedParameter( calendarParameter() ) );

  addSink( "COUNTS", tr( "Claimed and found" ), compat::ANY_TABLE, true );
  addSink( "RECORDS", tr( "Records with counts" ), compat::ANY_VECTOR, true );
  addSink( "RECORDS_LINES", tr( "Lines with counts" ), compat::LINE_VECTOR, false );
  addSink( "RECORDS_POINTS", tr( "Points with counts" ), compat::POINT_VECTOR, false );
  addSink( "TYPES", tr( "Overlap of types" ), compat::ANY_TABLE, false );
  addSink( "ACCIDENT_TABLE", tr( "Accidents and whom they hurt" ), compat::ANY_TABLE, false );
  addSink( "UNPARSED", tr( "Texts that were not understood" ), compat::ANY_TABLE, true );
  add( jsonParameter( "COUNTS_FILE", tr( "Counts" ) ) );
  add( htmlParameter( "REPORT", tr( "Report" ) ) );
  addNumbers( { "CLAIMED_TOTAL",
                "CLAIMED_TOTAL_LOW",
                "CLAIMED_TOTAL_HIGH",
                "FOUND_TOTAL",
                "RECORDS_COMPARED",
                "RECORDS_LEFT_OUT",
                "COUNT_RATIO",
                "COUNT_RATIO_LOW",
                "COUNT_RATIO_HIGH",
                "RECORDS_MORE",
                "RECORDS_FEWER",
                "RECORDS_AS_CLAIMED",
                "RECORDS_UNEXPECTED",
                "RECORDS_NOT_JUDGED",
                "LEFT",
                "LEFT_LOW",
                "LEFT_HIGH",
                "FINDS_LATER",
                "FINDS_EARLIER",
                "FOUND_OFF_MAP",
                "ACCIDENTS_TOTAL",
                "ACCIDENTS_OFF_MAP",
                "ACCIDENTS_AFTER_SEARCH",
                "AREA_PER_MINE_ON",
                "AREA_PER_MINE_OFF",
                "UNPARSED_COUNT",
                "FINDS_MADE_LATER",
                "KILLED",
                "INJURED",
                "KILLED_OFF_MAP",
                "INJURED_OFF_MAP",
                "AREA_IN_VAIN",
                "AREA_BLOCKED",
                "COST_IN_VAIN_LOW",
                "COST_IN_VAIN_HIGH",
                "TEAM_DAYS_IN_VAIN_LOW",
                "TEAM_DAYS_IN_VAIN_HIGH",
                "COST_BLOCKED_LOW",
                "COST_BLOCKED_HIGH",
                "TEAM_DAYS_BLOCKED_LOW",
                "TEAM_DAYS_BLOCKED_HIGH" } );
  addTooFew();
  addSummary();
}

} // namespace minemap
