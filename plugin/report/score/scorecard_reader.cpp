// SPDX-License-Identifier: GPL-2.0-or-later
// The scorecard from JSON: the counterpart of scorecard_json.cpp and json_parts.cpp.
#include "report/score/scorecard_reader.h"

#include "report/json/digest.h"
#include "report/json/origin_reader.h"

#include <QCoreApplication>

namespace minemap
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS( MinefieldMapAccuracy )
};

std::int64_t count( const JsonMembers &object, const char *key )
{
  return object.integer( key ).value_or( 0 );
}

std::string text( const JsonMembers &object, const char *key )
{
  return object.text( key ).value_or( std::string() );
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
  readAssumptions( members, card, troubles );
  needTolerance( card, troubles );
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
  card.undefined = textPairs( document, "undefined", troubles );
  read.digest = QByteArray::fromStdString( text( members, "digest" ) );
  deduce( card );
}

} // namespace

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
