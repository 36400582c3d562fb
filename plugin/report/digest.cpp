// SPDX-License-Identifier: GPL-2.0-or-later
// The digest: a rounded, nameless form of the scorecard, hashed.
#include "report/digest.h"

#include "report/json_parts.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cmath>

namespace minemap
{

namespace
{

constexpr double PER_METRE = 1e3;        // 1 mm
constexpr double PER_SQUARE_METRE = 1e2; // 0.01 m²
constexpr double PER_RATE = 1e9;

//! Writes the number of rounding units, a whole number: it has neither -0 nor last digits.
void rounded( JsonWriter &json, const char *name, const OptionalNumber &value, double unitsPerOne )
{
  constexpr double EXACT = 9e15; // Beyond it a double holds no fractions that could be rounded.
  json.key( name );
  if ( value && std::isfinite( *value ) && std::abs( *value ) * unitsPerOne < EXACT )
    json.integer( std::llround( *value * unitsPerOne ) );
  else
    json.number( value );
}

void addGround( JsonWriter &json, const Ground &ground )
{
  rounded( json, "area", ground.area, PER_SQUARE_METRE );
  rounded( json, "searched", ground.searched, PER_SQUARE_METRE );
  rounded( json, "mapped", ground.mapped, PER_SQUARE_METRE );
  rounded( json, "mapped_searched", ground.mappedSearched, PER_SQUARE_METRE );
}

void addHitRate( JsonWriter &json, const HitRate &rate )
{
  rounded( json, "value", rate.value, PER_RATE );
  rounded( json, "low", rate.low, PER_RATE );
  rounded( json, "high", rate.high, PER_RATE );
  json.key( "hits" ).integer( rate.hits );
  json.key( "finds" ).integer( rate.finds );
  json.key( "clusters" ).integer( rate.clusters );
  rounded( json, "effective_n", rate.effectiveN, PER_RATE );
  rounded( json, "by_mine", rate.byMine, PER_RATE );
  rounded( json, "all", rate.all, PER_RATE );
  rounded( json, "chance", rate.chance, PER_RATE );
  rounded( json, "skill", rate.skill, PER_RATE );
  rounded( json, "p_value", rate.pValue, PER_RATE );
  rounded( json, "success_area", rate.successArea, PER_RATE );
  rounded( json, "density_ratio", rate.densityRatio, PER_RATE );
  rounded( json, "p_adjusted", rate.pAdjusted, PER_RATE );
}

void addAdjusted( JsonWriter &json, const AdjustedHitRate &adjusted )
{
  rounded( json, "adjusted", adjusted.value, PER_RATE );
  rounded( json, "adjusted_low", adjusted.low, PER_RATE );
  rounded( json, "adjusted_high", adjusted.high, PER_RATE );
  rounded( json, "searched_inside", adjusted.searchedInside, PER_RATE );
  rounded( json, "searched_outside", adjusted.searchedOutside, PER_RATE );
}

void addConfirmation( JsonWriter &json, const Confirmation &confirmation )
{
  rounded( json, "confirmation", confirmation.value, PER_RATE );
  rounded( json, "confirmation_low", confirmation.low, PER_RATE );
  rounded( json, "confirmation_high", confirmation.high, PER_RATE );
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
  rounded( json, "value", accidents.value, PER_RATE );
  rounded( json, "low", accidents.low, PER_RATE );
  rounded( json, "high", accidents.high, PER_RATE );
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
    rounded( json, "tol", point.tolerance, PER_METRE );
    rounded( json, "hit", point.hit, PER_RATE );
    rounded( json, "hit_lo", point.hitLow, PER_RATE );
    rounded( json, "hit_hi", point.hitHigh, PER_RATE );
    rounded( json, "chance", point.chance, PER_RATE );
    rounded( json, "ch_lo", point.chanceLow, PER_RATE );
    rounded( json, "ch_hi", point.chanceHigh, PER_RATE );
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
  addGround( json, card.ground );
  addHitRate( json, card.hitRate );
  json.key( "chance_method" ).text( card.chanceMethod );
  rounded( json, "chance_standard_error", card.chanceStandardError, PER_RATE );
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
