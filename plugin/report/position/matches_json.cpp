// SPDX-License-Identifier: GPL-2.0-or-later
// The matching of recorded mines and finds as JSON, and its digest.
#include "report/json/json_parts.h"
#include "report/position/matches_report.h"

#include <cmath>
#include <utility>

namespace minemap
{

namespace
{

//! Millimetres, thousandths of degrees and of other numbers: last digits of another machine change nothing.
OptionalNumber rounded( const OptionalNumber &value )
{
  constexpr double PER_UNIT = 1000;
  return value ? OptionalNumber( std::round( *value * PER_UNIT ) / PER_UNIT ) : value;
}

OptionalNumber roundedRate( const OptionalNumber &value )
{
  constexpr double PER_RATE = 1e9;
  return value ? OptionalNumber( std::round( *value * PER_RATE ) / PER_RATE ) : value;
}

//! Finds per km², to a thousandth.
OptionalNumber perSquareKilometre( const OptionalNumber &perSquareMetre )
{
  constexpr double SQUARE_METRES = 1e6;
  return perSquareMetre ? rounded( *perSquareMetre * SQUARE_METRES ) : perSquareMetre;
}

void writePhrase( JsonWriter &json, const char *key, const char *phrase )
{
  json.key( key ).phrase( phrase );
}

void writeStatistic( JsonWriter &json, const char *name, const char *unit, const Statistic &statistic )
{
  json.key( name ).beginObject();
  json.key( "value" ).number( rounded( statistic.value ) );
  json.key( "low" ).number( rounded( statistic.low ) );
  json.key( "high" ).number( rounded( statistic.high ) );
  json.key( "n" ).integer( static_cast<std::int64_t>( statistic.n ) );
  json.key( "floor" ).integer( static_cast<std::int64_t>( statistic.floor ) );
  json.key( "unit" ).text( std::string( unit ) );
  writePhrase( json, "standard", statistic.standard );
  writePhrase( json, "reason", statistic.reason );
  writePhrase( json, "note", statistic.note );
  json.endObject();
}

void writeSide( JsonWriter &json, const char *name, const MatchSideCounts &side )
{
  json.key( name ).beginObject();
  json.key( "total" ).integer( side.total );
  json.key( "taking" ).integer( side.taking );
  json.key( "unmatched" ).integer( side.unmatched );
  json.endObject();
}

void writeGate( JsonWriter &json, const MatchesReport &report )
{
  json.key( "gate" ).beginObject();
  json.key( "distance" ).number( rounded( report.gate ) );
  json.key( "given" ).boolean( report.gateGiven );
  writePhrase( json, "reason", report.gateReason );
  writeStatistic( json, "position_sd", "m", report.positionError );
  writeStatistic( json, "completeness", "", report.completeness );
  json.key( "background" ).beginObject();
  json.key( "per_km2" ).number( perSquareKilometre( report.background.value ) );
  json.key( "low" ).number( perSquareKilometre( report.background.low ) );
  json.key( "high" ).number( perSquareKilometre( report.background.high ) );
  json.key( "finds" ).integer( static_cast<std::int64_t>( report.background.finds ) );
  writePhrase( json, "reason", report.background.reason );
  json.endObject();
  json.key( "aliased" ).boolean( report.aliasing.isAliased );
  json.key( "spacing" ).number( rounded( report.aliasing.spacing ) );
  json.endObject();
}

void writeText( JsonWriter &json, const char *key, const OptionalText &text )
{
  if ( text )
    json.key( key ).text( *text );
  else
    json.key( key ).null();
}

//! Under 10 no share is told, and none can be read from the file.
void writeAgreement( JsonWriter &json, const Agreement &agreement )
{
  const bool isTold = !agreement.tooFew && agreement.interval.has_value();
  json.beginObject();
  json.key( "value" ).number( roundedRate( toldShare( agreement ) ) );
  json.key( "low" ).number( isTold ? roundedRate( agreement.interval->low ) : std::nullopt );
  json.key( "high" ).number( isTold ? roundedRate( agreement.interval->high ) : std::nullopt );
  json.key( "n" ).integer( agreement.of );
  json.endObject();
}

void writeAgreements( JsonWriter &json, const char *name, const std::vector<Agreement> &agreements )
{
  json.key( name ).beginArray();
  for ( const Agreement &agreement : agreements )
    writeAgreement( json, agreement );
  json.endArray();
}

void writeTypes( JsonWriter &json, const MatchesReport &report )
{
  json.key( "types" ).beginArray();
  for ( const MatchTypes &types : report.types )
  {
    const TypeMatrix &matrix = types.matrix;
    json.beginObject();
    json.key( "level" ).text( std::string( types.level ) );
    json.key( "pairs" ).integer( matrix.pairs );
    json.key( "left_out" ).integer( matrix.leftOut );
    json.key( "categories" ).beginArray();
    for ( const std::string &category : matrix.categories )
      json.text( category );
    json.endArray();
    json.key( "counts" ).beginArray();
    for ( const std::vector<std::int64_t> &row : matrix.counts )
    {
      json.beginArray();
      for ( const std::int64_t pairs : row )
        json.integer( pairs );
      json.endArray();
    }
    json.endArray();
    json.key( "overall" );
    writeAgreement( json, matrix.overall );
    writeAgreements( json, "users", matrix.users );
    writeAgreements( json, "producers", matrix.producers );
    json.key( "quantity_disagreement" ).number( roundedRate( types.toldQuantity() ) );
    json.key( "allocation_disagreement" ).number( roundedRate( types.toldAllocation() ) );
    json.endObject();
  }
  json.endArray();
}

void writeRows( JsonWriter &json, const MatchesReport &report )
{
  json.key( "rows" ).beginArray();
  for ( const MatchRow &row : report.rows )
  {
    json.beginObject();
    writeText( json, "id", row.id );
    writeText( json, "group", row.group );
    json.key( "row" ).text( row.row );
    json.key( "pairs" ).integer( static_cast<std::int64_t>( row.lines.pairs ) );
    json.key( "azimuth_map" ).number( rounded( row.lines.recorded ) );
    json.key( "azimuth_find" ).number( rounded( row.lines.found ) );
    json.key( "difference" ).number( rounded( row.lines.difference ) );
    json.key( "standard_error" ).number( rounded( row.lines.standardError ) );
    writePhrase( json, "reason", row.lines.reason );
    json.endObject();
  }
  json.endArray();
}

void writeResults( JsonWriter &json, const MatchesReport &report )
{
  writeGate( json, report );
  json.key( "matching" ).beginObject();
  json.key( "matched" ).integer( report.matched );
  json.key( "share" ).number( roundedRate( report.matchedShare ) );
  writeSide( json, "mines", report.mines );
  writeSide( json, "finds", report.finds );
  json.key( "too_few" ).boolean( report.tooFew );
  json.endObject();
  json.key( "position" ).beginArray();
  for ( const PositionScope &scope : report.scopes )
  {
    json.beginObject();
    json.key( "scope" ).text( std::string( scope.scope ) );
    writeText( json, "group", scope.group );
    json.key( "pairs" ).integer( static_cast<std::int64_t>( scope.statistics.n ) );
    json.key( "clusters" ).integer( static_cast<std::int64_t>( scope.statistics.clusters ) );
    for ( const NamedStatistic &named : namedStatistics( scope ) )
      writeStatistic( json, named.name, named.unit, *named.statistic );
    json.endObject();
  }
  json.endArray();
  writeTypes( json, report );
  writeRows( json, report );
}

} // namespace

QByteArray matchesDigest( const MatchesReport &report )
{
  return digestOf( report.card, [&]( JsonWriter &json ) { writeResults( json, report ); } );
}

QByteArray matchesJson( const MatchesReport &report )
{
  const Scorecard &card = report.card;
  JsonWriter json;
  json.beginObject();
  json.key( "schema" ).text( QStringLiteral( "minemap-matches/1" ) );
  writePairs( json, "plugin", card.plugin );
  writeInputs( json, card.inputs );
  writeCrs( json, card );
  writeParameters( json, card );
  writeResults( json, report );
  writeNotes( json, card );
  json.key( "summary" ).text( matchesSummary( report ) );
  writePairs( json, "undefined", card.undefined );
  json.key( "digest" ).text( QString::fromLatin1( matchesDigest( report ) ) );
  json.endObject();
  return json.result();
}

} // namespace minemap
