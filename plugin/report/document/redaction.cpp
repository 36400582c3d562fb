// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/document/redaction.h"

#include "report/json/json_writer.h"
#include "report/words/words.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>
#include <tuple>

namespace minemap
{

namespace
{

//! Keys of a document that say where it comes from, or repeat its numbers in sentences.
bool isOrigin( const QString &key )
{
  static const QStringList origins = {
    QStringLiteral( "schema" ), QStringLiteral( "plugin" ),    QStringLiteral( "inputs" ),
    QStringLiteral( "crs" ),    QStringLiteral( "notes" ),     QStringLiteral( "parameters" ),
    QStringLiteral( "digest" ), QStringLiteral( "undefined" ), QStringLiteral( "summary" ) };
  return origins.contains( key );
}

constexpr double COARSE = 50; // Metres.

double coarse( double length )
{
  return COARSE * std::round( length / COARSE );
}

class Redactor
{
  public:
    explicit Redactor( QByteArray salt ) : mSalt( std::move( salt ) ) {}

    void hash( std::string &text ) const { text = redactedText( text, mSalt ); }

    void hash( OptionalText &text ) const
    {
      if ( text )
        hash( *text );
    }

    void redact( Scorecard &card ) const
    {
      for ( InputDescription &input : card.inputs )
      {
        hash( input.layer );
        hash( input.filter );
        hash( input.source );
        // Whoever guesses a layer could try it against its hash; a system and an operation name a region.
        hash( input.contentHash );
        input.crs.clear();
      }
      card.workingCrs = kindOfPlane( card.workingCrs );
      card.operations.clear();
      for ( auto &[name, json] : card.parameters )
        redactParameter( name, json );
      for ( GroupScore &group : card.groups )
        hash( group.name );
      std::stable_sort( card.groups.begin(), card.groups.end(),
                        []( const GroupScore &a, const GroupScore &b ) { return a.name < b.name; } );
      for ( Note &note : card.notes )
      {
        hash( note.layer );
        note.features.clear();
        // A distance between datums belongs to a place.
        if ( note.value && ( note.code == "operation_inaccurate" || note.code == "operation_doubtful" ) )
          note.value = std::max( COARSE, coarse( *note.value ) );
        // A code that this version has no words for may be anything.
        if ( noteText( note, false ) == QString::fromStdString( note.code ) )
          hash( note.code );
      }
    }

    void redact( DiagnosisReport &report ) const
    {
      redact( report.card );
      for ( ScopeDiagnosis &scope : report.diagnosis.scopes )
      {
        hash( scope.group );
        scope.shift.reset();
        scope.survey.reset();
        redact( scope.explanations );
      }
      sortByHashes( report.diagnosis );
    }

    //! Which mistakes could be tried, and how many, tells the country: those that stand, one of each kind.
    static void redact( std::vector<Explanation> &explanations )
    {
      std::vector<Explanation> kept;
      for ( Explanation &explanation : explanations )
      {
        const bool stands = explanation.verdict == ExplanationVerdict::Supported ||
                            explanation.verdict == ExplanationVerdict::NotRejected;
        const auto isOfThatKind = [&]( const Explanation &other )
        { return other.recipe.cause == explanation.recipe.cause; };
        if ( !stands || std::any_of( kept.begin(), kept.end(), isOfThatKind ) )
          continue;
        redact( explanation );
        kept.push_back( std::move( explanation ) );
      }
      explanations = std::move( kept );
    }

    //! The order of names tells something of them.
    static void sortByHashes( Diagnosis &diagnosis )
    {
      std::vector<std::size_t> order( diagnosis.scopes.size() );
      std::iota( order.begin(), order.end(), std::size_t( 0 ) );
      std::stable_sort( order.begin(), order.end(),
                        [&]( std::size_t a, std::size_t b )
                        {
                          const ScopeDiagnosis &first = diagnosis.scopes[a], &second = diagnosis.scopes[b];
                          return first.isAll != second.isAll ? first.isAll : first.group < second.group;
                        } );
      std::vector<ScopeDiagnosis> sorted;
      std::vector<std::size_t> placeOf( order.size() );
      for ( const std::size_t scope : order )
      {
        placeOf[scope] = sorted.size();
        sorted.push_back( std::move( diagnosis.scopes[scope] ) );
      }
      diagnosis.scopes = std::move( sorted );
      for ( std::vector<std::size_t> &members : diagnosis.sharedShifts )
      {
        for ( std::size_t &member : members )
          member = placeOf[member];
        std::sort( members.begin(), members.end() );
      }
    }

