// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/reconcile/reconcilecounts_request.h"

#include "report/json/json_writer.h"

#include <qgsexception.h>
#include <qgsprocessingutils.h>

#include <algorithm>

namespace minemap
{

namespace
{

//! "civilian_killed"
std::optional<CasualtyField> casualtyField( const QString &word )
{
  for ( std::size_t group = 0; group < CASUALTY_GROUPS; ++group )
  {
    for ( const Harm harm : { Harm::Killed, Harm::Injured } )
    {
      const auto who = static_cast<CasualtyGroup>( group );
      const QString name =
        QLatin1String( toText( who ) ) + QLatin1String( harm == Harm::Killed ? "_killed" : "_injured" );
      if ( word == name )
        return CasualtyField{ who, harm, name };
    }
  }
  return std::nullopt;
}

} // namespace

CountsRequest CountsRequestReader::read( const ParameterReader &reader )
{
  CountsRequest request;
  request.score = EvidenceRequestReader::readCounts( reader );
  if ( !( request.score.score.detection > 0 ) )
    throw QgsProcessingException(
      tr( "DETECTION is 0: a search that finds nothing says nothing of what lies there; give a share above 0." ) );
  readFindFields( reader, request );
  readCasualties( reader, request );
  readRates( reader, request );
  readClaims( reader, request );
  request.dictionary = TypeDictionaryFile::read( reader );
  return request;
}

void CountsRequestReader::readFindFields( const ParameterReader &reader, CountsRequest &request )
{
  request.findType = reader.field( "FIND_TYPE", request.score.finds );
  request.madeDate = reader.field( "MADE_DATE", request.score.finds );
  for ( const QString &field : { request.findType, request.madeDate } )
  {
    if ( !field.isEmpty() )
      request.score.findFields << field;
  }
}

void CountsRequestReader::readCasualties( const ParameterReader &reader, CountsRequest &request )
{
  const InputLayer &accidents = request.score.accidents;
  for ( const QString &pair : reader.list( "CASUALTIES" ) )
  {
    const std::optional<CasualtyField> who = casualtyField( pair.section( '=', 0, 0 ).trimmed() );
    const QString field = pair.section( '=', 1 ).trimmed();
    if ( !who || field.isEmpty() )
      throw QgsProcessingException(
        tr( "CASUALTIES has \"%1\": give who=field, separated by semicolons, who being civilian, military, deminer or "
            "unspecified with _killed or _injured, such as \"civilian_killed=dead\"." )
          .arg( pair ) );
    if ( !accidents.source )
      throw QgsProcessingException( tr( "CASUALTIES needs the layer whose fields it names: give it as ACCIDENTS." ) );
    const int position = accidents.source->fields().lookupField( field );
    if ( position < 0 )
      throw QgsProcessingException( tr( "Layer \"%1\" has no field \"%2\" of CASUALTIES: choose one of its fields." )
                                      .arg( accidents.name, field ) );
    const QString name = accidents.source->fields().at( position ).name();
    if ( request.score.accidentFields.contains( name ) )
      throw QgsProcessingException(
        tr( "CASUALTIES names the field \"%1\" twice, which would count people twice: name it once." ).arg( name ) );
    request.score.accidentFields << name;
    request.casualties.push_back( *who );
  }
}

void CountsRequestReader::readRates( const ParameterReader &reader, CountsRequest &request )
{
  const auto range = [&]( const char *low, const char *high ) -> std::optional<Interval>
  {
    const double least = reader.number( low );
    const double most = reader.number( high );
    if ( least <= 0 && most <= 0 )
      return std::nullopt;
    if ( least > 0 && most > 0 && least > most )
      throw QgsProcessingException(
        tr( "%1 is above %2: give the lower number as %1." ).arg( QLatin1String( low ), QLatin1String( high ) ) );
    return Interval{ least > 0 ? least : most, most > 0 ? most : least };
  };
  request.rates.moneyPerSquareMetre = range( "COST_LOW", "COST_HIGH" );
  request.rates.squareMetresPerTeamDay = range( "RATE_LOW", "RATE_HIGH" );
  request.currency = reader.text( "CURRENCY" ).trimmed();
  constexpr int LONGEST_CURRENCY = 40;
  if ( request.currency.size() > LONGEST_CURRENCY )
    throw QgsProcessingException(
      tr( "CURRENCY is longer than %1 characters: give its name, such as USD." ).arg( LONGEST_CURRENCY ) );
}

void CountsRequestReader::readClaims( const ParameterReader &reader, CountsRequest &request )
{
  const InputLayer &map = request.score.maps.front();
  const QString number = reader.field( "CLAIMED", map );
  const QString type = reader.field( "CLAIMED_TYPE", map );
  const QStringList columns = reader.list( "CLAIM_COLUMNS" );
  const QString text = reader.field( "CLAIM_TEXT", map );
  readTable( reader, request );
  const int ways = ( number.isEmpty() ? 0 : 1 ) + ( columns.isEmpty() ? 0 : 1 ) + ( text.isEmpty() ? 0 : 1 ) +
                   ( request.claims.source ? 1 : 0 );
  if ( ways > 1 )
    throw QgsProcessingException(
      tr( "Claims are given in several ways: give one of CLAIMED, CLAIM_COLUMNS, CLAIM_TEXT and CLAIMS." ) );
  if ( !type.isEmpty() && number.isEmpty() )
    throw QgsProcessingException(
      tr( "CLAIMED_TYPE is given without CLAIMED: give the field with the number of mines, too." ) );
  if ( !number.isEmpty() )
  {
    request.source = ClaimSource::Number;
    request.score.mapFields << number;
    if ( !type.isEmpty() )
      request.score.mapFields << type;
  }
  else if ( !columns.isEmpty() )
    readColumns( columns, request );
  else if ( !text.isEmpty() )
  {
    request.source = ClaimSource::Text;
    request.score.mapFields << text;
  }
}

void CountsRequestReader::readColumns( const QStringList &pairs, CountsRequest &request )
{
  request.source = ClaimSource::Columns;
  const std::vector<InputLayer> &maps = request.score.maps;
  for ( const QString &pair : pairs )
  {
    const int equals = pair.lastIndexOf( '=' );
    const QString field = pair.left( equals ).trimmed();
    const QString type = pair.mid( equals + 1 ).trimmed();
    if ( equals < 1 || field.isEmpty() || type.isEmpty() )
      throw QgsProcessingException(
        tr( "CLAIM_COLUMNS has \"%1\": give field=type, separated by semicolons, such as \"ap_mines=AP;tm62=TM-62\"." )
          .arg( pair ) );
    if ( std::none_of( maps.begin(), maps.end(),
                       [&]( const InputLayer &map ) { return map.source->fields().lookupField( field ) >= 0; } ) )
      throw QgsProcessingException( tr( "Layer \"%1\" has no field \"%2\" of CLAIM_COLUMNS: choose one of its fields." )
                                      .arg( maps.front().name, field ) );
    request.score.mapFields << field;
    request.columnTypes << type;
  }
}

void CountsRequestReader::readTable( const ParameterReader &reader, CountsRequest &request )
{
  request.claims = reader.layer( "CLAIMS",
                                 { compat::NULL_GEOMETRY, compat::POLYGON_GEOMETRY, compat::LINE_GEOMETRY,
                                   compat::POINT_GEOMETRY, compat::UNKNOWN_GEOMETRY },
                                 tr( "rows" ) );
  if ( !request.claims.source )
    return;
  request.source = ClaimSource::Table;
  request.claimRecord = reader.field( "CLAIM_RECORD", request.claims );
  request.claimType = reader.field( "CLAIM_TYPE", request.claims );
  request.claimQuantity = reader.field( "CLAIM_QUANTITY", request.claims );
  if ( request.claimRecord.isEmpty() || request.claimQuantity.isEmpty() )
    throw QgsProcessingException(
      tr( "CLAIMS needs CLAIM_RECORD and CLAIM_QUANTITY: give the fields with the record's id and the number." ) );
  if ( request.score.recordId.isEmpty() )
    throw QgsProcessingException( tr( "CLAIMS needs RECORD_ID: give the map's field that its rows name." ) );
}

std::vector<std::pair<std::string, std::string>> CountsRequestReader::texts( const CountsRequest &request )
{
  const EvidenceRequest &score = request.score;
  std::vector<std::pair<std::string, std::string>> texts;
  const auto addText = [&]( const char *name, const QString &value ) { texts.emplace_back( name, jsonText( value ) ); };
  const auto addNumber = [&]( const char *name, double value ) { texts.emplace_back( name, jsonNumber( value ) ); };
  const auto mapField = [&]( ClaimSource source, int position )
  { return request.source == source ? score.mapFields.value( position ) : QString(); };
  addText( "RECORD_ID", score.recordId );
  addText( "GROUP_BY", score.groupBy );
  addText( "MAP_DATE", score.mapDate );
  addText( "QUANTITY", score.quantity );
  addText( "LAID_DATE", score.laidDate );
  addText( "FIND_DATE", score.findDate );
  addText( "TASK", score.task );
  addText( "FIND_TYPE", request.findType );
  addText( "MADE_DATE", request.madeDate );
  addText( "SEARCH_KIND", score.searchKind );
  addText( "SEARCH_COUNTS", score.searchCounts.join( ';' ) );
  addText( "SEARCH_DATE", score.searchDate );
  addText( "SEARCH_TASK", score.searchTask );
  addText( "SEARCH_RECORD", score.searchRecord );
  addText( "ACCIDENT_DATE", score.accidentDate );
  QStringList casualties;
  for ( std::size_t field = 0; field < request.casualties.size(); ++field )
    casualties << request.casualties[field].word + '=' + score.accidentFields.value( static_cast<int>( field ) );
  addText( "CASUALTIES", casualties.join( ';' ) );
  addText( "CLAIMED", mapField( ClaimSource::Number, 0 ) );
  addText( "CLAIMED_TYPE", mapField( ClaimSource::Number, 1 ) );
  QStringList columns;
  for ( int column = 0; column < request.columnTypes.size(); ++column )
    columns << score.mapFields.value( column ) + '=' + request.columnTypes[column];
  addText( "CLAIM_COLUMNS", columns.join( ';' ) );
  addText( "CLAIM_TEXT", mapField( ClaimSource::Text, 0 ) );
  addText( "CLAIM_RECORD", request.claimRecord );
  addText( "CLAIM_TYPE", request.claimType );
  addText( "CLAIM_QUANTITY", request.claimQuantity );
  texts.emplace_back( "TYPE_DICTIONARY", request.dictionary.digestText() );
  const auto addRange = [&]( const char *low, const char *high, const std::optional<Interval> &range )
  {
    addNumber( low, range ? range->low : 0 );
    addNumber( high, range ? range->high : 0 );
  };
  addRange( "COST_LOW", "COST_HIGH", request.rates.moneyPerSquareMetre );
  addText( "CURRENCY", request.currency );
  addRange( "RATE_LOW", "RATE_HIGH", request.rates.squareMetresPerTeamDay );
  addNumber( "DETECTION", score.score.detection );
  addNumber( "TOLERANCE", score.score.tolerance );
  addNumber( "CLUSTER_DISTANCE", score.score.clusterDistance );
  addNumber( "SEED", score.score.seed );
  addText( "INVALID_GEOMETRY", score.repair ? QStringLiteral( "repair" ) : QStringLiteral( "stop" ) );
  texts.emplace_back( "ALLOW_UNKNOWN_DATUM", score.allowUnknownDatum ? "true" : "false" );
  addText( "ASSUME", assumedText( score.score.assumed ) );
  addText( "FIND_ACCURACY", score.findAccuracy );
  addText( "MAP_ACCURACY", score.mapAccuracy );
  return texts;
}

QStringList CountsRequestReader::files( const CountsRequest &request )
{
  QStringList files = EvidenceRequestReader::files( request.score );
  files << request.claims.file << request.dictionary.path;
  files.removeAll( QString() );
  files.removeDuplicates();
  return files;
}

} // namespace minemap
