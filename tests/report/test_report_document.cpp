// SPDX-License-Identifier: GPL-2.0-or-later
// Claims about the report made of a scorecard: its sections, its command, and what a redacted one hides. Numbers come
// from made-up cards; how layers become maps is tested end to end.
#include "core/diagnose/diagnosis_phrases.h"
#include "count_results.h"

#include "report/document/claim_section.h"
#include "report/document/iso_mapping.h"
#include "report/document/redaction.h"
#include "report/document/report_content.h"
#include "report/document/reproduction.h"
#include "report/map/discrepancy_map.h"
#include "report/map/map_graticule.h"
#include "report/score/scorecard_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>

using namespace minemap;

namespace
{

//! What a layer may hold: markup, quotes, right to left, combining characters, a very long text.
QStringList hostileTexts()
{
  return { QStringLiteral( "<script>alert('harm')</script>" ),
           QStringLiteral( "\"quoted\" & 'quoted' -->]]></pre></svg><b>" ),
           QString::fromUtf8( "\u202eright to left\u202c \u062d\u0642\u0644 \u2069\u2066" ),
           QString::fromUtf8( "Z\u0351\u036b\u0343a\u0321\u030a\u0360lgo" ),
           QStringLiteral( "<img src=x onerror=alert(1)>" ).repeated( 400 ),
           QStringLiteral( "%1 %2 %99 &lt;b&gt;" ) };
}

//! A report with \a text wherever a report has texts of the data.
ReportContent contentWith( const QString &text )
{
  const std::string data = text.toStdString();
  ReportContent content;
  Scorecard &card = content.card;
  card.plugin = { { "name", "Minefield Map Accuracy" }, { "version", "0.1" } };
  card.inputs = { { "MAP", data, "aa11", "EPSG:4284", 60, 2, 1, data, data },
                  { "FINDS", data, "bb22", data, 120, 0, 0, "", "" } };
  card.workingCrs = "+proj=laea +lat_0=40.1234 +lon_0=47.5678 +datum=WGS84";
  card.ellipsoid = "EPSG:7030";
  card.operations = { { "EPSG:15865", "Pulkovo 1942 to WGS 84 (16)", 4.0 }, { "", data, std::nullopt } };
  QString quoted = text;
  quoted.replace( QLatin1Char( '\\' ), QLatin1String( "\\\\" ) ).replace( QLatin1Char( '"' ), QLatin1String( "\\\"" ) );
  card.parameters = { { "RECORD_ID", ( QLatin1Char( '"' ) + quoted + QLatin1Char( '"' ) ).toStdString() },
                      { "TOLERANCE", "25" },
                      { "INVALID_GEOMETRY", "\"repair\"" },
                      { "MAP_DATE", "null" } };
  card.searchedKnown = true;
  card.hitRate.value = 0.4137;
  card.hitRate.low = 0.3312;
  card.hitRate.high = 0.5023;
  card.hitRate.hits = 41;
  card.hitRate.finds = 99;
  card.hitRate.clusters = 12;
  card.hitRate.chance = 0.0934;
  card.hitRate.skill = 0.3533;
  card.hitRate.pValue = 0.0123;
  card.confirmation.value = 0.6543;
  card.confirmation.confirmed = 53;
  card.confirmation.judged = 81;
  card.confirmation.records = 160;
  card.hasAccidents = true;
  card.accidents.total = 31;
  card.accidents.hits = 7;
  card.accidents.value = 7.0 / 31;
  card.ground.searched = 1234567.25;
  for ( int metres = 0; metres <= 100; metres += 25 )
    card.curve.push_back( { static_cast<double>( metres ), 0.2 + 0.004 * metres, {}, {}, 0.05, {}, {} } );
  GroupScore group;
  group.name = data;
  group.hitRate = card.hitRate;
  group.confirmation = card.confirmation;
  card.groups = { group };
  Note note;
  note.code = "finds_same_place";
  note.severity = Severity::Alarm;
  note.count = 4321;
  note.layer = data;
  note.features = data;
  card.notes = { note };
  content.digest = "d1635755";
  content.title = text;
  content.author = text;
  content.quoted = QStringLiteral( "41" );
  content.hasElements = true;
  content.elements = { { data, {} } };
  content.records = { { data, data, Verdict::Unconfirmed, 0.8765, 0.0, 1.0, 2.0, 3.0, 456.5 } };
  // One record, whose place does not change when it is redacted.
  CountsResult counts = test::CountsMaker( 5, data ).result();
  counts.counts.rows.resize( 4 );
  content.countsResult = counts;
  content.countsDigest = countsDigest( counts );
  QString problem;
  content.counts = parseJson( countsJson( counts ), problem );
  DiagnosisReport diagnosis;
  ScopeDiagnosis scope;
  scope.isAll = false;
  scope.group = data;
  scope.finding = "too little evidence to tell";
  diagnosis.diagnosis.scopes = { scope };
  content.diagnosis = diagnosis;
  DiscrepancyMap map;
  map.group = OptionalText( data );
  map.crs = "+proj=laea +lat_0=40.1234";
  map.window.include( { -1000, -1000 } );
  map.window.include( { 1000, 1000 } );
  content.maps = { map };
  return content;
}

//! Names of all elements, and an error where the page is not well formed.
QSet<QString> elementsOf( const QByteArray &html, QString &error )
{
  QSet<QString> names;
  QXmlStreamReader reader( html );
  while ( !reader.atEnd() )
  {
    if ( reader.readNext() == QXmlStreamReader::StartElement )
      names << reader.name().toString();
  }
  error = reader.errorString();
  return names;
}

void collectNumbers( const QJsonValue &value, QVector<double> &numbers )
{
  if ( value.isDouble() )
    numbers << value.toDouble();
  for ( const QJsonValue &item : value.toArray() )
    collectNumbers( item, numbers );
  const QJsonObject object = value.toObject();
  for ( const QString &key : object.keys() )
    collectNumbers( object[key], numbers );
}

//! The digits people read on a page, without its pictures, hashes and command.
QStringList shownNumbers( const QByteArray &html )
{
  QString text = QString::fromUtf8( html );
  for ( const char *part :
        { "<style>.*?</style>", "<svg.*?</svg>", "<pre.*?</pre>", "<code.*?</code>", "<bdi>.*?</bdi>", "<[^>]*>" } )
    text.replace( QRegularExpression( QLatin1String( part ), QRegularExpression::DotMatchesEverythingOption ),
                  QStringLiteral( " " ) );
  QStringList numbers;
  QRegularExpressionMatchIterator matches = QRegularExpression( QStringLiteral( "[0-9][0-9.,]*" ) ).globalMatch( text );
  while ( matches.hasNext() )
    numbers << matches.next().captured();
  return numbers;
}

} // namespace

