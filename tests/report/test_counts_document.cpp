// SPDX-License-Identifier: GPL-2.0-or-later
// Claims about counts as sentences, JSON and a page, and about reading them back. How numbers come about is not
// exercised here.
#include "count_results.h"

#include "report/reconcile/counts_measures.h"
#include "report/reconcile/counts_reader.h"
#include "report/reconcile/counts_words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <functional>

using namespace minemap;
using minemap::test::CountsMaker;

namespace
{

QStringList hostileTexts()
{
  return { QStringLiteral( "<script>alert('x')</script>" ), QStringLiteral( "\"double\" & 'single' --> ]]> %1 %2" ),
           QString::fromUtf8( "\u202eحقل \u2067x" ), QString::fromUtf8( "Z\u0351\u036b\u0343a\u0321lgo\u0000\u0007" ),
           QStringLiteral( "<b>" ).repeated( 3400 ) };
}

//! Names of all elements, each as often as it stands, and an error where the page is not well formed.
QStringList elementsOf( const QByteArray &html, QString &error )
{
  QStringList names;
  QXmlStreamReader reader( html );
  while ( !reader.atEnd() )
  {
    if ( reader.readNext() == QXmlStreamReader::StartElement )
      names << reader.name().toString();
  }
  error = reader.errorString();
  return names;
}

CountsResult withText( const QString &text )
{
  return CountsMaker( 5, text.toStdString() ).result();
}

//! The document without one key.
QByteArray without( const QJsonObject &document, const QStringList &path )
{
  QJsonObject changed = document;
  if ( path.size() == 1 )
    changed.remove( path.front() );
  else
  {
    QJsonValue part = changed[path.front()];
    if ( part.isArray() )
    {
      QJsonArray items = part.toArray();
      QJsonObject first = items.at( 0 ).toObject();
      first.remove( path.back() );
      items.replace( 0, first );
      changed[path.front()] = items;
    }
    else
    {
      QJsonObject object = part.toObject();
      object.remove( path.back() );
      changed[path.front()] = object;
    }
  }
  return QJsonDocument( changed ).toJson();
}

} // namespace

class TestCountsDocument : public QObject
{
    Q_OBJECT

  private slots:

    void init() { QLocale::setDefault( QLocale( QStringLiteral( "en_GB" ) ) ); }

    void whatIsWrittenIsReadByteForByte()
    {
      for ( quint32 seed = 0; seed < 60; ++seed )
      {
        const QString text = hostileTexts().at( static_cast<int>( seed ) % hostileTexts().size() );
        const QByteArray json = countsJson( CountsMaker( seed, text.toStdString() ).result() );
        const ReadCounts read = readCounts( json );
        QCOMPARE( read.problem, QString() );
        QCOMPARE( read.missing, QStringList() );
        QVERIFY( read.digestFits() );
        QCOMPARE( countsJson( read.result ), json );
      }
    }

    void aReadDocumentHasTheSamePage()
    {
      for ( quint32 seed = 0; seed < 20; ++seed )
      {
        const CountsResult result = CountsMaker( seed ).result();
        QCOMPARE( countsHtml( readCounts( countsJson( result ) ).result ), countsHtml( result ) );
      }
    }

    void withoutAccidentsOrSearchNothingIsMadeUp()
    {
      CountsResult result = CountsMaker( 3 ).result();
      result.card.hasAccidents = false;
      result.accidents = {};
      result.card.inputs.pop_back();
      result.card.searchedKnown = false;
      const QByteArray json = countsJson( result );
      const QJsonObject document = QJsonDocument::fromJson( json ).object();
      QVERIFY( document[QStringLiteral( "accidents" )].isNull() );
      QVERIFY( document[QStringLiteral( "counts" )].toArray().at( 0 ).toObject()[QStringLiteral( "found" )].isNull() );
      QVERIFY( countsSummary( result ).contains( QStringLiteral( "Where was searched is unknown" ) ) );
      const ReadCounts read = readCounts( json );
      QVERIFY( !read.result.card.hasAccidents && !read.result.card.searchedKnown );
      QVERIFY( !countsHtml( read.result ).contains( "Accidents and whom they hurt" ) );
    }

