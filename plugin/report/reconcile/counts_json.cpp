// SPDX-License-Identifier: GPL-2.0-or-later
// Counts as JSON, and their digest.
#include "report/reconcile/counts_report.h"

#include "report/json/json_parts.h"

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
  json.key( name ).phrase( reason );
}

void writeOptionalCount( JsonWriter &json, const char *name, const std::optional<std::int64_t> &count )
{
  json.key( name );
  if ( count )
    json.integer( *count );
  else
    json.null();
}

//! What a claim of bounds has instead of single numbers; other claims have none of these keys.
void writeBounds( JsonWriter &json, const CountComparison &comparison )
{
  json.key( "claimed_low" ).integer( comparison.claimed.low );
  writeOptionalCount( json, "claimed_high", comparison.claimed.high );
  json.key( "expected_low" ).number( rounded( comparison.expectedLow ) );
  json.key( "expected_high" ).number( rounded( comparison.expectedHigh ) );
  writeOptionalCount( json, "claimed_less_found_low", comparison.claimLessFoundLow );
  writeOptionalCount( json, "claimed_less_found_high", comparison.claimLessFoundHigh );
}

void writeComparison( JsonWriter &json, const CountComparison &comparison, bool isSearchKnown )
{
  const auto ifKnown = [&]( std::int64_t count )
  { return isSearchKnown ? std::optional<std::int64_t>( count ) : std::nullopt; };
  const bool isOne = comparison.isClaimed && !comparison.isBounded();
  writeOptionalCount( json, "claimed", isOne ? comparison.claimed.high : std::nullopt );
  if ( comparison.isBounded() )
    writeBounds( json, comparison );
  writeOptionalCount( json, "found", ifKnown( comparison.found ) );
  json.key( "elsewhere" ).integer( comparison.elsewhere );
  if ( comparison.perhapsClaimed.isExact() )
    json.key( "perhaps_claimed" ).integer( comparison.perhapsClaimed.low );
  else
  {
    writeOptionalCount( json, "perhaps_claimed", std::nullopt );
    json.key( "perhaps_claimed_low" ).integer( comparison.perhapsClaimed.low );
    writeOptionalCount( json, "perhaps_claimed_high", comparison.perhapsClaimed.high );
  }
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
  json.key( "made_later" ).integer( dates.madeLater );
  json.key( "later" ).integer( dates.laterInAll );
  writeInterval( json, "later_share", dates.laterShare.interval );
  json.key( "found_before" ).integer( dates.foundBefore );
  json.key( "records" ).integer( dates.records );
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

//! Areas are good to a hundredth of a square metre, and so are amounts.
OptionalNumber hundredths( const OptionalNumber &value )
{
  constexpr double PARTS = 100;
  return value ? OptionalNumber( std::round( *value * PARTS ) / PARTS ) : std::nullopt;
}

std::optional<Interval> hundredths( const std::optional<Interval> &range )
{
  return range ? std::optional<Interval>( { *hundredths( range->low ), *hundredths( range->high ) } ) : std::nullopt;
}

void writeRanged( JsonWriter &json, const char *name, const RangedNumber &number )
{
  json.key( name ).beginObject();
  json.key( "value" ).number( hundredths( number.value ) );
  writeInterval( json, "range", hundredths( number.range ) );
  writeReason( json, "reason", number.reason );
  json.endObject();
}

void writeGround( JsonWriter &json, const char *name, const GroundCost &ground )
{
  json.key( name ).beginObject();
  json.key( "area" ).number( hundredths( ground.area ) );
  writeInterval( json, "money", hundredths( ground.money.range ) );
  writeInterval( json, "team_days", hundredths( ground.teamDays.range ) );
  writeReason( json, "reason", ground.money.reason ? ground.money.reason : ground.teamDays.reason );
  json.endObject();
}

void writeCost( JsonWriter &json, const CountsResult &result )
{
  const ErrorCost &cost = result.cost;
  json.key( "cost" ).beginObject();
  writeRanged( json, "area_per_mine_on_map", cost.areaPerMineOnMap );
  writeRanged( json, "area_per_mine_off_map", cost.areaPerMineOffMap );
  writeGround( json, "searched_in_vain", cost.searchedInVain );
  writeGround( json, "blocked", cost.blocked );
  writeOptionalText( json, "currency", result.currency.empty() ? OptionalText() : OptionalText( result.currency ) );
  json.key( "rates" ).beginObject();
  writeInterval( json, "money_per_m2", result.rates.moneyPerSquareMetre );
  writeInterval( json, "m2_per_team_day", result.rates.squareMetresPerTeamDay );
  json.endObject();
  json.key( "assumptions" ).beginArray();
  for ( const char *assumption : cost.assumptions )
    json.phrase( assumption );
  json.endArray();
  json.endObject();
}

//! \param low, high keys of the interval of the share of people off the map.
void writePeople( JsonWriter &json, const PeopleHurt &people, const char *low, const char *high )
{
  writeOptionalCount( json, "killed", people.killed );
  writeOptionalCount( json, "injured", people.injured );
  writeOptionalCount( json, "killed_off_map", people.killedOffMap );
  writeOptionalCount( json, "injured_off_map", people.injuredOffMap );
  const std::optional<Interval> &interval = people.offMap.interval;
  json.key( low ).number( interval ? rounded( interval->low ) : std::nullopt );
  json.key( high ).number( interval ? rounded( interval->high ) : std::nullopt );
  json.key( "without_number" ).integer( people.accidentsWithoutCount );
}

//! Of so few accidents no share is written, which would be said as a percentage.
void writeShare( JsonWriter &json, const OffMapShare &share )
{
  const bool isEnough = !share.share.tooFew;
  json.key( "accidents" ).integer( share.share.of );
  json.key( "off_map" ).integer( share.share.agreeing );
  json.key( "share" ).number( isEnough ? rounded( share.share.value ) : std::nullopt );
  json.key( "low" ).number( isEnough && share.share.interval ? rounded( share.share.interval->low ) : std::nullopt );
  json.key( "high" ).number( isEnough && share.share.interval ? rounded( share.share.interval->high ) : std::nullopt );
  json.key( "too_few" ).boolean( share.share.tooFew );
}

void writeAccidents( JsonWriter &json, const AccidentSummary &summary )
{
  json.beginObject();
  json.key( "total" ).integer( summary.all.share.of );
  json.key( "off_map" ).integer( summary.all.share.agreeing );
  json.key( "after_search" ).integer( summary.afterSearch );
  json.key( "in_undated_search" ).integer( summary.inUndatedSearch );
  json.key( "shares" ).beginArray();
  for ( const auto &[scope, share] : accidentScopes( summary ) )
  {
    json.beginObject();
    json.key( "scope" ).text( std::string( scope ) );
    writeShare( json, *share );
    writePeople( json, share->people, "people_low", "people_high" );
    json.endObject();
  }
  json.endArray();
  json.key( "casualties" ).beginArray();
  for ( const CasualtySummary &group : summary.groups )
  {
    json.beginObject();
    json.key( "who" ).text( std::string( toText( group.group ) ) );
    json.key( "accidents" ).integer( group.accidents.share.of );
    json.key( "accidents_off_map" ).integer( group.accidents.share.agreeing );
    writePeople( json, group.accidents.people, "low", "high" );
    json.endObject();
  }
  json.endArray();
  json.key( "years" ).beginArray();
  for ( const AccidentYear &year : summary.years )
  {
    json.beginObject();
    writeOptionalCount( json, "year", year.year );
    json.key( "accidents" ).integer( year.accidents.share.of );
    json.key( "off_map" ).integer( year.accidents.share.agreeing );
    json.key( "before_map" ).integer( year.beforeMap );
    json.key( "after_map" ).integer( year.afterMap );
    writePeople( json, year.accidents.people, "people_low", "people_high" );
    json.endObject();
  }
  json.endArray();
  json.endObject();
}

void writeVerdicts( JsonWriter &json, const CountVerdictSums &verdicts )
{
  json.key( "verdicts" ).beginObject();
  json.key( "more_than_claimed" ).integer( verdicts.more );
  json.key( "fewer_than_claimed" ).integer( verdicts.fewer );
  json.key( "as_claimed" ).integer( verdicts.asClaimed );
  json.key( "cannot_be_judged" ).integer( verdicts.notJudged );
  json.key( "unexpected_type" ).integer( verdicts.unexpected );
  json.endObject();
}

void writeResults( JsonWriter &json, const CountsResult &result )
{
  writeRows( json, result );
  writeVerdicts( json, result.verdicts );
  json.key( "found_off_map" ).integer( result.counts.offMap );
  json.key( "found_off_map_later" ).integer( result.counts.offMapLater );
  writeOverlap( json, result );
  writeDates( json, result.dates );
  writeCost( json, result );
  json.key( "accidents" );
  if ( result.card.hasAccidents )
    writeAccidents( json, result.accidents );
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
  writeAssumptions( json, card.assumptions );
  json.key( "wording" ).text( std::string( RESIDUAL_WORDING ) );
  writeResults( json, result );
  writeNotes( json, card );
  json.key( "summary" ).text( countsSummary( result ) );
  json.key( "digest" ).text( QString::fromLatin1( countsDigest( result ) ) );
  json.endObject();
  return json.result();
}

} // namespace minemap
