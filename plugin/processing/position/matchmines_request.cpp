// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/position/matchmines_request.h"

#include "core/position/match_gate.h"
#include "processing/parameters/date_parameters.h"
#include "report/json/json_writer.h"

#include <qgsexception.h>

namespace minemap
{

MatchminesRequest MatchminesRequestReader::read( const ParameterReader &reader )
{
  MatchminesRequest request;
  EvidenceRequest &score = request.score;
  score.maps = { reader.points( "MAP" ) };
  const InputLayer &map = score.maps.front();
  score.recordId = reader.field( "RECORD_ID", map );
  score.groupBy = reader.field( "GROUP_BY", map );
  score.mapDate = reader.field( "MAP_DATE", map );
  request.row = reader.field( "ROW", map );
  request.claimType = reader.field( "CLAIM_TYPE", map );
  score.finds = reader.points( "FINDS" );
  score.quantity = reader.field( "QUANTITY", score.finds );
  score.laidDate = reader.field( "LAID_DATE", score.finds );
  score.task = reader.field( "TASK", score.finds );
  request.findId = reader.field( "FIND_ID", score.finds );
  request.findType = reader.field( "FIND_TYPE", score.finds );
  if ( !request.row.isEmpty() || !request.claimType.isEmpty() )
    score.mapFields = QStringList{ request.row, request.claimType };
  if ( !request.findId.isEmpty() || !request.findType.isEmpty() )
    score.findFields = QStringList{ request.findId, request.findType };
  score.findsHaveIds = !request.findId.isEmpty();
  score.searched = reader.polygons( "SEARCHED" );
  EvidenceRequestReader::readSearchKinds( reader, score );
  score.area = reader.polygons( "AREA" );
  request.gate = reader.number( "GATE" );
  request.positionError = reader.number( "POSITION_SD" );
  request.completeness = reader.number( "COMPLETENESS" );
  request.evidenceDeviation = reader.number( "EVIDENCE_SD" );
  request.dictionary = TypeDictionaryFile::read( reader );
  score.repair = reader.word( "INVALID_GEOMETRY" ) != QLatin1String( "stop" );
  score.allowUnknownDatum = reader.boolean( "ALLOW_UNKNOWN_DATUM" );
  score.dates = dateOptionsOf( reader );
  score.score.tolerance = BACKGROUND_DISTANCE;
  score.score.clusterDistance = reader.number( "CLUSTER_DISTANCE" );
  score.score.seed = reader.integer( "SEED" );
  score.score.wantsAzimuths = false;
  readReferences( reader, request );
  return request;
}

void MatchminesRequestReader::readReferences( const ParameterReader &reader, MatchminesRequest &request )
{
  request.referencesA = reader.points( "REFERENCE_A" );
  request.referencesB = reader.points( "REFERENCE_B" );
  const bool hasA = request.referencesA.source != nullptr;
  const bool hasB = request.referencesB.source != nullptr;
  if ( hasA != hasB )
    throw QgsProcessingException( tr( "Layer \"%1\" is given as %2 alone: give both REFERENCE_A, the points as mapped, "
                                      "and REFERENCE_B, the same points surveyed again." )
                                    .arg( hasA ? request.referencesA.name : request.referencesB.name,
                                          hasA ? request.referencesA.role : request.referencesB.role ) );
  if ( !hasA )
    return;
  request.referenceId = reader.field( "REFERENCE_ID", request.referencesA );
  if ( request.referenceId.isEmpty() )
    throw QgsProcessingException( tr( "Layers are given as REFERENCE_A and REFERENCE_B, but not the field that says "
                                      "which points belong together: give it as REFERENCE_ID." ) );
  reader.field( "REFERENCE_ID", request.referencesB );
}

std::vector<std::pair<std::string, std::string>> MatchminesRequestReader::texts( const MatchminesRequest &request )
{
  const EvidenceRequest &score = request.score;
  return { { "RECORD_ID", jsonText( score.recordId ) },
           { "GROUP_BY", jsonText( score.groupBy ) },
           { "MAP_DATE", jsonText( score.mapDate ) },
           { "ROW", jsonText( request.row ) },
           { "CLAIM_TYPE", jsonText( request.claimType ) },
           { "QUANTITY", jsonText( score.quantity ) },
           { "LAID_DATE", jsonText( score.laidDate ) },
           { "TASK", jsonText( score.task ) },
           { "FIND_ID", jsonText( request.findId ) },
           { "FIND_TYPE", jsonText( request.findType ) },
           { "SEARCH_KIND", jsonText( score.searchKind ) },
           { "SEARCH_COUNTS", jsonText( score.searchCounts.join( ';' ) ) },
           { "GATE", jsonNumber( request.gate ) },
           { "POSITION_SD", jsonNumber( request.positionError ) },
           { "COMPLETENESS", jsonNumber( request.completeness ) },
           { "REFERENCE_ID", jsonText( request.referenceId ) },
           { "TYPE_DICTIONARY", request.dictionary.digestText() },
           { "EVIDENCE_SD", jsonNumber( request.evidenceDeviation ) },
           { "CLUSTER_DISTANCE", jsonNumber( score.score.clusterDistance ) },
           { "SEED", jsonNumber( score.score.seed ) },
           { "INVALID_GEOMETRY", jsonText( score.repair ? QStringLiteral( "repair" ) : QStringLiteral( "stop" ) ) },
           { "ALLOW_UNKNOWN_DATUM", score.allowUnknownDatum ? "true" : "false" } };
}

QStringList MatchminesRequestReader::files( const MatchminesRequest &request )
{
  QStringList files = EvidenceRequestReader::files( request.score );
  files << request.referencesA.file << request.referencesB.file << request.dictionary.path;
  files.removeAll( QString() );
  files.removeDuplicates();
  return files;
}

} // namespace minemap