    void textsOfTheDataNeverBecomeMarkup()
    {
      QString error;
      const QStringList usual = elementsOf( countsHtml( withText( QStringLiteral( "plain" ) ) ), error );
      QCOMPARE( error, QString() );
      QVERIFY( usual.contains( QStringLiteral( "table" ) ) && !usual.contains( QStringLiteral( "script" ) ) );
      for ( const QString &text : hostileTexts() )
      {
        const QByteArray html = countsHtml( withText( text ) );
        QCOMPARE( elementsOf( html, error ), usual );
        QCOMPARE( error, QString() );
        QVERIFY( !html.contains( "<script" ) && !html.contains( "<b>" ) );
        QVERIFY( !QString::fromUtf8( html ).contains( QChar( 0x202e ) ) );
        QVERIFY( html.size() < 300000 ); // Texts of 10 kB are cut.
      }
    }

    void theAlarmLeadsSummaryAndPage()
    {
      const CountsResult result = CountsMaker( 1 ).result();
      QVERIFY( countsSummary( result ).startsWith( QStringLiteral( "Alarm: " ) ) );
      const QJsonObject document = QJsonDocument::fromJson( countsJson( result ) ).object();
      QVERIFY( document[QStringLiteral( "summary" )].toString().startsWith( QStringLiteral( "Alarm: " ) ) );
      const QByteArray html = countsHtml( result );
      QVERIFY( html.indexOf( "class=\"warning\"" ) < html.indexOf( "class=\"summary\"" ) );
    }

    //! Under 10 claimed, found or hurt: "too few to judge", whatever the numbers are.
    void ofTooFewNoPercentageIsSaid()
    {
      CountsResult result = CountsMaker( 2 ).result();
      for ( CountRow &row : result.counts.rows )
        row.comparison.tooFew = true;
      for ( TypeOverlap &overlap : result.overlap )
        overlap.tooFew = true;
      result.dates.laterInAll = 3;
      result.dates.datable = 9;
      result.dates.laterShare = agreementOf( 3, 9 );
      std::vector<AccidentFacts> few( 9 );
      for ( AccidentFacts &accident : few )
        accident.casualties[0][0] = 40;
      result.accidents = summariseAccidents( few );
      // The wording of an assumption has a percentage of its own.
      QString page = QString::fromUtf8( countsHtml( result ) );
      page.remove( countReasonText( ASSUMES_ENOUGH_WAS_SEARCHED ).toHtmlEscaped() );
      page.remove(
        QRegularExpression( QStringLiteral( "<style>.*?</style>" ), QRegularExpression::DotMatchesEverythingOption ) );
      QVERIFY2( !page.contains( QLatin1Char( '%' ) ), qPrintable( page.mid( page.indexOf( '%' ) - 200, 300 ) ) );
      QVERIFY( !countsSummary( result ).contains( QLatin1Char( '%' ) ) );
      QVERIFY( page.contains( QStringLiteral( "9 of 9: too few to judge" ) ) );
      QVERIFY( page.contains( QStringLiteral( "360 of 360: too few accidents to judge" ) ) );
    }

