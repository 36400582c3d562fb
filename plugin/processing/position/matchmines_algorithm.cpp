// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/position/matchmines_algorithm.h"

#include "processing/parameters/date_parameters.h"
#include "processing/parameters/evidence_parameters.h"
#include "processing/position/matchmines_outputs.h"
#include "processing/position/mine_matching.h"
#include "processing/writing/output_destination.h"

#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

namespace minemap
{

AlgorithmWords MatchMinesAlgorithm::words() const
{
  return {
    tr( "Match recorded mines with finds" ),
    tr( "minefield,mine action,clearance,position,accuracy,pairs,bias,RMSE,NSSDA,CE90,IMSMA" ),
    tr( "Pairs recorded mine positions with finds, one to one, and measures the position error of the map." ),
    tr(
      "Pairs recorded mines, one point each, with mines found, one to one: of all pairs nearer than the gate those "
      "that lie nearest on the whole. Displacements of the pairs, map minus finds, give the systematic displacement, "
      "its "
      "error and the usual measures of position accuracy.\n\n"
      "The gate is the distance at which a find is as likely one of the background as the mine's own. Where finds are "
      "so dense that there is none, individual matching is meaningless and nothing is matched. Where recorded mines "
      "stand closer to each other than twice the gate, pairs cannot show by how much the map is displaced.\n\n"
      "Rows of the map, if the field is given, have their azimuth compared with that of their finds: rows all turned "
      "alike point to a declination. Types recorded and found, if both fields are given, make a confusion matrix. A "
      "map "
      "displaced as a whole by more than 100 m has no gate: diagnose and correct it first.\n\n"
      "A recorded mine without a find may still be in the ground. The input layers are never changed." ) };
}

void MatchMinesAlgorithm::initAlgorithm( const QVariantMap & )
{
  constexpr double FARTHEST = 10000;
  add( sourceParameter( "MAP", tr( "Recorded mines" ), compat::POINT_VECTOR, false,
                        tr( "The map under test: one point a recorded mine; each point of a multipoint is one." ) ) );
  add( recordIdParameter( "MAP" ) );
  add( groupParameter( "MAP" ) );
  add( mapDateParameter( "MAP" ) );
  add( fieldParameter(
    "ROW", tr( "Row or strip" ), "MAP",
    tr( "Rows with 5 pairs and more have their azimuth compared with that of their finds. Names of rows "
        "count within a record and group; where every mine has an id of its own, within a group." ) ) );
  add( fieldParameter( "CLAIM_TYPE", tr( "Type recorded" ), "MAP",
                       tr( "With the type found: do both agree? Types decide no pair." ) ) );
  add( findsParameter() );
  add( quantityParameter() );
  add( laidDateParameter() );
  add( findTaskParameter() );
  add( fieldParameter( "FIND_ID", tr( "Find id" ), "FINDS", tr( "Names the find in every output." ) ) );
  add( fieldParameter( "FIND_TYPE", tr( "Type found" ), "FINDS",
                       tr( "With the type recorded: do both agree? Types decide no pair." ) ) );
  add( searchedParameter( OPTIONAL ) );
  add( searchKindParameter() );
  add( searchCountsParameter() );
  add( areaParameter() );
  add( numberParameter( "GATE", tr( "Gate in metres" ), compat::DOUBLE_NUMBER, 0, 0, FARTHEST,
                        tr( "Pairs are nearer than this. 0: by likelihood." ) ) );
  add( advancedParameter( numberParameter( "POSITION_SD", tr( "Position error for the gate, metres" ),
                                           compat::DOUBLE_NUMBER, 0, 0, FARTHEST,
                                           tr( "Standard deviation of recorded minus found, each axis. 0: estimated "
                                               "from distances to the nearest find." ) ) ) );
  add( advancedParameter( numberParameter( "COMPLETENESS", tr( "Share of recorded mines found, for the gate" ),
                                           compat::DOUBLE_NUMBER, 0, 0, 1, tr( "0: estimated likewise." ) ) ) );
  add( advancedParameter( sourceParameter( "REFERENCE_A", tr( "Reference points as mapped" ), compat::POINT_VECTOR,
                                           OPTIONAL, tr( "Points of the map that were surveyed again." ) ) ) );
  add( advancedParameter( sourceParameter( "REFERENCE_B", tr( "Reference points surveyed again" ), compat::POINT_VECTOR,
                                           OPTIONAL, tr( "The same points where they truly are." ) ) ) );
  add(
    advancedParameter( fieldParameter( "REFERENCE_ID", tr( "Reference point id" ), "REFERENCE_A",
                                       tr( "The field of both layers that says which points belong together." ) ) ) );
  add( advancedParameter( numberParameter( "EVIDENCE_SD", tr( "Error of the finds' survey, metres" ),
                                           compat::DOUBLE_NUMBER, 0, 0, FARTHEST,
                                           tr( "Standard deviation of the finds' own positions, each axis. 0: "
                                               "unknown." ) ) ) );
  add( typeDictionaryParameter() );
  add( clusterDistanceParameter() );
  add( seedParameter() );
  add( advancedParameter( invalidGeometryParameter() ) );
  add( advancedParameter( unknownDatumParameter() ) );
  add( advancedParameter( dateOrderParameter() ) );
  add( advancedParameter( calendarParameter() ) );
  addOutputs();
}

void MatchMinesAlgorithm::addOutputs()
{
  addSink( "PAIRS", tr( "Recorded mines and their finds" ), compat::LINE_VECTOR, true );
  addSink( "UNMATCHED_MINES", tr( "Recorded mines without a find" ), compat::POINT_VECTOR, true );
  addSink( "UNMATCHED_FINDS", tr( "Finds without a recorded mine" ), compat::POINT_VECTOR, true );
  addSink( "POSITION", tr( "Position error" ), compat::ANY_TABLE, false );
  addSink( "TYPES", tr( "Types recorded and found" ), compat::ANY_TABLE, false );
  addSink( "ROWS", tr( "Azimuths of rows" ), compat::ANY_TABLE, false );
  add( jsonParameter( "MATCHES", tr( "Matches" ) ) );
  add( htmlParameter( "REPORT", tr( "Report" ) ) );
  addNumbers( { "GATE",           "MATCHED",     "MINES_UNMATCHED", "FINDS_UNMATCHED",
                "MATCHED_SHARE",  "POSITION_SD", "COMPLETENESS",    "BIAS_EAST",
                "BIAS_NORTH",     "BIAS_LENGTH", "BIAS_AZIMUTH",    "RMSE",
                "CE90",           "CE95",        "NSSDA",           "CMAS",
                "MAP_SD",         "ROW_AZIMUTH", "TYPE_AGREEMENT",  "TYPE_QUANTITY",
                "TYPE_ALLOCATION" } );
  addTooFew();
  addOutput( new QgsProcessingOutputBoolean( QStringLiteral( "ALIASED" ), tr( "Recorded mines stand too close" ) ) );
  addSummary();
}

bool MatchMinesAlgorithm::prepareAlgorithm( const QVariantMap &parameters, QgsProcessingContext &context,
                                            QgsProcessingFeedback * )
{
  mRequest = MatchminesRequestReader::read( ParameterReader( *this, parameters, context ) );
  return true;
}

QStringList MatchMinesAlgorithm::inputFiles() const
{
  return MatchminesRequestReader::files( mRequest );
}

QVariantMap MatchMinesAlgorithm::run( const QVariantMap &parameters, QgsProcessingContext &context,
                                      QgsProcessingFeedback *feedback )
{
  const MatchedMines matched = MineMatcher( mRequest, context.transformContext(), feedback ).match();
  StagedOutputs outputs( parameters, context, feedback, sinkMaker( context ) );
  MatchminesOutputs writer( mRequest, matched, outputs, feedback );
  writer.writeLayers();
  writer.addDocuments( OutputDestination::textOf( parameters, QStringLiteral( "MATCHES" ), context ),
                       OutputDestination::textOf( parameters, QStringLiteral( "REPORT" ), context ) );
  QVariantMap results = outputs.commit();
  writer.addStyles( results, context );
  return withNumbers( results, MatchminesOutputs::numbers( matched.report ), matched.report.card.notes, feedback );
}

} // namespace minemap
