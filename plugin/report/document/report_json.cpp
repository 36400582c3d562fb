// SPDX-License-Identifier: GPL-2.0-or-later
// The report as JSON: schema "minemap-report/1".
#include "report/document/annex_sections.h"
#include "report/document/claim_section.h"
#include "report/document/iso_mapping.h"
#include "report/document/report_content.h"
#include "report/document/reproduction.h"
#include "report/json/json_parts.h"
#include "report/score/scorecard_json.h"
#include "report/words/explanation_words.h"

#include <cmath>

namespace minemap
{

namespace
{

void writeTexts( JsonWriter &json, const char *key, const QStringList &texts )
{
  json.key( key ).beginArray();
  for ( const QString &text : texts )
    json.text( text );
  json.endArray();
}

void writeText( JsonWriter &json, const char *key, const QString &text )
{
  json.key( key );
  text.isEmpty() ? json.null() : json.text( text );
}

void writeText( JsonWriter &json, const char *key, const OptionalText &text )
{
  json.key( key );
  text ? json.text( *text ) : json.null();
}

void writeBest( JsonWriter &json, const Explanation *best, bool isRedacted )
{
  json.key( "best" );
  if ( !best )
  {
    json.null();
    return;
  }
  json.beginObject();
  json.key( "cause" ).text( std::string( wordOf( best->recipe.cause ) ) );
  json.key( "detail" );
  isRedacted ? json.null() : json.text( best->detail );
  json.key( "east" ).number( best->correction.x );
  json.key( "north" ).number( best->correction.y );
  json.key( "length" ).number( best->length );
  json.key( "hit_before" ).number( best->hitBefore );
  json.key( "hit_after" ).number( best->hitAfter );
  json.key( "hit_cross_validated" ).number( best->hitCrossValidated );
  json.key( "p_value" ).number( best->p );
  json.key( "verdict" ).text( std::string( toText( best->verdict ) ) );
  json.endObject();
}

void writeDiagnosis( JsonWriter &json, const ReportContent &content )
{
  json.key( "diagnosis" );
  if ( !content.diagnosis )
  {
    json.null();
    return;
  }
  json.beginObject();
  writeText( json, "digest", QString::fromLatin1( content.diagnosisDigest ) );
  json.key( "scopes" ).beginArray();
  for ( const ScopeDiagnosis &scope : content.diagnosis->diagnosis.scopes )
  {
    json.beginObject();
    json.key( "scope" ).text( std::string( scope.isAll ? "all" : "group" ) );
    writeText( json, "group", scope.group );
    json.key( "records" ).integer( static_cast<std::int64_t>( scope.records ) );
    json.key( "finds" ).integer( static_cast<std::int64_t>( scope.finds ) );
    json.key( "finding" ).text( std::string( scope.finding ) );
    writeBest( json, scope.best(), content.isRedacted );
    json.endObject();
  }
  json.endArray();
  json.endObject();
}

void writeDocument( JsonWriter &json, const char *key, const std::optional<JsonValue> &document )
{
  json.key( key );
  document ? writeValue( json, *document ) : json.null();
}

void writeClaim( JsonWriter &json, const ReportContent &content )
{
  const std::vector<DecodedMeasure> decoded = decodedClaim( content.card, content.quoted, furtherMeasures( content ) );
  json.key( "claim" );
  if ( decoded.empty() )
  {
    json.null();
    return;
  }
  json.beginObject();
  json.key( "quoted" ).text( content.quoted );
  json.key( "measures" ).beginArray();
  for ( const DecodedMeasure &measure : decoded )
  {
    json.beginObject();
    json.key( "name" ).text( measure.name );
    json.key( "decoded" ).text( std::string( toText( measure.decoded ) ) );
    json.key( "value" ).number( measure.value );
    json.key( "tolerances" ).beginArray();
    for ( const Interval &range : measure.tolerances )
    {
      json.beginArray();
      json.number( range.low );
      json.number( range.high );
      json.endArray();
    }
    json.endArray();
    json.key( "denominator" ).number( measure.denominator );
    json.key( "denominator_name" ).text( measure.denominatorName );
    json.endObject();
  }
  json.endArray();
  json.endObject();
}

void writeCompleteness( JsonWriter &json, const ReportContent &content )
{
  json.key( "completeness" );
  if ( !content.hasElements )
  {
    json.null();
    return;
  }
  json.beginArray();
  for ( const RecordElements &record : content.elements )
  {
    const Completeness completeness = completenessOf( record.states );
    json.beginObject();
    json.key( "id" ).text( record.id );
    json.key( "held" ).integer( completeness.score );
    json.key( "partly" ).beginArray();
    for ( const RecordElement element : completeness.partly )
      json.text( std::string( toText( element ) ) );
    json.endArray();
    json.key( "missing" ).beginArray();
    for ( const RecordElement element : completeness.missing )
      json.text( std::string( toText( element ) ) );
    json.endArray();
    json.endObject();
  }
  json.endArray();
}

void writeRecords( JsonWriter &json, const ReportContent &content )
{
  json.key( "records" ).beginArray();
  for ( const AnnexRecord &record : content.records )
  {
    json.beginObject();
    json.key( "id" ).text( record.id );
    writeText( json, "group", record.group );
    writeText( json, "verdict", record.verdict ? OptionalText( toText( *record.verdict ) ) : std::nullopt );
    json.key( "share" ).number( record.share );
    json.key( "finds" ).number( record.finds );
    json.key( "near" ).number( record.near );
    json.key( "mines" ).number( record.mines );
    json.key( "other" ).number( record.other );
    json.key( "distance" ).number( record.distance );
    json.endObject();
  }
  json.endArray();
}

void writeIso( JsonWriter &json, const ReportContent &content )
{
  json.key( "iso19157" ).beginArray();
  for ( const IsoMeasure &measure : isoMeasures( content ) )
  {
    json.beginObject();
    json.key( "measure" ).text( measure.key );
    writeText( json, "category", measure.category.empty() ? OptionalText() : measure.category );
    writeText( json, "element", measure.element.empty() ? OptionalText() : measure.element );
    writeText( json, "name", measure.measure.empty() ? OptionalText() : measure.measure );
    json.key( "value" ).number( measure.value );
    json.key( "remark" ).text( measure.remark );
    json.endObject();
  }
  json.endArray();
}

} // namespace

QByteArray reportJson( const ReportContent &content )
{
  JsonWriter json;
  json.beginObject();
  json.key( "schema" ).text( QStringLiteral( "minemap-report/1" ) );
  json.key( "redacted" ).boolean( content.isRedacted );
  writeText( json, "title", content.title );
  writeText( json, "author", content.author );
  writeTexts( json, "alarms", alarmsOf( content ) );
  writeTexts( json, "finding", findingOf( content ) );
  writeText( json, "digest", QString::fromLatin1( content.digest ) );
  json.key( "digest_fits" ).boolean( content.digestFits );
  writeTexts( json, "missing", content.missing );
  json.key( "scorecard" );
  writeScorecard( json, content.card, content.digest );
  writeDiagnosis( json, content );
  writeDocument( json, "counts", content.counts );
  writeDocument( json, "matches", content.matches );
  writeClaim( json, content );
  writeRecords( json, content );
  writeCompleteness( json, content );
  writeIso( json, content );
  writeTexts( json, "cannot_be_known", limitsOfKnowledge() );
  json.key( "reproduce" ).beginObject();
  json.key( "command" ).text( scoremapCommand( content.card ) );
  writeTexts( json, "remarks", reproductionRemarks( content.card, !content.isRedacted ) );
  json.key( "further" ).beginArray();
  for ( const FurtherReproduction &further : furtherReproductions( content ) )
  {
    json.beginObject();
    json.key( "document" ).text( std::string( further.document ) );
    json.key( "command" ).text( further.command );
    writeTexts( json, "remarks", further.remarks );
    writeText( json, "digest", QString::fromLatin1( further.digest ) );
    json.endObject();
  }
  json.endArray();
  json.endObject();
  json.endObject();
  return json.result();
}

} // namespace minemap
