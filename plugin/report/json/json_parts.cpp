// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/json/json_parts.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cmath>

#include "report/words/words.h"

namespace minemap
{

void writeInputs( JsonWriter &json, const std::vector<InputDescription> &inputs, LayerNames names )
{
  json.key( "inputs" ).beginArray();
  for ( const InputDescription &input : inputs )
  {
    json.beginObject();
    json.key( "role" ).text( input.role );
    if ( names == LayerNames::Written )
      json.key( "layer" ).text( input.layer );
    json.key( "content_sha256" ).text( input.contentHash );
    json.key( "crs" ).text( input.crs );
    json.key( "features" ).integer( input.features );
    json.key( "repaired" ).integer( input.repaired );
    json.key( "refused" ).integer( input.refused );
    if ( names == LayerNames::Written )
    {
      json.key( "filter" ).text( input.filter );
      json.key( "source" ).text( input.source );
    }
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

void writeRounded( JsonWriter &json, const char *name, const OptionalNumber &value, double unitsPerOne )
{
  constexpr double EXACT = 9e15; // Beyond it a double holds no fractions that could be rounded.
  json.key( name );
  if ( value && std::isfinite( *value ) && std::abs( *value ) * unitsPerOne < EXACT )
    json.integer( std::llround( *value * unitsPerOne ) );
  else
    json.number( value );
}

void writeHashedCrs( JsonWriter &json, const Scorecard &card )
{
  json.key( "working" ).text( card.workingCrs );
  json.key( "ellipsoid" ).text( card.ellipsoid );
  json.key( "operations" ).beginArray();
  for ( const CoordinateOperation &operation : card.operations )
  {
    json.beginObject();
    json.key( "code" ).text( operation.code );
    writeRounded( json, "accuracy", operation.accuracy, HASHED_PER_METRE );
    json.endObject();
  }
  json.endArray();
}

void writeParameters( JsonWriter &json, const Scorecard &card )
{
  json.key( "parameters" ).beginObject();
  for ( const auto &[name, value] : card.parameters )
    json.key( name ).raw( value );
  json.endObject();
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
    json.key( "layer" ).text( note.layer );
    json.key( "features" ).text( note.features );
    json.key( "value" ).number( note.value );
    json.endObject();
  }
  json.endArray();
}

namespace
{

void writeLeftOut( JsonWriter &json, const LeftOut &leftOut )
{
  json.beginObject();
  json.key( "finds" ).integer( leftOut.finds );
  json.key( "records" ).integer( leftOut.records );
  json.key( "clipped" ).integer( leftOut.clipped );
  json.key( "accidents" ).integer( leftOut.accidents );
  json.endObject();
}

} // namespace

void writeAssumptions( JsonWriter &json, const std::vector<Assumption> &assumptions )
{
  json.key( "assumptions" ).beginArray();
  for ( const Assumption &assumption : assumptions )
  {
    json.beginObject();
    json.key( "code" ).text( std::string( toText( assumption.code ) ) );
    json.key( "state" ).text( std::string( toText( assumption.state ) ) );
    json.key( "statistic" ).number( assumption.statistic );
    json.key( "n" ).integer( assumption.n );
    json.key( "concerned" ).integer( assumption.concerned );
    json.key( "smallest_tolerance" ).number( assumption.smallestTolerance );
    json.key( "of_some_records" ).boolean( assumption.isOfSomeRecords );
    json.key( "assumed" ).boolean( assumption.isAssumed );
    json.key( "invalidates" ).beginArray();
    for ( const std::string &text : invalidatedTexts( assumption.invalidates ) )
      json.text( text );
    json.endArray();
    json.key( "parts" ).beginArray();
    for ( const std::string &part : assumption.parts )
      json.text( part );
    json.endArray();
    json.key( "records_gone" ).integer( assumption.recordsGone );
    json.key( "cut_area" ).number( assumption.cutArea );
    json.key( "left_out" );
    if ( assumption.leftOut )
      writeLeftOut( json, *assumption.leftOut );
    else
      json.null();
    json.key( "reason" );
    assumption.reason.empty() ? json.null() : json.text( assumption.reason );
    json.endObject();
  }
  json.endArray();
}

void writeHashedAssumptions( JsonWriter &json, const std::vector<Assumption> &assumptions )
{
  constexpr double PER_RATE = 1e9;
  json.key( "assumptions" ).beginArray();
  for ( const Assumption &assumption : assumptions )
  {
    json.beginObject();
    json.key( "code" ).text( std::string( toText( assumption.code ) ) );
    json.key( "state" ).text( std::string( toText( assumption.state ) ) );
    writeRounded( json, "statistic", assumption.statistic, PER_RATE );
    json.key( "n" ).integer( assumption.n );
    json.key( "concerned" ).integer( assumption.concerned );
    json.key( "assumed" ).boolean( assumption.isAssumed );
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

namespace
{

void writeObject( JsonWriter &json, const JsonValue &object )
{
  json.beginObject();
  for ( const auto &[key, member] : object.members )
  {
    json.key( key.toStdString() );
    writeValue( json, member );
  }
  json.endObject();
}

} // namespace

void writeValue( JsonWriter &json, const JsonValue &value )
{
  if ( value.kind == JsonValue::Kind::Object && value.isOneLine )
  {
    // Of its members and not as it was read: they may have been redacted since.
    JsonWriter line;
    writeObject( line, value );
    json.raw( onOneLine( line.result() ).toStdString() );
  }
  else if ( value.kind == JsonValue::Kind::Object )
    writeObject( json, value );
  else if ( value.kind == JsonValue::Kind::Array )
  {
    json.beginArray();
    for ( const JsonValue &item : value.items )
      writeValue( json, item );
    json.endArray();
  }
  else if ( value.kind == JsonValue::Kind::Text )
    json.text( value.text );
  else
    json.raw( value.source.toStdString() );
}

QByteArray digestOf( const Scorecard &card, const std::function<void( JsonWriter &json )> &writeResults )
{
  JsonWriter json( JsonWriter::Phrases::LeftOut );
  json.beginObject();
  writeInputs( json, card.inputs, LayerNames::LeftOut );
  writeHashedCrs( json, card );
  writeParameters( json, card );
  // Documents that rest on none have the digest that they had before there were any.
  if ( !card.assumptions.empty() )
    writeHashedAssumptions( json, card.assumptions );
  writeResults( json );
  json.key( "notes" ).beginArray();
  std::vector<std::pair<std::string, std::int64_t>> notes;
  for ( const Note &note : card.notes )
    notes.emplace_back( note.code, note.count );
  std::sort( notes.begin(), notes.end() );
  for ( const auto &[code, count] : notes )
  {
    json.text( code );
    json.integer( count );
  }
  json.endArray();
  json.endObject();
  return QCryptographicHash::hash( json.result(), QCryptographicHash::Sha256 ).toHex();
}

} // namespace minemap