    //! The shift of a named operation is a coordinate: it tells the place where that operation shifts by so much.
    static void redact( Explanation &explanation )
    {
      constexpr double UNKNOWN = std::numeric_limits<double>::quiet_NaN();
      explanation.detail.clear();
      explanation.correction = { UNKNOWN, UNKNOWN };
      if ( explanation.length )
        explanation.length = coarse( *explanation.length );
    }

    static void leaveOut( Statistic &statistic )
    {
      if ( !statistic.value )
        return;
      statistic.value.reset();
      statistic.low.reset();
      statistic.high.reset();
      statistic.note = nullptr;
      statistic.reason = LEFT_OUT_OF_REDACTED;
    }

    //! Directions: a displacement tells of its datum, a turn of the declination.
    static void redact( PositionScope &scope )
    {
      PositionStatistics &all = scope.statistics;
      for ( Statistic *statistic :
            { &all.meanEast, &all.meanNorth, &all.meanAzimuth, &all.rmseEast, &all.rmseNorth, &all.geometricMedianEast,
              &all.geometricMedianNorth, &all.directions.mean, &scope.rows.mean } )
        leaveOut( *statistic );
      all.ellipse.reset();
      all.ellipseReason = LEFT_OUT_OF_REDACTED;
    }

    //! Names of models may be the user's own; those of the built-in table tell nothing.
    void redactModel( std::string &model ) const
    {
      static const MineDictionary builtIn;
      if ( !model.empty() && builtIn.find( model ).model != model )
        hash( model );
    }

    void redact( CountsResult &result ) const
    {
      redact( result.card );
      for ( std::string &id : result.ids )
        hash( id );
      for ( CountRow &row : result.counts.rows )
      {
        hash( row.group );
        redactModel( row.key.model );
      }
      for ( TypeOverlap &overlap : result.overlap )
        redactModel( overlap.key.model );
      for ( RecordDatedAfterFinds &record : result.dates.recordsAfterFinds )
        hash( record.id );
      hash( result.currency );
      for ( UnparsedText &unparsed : result.unparsed )
      {
        hash( unparsed.id );
        unparsed.text.clear();
      }
      sortByHashes( result );
    }

    static void redact( RowLines &lines )
    {
      if ( lines.reason == nullptr )
        lines.reason = LEFT_OUT_OF_REDACTED;
      lines.recorded.reset();
      lines.found.reset();
      lines.difference.reset();
      lines.standardError.reset();
    }

    void redact( MatchesReport &report ) const
    {
      redact( report.card );
      for ( PositionScope &scope : report.scopes )
      {
        hash( scope.group );
        redact( scope );
      }
      for ( MatchRow &row : report.rows )
      {
        redact( row.lines );
        hash( row.id );
        hash( row.group );
        hash( row.row );
      }
      // In the order of their hashes, since that of their names tells something of them.
      const auto byHash = []( const MatchRow &a, const MatchRow &b )
      { return std::tie( a.group, a.id, a.row ) < std::tie( b.group, b.id, b.row ); };
      std::stable_sort( report.rows.begin(), report.rows.end(), byHash );
      const auto isGroup = []( const PositionScope &scope ) { return scope.scope == std::string( "group" ); };
      const auto first = std::find_if( report.scopes.begin(), report.scopes.end(), isGroup );
      std::stable_sort( first, std::find_if_not( first, report.scopes.end(), isGroup ),
                        []( const PositionScope &a, const PositionScope &b ) { return a.group < b.group; } );
      for ( MatchTypes &types : report.types )
      {
        if ( types.level != std::string( "model" ) )
          continue;
        for ( std::string &category : types.matrix.categories )
          redactModel( category );
      }
    }

    //! Texts are hashed, but those that tell where the document comes from are taken out.
    void redact( JsonValue &value, bool isDocument ) const
    {
      if ( value.kind == JsonValue::Kind::Text )
      {
        value.text = QString::fromStdString( redactedText( value.text.toStdString(), mSalt ) );
        value.source = QByteArray::fromStdString( jsonText( value.text ) );
      }
      for ( JsonValue &item : value.items )
        redact( item, false );
      std::vector<std::pair<QString, JsonValue>> kept;
      for ( auto &[key, member] : value.members )
      {
        if ( isDocument && isOrigin( key ) )
          continue;
        redact( member, false );
        kept.emplace_back( isWord( key ) ? key : QString::fromStdString( redactedText( key.toStdString(), mSalt ) ),
                           member );
      }
      value.members = kept;
    }

