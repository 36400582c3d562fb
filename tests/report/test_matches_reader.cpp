// SPDX-License-Identifier: GPL-2.0-or-later
// A matching written as JSON and read back: the same numbers, the same sections, and nothing of the data in a redacted
// report.
#include "report/document/redaction.h"
#include "report/document/report_content.h"
#include "report/json/json_value.h"
#include "report/position/matches_measures.h"
#include "report/position/matches_reader.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <cmath>

using namespace minemap;

namespace
{

constexpr const char *MARKUP = "<b>GRP</b> \xE2\x80\xAE\xD7\xA9\xD7\x93\xD7\x94";

MineType typeOf( MineClass mineClass, const char *model )
{
  MineType type;
  type.mineClass = mineClass;
  type.model = model;
  return type;
}

PositionScope scopeOf( const char *scope, const OptionalText &group, int pairs )
{
  PositionErrors errors;
  for ( int pair = 0; pair < pairs; ++pair )
    errors.displacements.push_back( { 3 + std::cos( 2.4 * pair ), -4 + 2 * std::sin( 3.1 * pair ) } );
  PositionOptions options;
  options.surveyError = 0.5;
  std::vector<RowAzimuth> rows;
  for ( int row = 0; row < 6; ++row )
    rows.push_back( { 5.0 + 0.1 * row, 0, 40 } );
  return { scope, group, positionStatistics( errors, options ), rowAzimuthStatistics( rows ) };
}

MatchesReport fullReport()
{
  MatchesReport report;
  InputDescription map;
  map.role = "MAP";
  map.layer = "secret layer";
  map.features = 60;
  InputDescription finds = map;
  finds.role = "FINDS";
  report.card.inputs = { map, finds };
  report.card.notes = { { "rows_as_clusters", Severity::Warning, 2, "secret layer", "ROW-3", {} },
                        { "finds_outside_searched", Severity::Information, 4, {}, {}, {} } };
  report.gate = 12.345;
  report.positionError.value = 2;
  report.positionError.low = 1.5;
  report.positionError.high = 2.5;
  report.completeness.value = 0.8;
  report.completeness.note = "given";
  report.background = backgroundDensity( { 150, 200, 300 }, 1e6, 0.2 );
  report.aliasing = { true, 20.0, ALIASED };
  report.mines = { 70, 60, 20 };
  report.finds = { 55, 50, 10 };
  report.matched = 40;
  report.matchedShare = 40.0 / 60;
  report.scopes = { scopeOf( "all", {}, 40 ), scopeOf( "group", std::string( MARKUP ), 12 ), scopeOf( "group", {}, 4 ),
                    scopeOf( "reference", {}, 9 ) };
  std::vector<TypePair> types(
    20, { typeOf( MineClass::AntiPersonnel, "PMN-2" ), typeOf( MineClass::AntiPersonnel, "PMN-2" ) } );
  types.push_back( { typeOf( MineClass::AntiTank, "HOUSE MODEL" ), typeOf( MineClass::AntiPersonnel, "PMN-2" ) } );
  types.push_back( { typeOf( MineClass::AntiTank, "HOUSE MODEL" ), {} } );
  report.types = { { "class", typeMatrix( types, CountLevel::Class ) },
                   { "model", typeMatrix( types, CountLevel::Model ) } };
  MatchRow row;
  row.id = "FIELD-7";
  row.group = MARKUP;
  row.row = "ROW-3";
  std::vector<RowPair> pairs;
  for ( int mine = 0; mine < 8; ++mine )
    pairs.push_back( { { 0.4 * mine, 5.0 * mine }, { 0.1 * ( mine % 3 ), 5.0 * mine } } );
  row.lines = rowLines( pairs );
  MatchRow scattered = row;
  scattered.row = "ROW-4";
  scattered.lines = rowLines( std::vector<RowPair>( 6 ) );
  report.rows = { row, scattered };
  return report;
}

ReadMatches readBack( const QByteArray &json )
{
  QString problem;
  const std::optional<JsonValue> document = parseJson( json, problem );
  if ( !document )
    qFatal( "%s", qPrintable( problem ) );
  return readMatches( *document );
}

QJsonObject resultsOf( const MatchesReport &report )
{
  return QJsonDocument::fromJson( matchesJson( report ) ).object();
}

} // namespace

class TestMatchesReader : public QObject
{
    Q_OBJECT

  private slots:

