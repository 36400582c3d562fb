// SPDX-License-Identifier: GPL-2.0-or-later
// A diagnosis as JSON, and its digest.
#include "report/diagnose/diagnosis_report.h"
#include "report/json/cause_recipe_json.h"
#include "report/json/json_parts.h"
#include "report/words/explanation_words.h"

#include <cmath>

namespace minemap
{

namespace
{

//! Lengths are written to the millimetre, rates to 1e-9: other machines' last digits change nothing.
OptionalNumber rounded( const OptionalNumber &value, double per )
{
  return value && std::isfinite( *value ) ? OptionalNumber( std::round( *value * per ) / per ) : std::nullopt;
}

OptionalNumber length( const OptionalNumber &metres )
{
  constexpr double PER_METRE = 1000;
  return rounded( metres, PER_METRE );
}

OptionalNumber rate( const OptionalNumber &value )
{
  constexpr double PER_RATE = 1e9;
  return rounded( value, PER_RATE );
}

void writeShift( JsonWriter &json, const std::optional<RecoveredShift> &shift )
{
  json.key( "shift" );
  if ( !shift )
  {
    json.null();
    return;
  }
  json.beginObject();
  json.key( "east" ).number( length( shift->correction.x ) );
  json.key( "north" ).number( length( shift->correction.y ) );
  json.key( "variance_east" ).number( length( shift->varianceEast ) );
  json.key( "covariance" ).number( length( shift->covariance ) );
  json.key( "variance_north" ).number( length( shift->varianceNorth ) );
  json.key( "ellipse_factor" ).number( rate( shift->ellipseFactor ) );
  json.key( "p_value" ).number( rate( shift->p ) );
  json.key( "stands" ).boolean( shift->stands );
  json.key( "flat" ).boolean( shift->isFlat );
  json.key( "units" ).integer( static_cast<std::int64_t>( shift->units ) );
  json.key( "rivals" ).beginArray();
  for ( const RecoveredShift::Rival &rival : shift->rivals )
  {
    json.beginObject();
    json.key( "east" ).number( length( rival.correction.x ) );
    json.key( "north" ).number( length( rival.correction.y ) );
    json.key( "ratio" ).number( rate( rival.ratio ) );
    json.endObject();
  }
  json.endArray();
  json.endObject();
}

void writeExplanation( JsonWriter &json, const Explanation &explanation )
{
  json.beginObject();
  json.key( "cause" ).text( std::string( wordOf( explanation.recipe.cause ) ) );
  json.key( "detail" ).text( explanation.detail );
  json.key( "datum" ).text( explanation.datum );
  json.key( "params" ).raw( recipeJson( explanation.recipe ).toStdString() );
  json.key( "east" ).number( length( explanation.correction.x ) );
  json.key( "north" ).number( length( explanation.correction.y ) );
  json.key( "length" ).number( length( explanation.length ) );
  json.key( "hit_before" ).number( rate( explanation.hitBefore ) );
  json.key( "hit_after" ).number( rate( explanation.hitAfter ) );
  json.key( "hit_cross_validated" ).number( rate( explanation.hitCrossValidated ) );
  json.key( "gain" ).number( rate( explanation.gain ) );
  json.key( "p_value" ).number( rate( explanation.p ) );
  json.key( "impossible" ).integer( static_cast<std::int64_t>( explanation.impossible ) );
  json.key( "verdict" ).text( std::string( toText( explanation.verdict ) ) );
  json.key( "why" ).text( std::string( explanation.why ) );
  json.endObject();
}

//! Positions as ranks.
void writeSurvey( JsonWriter &json, const std::optional<DecidingSurvey> &survey )
{
  json.key( "survey" );
  if ( !survey )
  {
    json.null();
    return;
  }
  json.beginObject();
  json.key( "records" ).beginArray();
  for ( const std::string &record : survey->records )
    json.text( record );
  json.endArray();
  for ( const auto &[key, position] : { std::pair( "first", survey->first ), { "second", survey->second } } )
  {
    json.key( key );
    if ( position )
      json.integer( static_cast<std::int64_t>( *position ) + 1 );
    else
      json.null();
  }
  json.endObject();
}

void writeResults( JsonWriter &json, const Diagnosis &diagnosis )
{
  json.key( "scopes" ).beginArray();
  for ( const ScopeDiagnosis &scope : diagnosis.scopes )
  {
    json.beginObject();
    json.key( "scope" ).text( std::string( scope.isAll ? "all" : "group" ) );
    json.key( "group" );
    if ( scope.group )
      json.text( *scope.group );
    else
      json.null();
    json.key( "records" ).integer( static_cast<std::int64_t>( scope.records ) );
    json.key( "records_used" ).integer( static_cast<std::int64_t>( scope.recordsUsed ) );
    json.key( "units" ).integer( static_cast<std::int64_t>( scope.units ) );
    json.key( "finds" ).integer( static_cast<std::int64_t>( scope.finds ) );
    json.key( "finding" ).text( std::string( scope.finding ) );
    writeShift( json, scope.shift );
    writeSurvey( json, scope.survey );
    json.key( "explanations" ).beginArray();
    for ( const Explanation &explanation : scope.explanations )
      writeExplanation( json, explanation );
    json.endArray();
    json.endObject();
  }
  json.endArray();
  json.key( "shared_shifts" ).beginArray();
  for ( const std::vector<std::size_t> &members : diagnosis.sharedShifts )
  {
    json.beginArray();
    for ( const std::size_t member : members )
    {
      if ( diagnosis.scopes[member].group )
        json.text( *diagnosis.scopes[member].group );
      else
        json.null();
    }
    json.endArray();
  }
  json.endArray();
  json.key( "missing_grids" ).beginArray();
  for ( const std::string &grid : diagnosis.missingGrids )
    json.text( grid );
  json.endArray();
}

} // namespace

QByteArray diagnosisDigest( const DiagnosisReport &report )
{
  return digestOf( report.card, [&]( JsonWriter &json ) { writeResults( json, report.diagnosis ); } );
}

QByteArray diagnosisJson( const DiagnosisReport &report )
{
  const Scorecard &card = report.card;
  JsonWriter json;
  json.beginObject();
  json.key( "schema" ).text( QStringLiteral( "minemap-diagnosis/1" ) );
  writePairs( json, "plugin", card.plugin );
  writeInputs( json, card.inputs );
  writeCrs( json, card );
  writeParameters( json, card );
  writeAssumptions( json, card.assumptions );
  writeResults( json, report.diagnosis );
  writeNotes( json, card );
  json.key( "summary" ).text( diagnosisSummary( report ) );
  writePairs( json, "undefined", card.undefined );
  json.key( "digest" ).text( QString::fromLatin1( diagnosisDigest( report ) ) );
  json.endObject();
  return json.result();
}

} // namespace minemap