class TestReportDocument : public QObject
{
    Q_OBJECT

  private slots:

    void init() { QLocale::setDefault( QLocale( QStringLiteral( "en_GB" ) ) ); }

    void textsOfTheDataNeverBecomeMarkup()
    {
      QString error;
      const QSet<QString> usual = elementsOf( reportHtml( contentWith( QStringLiteral( "plain" ) ) ), error );
      QCOMPARE( error, QString() );
      QVERIFY( !usual.contains( QStringLiteral( "script" ) ) && !usual.contains( QStringLiteral( "img" ) ) );
      for ( const QString &text : hostileTexts() )
      {
        const QByteArray html = reportHtml( contentWith( text ) );
        QCOMPARE( elementsOf( html, error ), usual );
        QCOMPARE( error, QString() );
        QVERIFY( !html.contains( "<script" ) );
      }
    }

    void noTextOfTheDataTurnsTheLineAround()
    {
      QString page = QString::fromUtf8( reportHtml( contentWith( hostileTexts().at( 2 ) ) ) );
      page.remove( QRegularExpression( QStringLiteral( "<pre.*?</pre>|<code.*?</code>" ),
                                       QRegularExpression::DotMatchesEverythingOption ) );
      // The title is the user's own text, of nobody else's data.
      page.remove( QRegularExpression( QStringLiteral( "<title>.*?</title>|<h1>.*?</h1>" ) ) );
      QVERIFY( !page.contains( QChar( 0x202e ) ) );
    }