    void whatWasWrittenIsReadBack()
    {
      const MatchesReport report = fullReport();
      const ReadMatches read = readBack( matchesJson( report ) );
      QCOMPARE( read.problem, QString() );
      QCOMPARE( read.missing, QStringList() );
      QVERIFY( read.digestFits() );
      QCOMPARE( matchesSentences( read.report ), matchesSentences( report ) );
      const QJsonObject expected = resultsOf( report );
      const QJsonObject found = resultsOf( read.report );
      for ( const QString &key : expected.keys() )
        QVERIFY2( found[key] == expected[key], qPrintable( key ) );
      // Written from what was read it is the same to the last digit.
      QCOMPARE( resultsOf( readBack( matchesJson( read.report ) ).report ), found );
      QVERIFY( matchesSections( read.report ).contains( QStringLiteral( "CE90" ) ) );
      QCOMPARE( matchesSections( read.report ).count( QStringLiteral( "<h2>" ) ),
                matchesSections( report ).count( QStringLiteral( "<h2>" ) ) );
      QCOMPARE( matchesSentences( read.report ), matchesSentences( report ) );
    }

    void nothingMatchedIsReadBack()
    {
      MatchesReport report = fullReport();
      report.gate = std::nullopt;
      report.gateReason = MATCHING_IS_MEANINGLESS;
      report.matched = 0;
      report.matchedShare = std::nullopt;
      report.scopes = { { "all", {}, positionStatistics( {} ), {} } };
      report.scopes[0].rows.mean.reason = report.scopes[0].rows.resultant.reason = missing::NO_ROWS;
      report.types.clear();
      report.rows.clear();
      const ReadMatches read = readBack( matchesJson( report ) );
      QCOMPARE( read.problem, QString() );
      QCOMPARE( matchesSentences( read.report ), matchesSentences( report ) );
      QCOMPARE( resultsOf( read.report ), resultsOf( report ) );
      QVERIFY( matchesSummary( read.report ).contains( QStringLiteral( "individual matching is meaningless here" ) ) );
    }

    void textOfAFileIsNoReason()
    {
      QByteArray json = matchesJson( fullReport() );
      json.replace( missing::NOT_IN_LINE, "<script>alert(1)</script>" );
      json.replace( "rows_as_clusters", "<script>as_code" );
      const ReadMatches read = readBack( json );
      QCOMPARE( read.problem, QString() );
      QVERIFY( !read.digestFits() );
      const QString html = matchesChapter( read.report );
      QVERIFY( !html.contains( QStringLiteral( "<script" ) ) && !html.contains( QStringLiteral( "alert" ) ) );
      // A warning that is not understood is not passed over.
      QVERIFY( html.contains( QStringLiteral( "&lt;script&gt;as_code" ) ) );
      QVERIFY( html.contains( QStringLiteral( "this version of the plugin does not know" ) ) );
      QVERIFY( !html.contains( QStringLiteral( "<b>GRP" ) ) && html.contains( QStringLiteral( "&lt;b&gt;GRP" ) ) );
    }

    void whatIsWrongIsSaid_data()
    {
      QTest::addColumn<QByteArray>( "from" );
      QTest::addColumn<QByteArray>( "to" );
      QTest::addColumn<QString>( "problem" );
      QTest::newRow( "kind" ) << QByteArray( "\"matched\": 40" ) << QByteArray( "\"matched\": \"forty\"" )
                              << "its \"matching.matched\" is not a number";
      QTest::newRow( "scope" ) << QByteArray( "\"scope\": \"all\"" ) << QByteArray( "\"scope\": \"most\"" )
                               << "it has positions of \"most\"";
      QTest::newRow( "table" ) << QByteArray( "\"ap\"" ) << QByteArray( "1" ) << "its table of types";
    }

    void whatIsWrongIsSaid()
    {
      QFETCH( QByteArray, from );
      QFETCH( QByteArray, to );
      QFETCH( QString, problem );
      QByteArray json = matchesJson( fullReport() );
      QVERIFY( json.contains( from ) );
      json.replace( from, to );
      const ReadMatches read = readBack( json );
      QVERIFY2( read.problem.contains( problem ), qPrintable( read.problem ) );
    }

    void missingKeysAreUnknown()
    {
      const ReadMatches nothing = readBack( "{\"schema\": \"minemap-matches/1\"}" );
      QVERIFY( nothing.problem.contains( QStringLiteral( "no position of all pairs" ) ) );
      QByteArray json = matchesJson( fullReport() );
      json.replace( "\"rmse\":", "\"rmsx\":" );
      const ReadMatches read = readBack( json );
      QCOMPARE( read.problem, QString() );
      QVERIFY( read.missing.contains( QStringLiteral( "position.rmse" ) ) );
      QVERIFY( !read.report.all().rmse.value && read.report.all().rmse.reason );
    }

