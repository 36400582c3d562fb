// SPDX-License-Identifier: GPL-2.0-or-later
// Counts as JSON, and their digest.
#include "report/counts_report.h"

#include "report/json_parts.h"

#include <cmath>

namespace minemap
{

namespace
{

//! Rates are hashed and written so, that another machine's last digits change nothing.
OptionalNumber rounded( const OptionalNumber &value )
{
  constexpr double PER_RATE = 1e9;
  constexpr double EXACT = 9e15; // Beyond it a double holds no fractions that could be rounded.
  if ( !value || !( std::abs( *value ) * PER_RATE < EXACT ) )
    return value;
  return std::round( *value * PER_RATE ) / PER_RATE;
}

void writeInterval( JsonWriter &json, const char *name, const std::optional<Interval> &interval )
{
  json.key( name );
  if ( !interval )
  {
    json.null();
    return;
  }
  json.beginArray();
  json.number( rounded( interval->low ) );
  json.number( rounded( interval->high ) );
  json.endArray();
}

void writeRange( JsonWriter &json, const char *name, const std::optional<CountRange> &range )
{
  json.key( name );
  if ( !range )
  {
    json.null();
    return;
  }
  json.beginObject();
  json.key( "value" ).integer( range->middle );
  json.key( "low" ).integer( range->low );
  json.key( "high" ).integer( range->high );
  json.endObject();
}

void writeOptionalText( JsonWriter &json, const char *name, const OptionalText &text )
{
  json.key( name );
  if ( text )
    json.text( *text );
  else
    json.null();
}

void writeReason( JsonWriter &json, const char *name, const char *reason )
{
  writeOptionalText( json, name, reason ? OptionalText( reason ) : OptionalText() );
}

void writeOptionalCount( JsonWriter &json, const char *name, const std::optional<std::int64_t> &count )
{
  json.key( name );
  if ( count )
    json.integer( *count );
  else
    json.null();
}

void writeComparison( JsonWriter &json, const CountComparison &comparison, bool isSearchKnown )
{
  const auto ifKnown = [&]( std::int64_t count )
  { return isSearchKnown ? std::optional<std::int64_t>( count ) : std::nullopt; };
  writeOptionalCount( json, "claimed",
                      comparison.isClaimed ? std::optional<std::int64_t>( comparison.claimed ) : std::nullopt );
  writeOptionalCount( json, "found", ifKnown( comparison.found ) );
  json.key( "elsewhere" ).integer( comparison.elsewhere );
  json.key( "perhaps_claimed" ).integer( comparison.perhapsClaimed );
  json.key( "perhaps_found" ).integer( comparison.perhapsFound );
  json.key( "share" ).number( rounded( comparison.share ) );
  json.key( "expected" ).number( rounded( comparison.expected ) );
  json.key( "ratio" ).number( rounded( comparison.ratio ) );
  writeInterval( json, "poisson", comparison.poisson );
  writeInterval( json, "even", comparison.even );
  writeInterval( json, "clustered", comparison.clustered );
  json.key( "p_so_few" ).number( rounded( comparison.chanceOfSoFew ) );
  json.key( "p_so_many" ).number( rounded( comparison.chanceOfSoMany ) );
  json.key( "verdict" ).text( std::string( toText( comparison.verdict ) ) );
  writeReason( json, "reason", comparison.reason );
  json.key( "beyond_claim" ).boolean( comparison.isBeyondClaim );
  json.key( "assumes_even_laying" ).boolean( comparison.assumesEvenLaying );
  json.key( "too_few" ).boolean( comparison.tooFew );
  writeRange( json, "left_from_finds", comparison.residualFromFinds );
  writeRange( json, "left_from_claim", comparison.residualFromClaim );
  writeOptionalCount( json, "claimed_less_found", comparison.claimLessFound );
  json.key( "left_contradict" ).boolean( comparison.residualsContradict );
}

void writeRows( JsonWriter &json, const CountsResult &result )
{
  json.key( "counts" ).beginArray();
  for ( const CountRow &row : result.counts.rows )
  {
    json.beginObject();
    json.key( "scope" ).text( std::string( toText( row.scope ) ) );
    writeOptionalText( json, "group", row.group );
    writeOptionalText( json, "id",
                       row.record < 0 ? OptionalText()
                                      : OptionalText( result.ids[static_cast<std::size_t>( row.record )] ) );
    json.key( "level" ).text( std::string( toText( row.key.level ) ) );
    json.key( "class" ).text( std::string( row.key.level == CountLevel::Total ? "" : toText( row.key.mineClass ) ) );
    json.key( "model" ).text( row.key.model );
    writeComparison( json, row.comparison, result.card.searchedKnown );
    json.key( "later" ).integer( row.later );
    json.key( "earlier" ).integer( row.earlier );
    json.key( "records" ).integer( row.records );
    json.key( "records_left_out" ).integer( row.recordsLeftOut );
    json.key( "found_left_out" ).integer( row.foundLeftOut );
    json.endObject();
  }
  json.endArray();
}

void writeOverlap( JsonWriter &json, const CountsResult &result )
{
  json.key( "type_overlap" ).beginArray();
  for ( const TypeOverlap &overlap : result.overlap )
  {
    json.beginObject();
    json.key( "level" ).text( std::string( toText( overlap.key.level ) ) );
    json.key( "type" ).text( typeOf( overlap.key ) );
    json.key( "expected" ).number( rounded( overlap.expected ) );
    json.key( "found" ).number( rounded( overlap.found ) );
    json.key( "common" ).number( rounded( overlap.common ) );
    json.key( "users" ).number( rounded( overlap.users ) );
    json.key( "producers" ).number( rounded( overlap.producers ) );
    json.key( "too_few" ).boolean( overlap.tooFew );
    json.endObject();
  }
  json.endArray();
}

void writeDates( JsonWriter &json, const DateReport &dates )
{
  json.key( "dates" ).beginObject();
  json.key( "mines" ).integer( dates.mines );
  json.key( "datable" ).integer( dates.datable );
  json.key( "laid_later" ).integer( dates.laidLater );
  json.key( "found_before" ).integer( dates.foundBefore );
  json.key( "records_without_date" ).integer( dates.recordsWithoutDate );
  json.key( "records_after_finds" ).beginArray();
  for ( const RecordDatedAfterFinds &record : dates.recordsAfterFinds )
  {
    json.beginObject();
    json.key( "id" ).text( record.id );
    json.key( "mines_before" ).integer( record.minesBefore );
    json.key( "mines" ).integer( record.mines );
    json.endObject();
  }
  json.endArray();
  json.endObject();
}

void writeRanged( JsonWriter &json, const char *name, const RangedNumber &number )
{
  json.key( name ).beginObject();
  // Areas are good to a hundredth of a square metre.
  constexpr double PER_SQUARE_METRE = 100;
  const auto area = []( double value ) { return std::round( value * PER_SQUARE_METRE ) / PER_SQUARE_METRE; };
  json.key( "value" ).number( number.value ? OptionalNumber( area( *number.value ) ) : std::nullopt );
  writeInterval( json, "range",
                 number.range ? std::optional<Interval>( { area( number.range->low ), area( number.range->high ) } )
                              : std::nullopt );
  writeReason( json, "reason", number.reason );
  json.endObject();
}

void writeResults( JsonWriter &json, const CountsResult &result )
{
  writeRows( json, result );
  json.key( "found_off_map" ).integer( result.counts.offMap );
  writeOverlap( json, result );
  writeDates( json, result.dates );
  json.key( "cost" ).beginObject();
  writeRanged( json, "area_per_mine_on_map", result.cost.areaPerMineOnMap );
  writeRanged( json, "area_per_mine_off_map", result.cost.areaPerMineOffMap );
  json.endObject();
  json.key( "accidents" );
  if ( result.card.hasAccidents )
  {
    json.beginObject();
    json.key( "total" ).integer( result.card.accidents.total );
    json.key( "off_map" ).integer( result.card.accidents.total - result.card.accidents.hits );
    json.key( "after_search" ).integer( result.card.accidents.afterSearch );
    json.endObject();
  }
  else
    json.null();
  json.key( "unparsed" ).beginArray();
  for ( const UnparsedText &unparsed : result.unparsed )
  {
    json.beginObject();
    writeOptionalText( json, "id", unparsed.id.empty() ? OptionalText() : OptionalText( unparsed.id ) );
    json.key( "text" ).text( unparsed.text );
    writeReason( json, "reason", unparsed.reason );
    json.endObject();
  }
  json.endArray();
}

} // namespace

QByteArray countsDigest( const CountsResult &result )
{
  return digestOf( result.card, [&]( JsonWriter &json ) { writeResults( json, result ); } );
}

QByteArray countsJson( const CountsResult &result )
{
  const Scorecard &card = result.card;
  JsonWriter json;
  json.beginObject();
  json.key( "schema" ).text( QStringLiteral( "minemap-counts/1" ) );
  writePairs( json, "plugin", card.plugin );
  writeInputs( json, card.inputs );
  writeCrs( json, card );
  writeParameters( json, card );
  json.key( "wording" ).text( std::string( RESIDUAL_WORDING ) );
  writeResults( json, result );
  writeNotes( json, card );
  json.key( "summary" ).text( countsSummary( result ) );
  json.key( "digest" ).text( QString::fromLatin1( countsDigest( result ) ) );
  json.endObject();
  return json.result();
}

} // namespace minemap