    void theSectionsComeInTheOrderOfTheContract()
    {
      const QString html = QString::fromUtf8( reportHtml( contentWith( QStringLiteral( "plain" ) ) ) );
      int last = -1;
      for ( const char *title :
            { "The finding", "Scorecard", "Tolerance curve", "Map of group", "Explanation, before and after",
              "Claimed against found", "Accidents", "What a quoted percentage could mean", "Groups", "Each record",
              "What the records hold", "What the numbers mean", "ISO 19157", "What cannot be known",
              "How to reproduce" } )
      {
        const int place =
          html.indexOf( QRegularExpression( QStringLiteral( "<h2>[^<]*" ) + QLatin1String( title ) ), last + 1 );
        QVERIFY2( place > last, title );
        last = place;
      }
      // The alarm is the first thing after the title.
      QVERIFY( html.contains( QRegularExpression( QStringLiteral( "</h1>\\s*<p class=\"warning\">" ) ) ) );
    }

    void theFindingIsFiveSentencesWhateverIsKnown()
    {
      ReportContent empty;
      empty.card.searchedKnown = false;
      empty.card.hitRate.isSearchedKnown = false;
      for ( const ReportContent &content : { contentWith( QStringLiteral( "plain" ) ), empty } )
      {
        const QStringList finding = findingOf( content );
        QCOMPARE( finding.size(), 5 );
        for ( const QString &sentence : finding )
          QVERIFY2( sentence.endsWith( QLatin1Char( '.' ) ), qPrintable( sentence ) );
      }
    }

    void theFindingNamesTheGroupsThatAreDisplacedAndHowFar()
    {
      ReportContent content = contentWith( QStringLiteral( "plain" ) );
      ScopeDiagnosis all;
      all.finding = finding::GROUPS_DIFFER;
      std::vector<ScopeDiagnosis> scopes = { all };
      for ( const char *name : { "A", "B", "C", "D", "E" } )
      {
        ScopeDiagnosis scope;
        scope.isAll = false;
        scope.group = OptionalText( name );
        Explanation explanation;
        explanation.recipe.cause = std::string( name ) == "A" ? Cause::None : Cause::Datum;
        explanation.detail = std::string( "operation of " ) + name;
        explanation.correction = { -102.3, -10.2 };
        explanation.length = 102.8;
        explanation.verdict = ExplanationVerdict::Supported;
        scope.explanations = { explanation };
        scopes.push_back( scope );
      }
      content.diagnosis->diagnosis.scopes = scopes;
      const QString said = findingOf( content ).last();
      QVERIFY2( said.contains( QStringLiteral( "Group B: coordinates of an old datum taken for WGS 84: operation of B, "
                                               "correction 103 m to 264°" ) ),
                qPrintable( said ) );
      QVERIFY( !said.contains( QStringLiteral( "Group A" ) ) && !said.contains( QStringLiteral( "Group E" ) ) );
      QVERIFY( said.contains( QStringLiteral( "and 1 more" ) ) );
      QVERIFY( said.contains( QStringLiteral( "no reason to release land" ) ) );
    }

    void aChangedScorecardIsSaidBeforeTheFinding()
    {
      ReportContent content = contentWith( QStringLiteral( "plain" ) );
      QCOMPARE( alarmsOf( content ).size(), 1 );
      content.digestFits = false;
      content.missing << QStringLiteral( "hit_rate.by_mine" );
      QCOMPARE( alarmsOf( content ).size(), 3 );
      content.diagnosisDigestFits = false;
      QCOMPARE( alarmsOf( content ).size(), 4 );
      QVERIFY( reportHtml( content ).contains( "hit_rate.by_mine" ) );
    }

