// SPDX-License-Identifier: GPL-2.0-or-later
// The scorecard from JSON: the counterpart of scorecard_json.cpp and json_parts.cpp.
#include "report/scorecard_reader.h"

#include "report/digest.h"
#include "report/json_members.h"

#include <QCoreApplication>

#include <algorithm>

namespace minemap
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS( MinefieldMapAccuracy )
};

using Pairs = std::vector<std::pair<std::string, std::string>>;

//! Names and texts of an object; \a raw: names and JSON.
Pairs pairsOf( const JsonValue &document, const char *key, bool raw, JsonTroubles &troubles )
{
  Pairs pairs;
  const JsonValue *object = document.find( QString::fromLatin1( key ) );
  if ( !object )
    troubles.missing << QString::fromLatin1( key );
  for ( const auto &[name, value] : object ? object->members : decltype( object->members )() )
  {
    if ( !raw && value.kind != JsonValue::Kind::Text && troubles.problem.isEmpty() )
      troubles.problem =
        Words::tr( "its \"%1\" is not a text" ).arg( QLatin1String( key ) + QLatin1Char( '.' ) + name );
    pairs.emplace_back( name.toStdString(), raw ? value.source.toStdString() : value.text.toStdString() );
  }
  return pairs;
}

std::int64_t count( const JsonMembers &object, const char *key )
{
  return object.integer( key ).value_or( 0 );
}

std::string text( const JsonMembers &object, const char *key )
{
  return object.text( key ).value_or( std::string() );
}

void readInputs( const JsonMembers &document, Scorecard &card )
{
  std::size_t index = 0;
  for ( const JsonValue &item : document.array( "inputs" ) )
  {
    const JsonMembers object = document.item( "inputs", index++, item );
    InputDescription input;
    input.role = text( object, "role" );
    input.layer = text( object, "layer" );
    input.contentHash = text( object, "content_sha256" );
    input.crs = text( object, "crs" );
    input.features = count( object, "features" );
    input.repaired = count( object, "repaired" );
    input.refused = count( object, "refused" );
    input.filter = text( object, "filter" );
    input.source = text( object, "source" );
    card.inputs.push_back( input );
  }
}

void readCrs( const JsonMembers &crs, Scorecard &card )
{
  card.workingCrs = text( crs, "working" );
  card.ellipsoid = text( crs, "ellipsoid" );
  card.distanceError = crs.number( "distance_error" );
  std::size_t index = 0;
  for ( const JsonValue &item : crs.array( "operations" ) )
  {
    const JsonMembers object = crs.item( "operations", index++, item );
    card.operations.push_back( { text( object, "code" ), text( object, "name" ), object.number( "accuracy" ) } );
  }
}

Ground groundOf( const JsonMembers &ground )
{
  return { ground.number( "area" ), ground.number( "searched" ), ground.number( "mapped" ),
           ground.number( "mapped_searched" ) };
}

HitRate hitRateOf( const JsonMembers &object )
{
  HitRate rate;
  rate.value = object.number( "value" );
  rate.low = object.number( "low" );
  rate.high = object.number( "high" );
  const std::optional<std::int64_t> hits = object.integer( "hits" );
  rate.isSearchedKnown = hits.has_value();
  rate.hits = hits.value_or( 0 );
  rate.finds = count( object, "finds" );
  rate.clusters = count( object, "clusters" );
  rate.effectiveN = object.number( "effective_n" );
  rate.byMine = object.number( "by_mine" );
  rate.all = object.number( "all" );
  rate.chance = object.number( "chance" );
  rate.skill = object.number( "skill" );
  rate.pValue = object.number( "p_value" );
  rate.successArea = object.number( "success_area" );
  rate.densityRatio = object.number( "density_ratio" );
  return rate;
}

Confirmation confirmationOf( const JsonMembers &object )
{
  Confirmation confirmation;
  confirmation.value = object.number( "value" );
  confirmation.low = object.number( "low" );
  confirmation.high = object.number( "high" );
  const std::optional<std::int64_t> confirmed = object.integer( "confirmed" );
  confirmation.isSearchedKnown = confirmed.has_value();
  confirmation.confirmed = confirmed.value_or( 0 );
  confirmation.judged = count( object, "judged" );
  confirmation.records = count( object, "records" );
  confirmation.unconfirmed = count( object, "unconfirmed" );
  confirmation.minedNotJudged = count( object, "mined_not_judged" );
  confirmation.notJudged = count( object, "not_judged" );
  return confirmation;
}

void readAccidents( const JsonMembers &object, Scorecard &card )
{
  card.hasAccidents = object.isThere();
  card.accidents.total = count( object, "total" );
  card.accidents.hits = count( object, "hits" );
  card.accidents.value = object.number( "value" );
  card.accidents.low = object.number( "low" );
  card.accidents.high = object.number( "high" );
  card.accidents.afterSearch = count( object, "after_search" );
  card.accidents.inUndatedSearch = count( object, "in_undated_search" );
}

void readCurve( const JsonMembers &document, Scorecard &card )
{
  std::size_t index = 0;
  for ( const JsonValue &item : document.array( "curve" ) )
  {
    const JsonMembers object = document.item( "curve", index++, item );
    card.curve.push_back( { object.number( "tol" ).value_or( 0 ), object.number( "hit" ), object.number( "hit_lo" ),
                            object.number( "hit_hi" ), object.number( "chance" ), object.number( "ch_lo" ),
                            object.number( "ch_hi" ) } );
  }
}

