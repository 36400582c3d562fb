// SPDX-License-Identifier: GPL-2.0-or-later
// The digest: a rounded, nameless form of the scorecard, hashed.
#include "report/json/digest.h"

#include "report/json/json_parts.h"

#include <QCryptographicHash>

#include <algorithm>

namespace minemap
{

namespace
{

constexpr double PER_SQUARE_METRE = 1e2; // 0.01 m²
constexpr double PER_RATE = 1e9;

void addGround( JsonWriter &json, const Ground &ground )
{
  writeRounded( json, "area", ground.area, PER_SQUARE_METRE );
  writeRounded( json, "searched", ground.searched, PER_SQUARE_METRE );
  writeRounded( json, "mapped", ground.mapped, PER_SQUARE_METRE );
  writeRounded( json, "mapped_searched", ground.mappedSearched, PER_SQUARE_METRE );
}

void addHitRate( JsonWriter &json, const HitRate &rate )
{
  writeRounded( json, "value", rate.value, PER_RATE );
  writeRounded( json, "low", rate.low, PER_RATE );
  writeRounded( json, "high", rate.high, PER_RATE );
  json.key( "hits" ).integer( rate.hits );
  json.key( "finds" ).integer( rate.finds );
  json.key( "clusters" ).integer( rate.clusters );
  writeRounded( json, "effective_n", rate.effectiveN, PER_RATE );
  writeRounded( json, "by_mine", rate.byMine, PER_RATE );
  writeRounded( json, "all", rate.all, PER_RATE );
  writeRounded( json, "chance", rate.chance, PER_RATE );
  writeRounded( json, "skill", rate.skill, PER_RATE );
  writeRounded( json, "p_value", rate.pValue, PER_RATE );
  writeRounded( json, "success_area", rate.successArea, PER_RATE );
  writeRounded( json, "density_ratio", rate.densityRatio, PER_RATE );
  writeRounded( json, "p_adjusted", rate.pAdjusted, PER_RATE );
}

void addAdjusted( JsonWriter &json, const AdjustedHitRate &adjusted )
{
  writeRounded( json, "adjusted", adjusted.value, PER_RATE );
  writeRounded( json, "adjusted_low", adjusted.low, PER_RATE );
  writeRounded( json, "adjusted_high", adjusted.high, PER_RATE );
  writeRounded( json, "searched_inside", adjusted.searchedInside, PER_RATE );
  writeRounded( json, "searched_outside", adjusted.searchedOutside, PER_RATE );
}

void addConfirmation( JsonWriter &json, const Confirmation &confirmation )
{
  writeRounded( json, "confirmation", confirmation.value, PER_RATE );
  writeRounded( json, "confirmation_low", confirmation.low, PER_RATE );
  writeRounded( json, "confirmation_high", confirmation.high, PER_RATE );
  json.key( "confirmed" ).integer( confirmation.confirmed );
  json.key( "judged" ).integer( confirmation.judged );
  json.key( "records" ).integer( confirmation.records );
  json.key( "unconfirmed" ).integer( confirmation.unconfirmed );
  json.key( "mined_not_judged" ).integer( confirmation.minedNotJudged );
  json.key( "not_judged" ).integer( confirmation.notJudged );
}

void addAccidents( JsonWriter &json, const AccidentScore &accidents )
{
  json.key( "accidents" ).beginObject();
  json.key( "total" ).integer( accidents.total );
  json.key( "hits" ).integer( accidents.hits );
  writeRounded( json, "value", accidents.value, PER_RATE );
  writeRounded( json, "low", accidents.low, PER_RATE );
  writeRounded( json, "high", accidents.high, PER_RATE );
  json.key( "after_search" ).integer( accidents.afterSearch );
  json.key( "in_undated_search" ).integer( accidents.inUndatedSearch );
  json.endObject();
}

void addCurve( JsonWriter &json, const std::vector<CurvePoint> &curve )
{
  json.key( "curve" ).beginArray();
  for ( const CurvePoint &point : curve )
  {
    json.beginObject();
    writeRounded( json, "tol", point.tolerance, HASHED_PER_METRE );
    writeRounded( json, "hit", point.hit, PER_RATE );
    writeRounded( json, "hit_lo", point.hitLow, PER_RATE );
    writeRounded( json, "hit_hi", point.hitHigh, PER_RATE );
    writeRounded( json, "chance", point.chance, PER_RATE );
    writeRounded( json, "ch_lo", point.chanceLow, PER_RATE );
    writeRounded( json, "ch_hi", point.chanceHigh, PER_RATE );
    json.endObject();
  }
  json.endArray();
}

void addGroups( JsonWriter &json, const std::vector<GroupScore> &groups )
{
  json.key( "groups" ).beginArray();
  for ( const GroupScore &group : groups )
  {
    json.beginObject();
    addGround( json, group.ground );
    addHitRate( json, group.hitRate );
    addConfirmation( json, group.confirmation );
    json.endObject();
  }
  json.endArray();
}

//! Sorted, since the order in which things were noticed says nothing.
void addNotes( JsonWriter &json, const std::vector<Note> &notes )
{
  std::vector<std::pair<std::string, std::int64_t>> counted;
  counted.reserve( notes.size() );
  for ( const Note &note : notes )
    counted.emplace_back( note.code, note.count );
  std::sort( counted.begin(), counted.end() );
  json.key( "notes" ).beginArray();
  for ( const auto &[code, count] : counted )
  {
    json.text( code );
    json.integer( count );
  }
  json.endArray();
}

} // namespace

QByteArray scorecardDigest( const Scorecard &card )
{
  JsonWriter json;
  json.beginObject();
  writeInputs( json, card.inputs, LayerNames::LeftOut );
  writeHashedCrs( json, card );
  writeParameters( json, card );
  writeHashedAssumptions( json, card.assumptions );
  addGround( json, card.ground );
  addHitRate( json, card.hitRate );
  json.key( "chance_method" ).text( card.chanceMethod );
  writeRounded( json, "chance_standard_error", card.chanceStandardError, PER_RATE );
  addAdjusted( json, card.adjusted );
  addConfirmation( json, card.confirmation );
  if ( card.hasAccidents )
    addAccidents( json, card.accidents );
  addCurve( json, card.curve );
  addGroups( json, card.groups );
  addNotes( json, card.notes );
  json.key( "finds_total" ).integer( card.findsTotal );
  json.endObject();
  return QCryptographicHash::hash( json.result(), QCryptographicHash::Sha256 ).toHex();
}

} // namespace minemap