    void redactedShowsNoTextOfTheDataAndTheSameNumbers()
    {
      const QString secret = QStringLiteral( "Qarabulaq sheet 7 <north>" );
      ReportContent content = contentWith( secret );
      // A grid of their own has a name and an origin.
      content.card.inputs[0].crs = "PROJCRS[\"" + secret.toStdString() + "\",PARAMETER[\"Latitude\",40.1234]]";
      const ReportContent hidden = redacted( content, "salt" );
      const QByteArray html = reportHtml( hidden ), json = reportJson( hidden );
      for ( int length = 4; length <= secret.size(); ++length )
      {
        for ( int from = 0; from + length <= secret.size(); ++from )
        {
          const QByteArray part = secret.mid( from, length ).toUtf8();
          // "heet" and such are in words of our own, too.
          if ( reportHtml( contentWith( QStringLiteral( "~" ) ) ).contains( part ) ||
               reportJson( contentWith( QStringLiteral( "~" ) ) ).contains( part ) )
            continue;
          QVERIFY2( !html.contains( part ), part.constData() );
          QVERIFY2( !json.contains( part ), part.constData() );
        }
        if ( length == 6 )
          length = secret.size() - 1; // What holds a longer part holds these.
      }
      for ( const char *coordinate : { "40.12", "47.56", "lat_0", "lon_0" } )
      {
        QVERIFY2( !html.contains( coordinate ), coordinate );
        QVERIFY2( !json.contains( coordinate ), coordinate );
      }
      // Accuracies of operations tell which these are.
      content.card.operations.clear();
      content.countsResult->card.operations.clear();
      QString problem;
      content.counts = parseJson( countsJson( *content.countsResult ), problem );
      QVector<double> before, after;
      collectNumbers( QJsonDocument::fromJson( reportJson( content ) ).object(), before );
      collectNumbers( QJsonDocument::fromJson( json ).object(), after );
      QVERIFY( before.size() > 80 );
      QCOMPARE( after, before );
      QVERIFY( !content.digest.isEmpty() && !content.countsDigest.isEmpty() );
      for ( const QByteArray &left : { content.digest, content.countsDigest, countsDigest( *hidden.countsResult ),
                                       QByteArray::fromStdString( content.card.inputs[0].contentHash ) } )
      {
        QVERIFY2( !html.contains( left ), left.constData() );
        QVERIFY2( !json.contains( left ), left.constData() );
      }
    }

    //! A named operation and its shift are a place: there is only one where that operation shifts by so much.
    void redactedDiagnosisIsNoCoordinate()
    {
      ReportContent content = contentWith( QStringLiteral( "abcd" ) );
      Explanation explanation;
      explanation.recipe.cause = Cause::Datum;
      explanation.detail = "Pulkovo 1942 to WGS 84 (17) (EPSG:1267)";
      explanation.correction = { -102.3, -12.6 };
      explanation.length = 103.1;
      explanation.verdict = ExplanationVerdict::Supported;
      ScopeDiagnosis &scope = content.diagnosis->diagnosis.scopes.front();
      scope.explanations = { explanation };
      scope.shift.emplace();
      scope.shift->stands = true;
      scope.shift->correction = { -102.3, -12.6 };
      QVERIFY( reportHtml( content ).contains( "263" ) && reportJson( content ).contains( "EPSG:1267" ) );
      const ReportContent hidden = redacted( content, "salt" );
      const QByteArray html = reportHtml( hidden ), json = reportJson( hidden );
      for ( const char *told : { "EPSG:1267", "EPSG:4284", "Pulkovo", "263", "102.3", "12.6", "103.1" } )
      {
        QVERIFY2( !html.contains( told ), told );
        QVERIFY2( !json.contains( told ), told );
      }
      const QJsonObject best = QJsonDocument::fromJson( json )
                                 .object()["diagnosis"]
                                 .toObject()["scopes"]
                                 .toArray()
                                 .at( 0 )
                                 .toObject()["best"]
                                 .toObject();
      QCOMPARE( best["cause"].toString(), QStringLiteral( "datum" ) );
      QCOMPARE( best["length"].toDouble(), 100.0 );
      for ( const char *key : { "detail", "east", "north" } )
        QVERIFY2( best.contains( QLatin1String( key ) ) && best[QLatin1String( key )].isNull(), key );
      QVERIFY( html.contains( "about 100 m" ) );
    }

    void redactedPagesShowTheSameNumbers()
    {
      ReportContent content = contentWith( QStringLiteral( "abcd" ) );
      content.maps.clear();
      content.card.operations.clear(); // With their accuracies.
      content.countsResult->card.operations.clear();
      const QStringList before = shownNumbers( reportHtml( content ) );
      const QStringList after = shownNumbers( reportHtml( redacted( content, "salt" ) ) );
      QVERIFY( before.size() > 60 );
      // Hashes in sentences hold digits: what stood before must still stand, in its order.
      int place = 0;
      for ( const QString &number : before )
      {
        while ( place < after.size() && after.at( place ) != number )
          ++place;
        QVERIFY2( place++ < after.size(), qPrintable( number ) );
      }
    }

