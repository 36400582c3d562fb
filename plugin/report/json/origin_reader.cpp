// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/json/origin_reader.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace minemap
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS( MinefieldMapAccuracy )
};

//! Names and texts of an object; \a raw: names and JSON.
JsonPairs pairsOf( const JsonValue &document, const char *key, bool raw, JsonTroubles &troubles )
{
  JsonPairs pairs;
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

std::optional<AssumptionState> stateOf( const std::string &word )
{
  for ( const AssumptionState state :
        { AssumptionState::Holds, AssumptionState::Broken, AssumptionState::CannotBeChecked } )
  {
    if ( word == toText( state ) )
      return state;
  }
  return std::nullopt;
}

//! Of the parameters; nothing where it is missing or no number.
OptionalNumber toleranceIn( const Scorecard &card )
{
  for ( const auto &[name, json] : card.parameters )
  {
    bool isNumber = false;
    const double tolerance = name == "TOLERANCE" ? QByteArray::fromStdString( json ).toDouble( &isNumber ) : 0;
    if ( isNumber )
      return tolerance;
  }
  return std::nullopt;
}

} // namespace

JsonPairs textPairs( const JsonValue &document, const char *key, JsonTroubles &troubles )
{
  return pairsOf( document, key, false, troubles );
}

void readOrigin( const JsonValue &document, const JsonMembers &members, Scorecard &card, JsonTroubles &troubles )
{
  card.plugin = pairsOf( document, "plugin", false, troubles );
  readInputs( members, card );
  readCrs( members.object( "crs" ), card );
  card.parameters = pairsOf( document, "parameters", true, troubles );
  readNotes( members, card, troubles );
  card.unknownDatumAllowed = std::any_of( card.notes.begin(), card.notes.end(),
                                          []( const Note &note ) { return note.code == "unknown_datum_allowed"; } );
  card.tolerance = toleranceIn( card ).value_or( card.tolerance );
}

void readAssumptions( const JsonMembers &document, Scorecard &card, JsonTroubles &troubles )
{
  std::size_t index = 0;
  for ( const JsonValue &item : document.array( "assumptions" ) )
  {
    const JsonMembers object = document.item( "assumptions", index++, item );
    const std::optional<AssumptionCode> code = assumptionCode( text( object, "code" ) );
    const std::optional<AssumptionState> state = stateOf( text( object, "state" ) );
    // One that is not understood may be a broken one.
    if ( ( !code || !state ) && troubles.problem.isEmpty() )
      troubles.problem =
        Words::tr( "an assumption in it is \"%1\" in the state \"%2\", which this version does not know" )
          .arg( QString::fromStdString( text( object, "code" ) ), QString::fromStdString( text( object, "state" ) ) );
    Assumption assumption;
    assumption.code = code.value_or( AssumptionCode::CutBySearch );
    assumption.state = state.value_or( AssumptionState::Broken );
    assumption.statistic = object.number( "statistic" );
    assumption.n = count( object, "n" );
    assumption.concerned = count( object, "concerned" );
    assumption.smallestTolerance = object.number( "smallest_tolerance" );
    assumption.isOfSomeRecords = object.boolean( "of_some_records" );
    assumption.isAssumed = object.boolean( "assumed" );
    std::vector<std::string> invalidates;
    for ( const JsonValue &text : object.array( "invalidates" ) )
      invalidates.push_back( text.text.toStdString() );
    assumption.invalidates = invalidatedBits( invalidates );
    for ( const JsonValue &part : object.array( "parts" ) )
      assumption.parts.push_back( part.text.toStdString() );
    assumption.recordsGone = count( object, "records_gone" );
    assumption.cutArea = object.number( "cut_area" );
    const JsonMembers leftOut = object.object( "left_out" );
    if ( leftOut.isThere() )
      assumption.leftOut = LeftOut{ count( leftOut, "finds" ), count( leftOut, "records" ), count( leftOut, "clipped" ),
                                    count( leftOut, "accidents" ) };
    assumption.reason = text( object, "reason" );
    card.assumptions.push_back( std::move( assumption ) );
  }
}

void needTolerance( const Scorecard &card, JsonTroubles &troubles )
{
  if ( !toleranceIn( card ) && troubles.problem.isEmpty() )
    troubles.problem = Words::tr( "its parameters have no number for TOLERANCE" );
}

} // namespace minemap