    //! Under 10 expected where enough are claimed: the numbers and the verdict, and no percentage of them.
    void ofFewExpectedTheNumbersStandWithoutPercentage()
    {
      CountInput input;
      input.isClaimed = true;
      input.claimed = 12;
      input.found = 6;
      input.share = 0.1;
      const CountComparison comparison = compareCounts( input );
      QCOMPARE( countRatioText( comparison ), QStringLiteral( "too few for a percentage" ) );
      CountsResult result = CountsMaker( 2 ).result();
      result.card.searchedKnown = true;
      CountRow &row = result.counts.rows.front();
      row.records = 3;
      row.comparison = comparison;
      const QString sentences = countsSentences( result ).join( QLatin1Char( '\n' ) );
      QVERIFY2( sentences.contains( QStringLiteral( "If the claim were right, 1.2 would be expected in the searched "
                                                    "ground; found of these: too few for a percentage; more than "
                                                    "claimed." ) ),
                qPrintable( sentences ) );
      const QString page = QString::fromUtf8( countsHtml( result ) );
      QVERIFY(
        page.contains( QStringLiteral( "<td>1.2</td><td>too few for a percentage</td><td>more than claimed" ) ) );
      QVERIFY( !page.contains( QStringLiteral( "500 %" ) ) );
      // What is quoted of the expected is unknown; of the claimed there are enough.
      const std::vector<DecoderMeasure> measures = countsMeasures( result );
      QVERIFY( !measures[0].value );
      QCOMPARE( *measures[1].value, 0.5 );
      QCOMPARE( expectedText( 0.4 ), QStringLiteral( "0.4" ) );
      QCOMPARE( expectedText( 1234.4 ), QStringLiteral( "1,234" ) );
    }

    void everyAssumptionIsPrintedInWords()
    {
      CostInput input;
      input.minesOnMap = 4;
      input.searchedOnMap = 1000;
      input.searchedUnconfirmed = 12345;
      input.blockedUnconfirmed = 20000;
      input.rates = { Interval{ 1, 2 }, Interval{ 100, 200 } };
      CountsResult result = CountsMaker( 4 ).result();
      result.cost = costOfError( input );
      result.rates = input.rates;
      result.currency = "USD";
      QCOMPARE( result.cost.assumptions.size(), std::size_t( 6 ) );
      const QString page = QString::fromUtf8( countsHtml( result ) );
      for ( const char *assumption : result.cost.assumptions )
      {
        QVERIFY( knownCountPhrase( assumption ) );
        QVERIFY2( page.contains( countReasonText( assumption ).toHtmlEscaped() ), assumption );
      }
      QVERIFY( page.contains( QStringLiteral( "12,345 to 24,690" ) ) );
      QVERIFY( page.contains( QStringLiteral( "62 to 123" ) ) );
      QVERIFY( page.contains( QStringLiteral( "Money (" ) ) && page.contains( QStringLiteral( "USD" ) ) );
      for ( const char *word : { " safe", "false", "green" } )
        QVERIFY2( !page.contains( QLatin1String( word ) ), word );
    }

    void digestFollowsNumbersAndNotNames()
    {
      const CountsResult result = CountsMaker( 6 ).result();
      CountsResult renamed = result;
      renamed.card.inputs[0].layer = "another name";
      renamed.card.inputs[0].source = "elsewhere.gpkg";
      renamed.card.plugin = { { "version", "99" } };
      // Words that a later version may say better, and how a version of PROJ names an operation.
      for ( CountRow &row : renamed.counts.rows )
        row.comparison.reason = row.comparison.reason ? "other words" : nullptr;
      for ( UnparsedText &unparsed : renamed.unparsed )
        unparsed.reason = unparsed.reason ? "other words" : nullptr;
      for ( const char *&assumption : renamed.cost.assumptions )
        assumption = "other words";
      for ( CoordinateOperation &operation : renamed.card.operations )
        operation.name = "other words";
      renamed.card.distanceError = renamed.card.distanceError.value_or( 1e-6 ) * ( 1 + 1e-15 );
      QCOMPARE( countsDigest( renamed ), countsDigest( result ) );
      const std::vector<std::function<void( CountsResult & )>> changes = {
        []( CountsResult &r ) { ++r.counts.rows[0].comparison.found; },
        []( CountsResult &r ) { ++r.verdicts.more; },
        []( CountsResult &r ) { ++r.dates.madeLater; },
        []( CountsResult &r ) { ++r.accidents.years[0].beforeMap; },
        []( CountsResult &r ) { ++*r.accidents.groups[0].accidents.people.killed; },
        []( CountsResult &r ) { r.cost.blocked.area = 1e6; },
        []( CountsResult &r ) { r.unparsed.pop_back(); },
        []( CountsResult &r ) { r.card.inputs[0].contentHash = "cc"; } };
      for ( const auto &change : changes )
      {
        CountsResult changed = result;
        change( changed );
        QVERIFY( countsDigest( changed ) != countsDigest( result ) );
      }
    }