    //! Words are outside the digest; whether something is undefined, and every number, are inside.
    void theDigestFollowsNumbersAndNotWords()
    {
      const MatchesReport report = fullReport();
      MatchesReport reworded = report;
      reworded.gateReason = report.gateReason ? "other words" : nullptr;
      for ( PositionScope &scope : reworded.scopes )
      {
        scope.statistics.nssda.standard = "other words";
        if ( scope.statistics.rmse.reason )
          scope.statistics.rmse.reason = "other words";
      }
      for ( MatchRow &row : reworded.rows )
        row.lines.reason = row.lines.reason ? "other words" : nullptr;
      QVERIFY( matchesJson( reworded ) != matchesJson( report ) );
      QCOMPARE( matchesDigest( reworded ), matchesDigest( report ) );
      MatchesReport changed = report;
      changed.scopes.front().statistics.nssda.reason = "a reason that was not there";
      QVERIFY( matchesDigest( changed ) != matchesDigest( report ) );
      changed = report;
      ++changed.matched;
      QVERIFY( matchesDigest( changed ) != matchesDigest( report ) );
    }

    void redactedChapterHasNumbersAndNoNames()
    {
      ReportContent content;
      content.matchesResult = fullReport();
      const QString full = QString::fromUtf8( reportHtml( content ) );
      const QString hidden = QString::fromUtf8( reportHtml( redacted( content, "salt" ) ) );
      for ( const char *name : { "GRP", "secret layer", "FIELD-7", "ROW-3", "ROW-4", "HOUSE MODEL" } )
      {
        QVERIFY2( full.contains( QString::fromUtf8( name ) ), name );
        QVERIFY2( !hidden.contains( QString::fromUtf8( name ) ), name );
      }
      QVERIFY( hidden.contains( QStringLiteral( "take the rows of the map as clusters" ) ) );
      QVERIFY( hidden.contains( QStringLiteral( "PMN-2" ) ) );
      QVERIFY( hidden.contains( QStringLiteral( "Position of single mines" ) ) );
      const QString rmse = QStringLiteral( "RMSE, radial" );
      QCOMPARE( hidden.mid( hidden.indexOf( rmse ), 200 ), full.mid( full.indexOf( rmse ), 200 ) );
      // Directions tell of datum and declination.
      const MatchesReport placeless = *redacted( content, "salt" ).matchesResult;
      for ( const NamedStatistic &named : namedStatistics( placeless.scopes.front() ) )
      {
        const QByteArray name = named.name;
        const bool isSpread = name.startsWith( "sd_" ) || name.startsWith( "nmad_" );
        if ( !isSpread && ( name.endsWith( "_east" ) || name.endsWith( "_north" ) || name.endsWith( "azimuth" ) ||
                            name == "mean_direction" ) )
          QVERIFY2( !named.statistic->value, name.constData() );
      }
      QVERIFY( !placeless.rows.empty() );
      for ( const MatchRow &row : placeless.rows )
        QVERIFY( !row.lines.difference && !row.lines.recorded && row.lines.reason );
    }

    void sharesCanBeQuoted()
    {
      MatchesReport report = fullReport();
      std::vector<DecoderMeasure> measures = matchesMeasures( report );
      QCOMPARE( measures.size(), std::size_t( 2 ) );
      QCOMPARE( measures[0].name, std::string( "matched_share" ) );
      QCOMPARE( *measures[0].value, 40.0 / 60 );
      QCOMPARE( *measures[0].denominator, 60.0 );
      QCOMPARE( measures[1].name, std::string( "type_agreement" ) );
      QCOMPARE( *measures[1].value, 20.0 / 21 );
      QCOMPARE( *measures[1].denominator, 21.0 );
      QVERIFY( measures[1].interval->low < 20.0 / 21 && measures[1].interval->high > 20.0 / 21 );
      report.types.clear();
      QCOMPARE( matchesMeasures( report ).size(), std::size_t( 1 ) );
      ReportContent content;
      content.matchesResult = fullReport();
      content.quoted = QStringLiteral( "67" );
      QVERIFY(
        QString::fromUtf8( reportHtml( content ) ).contains( QStringLiteral( "Recorded mines matched with a find" ) ) );
      QVERIFY( reportJson( content ).contains( "\"matched_share\"" ) );
    }
};

QTEST_GUILESS_MAIN( TestMatchesReader )
#include "test_matches_reader.moc"
