// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/diagnose/diagnosis_reader.h"

#include "report/json/json_parts.h"
#include "report/json/origin_reader.h"
#include "report/words/explanation_words.h"

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

constexpr const char *UNKNOWN_PHRASE =
  QT_TRANSLATE_NOOP( "MinefieldMapAccuracy", "an outcome that this version of the plugin does not know" );

const char *phraseOf( const JsonMembers &object, const char *key )
{
  const char *phrase = knownPhrase( object.text( key ).value_or( std::string() ) );
  return phrase ? phrase : UNKNOWN_PHRASE;
}

std::size_t countOf( const JsonMembers &object, const char *key )
{
  return static_cast<std::size_t>( std::max<std::int64_t>( 0, object.integer( key ).value_or( 0 ) ) );
}

std::optional<ExplanationVerdict> verdictOf( const std::string &word )
{
  for ( const ExplanationVerdict verdict : { ExplanationVerdict::Supported, ExplanationVerdict::NotRejected,
                                             ExplanationVerdict::NotIdentifiable, ExplanationVerdict::Rejected } )
  {
    if ( word == toText( verdict ) )
      return verdict;
  }
  return std::nullopt;
}

std::optional<RecoveredShift> shiftOf( const JsonMembers &object )
{
  if ( !object.isThere() )
    return std::nullopt;
  RecoveredShift shift;
  shift.correction = { object.number( "east" ).value_or( 0 ), object.number( "north" ).value_or( 0 ) };
  shift.varianceEast = object.number( "variance_east" ).value_or( 0 );
  shift.covariance = object.number( "covariance" ).value_or( 0 );
  shift.varianceNorth = object.number( "variance_north" ).value_or( 0 );
  shift.ellipseFactor = object.number( "ellipse_factor" ).value_or( 0 );
  shift.p = object.number( "p_value" ).value_or( 1 );
  shift.stands = object.boolean( "stands" );
  shift.isFlat = object.boolean( "flat" );
  shift.units = countOf( object, "units" );
  std::size_t index = 0;
  for ( const JsonValue &item : object.array( "rivals" ) )
  {
    const JsonMembers rival = object.item( "rivals", index++, item );
    shift.rivals.push_back( { { rival.number( "east" ).value_or( 0 ), rival.number( "north" ).value_or( 0 ) },
                              rival.number( "ratio" ).value_or( 0 ) } );
  }
  return shift;
}

std::optional<DecidingSurvey> surveyOf( const JsonMembers &object, std::size_t explanations )
{
  if ( !object.isThere() )
    return std::nullopt;
  const auto position = [&]( const char *key ) -> std::optional<std::size_t>
  {
    const OptionalNumber rank = object.number( key );
    const bool isOne = rank && *rank >= 1 && *rank <= static_cast<double>( explanations );
    return isOne ? std::optional<std::size_t>( static_cast<std::size_t>( *rank ) - 1 ) : std::nullopt;
  };
  DecidingSurvey survey;
  for ( const JsonValue &record : object.array( "records" ) )
    survey.records.push_back( record.text.toStdString() );
  survey.first = position( "first" );
  survey.second = position( "second" );
  return survey;
}

Explanation explanationOf( const JsonMembers &object, JsonTroubles &troubles )
{
  Explanation explanation;
  const std::string cause = object.text( "cause" ).value_or( std::string() );
  const std::string verdict = object.text( "verdict" ).value_or( std::string() );
  const std::optional<Cause> known = causeOf( cause );
  const std::optional<ExplanationVerdict> judged = verdictOf( verdict );
  if ( ( !known || !judged ) && troubles.problem.isEmpty() )
    troubles.problem =
      Words::tr( "it has an explanation with the cause \"%1\" and the verdict \"%2\", which this version "
                 "does not know" )
        .arg( QString::fromStdString( cause ).left( 40 ), QString::fromStdString( verdict ).left( 40 ) );
  explanation.recipe.cause = known.value_or( Cause::None );
  explanation.verdict = judged.value_or( ExplanationVerdict::Rejected );
  explanation.detail = object.text( "detail" ).value_or( std::string() );
  explanation.correction = { object.number( "east" ).value_or( 0 ), object.number( "north" ).value_or( 0 ) };
  explanation.length = object.number( "length" );
  explanation.hitBefore = object.number( "hit_before" );
  explanation.hitAfter = object.number( "hit_after" );
  explanation.hitCrossValidated = object.number( "hit_cross_validated" );
  explanation.gain = object.number( "gain" );
  explanation.p = object.number( "p_value" );
  explanation.why = phraseOf( object, "why" );
  return explanation;
}