    void missingKeysAreNamedAndTheirNumbersUnknown()
    {
      const QJsonObject document = QJsonDocument::fromJson( countsJson( CountsMaker( 7 ).result() ) ).object();
      for ( const QStringList &path : { QStringList{ "cost" },
                                        { "accidents" },
                                        { "dates" },
                                        { "type_overlap" },
                                        { "unparsed" },
                                        { "verdicts" },
                                        { "found_off_map" },
                                        { "counts", "ratio" },
                                        { "counts", "left_from_finds" },
                                        { "dates", "made_later" },
                                        { "cost", "rates" },
                                        { "accidents", "years" } } )
      {
        const ReadCounts read = readCounts( without( document, path ) );
        QCOMPARE( read.problem, QString() );
        QVERIFY2( read.missing.contains( path.join( QLatin1Char( '.' ) ) ), qPrintable( path.join( '.' ) ) );
        QVERIFY( !read.digestFits() );
        QVERIFY( !countsHtml( read.result ).isEmpty() );
      }
    }

    void wrongKindsAndWordsAreProblems()
    {
      const QByteArray json = countsJson( CountsMaker( 8 ).result() );
      const auto problemOf = [&]( const QByteArray &before, const QByteArray &after )
      {
        QByteArray changed = json;
        const int place = changed.indexOf( before );
        return place < 0 ? QStringLiteral( "not in the document" )
                         : readCounts( changed.replace( place, before.size(), after ) ).problem;
      };
      QVERIFY(
        problemOf( "minemap-counts/1", "minemap-matches/1" ).contains( QStringLiteral( "not minemap-counts" ) ) );
      QVERIFY(
        problemOf( "\"scope\": \"all\"", "\"scope\": \"everything\"" ).contains( QStringLiteral( "everything" ) ) );
      QVERIFY( problemOf( "\"scope\": \"all\"", "\"scope\": 3" ).contains( QStringLiteral( "is not a text" ) ) );
      QVERIFY(
        problemOf( "\"elsewhere\": ", "\"elsewhere\": 0.5, \"x\": " ).contains( QStringLiteral( "whole number" ) ) );
      QVERIFY( problemOf( "\"who\": \"civilian\"", "\"who\": \"cat\"" ).contains( QStringLiteral( "cat" ) ) );
      QVERIFY(
        problemOf( "\"poisson\": ", "\"poisson\": [1], \"x\": " ).contains( QStringLiteral( "pair of numbers" ) ) );
      QVERIFY( problemOf( "\"counts\": [", "\"counts\": [], \"x\": [" ).contains( QStringLiteral( "do not begin" ) ) );
      QVERIFY( !readCounts( QByteArray( "no JSON" ) ).problem.isEmpty() );
      QVERIFY( !readCounts( QByteArray( "[]" ) ).problem.isEmpty() );
      QVERIFY( !readCounts( QByteArray( "{\"schema\": \"minemap-counts/1\"}" ) ).problem.isEmpty() );
    }

    void reasonsOfLaterVersionsAreNotShownAsTheyAre()
    {
      QByteArray json = countsJson( CountsMaker( 9 ).result() );
      json.replace( NOT_UNDERSTOOD, "<i>new reason</i>" );
      const ReadCounts read = readCounts( json );
      QCOMPARE( read.problem, QString() );
      QVERIFY( !countsHtml( read.result ).contains( "new reason" ) );
    }