    //! The order of a user's own models would tell which name comes first in the alphabet.
    void redactedModelsAreInTheOrderOfTheirHashes()
    {
      ReportContent content = contentWith( QStringLiteral( "abcd" ) );
      CountsResult counts = minemap::test::CountsMaker( 3 ).result();
      CountRow row = counts.counts.rows.front();
      row.scope = CountScope::Group;
      row.group = "one";
      counts.counts.rows.erase( counts.counts.rows.begin() + 1, counts.counts.rows.end() );
      counts.overlap.clear();
      for ( const char *model : { "dragon a", "dragon b", "dragon c", "dragon d", "dragon e", "dragon f" } )
      {
        row.key = { CountLevel::Model, MineClass::Other, model };
        counts.counts.rows.push_back( row );
        TypeOverlap overlap;
        overlap.key = row.key;
        counts.overlap.push_back( overlap );
      }
      content.countsResult = counts;
      const CountsResult hidden = *redacted( content, "salt" ).countsResult;
      QCOMPARE( hidden.counts.rows.size(), std::size_t( 7 ) );
      for ( std::size_t index = 2; index < 7; ++index )
        QVERIFY( hidden.counts.rows[index - 1].key.model < hidden.counts.rows[index].key.model );
      for ( std::size_t index = 1; index < 6; ++index )
        QVERIFY( hidden.overlap[index - 1].key.model < hidden.overlap[index].key.model );
    }

    void hashesTellEqualTextsAndNothingElse()
    {
      const std::string hash = redactedText( "sheet 7", "salt" );
      QCOMPARE( hash.size(), std::size_t( 12 ) );
      QCOMPARE( redactedText( "sheet 7", "salt" ), hash );
      QVERIFY( redactedText( "sheet 7", "other salt" ) != hash );
      QVERIFY( redactedText( "sheet 8", "salt" ) != hash );
    }

    void quotedWordsReachTheProgramUnharmed()
    {
      QStringList texts = hostileTexts();
      texts << QStringLiteral( "$(touch x) `id` $HOME \\ ! * ? ~ \n second line" )
            << QStringLiteral( "plain_1.gpkg|layername=a b" ) << QStringLiteral( "-n" ) << QStringLiteral( "''" )
            << QString();
      for ( const QString &text : texts )
      {
        QProcess shell;
        shell.start( QStringLiteral( "/bin/sh" ),
                     { QStringLiteral( "-c" ), QStringLiteral( "printf %s " ) +
                                                 shellQuoted( text.isEmpty() ? text : QLatin1Char( 'x' ) + text ) } );
        QVERIFY( shell.waitForFinished() );
        QCOMPARE( QString::fromUtf8( shell.readAllStandardOutput() ),
                  text.isEmpty() ? text : QLatin1Char( 'x' ) + text );
      }
    }

    void theCommandNamesWhatWasGivenAndNothingElse()
    {
      Scorecard card = contentWith( QStringLiteral( "it's" ) ).card;
      card.parameters.emplace_back( "TOLERANCES", "[0, 2.5, 25]" );
      card.parameters.emplace_back( "ALLOW_UNKNOWN_DATUM", "false" );
      const QString command = scoremapCommand( card );
      QVERIFY( command.startsWith( QStringLiteral( "qgis_process run minemap:scoremap \\\n" ) ) );
      QVERIFY( command.contains( QStringLiteral( "--MAP='it'\\''s'" ) ) );
      QVERIFY( command.contains( QStringLiteral( "--FINDS='<FINDS>'" ) ) );
      QVERIFY( command.contains( QStringLiteral( "--RECORD_ID='it'\\''s'" ) ) );
      QVERIFY( command.contains( QStringLiteral( "--TOLERANCES='0;2.5;25'" ) ) );
      QVERIFY( command.contains( QStringLiteral( "--ALLOW_UNKNOWN_DATUM=false" ) ) );
      QVERIFY( !command.contains( QStringLiteral( "MAP_DATE" ) ) );
      QVERIFY( reproductionRemarks( card, true ).join( QLatin1Char( ' ' ) ).contains( QStringLiteral( "<FINDS>" ) ) );
    }

    void usualTolerancesAreLeftOutOfTheCommand()
    {
      Scorecard card;
      std::string list;
      for ( const double tolerance : defaultTolerances( 25 ) )
        list += ( list.empty() ? "[" : ", " ) + std::to_string( static_cast<int>( tolerance ) );
      card.parameters = { { "TOLERANCES", list + "]" } };
      QVERIFY( !scoremapCommand( card ).contains( QStringLiteral( "TOLERANCES" ) ) );
    }

