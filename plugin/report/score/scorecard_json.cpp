// SPDX-License-Identifier: GPL-2.0-or-later
// The scorecard as JSON: keys in the contract's order.
#include "report/score/scorecard_json.h"

#include "report/json/digest.h"
#include "report/json/json_parts.h"
#include "report/words/summary.h"
#include "report/words/words.h"

namespace minemap
{

namespace
{

//! Null where the count means nothing.
void writeCount( JsonWriter &json, const char *name, std::int64_t number, bool isKnown )
{
  json.key( name );
  isKnown ? json.integer( number ) : json.null();
}

void writeGround( JsonWriter &json, const Ground &ground )
{
  json.key( "ground" ).beginObject();
  json.key( "area" ).number( ground.area );
  json.key( "searched" ).number( ground.searched );
  json.key( "mapped" ).number( ground.mapped );
  json.key( "mapped_searched" ).number( ground.mappedSearched );
  json.endObject();
}

//! Leaves the object open: the headline hit rate also says how its chance rate was computed.
void openHitRate( JsonWriter &json, const HitRate &rate )
{
  json.key( "hit_rate" ).beginObject();
  json.key( "value" ).number( rate.value );
  json.key( "low" ).number( rate.low );
  json.key( "high" ).number( rate.high );
  writeCount( json, "hits", rate.hits, rate.isSearchedKnown );
  writeCount( json, "finds", rate.finds, rate.isSearchedKnown );
  writeCount( json, "clusters", rate.clusters, rate.isSearchedKnown );
  json.key( "effective_n" ).number( rate.effectiveN );
  json.key( "by_mine" ).number( rate.byMine );
  json.key( "all" ).number( rate.all );
  json.key( "chance" ).number( rate.chance );
  json.key( "skill" ).number( rate.skill );
  json.key( "p_value" ).number( rate.pValue );
  json.key( "success_area" ).number( rate.successArea );
  json.key( "density_ratio" ).number( rate.densityRatio );
}

void writeAdjusted( JsonWriter &json, const AdjustedHitRate &adjusted )
{
  json.key( "adjusted" ).beginObject();
  json.key( "value" ).number( adjusted.value );
  json.key( "low" ).number( adjusted.low );
  json.key( "high" ).number( adjusted.high );
  json.key( "searched_inside" ).number( adjusted.searchedInside );
  json.key( "searched_outside" ).number( adjusted.searchedOutside );
  json.endObject();
}

void writeConfirmation( JsonWriter &json, const Confirmation &confirmation )
{
  json.key( "confirmation" ).beginObject();
  json.key( "value" ).number( confirmation.value );
  json.key( "low" ).number( confirmation.low );
  json.key( "high" ).number( confirmation.high );
  writeCount( json, "confirmed", confirmation.confirmed, confirmation.isSearchedKnown );
  writeCount( json, "judged", confirmation.judged, confirmation.isSearchedKnown );
  json.key( "records" ).integer( confirmation.records );
  writeCount( json, "unconfirmed", confirmation.unconfirmed, confirmation.isSearchedKnown );
  json.key( "mined_not_judged" ).integer( confirmation.minedNotJudged );
  json.key( "not_judged" ).integer( confirmation.notJudged );
  json.endObject();
}

void writeAccidents( JsonWriter &json, const Scorecard &card )
{
  json.key( "accidents" );
  if ( !card.hasAccidents )
  {
    json.null();
    return;
  }
  json.beginObject();
  json.key( "total" ).integer( card.accidents.total );
  json.key( "hits" ).integer( card.accidents.hits );
  json.key( "value" ).number( card.accidents.value );
  json.key( "low" ).number( card.accidents.low );
  json.key( "high" ).number( card.accidents.high );
  json.key( "after_search" ).integer( card.accidents.afterSearch );
  json.key( "in_undated_search" ).integer( card.accidents.inUndatedSearch );
  json.endObject();
}

void writeCurve( JsonWriter &json, const std::vector<CurvePoint> &curve )
{
  json.key( "curve" ).beginArray();
  for ( const CurvePoint &point : curve )
  {
    json.beginObject();
    json.key( "tol" ).number( point.tolerance );
    json.key( "hit" ).number( point.hit );
    json.key( "hit_lo" ).number( point.hitLow );
    json.key( "hit_hi" ).number( point.hitHigh );
    json.key( "chance" ).number( point.chance );
    json.key( "ch_lo" ).number( point.chanceLow );
    json.key( "ch_hi" ).number( point.chanceHigh );
    json.endObject();
  }
  json.endArray();
}

void writeGroups( JsonWriter &json, const std::vector<GroupScore> &groups )
{
  json.key( "groups" ).beginArray();
  for ( const GroupScore &group : groups )
  {
    json.beginObject();
    json.key( "name" );
    group.name ? json.text( *group.name ) : json.null();
    writeGround( json, group.ground );
    openHitRate( json, group.hitRate );
    json.key( "p_adjusted" ).number( group.hitRate.pAdjusted );
    json.endObject();
    writeConfirmation( json, group.confirmation );
    json.key( "too_few" );
    group.hitRate.isSearchedKnown ? json.boolean( group.tooFew ) : json.null();
    json.endObject();
  }
  json.endArray();
}

} // namespace

void writeScorecard( JsonWriter &json, const Scorecard &card, const QByteArray &digest )
{
  json.beginObject();
  json.key( "schema" ).text( QStringLiteral( "minemap-scorecard/1" ) );
  writePairs( json, "plugin", card.plugin );
  writeInputs( json, card.inputs );
  writeCrs( json, card );
  writeParameters( json, card );
  writeAssumptions( json, card.assumptions );
  writeGround( json, card.ground );
  json.key( "finds" ).beginObject();
  json.key( "total" ).integer( card.findsTotal );
  json.key( "considered" ).integer( card.findsAllConsidered );
  json.key( "hits" ).integer( card.findsAllHits );
  json.endObject();
  openHitRate( json, card.hitRate );
  json.key( "chance_method" );
  card.chanceMethod.empty() ? json.null() : json.text( card.chanceMethod );
  json.key( "chance_standard_error" ).number( card.chanceStandardError );
  json.endObject();
  writeAdjusted( json, card.adjusted );
  writeConfirmation( json, card.confirmation );
  for ( const char *later : { "position", "counts", "types" } )
    json.key( later ).null();
  writeAccidents( json, card );
  writeCurve( json, card.curve );
  writeGroups( json, card.groups );
  writeNotes( json, card );
  json.key( "summary" ).text( summaryText( card ) );
  json.key( "tolerance_changed" ).boolean( card.toleranceChanged );
  json.key( "fitted_by_hand" ).boolean( card.fittedByHand );
  writePairs( json, "undefined", undefinedWithReasons( card ) );
  json.key( "digest" );
  digest.isEmpty() ? json.null() : json.text( QString::fromLatin1( digest ) );
  json.endObject();
}

QByteArray scorecardJson( const Scorecard &card )
{
  JsonWriter json;
  writeScorecard( json, card, scorecardDigest( card ) );
  return json.result();
}

} // namespace minemap
