// SPDX-License-Identifier: GPL-2.0-or-later
// The scorecard as JSON: keys in the contract's order.
#include "report/scorecard_json.h"

#include "report/digest.h"
#include "report/json_writer.h"
#include "report/summary.h"
#include "report/words.h"

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

void writeInputs( JsonWriter &json, const std::vector<InputDescription> &inputs )
{
  json.key( "inputs" ).beginArray();
  for ( const InputDescription &input : inputs )
  {
    json.beginObject();
    json.key( "role" ).text( input.role );
    json.key( "layer" ).text( input.layer );
    json.key( "content_sha256" ).text( input.contentHash );
    json.key( "crs" ).text( input.crs );
    json.key( "features" ).integer( input.features );
    json.key( "repaired" ).integer( input.repaired );
    json.key( "refused" ).integer( input.refused );
    json.key( "filter" ).text( input.filter );
    json.endObject();
  }
  json.endArray();
}

void writeCrs( JsonWriter &json, const Scorecard &card )
{
  json.key( "crs" ).beginObject();
  json.key( "working" ).text( card.workingCrs );
  json.key( "ellipsoid" ).text( card.ellipsoid );
  json.key( "distance_error" ).number( card.distanceError );
  json.key( "operations" ).beginArray();
  for ( const CoordinateOperation &operation : card.operations )
  {
    json.beginObject();
    json.key( "code" ).text( operation.code );
    json.key( "name" ).text( operation.name );
    json.key( "accuracy" ).number( operation.accuracy );
    json.endObject();
  }
  json.endArray();
  json.endObject();
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
}

void writeAdjusted( JsonWriter &json )
{
  json.key( "adjusted" ).beginObject();
  for ( const char *name : { "value", "low", "high", "searched_inside", "searched_outside" } )
    json.key( name ).null();
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
    json.endObject();
    writeConfirmation( json, group.confirmation );
    json.key( "too_few" );
    group.hitRate.isSearchedKnown ? json.boolean( group.tooFew ) : json.null();
    json.endObject();
  }
  json.endArray();
}

void writeNotes( JsonWriter &json, const Scorecard &card )
{
  json.key( "notes" ).beginArray();
  for ( const Note &note : card.notes )
  {
    json.beginObject();
    json.key( "code" ).text( note.code );
    json.key( "severity" ).text( std::string( toText( note.severity ) ) );
    json.key( "count" ).integer( note.count );
    json.key( "text" ).text( noteText( note, card.hitRate.finds >= TOO_FEW_TO_JUDGE ) );
    json.endObject();
  }
  json.endArray();
}

void writePairs( JsonWriter &json, const char *name, const std::vector<std::pair<std::string, std::string>> &pairs )
{
  json.key( name ).beginObject();
  for ( const auto &[key, value] : pairs )
    json.key( key ).text( value );
  json.endObject();
}

} // namespace

QByteArray scorecardJson( const Scorecard &card )
{
  JsonWriter json;
  json.beginObject();
  json.key( "schema" ).text( QStringLiteral( "minemap-scorecard/1" ) );
  writePairs( json, "plugin", card.plugin );
  writeInputs( json, card.inputs );
  writeCrs( json, card );
  json.key( "parameters" ).beginObject();
  for ( const auto &[name, value] : card.parameters )
    json.key( name ).raw( value );
  json.endObject();
  writeGround( json, card.ground );
  openHitRate( json, card.hitRate );
  json.key( "chance_method" );
  card.chanceMethod.empty() ? json.null() : json.text( card.chanceMethod );
  json.key( "chance_standard_error" ).number( card.chanceStandardError );
  json.endObject();
  writeAdjusted( json );
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
  json.key( "digest" ).text( QString::fromLatin1( scorecardDigest( card ) ) );
  json.endObject();
  return json.result();
}

} // namespace minemap
