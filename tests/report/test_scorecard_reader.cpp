// SPDX-License-Identifier: GPL-2.0-or-later
// Claims about reading a scorecard from its file: what was written is read, byte for byte, and what cannot be read is
// said. Which numbers a scorecard has is not exercised here.
#include "report/json/digest.h"
#include "report/score/scorecard_html.h"
#include "report/score/scorecard_json.h"
#include "report/score/scorecard_reader.h"

#include <QLocale>
#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace minemap;

namespace
{

//! Every number is its own, so that none can be read into another's place unnoticed; \a seed makes some undefined.
class CardMaker
{
  public:
    explicit CardMaker( quint32 seed ) : mRandom( seed ) {}

    Scorecard card()
    {
      Scorecard card;
      card.plugin = { { "name", "Minefield Map Accuracy" }, { "version", "0.1" }, { "a key", "b" } };
      card.inputs = {
        { "MAP", "a\"b\\c\n<script> Şuşa \u202e", "aa11", "EPSG:4284", 60, 2, 1, "year > 2020", "a.gpkg|layername=x" },
        { "FINDS", "", "", "", 1, 0, 0, "", "" } };
      card.workingCrs = "+proj=laea";
      card.ellipsoid = "EPSG:7030";
      card.distanceError = number();
      card.operations = { { "EPSG:15865", "Pulkovo", number() }, { "", "", std::nullopt } };
      card.parameters = { { "TOLERANCE", "12.5" },
                          { "TOLERANCES", "[0, 5, 12.5]" },
                          { "A", "null" },
                          { "B", "\"x\\\"y\"" },
                          { "C", "true" } };
      card.tolerance = 12.5;
      card.ground = ground();
      card.searchedKnown = mRandom.bounded( 4 ) > 0;
      card.hitRate = hitRate( card.searchedKnown );
      card.chanceMethod = mRandom.bounded( 2 ) ? "overlay" : "";
      card.chanceStandardError = number();
      card.adjusted.value = number();
      card.adjusted.low = number();
      card.adjusted.high = number();
      card.adjusted.searchedInside = number();
      card.adjusted.searchedOutside = number();
      card.confirmation = confirmation( card.searchedKnown );
      card.hasAccidents = mRandom.bounded( 2 ) > 0;
      if ( card.hasAccidents )
        card.accidents = { count(), count(), number(), number(), number(), count(), count() };
      for ( int point = 0; point < 5; ++point )
        card.curve.push_back( { number().value_or( 3 ), number(), number(), number(), number(), number(), number() } );
      for ( int index = 0; index < 3; ++index )
        card.groups.push_back( group( index, card.searchedKnown ) );
      for ( const Severity severity : { Severity::Information, Severity::Warning, Severity::Alarm } )
        card.notes.push_back( { "finds_just_outside", severity, count(), "a layer", "1, 2", number() } );
      if ( mRandom.bounded( 2 ) )
        card.notes.push_back( { "unknown_datum_allowed", Severity::Warning, 1, "x", "", {} } );
      card.unknownDatumAllowed = card.notes.size() == 4;
      card.toleranceChanged = mRandom.bounded( 2 ) > 0;
      card.fittedByHand = mRandom.bounded( 2 ) > 0;
      card.findsTotal = count();
      card.findsAllConsidered = count();
      card.findsAllHits = count();
      card.undefined = { { "hit_rate.p_value", "fewer than 8 clusters of finds: no p-value" },
                         { "ground.area", "no area given" } };
      if ( mRandom.bounded( 2 ) )
        card.undefined.emplace_back( "counts", "no claims" );
      return card;
    }

  private:
    OptionalNumber number()
    {
      const double size = std::pow( 10, mRandom.bounded( 30 ) - 15 );
      return mRandom.bounded( 3 ) == 0 ? OptionalNumber() : OptionalNumber( ( mRandom.generateDouble() - 0.3 ) * size );
    }

    std::int64_t count() { return mRandom.bounded( 100000 ); }

    Ground ground()
    {
      Ground ground;
      ground.area = number();
      ground.searched = number();
      ground.mapped = number();
      ground.mappedSearched = number();
      return ground;
    }

    HitRate hitRate( bool isSearchedKnown )
    {
      HitRate rate;
      rate.isSearchedKnown = isSearchedKnown;
      for ( OptionalNumber *value : { &rate.value, &rate.low, &rate.high, &rate.effectiveN, &rate.byMine, &rate.all,
                                      &rate.chance, &rate.skill, &rate.pValue, &rate.successArea, &rate.densityRatio } )
        *value = number();
      if ( isSearchedKnown )
      {
        rate.hits = count();
        rate.finds = mRandom.bounded( 30 );
        rate.clusters = count();
      }
      return rate;
    }

    Confirmation confirmation( bool isSearchedKnown )
    {
      Confirmation made;
      made.isSearchedKnown = isSearchedKnown;
      made.value = number();
      made.low = number();
      made.high = number();
      made.records = count();
      made.minedNotJudged = count();
      made.notJudged = count();
      if ( isSearchedKnown )
      {
        made.confirmed = count();
        made.judged = mRandom.bounded( 30 );
        made.unconfirmed = count();
      }
      return made;
    }