    void aQuotedPercentageIsFoundWhereItIs()
    {
      const Scorecard card = contentWith( QStringLiteral( "plain" ) ).card;
      QHash<QString, DecodedAs> decoded;
      for ( const DecodedMeasure &measure : decodedClaim( card, QStringLiteral( "41" ) ) )
        decoded.insert( QString::fromStdString( measure.name ), measure.decoded );
      QVERIFY( decoded.value( QStringLiteral( "hit_rate" ) ) == DecodedAs::Equal );
      QVERIFY( decoded.value( QStringLiteral( "confirmation_rate" ) ) == DecodedAs::Different );
      QVERIFY( decoded.value( QStringLiteral( "hit_rate_curve" ) ) == DecodedAs::Equal );
      QVERIFY( decoded.value( QStringLiteral( "adjusted" ) ) == DecodedAs::Undefined );
      QVERIFY( claimSection( card, QString() ).isEmpty() );
    }

    void inShortItSaysWhatWouldBeQuotedSoAndWhatNot()
    {
      const Scorecard card = contentWith( QStringLiteral( "plain" ) ).card;
      const QStringList lines = claimLines( card, QStringLiteral( "41" ) );
      QVERIFY2( lines.value( 0 ).startsWith( QLatin1String( "Could be: Hit rate: finds in searched ground within T" ) ),
                qPrintable( lines.join( '\n' ) ) );
      QVERIFY( lines.value( 0 ).contains( QLatin1String( "Hit rate at another tolerance (" ) ) );
      QVERIFY( lines.last().startsWith( QLatin1String( "Not: Confirmation rate" ) ) );
      QCOMPARE( claimLines( card, QStringLiteral( "999" ) ).value( 0 ), QStringLiteral( "No measure gives it here." ) );
      for ( const char *none : { "", "a quarter", "<b>", "1001" } )
        QVERIFY( claimLines( card, QString::fromLatin1( none ) ).isEmpty() );
    }

    void ofTooFewNoPercentageIsSaidNotEvenAQuotedOne()
    {
      Scorecard card = contentWith( QStringLiteral( "plain" ) ).card;
      card.hitRate.finds = 9;
      card.hitRate.hits = 4;
      card.confirmation.judged = 9;
      card.accidents.total = 9;
      card.confirmation.records = 9;
      card.findsAllConsidered = 9;
      for ( const DecodedMeasure &measure : decodedClaim( card, QStringLiteral( "41" ) ) )
        QVERIFY2( measure.decoded == DecodedAs::Undefined, measure.name.c_str() );
      QVERIFY(
        claimLines( card, QStringLiteral( "41" ) ).last().startsWith( QLatin1String( "Cannot be said here: " ) ) );
      QString section = claimSection( card, QStringLiteral( "41" ) );
      section.remove( QRegularExpression( QStringLiteral( "<p>.*?</p>" ) ) );
      QVERIFY( !section.contains( QLatin1Char( '%' ) ) );
      ReportContent content;
      content.card = card;
      for ( const IsoMeasure &measure : isoMeasures( content ) )
        QVERIFY2( !measure.value || measure.unit != QLatin1String( "%" ), measure.key.c_str() );
    }

    void theMapKeepsNorthUpAndItsScaleBarTrue()
    {
      DiscrepancyMap map;
      map.crs = "+proj=laea +lat_0=40.5 +lon_0=-3 +datum=WGS84";
      map.window.include( { -1000, -500 } );
      map.window.include( { 1000, 500 } );
      map.finds = { { { 0, 400 }, FindClass::Unmapped },
                    { { 0, 400 }, FindClass::Unmapped },
                    { { 99999, 0 }, FindClass::Unmapped } };
      const QString svg = discrepancySvg( map );
      QString error;
      elementsOf( svg.toUtf8(), error );
      QCOMPARE( error, QString() );
      // 680 units for 2,000 m: 500 m are 170 units, drawn as two halves; the find 400 m north lies 136 units up.
      QVERIFY( svg.contains( QStringLiteral( "500 m</text>" ) ) );
      QCOMPARE( svg.count( QStringLiteral( "width=\"85.0\" height=\"5\"" ) ), 2 );
      QVERIFY( svg.contains( QStringLiteral( "340.0,29.8" ) ) );
      QCOMPARE( svg.count( QStringLiteral( "#d55e00" ) ), 1 );
      QVERIFY( svg.contains( QStringLiteral( "centred on latitude 40.5°, longitude -3°" ) ) );
    }