    //! Claims of bounds have keys of their own, are read again and are said as ranges; others have none of them.
    void boundsAreReadAgain()
    {
      CountsResult result = CountsMaker( 12 ).result();
      QVERIFY( !countsJson( result ).contains( "claimed_low" ) );
      CountRow &row = result.counts.rows.front();
      row.records = 3;
      CountInput input;
      input.isClaimed = true;
      input.claimed = CountBounds( 1234, 2345 );
      input.perhapsClaimed = CountBounds( 0, std::nullopt );
      input.found = 20;
      input.share = 0.5;
      row.comparison = compareCounts( input );
      for ( const bool isOpen : { false, true } )
      {
        if ( isOpen )
        {
          input.claimed = CountBounds( 1234, std::nullopt );
          row.comparison = compareCounts( input );
        }
        const QByteArray json = countsJson( result );
        const ReadCounts read = readCounts( json );
        QCOMPARE( read.problem, QString() );
        QVERIFY( read.missing.isEmpty() && read.digestFits() );
        QCOMPARE( countsJson( read.result ), json );
        QVERIFY( read.result.total().comparison.claimed == input.claimed );
        const QString page = QString::fromUtf8( countsHtml( result ) );
        QVERIFY( page.contains( isOpen ? QStringLiteral( "1,234 or more" ) : QStringLiteral( "1,234–2,345" ) ) );
        QVERIFY( page.contains( QStringLiteral( "the claim gives bounds" ) ) );
        QVERIFY( page.contains( QStringLiteral( "at least 1,214 by the claim" ) ) );
        // No percentage of what is no single number.
        QVERIFY( !countsMeasures( result )[0].value && !countsMeasures( result )[1].value );
      }
    }

    void measuresHaveTheirDenominators()
    {
      CountsResult result = CountsMaker( 10 ).result();
      CountRow &row = result.counts.rows.front();
      row.records = 5;
      row.comparison = {};
      row.comparison.isClaimed = true;
      row.comparison.tooFew = false;
      row.comparison.claimed = 100;
      row.comparison.found = 20;
      row.comparison.elsewhere = 5;
      row.comparison.expected = 50.0;
      row.comparison.ratio = 0.4;
      row.comparison.even = Interval{ 0.3, 0.5 };
      result.verdicts = { 2, 3, 15, 7, 1 };
      result.overlap[0].expected = 40;
      result.overlap[0].found = 20;
      result.overlap[0].users = 0.3;
      result.overlap[0].producers = 0.6;
      result.overlap[0].tooFew = false;
      const std::vector<DecoderMeasure> measures = countsMeasures( result );
      QCOMPARE( measures.size(), std::size_t( 5 ) );
      QCOMPARE( *measures[0].value, 0.4 );
      QCOMPARE( measures[0].interval->high, 0.5 );
      QCOMPARE( *measures[1].value, 0.25 );
      QCOMPARE( *measures[1].denominator, 100.0 );
      QCOMPARE( *measures[2].value, 0.75 );
      QCOMPARE( *measures[2].denominator, 20.0 );
      QCOMPARE( *measures[3].value, 0.3 );
      QCOMPARE( *measures[4].value, 0.6 );
      // What of few is no percentage, whatever the other side counts.
      result.overlap[0].expected = 2;
      QVERIFY( !countsMeasures( result )[3].value && countsMeasures( result )[4].value );
      result.overlap[0].expected = 40;
      row.comparison.tooFew = true;
      row.comparison.claimed = 9;
      QVERIFY( !countsMeasures( result )[0].value && !countsMeasures( result )[1].value );
      row.comparison.tooFew = false;
      row.comparison.claimed = 100;
      row.records = 0;
      QVERIFY( !countsMeasures( result )[0].value );
    }
};

QTEST_GUILESS_MAIN( TestCountsDocument )
#include "test_counts_document.moc"
