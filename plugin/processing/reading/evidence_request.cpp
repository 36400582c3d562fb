// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/reading/evidence_request.h"

#include "processing/parameters/date_parameters.h"
#include "report/json/json_writer.h"

#include <qgsexception.h>

#include <algorithm>
#include <cmath>

namespace minemap
{

namespace
{

//! \throws QgsProcessingException where ASSUME has a word that is no assumption.
std::vector<AssumptionCode> assumedOf( const ParameterReader &reader )
{
  std::vector<AssumptionCode> assumed;
  for ( const QString &word : reader.list( "ASSUME" ) )
  {
    const std::optional<AssumptionCode> code = assumptionCode( word.toStdString() );
    if ( !code )
    {
      QStringList words;
      for ( const AssumptionCode known : ASSUMPTION_CODES )
        words << QString::fromLatin1( toText( known ) );
      throw QgsProcessingException(
        EvidenceRequestReader::tr( "ASSUME has \"%1\", which is no assumption: give some of %2, separated by "
                                   "semicolons, or leave it empty." )
          .arg( word, words.join( QStringLiteral( ", " ) ) ) );
    }
    assumed.push_back( *code );
  }
  return assumed;
}

} // namespace

QString assumedText( const std::vector<AssumptionCode> &assumed )
{
  QStringList words;
  for ( const AssumptionCode code : assumed )
    words << QString::fromLatin1( toText( code ) );
  return words.join( ';' );
}

EvidenceRequest EvidenceRequestReader::read( const ParameterReader &reader )
{
  EvidenceRequest request;
  readMaps( reader, request );
  request.finds = reader.points( "FINDS" );
  request.searched = reader.polygons( "SEARCHED" );
  request.accidents = reader.points( "ACCIDENTS" );
  request.area = reader.polygons( "AREA" );
  readEvidenceFields( reader, request );
  readFields( reader, request );

  readAssumptions( reader, request );
  request.score.searchedShare = reader.number( "SEARCHED_SHARE" );
  request.score.minimumFinds = reader.integer( "MINIMUM_FINDS" );
  request.score.detection = reader.number( "DETECTION" );
  request.score.tolerances = tolerances( reader, request.score.tolerance );
  request.score.shifts = reader.integer( "SHIFTS" );
  return request;
}

EvidenceRequest EvidenceRequestReader::readDiagnosis( const ParameterReader &reader )
{
  EvidenceRequest request;
  readMaps( reader, request );
  request.finds = reader.points( "FINDS" );
  request.searched = reader.polygons( "SEARCHED" );
  const InputLayer &map = request.maps.front();
  request.recordId = reader.field( "RECORD_ID", map );
  request.groupBy = reader.field( "GROUP_BY", map );
  request.mapDate = reader.field( "MAP_DATE", map );
  readEvidenceFields( reader, request );
  readAssumptions( reader, request );
  request.mapMayBeAnywhere = true;
  return request;
}

EvidenceRequest EvidenceRequestReader::readComparison( const ParameterReader &reader )
{
  EvidenceRequest request;
  for ( const char *map : { "MAP_A", "MAP_B" } )
    request.maps.push_back( reader.layer( map,
                                          { compat::POLYGON_GEOMETRY, compat::LINE_GEOMETRY, compat::POINT_GEOMETRY },
                                          tr( "polygons, lines or points" ) ) );
  request.finds = reader.points( "FINDS" );
  request.searched = reader.polygons( "SEARCHED" );
  request.area = reader.polygons( "AREA" );
  // Looked up by name in each map; the list offered is that of map A.
  const InputLayer &fields = request.maps.front();
  request.recordId = reader.field( "RECORD_ID", fields );
  request.mapDate = reader.field( "MAP_DATE", fields );
  readEvidenceFields( reader, request );
  request.score.tolerances = { request.score.tolerance };
  request.score.resamples = reader.integer( "RESAMPLES" );
  request.score.assumed = assumedOf( reader );
  return request;
}

EvidenceRequest EvidenceRequestReader::readCounts( const ParameterReader &reader )
{
  EvidenceRequest request;
  readMaps( reader, request );
  request.finds = reader.points( "FINDS" );
  request.searched = reader.polygons( "SEARCHED" );
  request.accidents = reader.points( "ACCIDENTS" );
  request.area = reader.polygons( "AREA" );
  readEvidenceFields( reader, request );
  readAssumptions( reader, request );
  const InputLayer &map = request.maps.front();
  request.recordId = reader.field( "RECORD_ID", map );
  request.groupBy = reader.field( "GROUP_BY", map );
  request.mapDate = reader.field( "MAP_DATE", map );
  request.findDate = reader.field( "FIND_DATE", request.finds );
  request.searchDate = reader.field( "SEARCH_DATE", request.searched );
  request.searchTask = reader.field( "SEARCH_TASK", request.searched );
  request.accidentDate = reader.field( "ACCIDENT_DATE", request.accidents );
  request.score.detection = reader.number( "DETECTION" );
  request.score.tolerances = { request.score.tolerance };
  request.score.shifts = 0;
  request.score.wantsRecordDistances = false;
  request.score.wantsAzimuths = false;
  return request;
}

void EvidenceRequestReader::readEvidenceFields( const ParameterReader &reader, EvidenceRequest &request )
{
  request.quantity = reader.field( "QUANTITY", request.finds );
  request.laidDate = reader.field( "LAID_DATE", request.finds );
  request.task = reader.field( "TASK", request.finds );
  readSearchKinds( reader, request );
  request.repair = reader.word( "INVALID_GEOMETRY" ) != QLatin1String( "stop" );
  request.allowUnknownDatum = reader.boolean( "ALLOW_UNKNOWN_DATUM" );
  request.dates = dateOptionsOf( reader );
  request.score.tolerance = reader.number( "TOLERANCE" );
  request.score.clusterDistance = reader.number( "CLUSTER_DISTANCE" );
  request.score.seed = reader.integer( "SEED" );
}

void EvidenceRequestReader::readSearchKinds( const ParameterReader &reader, EvidenceRequest &request )
{
  request.searchKind = reader.field( "SEARCH_KIND", request.searched );
  request.searchCounts = reader.list( "SEARCH_COUNTS" );
  if ( request.searched.source && request.searchKind.isEmpty() && !request.searchCounts.isEmpty() )
    throw QgsProcessingException( tr( "SEARCH_COUNTS is given without SEARCH_KIND: name the field that holds the kind "
                                      "of search, or leave SEARCH_COUNTS empty." ) );
}

void EvidenceRequestReader::readAssumptions( const ParameterReader &reader, EvidenceRequest &request )
{
  request.searchRecord = reader.field( "SEARCH_RECORD", request.searched );
  request.findAccuracy = reader.field( "FIND_ACCURACY", request.finds );
  request.mapAccuracy = reader.field( "MAP_ACCURACY", request.maps.front() );
  request.score.assumed = assumedOf( reader );
}

void EvidenceRequestReader::readMaps( const ParameterReader &reader, EvidenceRequest &request )
{
  request.maps = { reader.layer( "MAP", { compat::POLYGON_GEOMETRY, compat::LINE_GEOMETRY, compat::POINT_GEOMETRY },
                                 tr( "polygons, lines or points" ) ) };
  for ( const InputLayer &further : { reader.layer( "MAP_LINES", { compat::LINE_GEOMETRY }, tr( "lines" ) ),
                                      reader.layer( "MAP_POINTS", { compat::POINT_GEOMETRY }, tr( "points" ) ) } )
  {
    if ( further.source )
      request.maps.push_back( further );
  }
}

std::vector<std::pair<std::string, std::string>>
EvidenceRequestReader::comparisonTexts( const EvidenceRequest &request )
{
  return { { "RECORD_ID", jsonText( request.recordId ) },
           { "MAP_DATE", jsonText( request.mapDate ) },
           { "QUANTITY", jsonText( request.quantity ) },
           { "LAID_DATE", jsonText( request.laidDate ) },
           { "TASK", jsonText( request.task ) },
           { "SEARCH_KIND", jsonText( request.searchKind ) },
           { "SEARCH_COUNTS", jsonText( request.searchCounts.join( ';' ) ) },
           { "TOLERANCE", jsonNumber( request.score.tolerance ) },
           { "CLUSTER_DISTANCE", jsonNumber( request.score.clusterDistance ) },
           { "RESAMPLES", jsonNumber( request.score.resamples ) },
           { "SEED", jsonNumber( request.score.seed ) },
           { "INVALID_GEOMETRY", jsonText( request.repair ? QStringLiteral( "repair" ) : QStringLiteral( "stop" ) ) },
           { "ALLOW_UNKNOWN_DATUM", request.allowUnknownDatum ? "true" : "false" },
           { "ASSUME", jsonText( assumedText( request.score.assumed ) ) } };
}

void EvidenceRequestReader::readFields( const ParameterReader &reader, EvidenceRequest &request )
{
  const InputLayer &map = request.maps.front();
  request.recordId = reader.field( "RECORD_ID", map );
  request.groupBy = reader.field( "GROUP_BY", map );
  request.mapDate = reader.field( "MAP_DATE", map );
  request.claimed = reader.field( "CLAIMED", map );
  request.findDate = reader.field( "FIND_DATE", request.finds );
  request.searchDate = reader.field( "SEARCH_DATE", request.searched );
  request.searchTask = reader.field( "SEARCH_TASK", request.searched );
  request.accidentDate = reader.field( "ACCIDENT_DATE", request.accidents );
}

std::vector<double> EvidenceRequestReader::tolerances( const ParameterReader &reader, double tolerance )
{
  const QStringList given = reader.list( "TOLERANCES" );
  if ( given.isEmpty() )
    return defaultTolerances( tolerance );
  std::vector<double> values = { tolerance };
  for ( const QString &text : given )
  {
    bool isNumber = false;
    const double value = text.toDouble( &isNumber );
    if ( !isNumber || !std::isfinite( value ) || value < 0 || value > LARGEST_TOLERANCE )
      throw QgsProcessingException(
        tr( "TOLERANCES has \"%1\": give numbers of metres from 0 to %2, separated by semicolons." )
          .arg( text, QString::number( LARGEST_TOLERANCE ) ) );
    values.push_back( value );
  }
  std::sort( values.begin(), values.end() );
  values.erase( std::unique( values.begin(), values.end() ), values.end() );
  return values;
}

std::vector<std::pair<std::string, std::string>> EvidenceRequestReader::texts( const EvidenceRequest &request )
{
  std::vector<std::pair<std::string, std::string>> texts;
  const auto addText = [&]( const char *name, const QString &value ) { texts.emplace_back( name, jsonText( value ) ); };
  const auto addNumber = [&]( const char *name, double value ) { texts.emplace_back( name, jsonNumber( value ) ); };
  addText( "RECORD_ID", request.recordId );
  addText( "GROUP_BY", request.groupBy );
  addText( "MAP_DATE", request.mapDate );
  addText( "CLAIMED", request.claimed );
  addText( "QUANTITY", request.quantity );
  addText( "LAID_DATE", request.laidDate );
  addText( "FIND_DATE", request.findDate );
  addText( "TASK", request.task );
  addText( "SEARCH_KIND", request.searchKind );
  addText( "SEARCH_COUNTS", request.searchCounts.join( ';' ) );
  addText( "SEARCH_DATE", request.searchDate );
  addText( "SEARCH_TASK", request.searchTask );
  addText( "SEARCH_RECORD", request.searchRecord );
  addNumber( "DETECTION", request.score.detection );
  addText( "ACCIDENT_DATE", request.accidentDate );
  addNumber( "TOLERANCE", request.score.tolerance );
  std::string list;
  for ( const double tolerance : request.score.tolerances )
    list += ( list.empty() ? "[" : ", " ) + jsonNumber( tolerance );
  texts.emplace_back( "TOLERANCES", list + "]" );
  addNumber( "SEARCHED_SHARE", request.score.searchedShare );
  addNumber( "MINIMUM_FINDS", request.score.minimumFinds );
  addNumber( "CLUSTER_DISTANCE", request.score.clusterDistance );
  addNumber( "SHIFTS", request.score.shifts );
  addNumber( "SEED", request.score.seed );
  addText( "INVALID_GEOMETRY", request.repair ? QStringLiteral( "repair" ) : QStringLiteral( "stop" ) );
  texts.emplace_back( "ALLOW_UNKNOWN_DATUM", request.allowUnknownDatum ? "true" : "false" );
  addText( "ASSUME", assumedText( request.score.assumed ) );
  addText( "FIND_ACCURACY", request.findAccuracy );
  addText( "MAP_ACCURACY", request.mapAccuracy );
  return texts;
}

QStringList EvidenceRequestReader::files( const EvidenceRequest &request )
{
  QStringList files;
  for ( const InputLayer &map : request.maps )
    files << map.file;
  files << request.finds.file << request.searched.file << request.accidents.file << request.area.file;
  files.removeAll( QString() );
  files.removeDuplicates();
  return files;
}

} // namespace minemap