    void theFrameBearsTheDegreesOfThePlane()
    {
      DiscrepancyMap map;
      map.centre = Point{ 46.0, 40.0 };
      map.window.include( { -1000, -500 } );
      map.window.include( { 1000, 500 } );
      const QString svg = discrepancySvg( map );
      QString error;
      elementsOf( svg.toUtf8(), error );
      QCOMPARE( error, QString() );
      // A degree of longitude is 85.4 km at 40° N on WGS 84: 2,000 m are 0.0234°, so meridians are 0.005° apart.
      QCOMPARE( svg.count( QStringLiteral( "46.005° E" ) ), 2 );
      // 1,000 m from south to north are 0.0090°, on 340 units: parallels are 0.002° apart.
      QVERIFY( svg.contains( QStringLiteral( "39.998° N" ) ) && svg.contains( QStringLiteral( "40.004° N" ) ) );
      QVERIFY( !svg.contains( QStringLiteral( "46.015° E" ) ) );
      // 0.005° are 426.9 m, which are 145.2 units right of the middle.
      QVERIFY2( svg.contains( QStringLiteral( "x=\"485.2\"" ) ), qPrintable( svg ) );
      map.centre = Point{ 179.999, -0.001 };
      const QString pacific = discrepancySvg( map );
      QVERIFY( pacific.contains( QStringLiteral( ">180.000°<" ) ) );
      QVERIFY( pacific.contains( QStringLiteral( "179.994° W" ) ) &&
               pacific.contains( QStringLiteral( "179.994° E" ) ) );
      QVERIFY( pacific.contains( QStringLiteral( "0.000°<" ) ) );
      map.centre = std::nullopt;
      QVERIFY( !discrepancySvg( map ).contains( QStringLiteral( "° E" ) ) );
    }

    void meridiansAreNeverTooFewNorTooMany()
    {
      for ( double degrees = 0.0003; degrees < 90; degrees *= 1.07 )
      {
        const double room = graticuleStep( degrees, 300 ) / degrees * 300;
        QVERIFY2( room >= 74.999 && room <= 187.6, qPrintable( QString::number( degrees ) ) );
      }
    }

    void anAlarmIsRingedAndNamed()
    {
      DiscrepancyMap map;
      map.window.include( { -1000, -500 } );
      map.window.include( { 1000, 500 } );
      map.accidents = { { 0, 0 }, { 100, 0 } };
      QVERIFY( !discrepancySvg( map ).contains( QStringLiteral( "#b00000" ) ) );
      QVERIFY( !discrepancyLegend( map ).contains( QStringLiteral( "alarm" ) ) );
      map.alarms = { { 100, 0 }, { 99999, 0 } };
      const QString svg = discrepancySvg( map );
      QCOMPARE( svg.count( QStringLiteral( "stroke=\"#b00000\"" ) ), 1 );
      // 100 m east of the middle are 34 units right of it.
      QVERIFY( svg.contains( QStringLiteral( "<circle cx=\"374.0\"" ) ) );
      QVERIFY( discrepancyLegend( map ).contains( QStringLiteral( "in ground that was reported searched before" ) ) );
    }

    void theMapOfCorrectionsShowsWhereRecordsAreAndWhereTheyArePut()
    {
      DiscrepancyMap map;
      map.window.include( { -1000, -500 } );
      map.window.include( { 1000, 500 } );
      map.hasVerdicts = true;
      const auto squareAt = []( double x )
      {
        Shape shape( ShapeKind::Polygon );
        shape.addPath( { { x, 0 }, { x + 50, 0 }, { x + 50, 50 }, { x, 50 }, { x, 0 } } );
        return shape;
      };
      map.records = { { squareAt( 0 ), Verdict::Confirmed, "a", {} },
                      { squareAt( 200 ), Verdict::Unconfirmed, "b", {} } };
      map.corrections = { { squareAt( -300 ), 0 }, { squareAt( 210 ), 1 }, { squareAt( -600 ), std::nullopt } };
      const QString before = discrepancySvg( map );
      QVERIFY( !before.contains( QStringLiteral( "#c4e2f5" ) ) );
      map.showsCorrections = true;
      const QString svg = discrepancySvg( map );
      QString error;
      elementsOf( svg.toUtf8(), error );
      QCOMPARE( error, QString() );
      QCOMPARE( svg.count( QStringLiteral( "#c4e2f5" ) ), 3 );
      // One moved 102 units, one by 3, which no arrow can show, and one nobody knows from where.
      QCOMPARE( svg.count( QStringLiteral( "<polygon points=\"246.5," ) ), 1 );
      QCOMPARE( svg.count( QStringLiteral( "stroke-width=\"1\" fill=\"none\"" ) ), 1 );
      // No verdict of the map as it lies stands beside its correction.
      QVERIFY( !svg.contains( QStringLiteral( "#b35900" ) ) );
      const QString legend = discrepancyLegend( map );
      QVERIFY( legend.contains( QStringLiteral( "where the proposed correction puts it; for survey planning" ) ) );
      QVERIFY( !legend.contains( QStringLiteral( "confirmed" ) ) );
    }