    GroupScore group( int index, bool isSearchedKnown )
    {
      GroupScore made;
      if ( index > 0 )
        made.name = index == 1 ? "" : "sheet";
      made.ground = ground();
      made.hitRate = hitRate( isSearchedKnown );
      made.hitRate.pAdjusted = number();
      made.confirmation = confirmation( isSearchedKnown );
      made.tooFew = isSearchedKnown && mRandom.bounded( 2 ) > 0;
      return made;
    }

    QRandomGenerator mRandom;
};

} // namespace

class TestScorecardReader : public QObject
{
    Q_OBJECT

  private slots:

    void init() { QLocale::setDefault( QLocale( QStringLiteral( "en_GB" ) ) ); }

    void whatWasWrittenIsReadByteForByte()
    {
      for ( quint32 seed = 1; seed <= 200; ++seed )
      {
        const Scorecard card = CardMaker( seed ).card();
        const QByteArray json = scorecardJson( card );
        const ReadScorecard read = readScorecard( json );
        QCOMPARE( read.problem, QString() );
        QCOMPARE( read.missing, QStringList() );
        QCOMPARE( scorecardJson( read.card ), json );
        QVERIFY( read.digestFits() );
        QCOMPARE( scorecardHtml( read.card ), scorecardHtml( card ) );
      }
    }

    void unknownKeysArePassedOver()
    {
      const Scorecard card = CardMaker( 1 ).card();
      QByteArray json = scorecardJson( card );
      json.replace( "\"ground\": {", "\"new\": {\"deep\": [1, {\"er\": null}]}, \"ground\": {\"more\": \"x\", " );
      const ReadScorecard read = readScorecard( json );
      QCOMPARE( read.problem, QString() );
      QCOMPARE( read.missing, QStringList() );
      QCOMPARE( scorecardJson( read.card ), scorecardJson( card ) );
    }

    void missingKeysAreNamedAndTheirNumbersUnknown()
    {
      QByteArray json = scorecardJson( CardMaker( 1 ).card() );
      json.replace( "\"by_mine\"", "\"by_min\"" ).replace( "\"adjusted\"", "\"adjuste\"" );
      const ReadScorecard read = readScorecard( json );
      QCOMPARE( read.problem, QString() );
      QCOMPARE( read.missing, QStringList( { "hit_rate.by_mine", "adjusted", "groups.hit_rate.by_mine" } ) );
      QVERIFY( !read.card.hitRate.byMine && !read.card.adjusted.value );
    }

    void aChangedNumberIsSeenByTheDigest()
    {
      Scorecard card = CardMaker( 1 ).card();
      card.hitRate.value = 0.25;
      QByteArray json = scorecardJson( card );
      QVERIFY( readScorecard( json ).digestFits() );
      json.replace( "\"value\": 0.25,", "\"value\": 0.26," );
      QVERIFY( !readScorecard( json ).digestFits() );
    }

    void whatIsNoScorecardIsRefusedWithAReason_data()
    {
      QTest::addColumn<QByteArray>( "json" );
      QTest::addColumn<QString>( "reason" );
      const QByteArray good = scorecardJson( CardMaker( 1 ).card() );
      const auto with = [&good]( const char *from, const char *to ) { return QByteArray( good ).replace( from, to ); };
      QTest::newRow( "empty" ) << QByteArray() << "not JSON";
      QTest::newRow( "half" ) << good.left( good.size() / 2 ) << "not JSON";
      QTest::newRow( "binary" ) << QByteArray( 1000, '\xff' ) << "not JSON";
      QTest::newRow( "list" ) << QByteArray( "[1, 2]" ) << "no schema";
      QTest::newRow( "other schema" ) << with( "minemap-scorecard/1", "minemap-scorecard/2" ) << "minemap-scorecard/2";
      QTest::newRow( "text for number" ) << with( "\"records\": ", "\"records\": \"7\", \"was\": " )
                                         << "confirmation.records";
      QTest::newRow( "fraction" ) << with( "\"features\": 60", "\"features\": 60.5" ) << "inputs.features";
      QTest::newRow( "list for object" ) << with( "\"ground\": {", "\"ground\": [], \"was\": {" ) << "ground";
      QTest::newRow( "severity" ) << with( "\"severity\": \"alarm\"", "\"severity\": \"alarum\"" ) << "alarum";
      QTest::newRow( "tolerance" ) << with( "\"TOLERANCE\": 12.5", "\"TOLERANCE\": \"x\"" ) << "TOLERANCE";
      QTest::newRow( "deep" ) << QByteArray( 500, '[' ) + QByteArray( 500, ']' ) << "deeply";
    }

    void whatIsNoScorecardIsRefusedWithAReason()
    {
      QFETCH( QByteArray, json );
      QFETCH( QString, reason );
      const ReadScorecard read = readScorecard( json );
      QVERIFY2( read.problem.contains( reason ), qPrintable( read.problem ) );
    }

    void everyTruncatedOrGarbledFileIsSurvived()
    {
      const QByteArray good = scorecardJson( CardMaker( 3 ).card() );
      QRandomGenerator random( 5 );
      int refused = 0;
      for ( int trial = 0; trial < 3000; ++trial )
      {
        QByteArray json = good;
        for ( int change = 0; change < 3; ++change )
          json[random.bounded( json.size() )] = static_cast<char>( "{}[]\",:0a\\"[random.bounded( 10 )] );
        refused += readScorecard( json ).problem.isEmpty() ? 0 : 1;
      }
      QVERIFY( refused > 300 && refused < 3000 );
    }
};

QTEST_GUILESS_MAIN( TestScorecardReader )
#include "test_scorecard_reader.moc"