ScopeDiagnosis scopeOf( const JsonMembers &object, JsonTroubles &troubles )
{
  ScopeDiagnosis scope;
  scope.isAll = object.text( "scope" ).value_or( std::string() ) == "all";
  scope.group = object.text( "group" );
  scope.records = countOf( object, "records" );
  scope.recordsUsed = countOf( object, "records_used" );
  scope.units = countOf( object, "units" );
  scope.finds = countOf( object, "finds" );
  scope.finding = phraseOf( object, "finding" );
  scope.shift = shiftOf( object.object( "shift" ) );
  std::size_t index = 0;
  for ( const JsonValue &item : object.array( "explanations" ) )
    scope.explanations.push_back( explanationOf( object.item( "explanations", index++, item ), troubles ) );
  scope.survey = surveyOf( object.object( "survey" ), scope.explanations.size() );
  return scope;
}

//! Members of one shared shift, by the groups' names.
std::vector<std::size_t> membersOf( const JsonValue &names, const Diagnosis &diagnosis )
{
  std::vector<std::size_t> members;
  for ( const JsonValue &name : names.items )
  {
    const OptionalText group =
      name.kind == JsonValue::Kind::Text ? OptionalText( name.text.toStdString() ) : std::nullopt;
    const auto found =
      std::find_if( diagnosis.scopes.begin(), diagnosis.scopes.end(),
                    [&]( const ScopeDiagnosis &scope ) { return !scope.isAll && scope.group == group; } );
    if ( found != diagnosis.scopes.end() )
      members.push_back( static_cast<std::size_t>( found - diagnosis.scopes.begin() ) );
  }
  return members;
}

void readReport( const JsonMembers &members, const JsonValue &document, ReadDiagnosis &read, JsonTroubles &troubles )
{
  Diagnosis &diagnosis = read.report.diagnosis;
  readOrigin( document, members, read.report.card, troubles );
  readAssumptions( members, read.report.card, troubles );
  std::size_t index = 0;
  for ( const JsonValue &item : members.array( "scopes" ) )
    diagnosis.scopes.push_back( scopeOf( members.item( "scopes", index++, item ), troubles ) );
  if ( const JsonValue *shared = document.find( QStringLiteral( "shared_shifts" ) ) )
  {
    for ( const JsonValue &names : shared->items )
      diagnosis.sharedShifts.push_back( membersOf( names, diagnosis ) );
  }
  read.digest = QByteArray::fromStdString( members.text( "digest" ).value_or( std::string() ) );
  // Of the document and not of what was read of it, which is less.
  const auto writeResults = [&document]( JsonWriter &json )
  {
    for ( const char *key : { "scopes", "shared_shifts", "missing_grids" } )
    {
      if ( const JsonValue *value = document.find( QString::fromLatin1( key ) ) )
        writeValue( json.key( key ), *value );
    }
  };
  read.digestFits = digestOf( read.report.card, writeResults ) == read.digest;
}

} // namespace

ReadDiagnosis readDiagnosis( const QByteArray &json )
{
  ReadDiagnosis read;
  const std::optional<JsonValue> document = parseJson( json, read.problem );
  if ( !document )
    return read;
  const JsonValue *schema = document->find( QStringLiteral( "schema" ) );
  if ( !schema || schema->text != QLatin1String( "minemap-diagnosis/1" ) )
  {
    read.problem = schema ? Words::tr( "its schema is \"%1\", not minemap-diagnosis/1" ).arg( schema->text.left( 60 ) )
                          : Words::tr( "it has no schema, so it is no diagnosis" );
    return read;
  }
  JsonTroubles troubles;
  readReport( JsonMembers( &*document, QString(), troubles ), *document, read, troubles );
  read.problem = troubles.problem;
  read.missing = troubles.missing;
  return read;
}

} // namespace minemap