    void theLegendNamesWhatIsOnThePicture()
    {
      DiscrepancyMap map;
      map.window.include( { -1000, -500 } );
      map.window.include( { 1000, 500 } );
      map.finds = { { { 0, 400 }, FindClass::Unmapped }, { { 99999, 0 }, FindClass::Near } };
      QVERIFY( discrepancyLegend( map ).contains( QStringLiteral( "find: unmapped" ) ) );
      QVERIFY( !discrepancyLegend( map ).contains( QStringLiteral( "find: within" ) ) );
    }

    void tooFewAndUnknownAreToldApartInTheClaim()
    {
      Scorecard card = contentWith( QStringLiteral( "plain" ) ).card;
      card.findsAllConsidered = 5000;
      QVERIFY( claimSection( card, QStringLiteral( "41" ) ).contains( QStringLiteral( "not known here" ) ) );
      QVERIFY( !claimSection( card, QStringLiteral( "41" ) ).contains( QStringLiteral( "too few" ) ) );
      card.hitRate.finds = 9;
      QVERIFY( claimSection( card, QStringLiteral( "41" ) ).contains( QStringLiteral( "cannot be said: too few" ) ) );
      card.searchedKnown = false;
      card.hitRate.isSearchedKnown = card.confirmation.isSearchedKnown = false;
      const QString section = claimSection( card, QStringLiteral( "41" ) );
      QVERIFY2( !section.contains( QStringLiteral( "too few" ) ), qPrintable( section ) );
    }

    void recordsThatAreNotListedAreCounted()
    {
      ReportContent content = contentWith( QStringLiteral( "plain" ) );
      content.records.assign( 2001, content.records.front() );
      QVERIFY( reportHtml( content ).contains( "One further record is not listed" ) );
      content.records.assign( 2500, content.records.front() );
      QVERIFY( reportHtml( content ).contains( "500 further records are not listed" ) );
      content.groupsWithoutMap = 3;
      QVERIFY( reportHtml( content ).contains( "3 further groups have no map" ) );
    }

    void jsonHasTheSchemaAndAllItsKeys()
    {
      const QJsonObject json =
        QJsonDocument::fromJson( reportJson( contentWith( QStringLiteral( "plain" ) ) ) ).object();
      QCOMPARE( json[QStringLiteral( "schema" )].toString(), QStringLiteral( "minemap-report/1" ) );
      for ( const char *key : { "redacted", "title", "author", "alarms", "finding", "digest", "digest_fits", "missing",
                                "scorecard", "diagnosis", "counts", "matches", "claim", "records", "completeness",
                                "iso19157", "cannot_be_known", "reproduce" } )
        QVERIFY2( json.contains( QLatin1String( key ) ), key );
      QCOMPARE( json[QStringLiteral( "scorecard" )]
                  .toObject()[QStringLiteral( "hit_rate" )]
                  .toObject()[QStringLiteral( "value" )]
                  .toDouble(),
                0.4137 );
      QCOMPARE( json[QStringLiteral( "counts" )].toObject()[QStringLiteral( "found_off_map" )].toInt(),
                static_cast<int>( contentWith( QStringLiteral( "plain" ) ).countsResult->counts.offMap ) );
    }

    void nobodyIsToldThatGroundIsSafe()
    {
      const QByteArray html = reportHtml( contentWith( QStringLiteral( "plain" ) ) ).toLower();
      for ( const char *word : { "safe", "fals", "fake", "green" } )
        QVERIFY2( !html.contains( word ), word );
    }
};

QTEST_GUILESS_MAIN( TestReportDocument )
#include "test_report_document.moc"