void readGroups( const JsonMembers &document, Scorecard &card )
{
  std::size_t index = 0;
  for ( const JsonValue &item : document.array( "groups" ) )
  {
    const JsonMembers object = document.item( "groups", index++, item );
    GroupScore group;
    group.name = object.text( "name" );
    group.ground = groundOf( object.object( "ground" ) );
    group.hitRate = hitRateOf( object.object( "hit_rate" ) );
    group.hitRate.pAdjusted = object.object( "hit_rate" ).number( "p_adjusted" );
    group.confirmation = confirmationOf( object.object( "confirmation" ) );
    group.tooFew = object.boolean( "too_few" );
    card.groups.push_back( group );
  }
}

std::optional<Severity> severityOf( const std::string &word )
{
  for ( const Severity severity : { Severity::Information, Severity::Warning, Severity::Alarm } )
  {
    if ( word == toText( severity ) )
      return severity;
  }
  return std::nullopt;
}

void readNotes( const JsonMembers &document, Scorecard &card, JsonTroubles &troubles )
{
  std::size_t index = 0;
  for ( const JsonValue &item : document.array( "notes" ) )
  {
    const JsonMembers object = document.item( "notes", index++, item );
    const std::optional<Severity> severity = severityOf( text( object, "severity" ) );
    // An alarm that is not understood must not be passed over.
    if ( !severity && troubles.problem.isEmpty() )
      troubles.problem = Words::tr( "a note in it has the severity \"%1\", which is none of info, warning and alarm" )
                           .arg( QString::fromStdString( text( object, "severity" ) ) );
    card.notes.push_back( { text( object, "code" ), severity.value_or( Severity::Alarm ), count( object, "count" ),
                            text( object, "layer" ), text( object, "features" ), object.number( "value" ) } );
  }
}

//! What the document says in other places.
void deduce( Scorecard &card )
{
  card.searchedKnown = card.hitRate.isSearchedKnown;
  card.tooFew = card.hitRate.finds < TOO_FEW_TO_JUDGE || card.confirmation.judged < TOO_FEW_TO_JUDGE;
}

void readCard( const JsonValue &document, ReadScorecard &read, JsonTroubles &troubles )
{
  const JsonMembers members( &document, QString(), troubles );
  Scorecard &card = read.card;
  readOrigin( document, members, card, troubles );
  card.ground = groundOf( members.object( "ground" ) );
  const JsonMembers finds = members.object( "finds" );
  card.findsTotal = count( finds, "total" );
  card.findsAllConsidered = count( finds, "considered" );
  card.findsAllHits = count( finds, "hits" );
  const JsonMembers hitRate = members.object( "hit_rate" );
  card.hitRate = hitRateOf( hitRate );
  card.chanceMethod = text( hitRate, "chance_method" );
  card.chanceStandardError = hitRate.number( "chance_standard_error" );
  const JsonMembers adjusted = members.object( "adjusted" );
  card.adjusted.value = adjusted.number( "value" );
  card.adjusted.low = adjusted.number( "low" );
  card.adjusted.high = adjusted.number( "high" );
  card.adjusted.searchedInside = adjusted.number( "searched_inside" );
  card.adjusted.searchedOutside = adjusted.number( "searched_outside" );
  card.confirmation = confirmationOf( members.object( "confirmation" ) );
  readAccidents( members.object( "accidents" ), card );
  readCurve( members, card );
  readGroups( members, card );
  card.toleranceChanged = members.boolean( "tolerance_changed" );
  card.fittedByHand = members.boolean( "fitted_by_hand" );
  card.undefined = pairsOf( document, "undefined", false, troubles );
  read.digest = QByteArray::fromStdString( text( members, "digest" ) );
  deduce( card );
}

} // namespace

void readOrigin( const JsonValue &document, const JsonMembers &members, Scorecard &card, JsonTroubles &troubles )
{
  card.plugin = pairsOf( document, "plugin", false, troubles );
  readInputs( members, card );
  readCrs( members.object( "crs" ), card );
  card.parameters = pairsOf( document, "parameters", true, troubles );
  readNotes( members, card, troubles );
  card.unknownDatumAllowed = std::any_of( card.notes.begin(), card.notes.end(),
                                          []( const Note &note ) { return note.code == "unknown_datum_allowed"; } );
  bool isNumber = false;
  for ( const auto &[name, json] : card.parameters )
  {
    if ( name == "TOLERANCE" )
      card.tolerance = QByteArray::fromStdString( json ).toDouble( &isNumber );
  }
  if ( !isNumber && troubles.problem.isEmpty() )
    troubles.problem = Words::tr( "its parameters have no number for TOLERANCE" );
}

bool ReadScorecard::digestFits() const
{
  return scorecardDigest( card ) == digest;
}

ReadScorecard readScorecard( const QByteArray &json )
{
  ReadScorecard read;
  const std::optional<JsonValue> document = parseJson( json, read.problem );
  if ( !document )
    return read;
  const JsonValue *schema = document->find( QStringLiteral( "schema" ) );
  if ( !schema || schema->text != QLatin1String( "minemap-scorecard/1" ) )
  {
    read.problem = schema ? Words::tr( "its schema is \"%1\", not minemap-scorecard/1" ).arg( schema->text.left( 60 ) )
                          : Words::tr( "it has no schema, so it is no scorecard" );
    return read;
  }
  JsonTroubles troubles;
  readCard( *document, read, troubles );
  read.problem = troubles.problem;
  read.missing = troubles.missing;
  return read;
}

} // namespace minemap