  private:
    //! The order of names tells something of them.
    static void sortByHashes( CountsResult &result )
    {
      const auto keyOf = [&]( const CountRow &row )
      {
        const bool isRecord = row.scope == CountScope::Record;
        return std::make_tuple(
          row.scope, isRecord ? OptionalText() : row.group, isRecord ? row.comparison.verdict : CountVerdict(),
          isRecord ? result.ids[static_cast<std::size_t>( row.record )] : std::string(), std::cref( row.key ) );
      };
      std::stable_sort( result.counts.rows.begin(), result.counts.rows.end(),
                        [&]( const CountRow &a, const CountRow &b ) { return keyOf( a ) < keyOf( b ); } );
      // Models come last, and only their names may be the user's.
      const auto isModel = []( const TypeOverlap &overlap ) { return overlap.key.level == CountLevel::Model; };
      std::stable_sort( std::find_if( result.overlap.begin(), result.overlap.end(), isModel ), result.overlap.end(),
                        []( const TypeOverlap &a, const TypeOverlap &b ) { return a.key < b.key; } );
      const auto byId = []( const auto &a, const auto &b ) { return a.id < b.id; };
      std::stable_sort( result.dates.recordsAfterFinds.begin(), result.dates.recordsAfterFinds.end(), byId );
      std::stable_sort( result.unparsed.begin(), result.unparsed.end(), byId );
    }

    //! Keys of the contract; what is anything else may be a value.
    static bool isWord( const QString &key )
    {
      static const QRegularExpression word( QStringLiteral( "\\A[a-z][a-z0-9_]*\\z" ) );
      return word.match( key ).hasMatch();
    }

    //! "+proj=laea": without its centre.
    static std::string kindOfPlane( const std::string &definition )
    {
      static const QRegularExpression kind( QStringLiteral( "\\+proj=[a-z]+" ) );
      return kind.match( QString::fromStdString( definition ) ).captured().toStdString();
    }

    void redactParameter( const std::string &name, std::string &json ) const
    {
      if ( json.empty() || json.front() != '"' || name == "INVALID_GEOMETRY" )
        return;
      json = jsonText( QString::fromStdString( redactedText( json, mSalt ) ) );
    }

    QByteArray mSalt;
};

//! A redacted document, without a digest.
std::optional<JsonValue> documentOf( const QByteArray &json )
{
  QString problem;
  std::optional<JsonValue> document = parseJson( json, problem );
  if ( !document )
    return document;
  for ( auto &[key, member] : document->members )
  {
    if ( key != QLatin1String( "digest" ) )
      continue;
    member = JsonValue();
    member.source = "null";
  }
  return document;
}

} // namespace

std::string redactedText( const std::string &text, const QByteArray &salt )
{
  if ( text.empty() )
    return {};
  constexpr int DIGITS = 12;
  return QCryptographicHash::hash( salt + QByteArray::fromStdString( text ), QCryptographicHash::Sha256 )
    .toHex()
    .left( DIGITS )
    .toStdString();
}

ReportContent redacted( ReportContent content, const QByteArray &salt )
{
  const Redactor redactor( salt );
  redactor.redact( content.card );
  if ( content.diagnosis )
    redactor.redact( *content.diagnosis );
  if ( content.countsResult )
    redactor.redact( *content.countsResult );
  if ( content.matchesResult )
    redactor.redact( *content.matchesResult );
  for ( std::optional<JsonValue> *document : { &content.counts, &content.matches } )
  {
    if ( *document )
      redactor.redact( **document, true );
  }
  if ( content.countsResult )
    content.counts = documentOf( countsJson( *content.countsResult ) );
  if ( content.matchesResult )
    content.matches = documentOf( matchesJson( *content.matchesResult ) );
  for ( RecordElements &record : content.elements )
    redactor.hash( record.id );
  for ( AnnexRecord &record : content.records )
  {
    redactor.hash( record.id );
    redactor.hash( record.group );
  }
  // In the order of their hashes, since that of their names tells something of them.
  const auto byId = []( const auto &a, const auto &b ) { return a.id < b.id; };
  std::stable_sort( content.elements.begin(), content.elements.end(), byId );
  std::stable_sort( content.records.begin(), content.records.end(), byId );
  // A digest is over all numbers with the centre of the working plane: whoever tries centres finds the place.
  for ( QByteArray *digest :
        { &content.digest, &content.diagnosisDigest, &content.countsDigest, &content.matchesDigest } )
    digest->clear();
  content.maps.clear();
  content.title.clear();
  content.author.clear();
  content.isRedacted = true;
  return content;
}

} // namespace minemap
