// SPDX-License-Identifier: GPL-2.0-or-later
// Claims about what is told of a score: JSON, digest, sentences and the page. How scores come about is not exercised
// here.
#include "core/score/clustered_interval.h"
#include "core/score/shift_test.h"
#include "report/json/digest.h"
#include "report/json/json_writer.h"
#include "report/position/comparison_report.h"
#include "report/score/scorecard_html.h"
#include "report/score/scorecard_json.h"
#include "report/words/number_text.h"
#include "report/words/summary.h"
#include "report/words/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

#include <cmath>
#include <functional>
#include <limits>

using namespace minemap;

namespace
{

Note makeNote( const char *code, Severity severity, std::int64_t count )
{
  Note note;
  note.code = code;
  note.severity = severity;
  note.count = count;
  return note;
}

//! 41 of 100 finds hit in 12 clusters, 13 of 20 judged records confirmed, two groups, the second too small to judge.
Scorecard usualCard()
{
  Scorecard card;
  card.plugin = { { "name", "Minefield Map Accuracy" }, { "version", "0.1.0" }, { "qgis", "3.22" } };
  card.inputs = { { "MAP", "handed over", "aa11", "EPSG:4284", 60, 2, 1, "", "" },
                  { "FINDS", "finds", "bb22", "EPSG:4326", 120, 0, 0, "year > 2020", "" } };
  card.workingCrs = "+proj=laea +lat_0=40 +lon_0=47";
  card.ellipsoid = "EPSG:7030";
  card.operations = { { "EPSG:15865", "Pulkovo 1942 to WGS 84 (16)", 4.0 } };
  card.parameters = { { "TOLERANCE", "25" }, { "SEARCHED_SHARE", "0.8" }, { "GROUP_BY", "\"sheet\"" } };
  card.ground.searched = 1234567.891;
  card.ground.mapped = 500000;
  card.ground.mappedSearched = 300000.25;
  card.searchedKnown = true;
  card.hitRate.value = 0.41;
  card.hitRate.hits = 41;
  card.hitRate.finds = 100;
  card.hitRate.clusters = 12;
  card.hitRate.all = 0.4;
  card.hitRate.chance = 0.09;
  card.hitRate.skill = ( 0.41 - 0.09 ) / ( 1 - 0.09 );
  card.confirmation.value = 0.65;
  card.confirmation.low = 0.433;
  card.confirmation.high = 0.819;
  card.confirmation.confirmed = 13;
  card.confirmation.judged = 20;
  card.confirmation.records = 60;
  card.chanceMethod = "overlay";
  for ( int metres = 0; metres <= 100; metres += 5 )
  {
    CurvePoint point;
    point.tolerance = metres;
    point.hit = 0.3 + 0.005 * metres;
    point.chance = 0.05 + 0.002 * metres;
    card.curve.push_back( point );
  }
  GroupScore sheet;
  sheet.name = "sheet 1";
  sheet.hitRate = card.hitRate;
  sheet.confirmation = card.confirmation;
  GroupScore withoutName;
  withoutName.hitRate.value = 0.5;
  withoutName.hitRate.hits = 2;
  withoutName.hitRate.finds = 4;
  withoutName.tooFew = true;
  card.groups = { sheet, withoutName };
  card.notes = { makeNote( "repaired", Severity::Information, 2 ),
                 makeNote( "finds_outside_searched", Severity::Warning, 20 ) };
  card.notes[0].layer = "handed over";
  card.findsTotal = 120;
  card.undefined = { { "hit_rate.p_value", "not computed" }, { "ground.area", "no area layer" } };
  return card;
}

//! Nothing in it is enough to judge.
Scorecard smallCard()
{
  Scorecard card = usualCard();
  card.hitRate.finds = 9;
  card.hitRate.hits = 3;
  card.hitRate.value = 3.0 / 9;
  card.confirmation.judged = 9;
  card.confirmation.confirmed = 4;
  card.confirmation.value = 4.0 / 9;
  card.groups.clear();
  card.hasAccidents = true;
  card.accidents.total = 9;
  card.accidents.hits = 2;
  card.accidents.value = 2.0 / 9;
  card.notes.push_back( makeNote( "finds_just_outside", Severity::Information, 3 ) );
  card.notes.back().value = 0.42;
  return card;
}

QJsonObject parsed( const Scorecard &card )
{
  return QJsonDocument::fromJson( scorecardJson( card ) ).object();
}

//! Keys of the outermost object in the order written.
QStringList outerKeys( const QByteArray &json )
{
  static const QRegularExpression KEY( QStringLiteral( "^  \"([a-z_]+)\": " ), QRegularExpression::MultilineOption );
  QStringList keys;
  QRegularExpressionMatchIterator matches = KEY.globalMatch( QString::fromUtf8( json ) );
  while ( matches.hasNext() )
    keys << matches.next().captured( 1 );
  return keys;
}

//! Keys of one object of the second level in the order written.
QStringList innerKeys( const QByteArray &json, const QString &object )
{
  const QString text = QString::fromUtf8( json );
  const int begin = text.indexOf( QStringLiteral( "\n  \"%1\": {" ).arg( object ) );
  const QString part = text.mid( begin, text.indexOf( QStringLiteral( "\n  }" ), begin ) - begin );
  static const QRegularExpression KEY( QStringLiteral( "^    \"([a-z_]+)\": " ), QRegularExpression::MultilineOption );
  QStringList keys;
  QRegularExpressionMatchIterator matches = KEY.globalMatch( part );
  while ( matches.hasNext() )
    keys << matches.next().captured( 1 );
  return keys;
}

//! Marks every text it is asked for.
class MarkingTranslator : public QTranslator
{
  public:
    QString translate( const char *context, const char *source, const char *, int ) const override
    {
      return qstrcmp( context, "MinefieldMapAccuracy" ) == 0 ? QStringLiteral( "¤" ) + QString::fromUtf8( source )
                                                             : QString();
    }

    bool isEmpty() const override { return false; }
};

//! What a reader sees: a style sheet has percentages of its own.
QString withoutStyle( const QByteArray &html )
{
  return QString::fromUtf8( html ).remove(
    QRegularExpression( QStringLiteral( "<style>.*?</style>" ), QRegularExpression::DotMatchesEverythingOption ) );
}

} // namespace

//! Stands for a translation into another language, while it lives.
class Speaking : public QTranslator
{
  public:
    explicit Speaking( const QString &language ) : mLanguage( language )
    {
      QCoreApplication::installTranslator( this );
    }

    ~Speaking() override { QCoreApplication::removeTranslator( this ); }

    QString translate( const char *, const char *, const char *disambiguation, int ) const override
    {
      return QByteArray( disambiguation ) == "code of this language" ? mLanguage : QString();
    }

    bool isEmpty() const override { return false; }

  private:
    QString mLanguage;
};

class TestReport : public QObject
{
    Q_OBJECT

  private slots:

    void init() { QLocale::setDefault( QLocale( QStringLiteral( "en_GB" ) ) ); }

    void cleanup() { QLocale::setDefault( QLocale::c() ); }

    void numbersReadBackToTheSameDouble()
    {
      for ( const double value :
            { 0.1, 1.0 / 3, 1234567.891, 1e-9, 4.9e-324, 1.7976931348623157e308, -2.5, 123456789012345680.0 } )
        QCOMPARE( shortestNumber( value )->toDouble(), value );
      QCOMPARE( *shortestNumber( 100000 ), QByteArray( "100000" ) );
      QCOMPARE( *shortestNumber( 0.1 ), QByteArray( "0.1" ) );
      QCOMPARE( *shortestNumber( -0.0 ), QByteArray( "0" ) );
      QVERIFY( !shortestNumber( std::nan( "" ) ) );
      QVERIFY( !shortestNumber( -std::numeric_limits<double>::infinity() ) );
    }

    void textsSurviveTheJsonUnharmed()
    {
      const QString text = QStringLiteral( "a\"b\\c\n\t\x01 Şuşa \u0645" );
      JsonWriter json;
      json.beginArray();
      json.text( text );
      json.raw( "not json" );
      json.raw( "[1,2]" );
      json.endArray();
      const QJsonArray array = QJsonDocument::fromJson( json.result() ).array();
      QCOMPARE( array.size(), 3 );
      QCOMPARE( array.at( 0 ).toString(), text );
      QCOMPARE( array.at( 1 ).toString(), QStringLiteral( "not json" ) );
      QCOMPARE( array.at( 2 ).toArray().size(), 2 );
    }

    void jsonKeysComeInTheOrderOfTheContract()
    {
      const QByteArray json = scorecardJson( usualCard() );
      QCOMPARE( outerKeys( json ),
                QStringList( { "schema",         "plugin",    "inputs", "crs",      "parameters",
                               "assumptions",    "ground",    "finds",  "hit_rate", "adjusted",
                               "confirmation",   "position",  "counts", "types",    "accidents",
                               "curve",          "groups",    "notes",  "summary",  "tolerance_changed",
                               "fitted_by_hand", "undefined", "digest" } ) );
      QCOMPARE( innerKeys( json, "hit_rate" ),
                QStringList( { "value", "low", "high", "hits", "finds", "clusters", "effective_n", "by_mine", "all",
                               "chance", "skill", "p_value", "success_area", "density_ratio", "chance_method",
                               "chance_standard_error" } ) );
      QCOMPARE( innerKeys( json, "adjusted" ),
                QStringList( { "value", "low", "high", "searched_inside", "searched_outside" } ) );
      QCOMPARE( innerKeys( json, "confirmation" ).mid( 0, 6 ),
                QStringList( { "value", "low", "high", "confirmed", "judged", "records" } ) );
      QCOMPARE( innerKeys( json, "ground" ), QStringList( { "area", "searched", "mapped", "mapped_searched" } ) );
    }

    void jsonHoldsTheNumbersOfTheCard()
    {
      const QJsonObject json = parsed( usualCard() );
      QCOMPARE( json["schema"].toString(), QStringLiteral( "minemap-scorecard/1" ) );
      QCOMPARE( json["hit_rate"].toObject()["value"].toDouble(), 0.41 );
      QCOMPARE( json["ground"].toObject()["searched"].toDouble(), 1234567.891 );
      QCOMPARE( json["parameters"].toObject()["GROUP_BY"].toString(), QStringLiteral( "sheet" ) );
      QCOMPARE( json["parameters"].toObject()["TOLERANCE"].toDouble(), 25.0 );
      QCOMPARE( json["inputs"].toArray().at( 1 ).toObject()["filter"].toString(), QStringLiteral( "year > 2020" ) );
      QCOMPARE( json["curve"].toArray().size(), 21 );
      QVERIFY( json["groups"].toArray().at( 1 ).toObject()["name"].isNull() );
      QCOMPARE( json["notes"].toArray().at( 1 ).toObject()["severity"].toString(), QStringLiteral( "warning" ) );
      QCOMPARE( json["digest"].toString().toLatin1(), scorecardDigest( usualCard() ) );
    }

    void undefinedIsNullWithAReasonAndNeverNaN()
    {
      Scorecard card = usualCard();
      card.hitRate.skill = std::nan( "" );
      const QByteArray bytes = scorecardJson( card );
      QVERIFY( !bytes.contains( ": nan" ) && !bytes.contains( ": -nan" ) && !bytes.contains( ": inf" ) );
      const QJsonObject json = QJsonDocument::fromJson( bytes ).object();
      QVERIFY( json["hit_rate"].toObject()["skill"].isNull() );
      QVERIFY( json["hit_rate"].toObject()["p_value"].isNull() );
      const QJsonObject undefined = json["undefined"].toObject();
      QCOMPARE( undefined["hit_rate.p_value"].toString(), QStringLiteral( "not computed" ) );
      for ( const char *key : { "position", "counts", "types" } )
      {
        QVERIFY2( json.contains( QLatin1String( key ) ) && json[QLatin1String( key )].isNull(), key );
        QVERIFY2( !undefined[QLatin1String( key )].toString().isEmpty(), key );
      }
      QVERIFY( json["accidents"].isNull() );
    }

    void aReasonTheCoreGaveIsNotWrittenTwice()
    {
      Scorecard card = usualCard();
      card.undefined.emplace_back( "adjusted.value", "not computed" );
      card.undefined.emplace_back( "counts", "no claims" );
      int adjusted = 0, counts = 0, types = 0;
      for ( const auto &entry : undefinedWithReasons( card ) )
      {
        adjusted += entry.first.rfind( "adjusted", 0 ) == 0;
        counts += entry.first == "counts";
        types += entry.first == "types";
      }
      QCOMPARE( adjusted, 1 );
      QCOMPARE( counts, 1 );
      QCOMPARE( types, 1 );
    }

    void whatIsToldBesideTheCardIsNotUnknown()
    {
      const auto keys = []( const Scorecard &of, const ToldBeside &beside )
      {
        QStringList named;
        for ( const auto &entry : undefinedWithReasons( of, beside ) )
          named << QString::fromStdString( entry.first );
        return named;
      };
      Scorecard card = usualCard();
      // As cards of before say it.
      card.undefined.emplace_back( "counts", "not computed" );
      QStringList all = keys( card, ToldBeside() );
      QCOMPARE( all.count( "counts" ), 1 );
      for ( const auto &[key, reason] : undefinedWithReasons( card ) )
        QVERIFY( key != "counts" || reason != "not computed" );
      ToldBeside beside;
      beside.counts = true;
      all.removeAll( "counts" );
      QCOMPARE( keys( card, beside ), all );
      beside.types = beside.position = true;
      all.removeAll( "types" );
      all.removeAll( "position" );
      QCOMPARE( keys( card, beside ), all );
      QVERIFY( all.contains( "hit_rate.p_value" ) );
    }

    void digestIgnoresNamesVersionsTextsAndLanguage()
    {
      const QByteArray digest = scorecardDigest( usualCard() );
      QCOMPARE( digest.size(), 64 );
      Scorecard card = usualCard();
      card.inputs[0].layer = "another name";
      card.plugin[1].second = "9.9.9";
      card.operations[0].name = "Pulkovo 1942 en WGS 84";
      card.notes[0].layer = "another name";
      card.notes[0].features = "7, 8";
      card.undefined[0].second = "another reason";
      card.toleranceChanged = true;
      std::swap( card.notes[0], card.notes[1] );
      QLocale::setDefault( QLocale( QStringLiteral( "fa_IR" ) ) );
      const Speaking persian( QStringLiteral( "fa" ) );
      QCOMPARE( scorecardDigest( card ), digest );
    }

    void digestIgnoresTheLastDigitsOfAnotherMachine()
    {
      const QByteArray digest = scorecardDigest( usualCard() );
      Scorecard card = usualCard();
      card.hitRate.value = 0.41 + 1e-12;
      *card.ground.searched += 1e-4;
      card.curve[3].tolerance += 1e-5;
      QCOMPARE( scorecardDigest( card ), digest );
      Scorecard zero = usualCard(), minusZero = usualCard();
      zero.hitRate.skill = 0.0;
      minusZero.hitRate.skill = -0.0;
      QCOMPARE( scorecardDigest( minusZero ), scorecardDigest( zero ) );
    }

    void digestChangesWithEverythingThatWasComputed_data()
    {
      QTest::addColumn<int>( "change" );
      for ( int change = 0; change < static_cast<int>( changes().size() ); ++change )
        QTest::newRow( changes()[change].first ) << change;
    }

    void digestChangesWithEverythingThatWasComputed()
    {
      QFETCH( int, change );
      Scorecard card = usualCard();
      changes()[change].second( card );
      QVERIFY( scorecardDigest( card ) != scorecardDigest( usualCard() ) );
    }

    void summarySaysThePlainSentence()
    {
      const QString summary = summaryText( usualCard() );
      QCOMPARE( summary,
                QStringLiteral(
                  "100 of 120 finds could be scored, since they lay in searched ground and no date excludes them (12 "
                  "clusters); of these 41 % lay "
                  "within 25 m of the map; a "
                  "point anywhere in the searched ground has a 9 % chance of being that close.\n"
                  "20 of 60 records were sufficiently searched; 13 of these (65 % [43–82]) are confirmed by finds." ) );
    }

    // A p-value of 0.06 is no evidence against the map either.
    void aLargePValueSaysNoMoreThanItShows()
    {
      Scorecard card = usualCard();
      card.hitRate.pValue = 0.06;
      QVERIFY( summaryText( card ).contains( QStringLiteral( "this is not enough to tell the map from chance" ) ) );
      QVERIFY( !summaryText( card ).contains( QStringLiteral( "no evidence" ) ) );
    }

    // A chance rate is of a point, not of a map moved about.
    void chanceRatesOfTwoMapsAreOfAPoint()
    {
      Comparison comparison;
      comparison.difference.finds = 100;
      for ( ComparedMap *map : { &comparison.a, &comparison.b } )
      {
        map->hitRate.finds = 100;
        map->hitRate.value = 0.5;
      }
      comparison.a.hitRate.chance = 0.09;
      comparison.b.hitRate.chance = 0.25;
      const QString text = comparisonSentences( comparison ).join( QLatin1Char( '\n' ) );
      QVERIFY2( text.contains( QStringLiteral(
                  "A point anywhere in the searched ground is on A with a chance of 9 %, on B with 25 %" ) ),
                qPrintable( text ) );
    }

    void noPercentageWhereThereIsTooLittleToJudge()
    {
      const Scorecard card = smallCard();
      const QString summary = summaryText( card );
      QVERIFY2( !summary.contains( QLatin1Char( '%' ) ), qPrintable( summary ) );
      QVERIFY( summary.contains( QStringLiteral( "3 of 9: too few to judge" ) ) );
      QVERIFY( summary.contains( QStringLiteral( "4 of 9: too few to judge" ) ) );
      const QByteArray html = scorecardHtml( card );
      QVERIFY( !withoutStyle( html ).contains( QLatin1Char( '%' ) ) );
      QVERIFY( html.contains( "3 of 9: too few to judge" ) );
      QVERIFY( !html.contains( "<svg" ) );
      QVERIFY( !parsed( card )["notes"].toArray().last().toObject()["text"].toString().contains( QLatin1Char( '%' ) ) );
      QCOMPARE( parsed( card )["hit_rate"].toObject()["value"].toDouble(),
                3.0 / 9 ); // Numbers are written all the same.
    }

    void findsAndRecordsAreTooFewEachOnItsOwn()
    {
      Scorecard card = usualCard();
      card.confirmation.judged = 9;
      QVERIFY( summaryText( card ).contains( QStringLiteral( "41 %" ) ) );
      QVERIFY( !summaryText( card ).contains( QStringLiteral( "65 %" ) ) );
      card = usualCard();
      card.hitRate.finds = 9;
      QVERIFY( !summaryText( card ).contains( QStringLiteral( "41 %" ) ) );
      QVERIFY( summaryText( card ).contains( QStringLiteral( "65 %" ) ) );
      card.hitRate.finds = 10;
      QVERIFY( summaryText( card ).contains( QStringLiteral( "41 %" ) ) );
    }

    void aSmallGroupGetsNoPercentage()
    {
      const QByteArray html = scorecardHtml( usualCard() );
      QVERIFY( html.contains( "2 of 4: too few to judge" ) );
      QVERIFY( !html.contains( "50 %<" ) );
    }

    void withoutSearchedLayerItIsNotAnAccuracy()
    {
      Scorecard card = usualCard();
      card.searchedKnown = false;
      card.hitRate = HitRate();
      card.hitRate.all = 0.4;
      card.confirmation = Confirmation();
      card.findsAllHits = 48;
      card.findsAllConsidered = 120;
      card.groups.clear();
      QCOMPARE( summaryText( card ),
                QStringLiteral( "48 of 120 finds lie within 25 m of the map; where was searched is "
                                "unknown, so this is not an accuracy." ) );
      const QByteArray html = scorecardHtml( card );
      QVERIFY( html.contains( "this is not an accuracy" ) );
      QVERIFY( !withoutStyle( html ).contains( QLatin1Char( '%' ) ) );
    }

    void alarmIsTheFirstLineThenTheDatumThenTheTolerance()
    {
      Scorecard card = usualCard();
      card.notes.push_back( makeNote( "accident_in_searched_ground", Severity::Alarm, 3 ) );
      card.unknownDatumAllowed = true;
      card.toleranceChanged = true;
      const QStringList lines = summaryText( card ).split( QLatin1Char( '\n' ) );
      QVERIFY( lines[0].startsWith( QStringLiteral( "Alarm: " ) ) &&
               lines[0].contains( QStringLiteral( "happened: 3" ) ) );
      QVERIFY( lines[1].contains( QStringLiteral( "datum" ) ) );
      QVERIFY( lines[2].contains( QStringLiteral( "tolerance was changed" ) ) );
      const QByteArray html = scorecardHtml( card );
      const int body = html.indexOf( "</h1>" );
      QVERIFY( html.indexOf( "Alarm: ", body ) < html.indexOf( "class=\"summary\"", body ) );
      QVERIFY( html.indexOf( "Alarm: ", body ) > 0 );
    }

    void searchKindsThatLookCancelledAreSaidInTheSummary()
    {
      Scorecard card = usualCard();
      card.notes.push_back( makeNote( "search_kind_unknown", Severity::Warning, 5 ) );
      QVERIFY( summaryText( card ).contains( QStringLiteral( "without technical means: 5" ) ) );
    }

    void intervalsAreNotTurnedRoundInRightToLeftSentences()
    {
      QLocale::setDefault( QLocale( QStringLiteral( "he_IL" ) ) );
      const Speaking hebrew( QStringLiteral( "he" ) );
      const QString isolatedInterval = QChar( 0x2066 ) + QStringLiteral( "65 % [43–82]" ) + QChar( 0x2069 );
      QVERIFY( summaryText( usualCard() ).contains( isolatedInterval ) );
    }

    void percentagesNeverRoundToNoneOrAll()
    {
      Scorecard card = usualCard();
      card.hitRate.chance = 0.0004;
      card.hitRate.value = 0.998;
      QVERIFY( summaryText( card ).contains( QStringLiteral( "99.8 %" ) ) );
      QVERIFY( summaryText( card ).contains( QStringLiteral( "< 0.1 %" ) ) );
    }

    void everyTextOfTheDataIsEscaped()
    {
      const std::string hostile = "<script>alert(\"1\")</script>&%1";
      Scorecard card = usualCard();
      card.inputs[0].layer = card.inputs[0].filter = card.inputs[0].crs = hostile;
      card.operations[0].name = card.operations[0].code = hostile;
      card.parameters[0].second = hostile;
      card.plugin[0].second = hostile;
      card.groups[0].name = hostile;
      card.notes[0].layer = card.notes[0].features = card.notes[1].code = hostile;
      card.undefined[0] = { hostile, hostile };
      const QByteArray html = scorecardHtml( card, QStringLiteral( "\"><script>" ) );
      QVERIFY( !html.contains( "<script" ) );
      QVERIFY( html.count( "&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;%1" ) >= 12 );
      QVERIFY( !QJsonDocument::fromJson( scorecardJson( card ) ).isNull() );
    }

    void pageIsWellFormedSelfContainedAndHasTheCurve()
    {
      const QByteArray html = scorecardHtml( usualCard() );
      QXmlStreamReader reader( html );
      int paths = 0;
      while ( !reader.atEnd() )
      {
        if ( reader.readNext() == QXmlStreamReader::StartElement )
        {
          paths += reader.name() == QLatin1String( "path" );
          QVERIFY( !reader.attributes().hasAttribute( "src" ) && !reader.attributes().hasAttribute( "href" ) );
        }
      }
      QVERIFY2( !reader.hasError(), qPrintable( reader.errorString() ) );
      QCOMPARE( paths, 2 );
      QVERIFY( html.contains( "T = 25 m" ) );
      QVERIFY( !html.contains( "url(" ) && !html.contains( "@import" ) );
      QVERIFY( html.contains( scorecardDigest( usualCard() ) ) );
    }

    void directionAndLanguageAreThoseOfTheTranslation()
    {
      QVERIFY( scorecardHtml( usualCard() ).contains( "<html lang=\"en\" dir=\"ltr\">" ) );
      const Speaking arabic( QStringLiteral( "ar" ) );
      const QByteArray html = scorecardHtml( usualCard() );
      const QString rate = percentWithInterval( 0.41, 0.33, 0.5 );
      QVERIFY( html.contains( "<html lang=\"ar\" dir=\"rtl\">" ) );
      QVERIFY( rate.startsWith( QChar( 0x2066 ) ) && rate.endsWith( QChar( 0x2069 ) ) );
    }

    void neverSafeNeverFalse()
    {
      Scorecard card = usualCard();
      card.hasAccidents = true;
      card.notes.clear();
      for ( const std::string &code : noteCodes() )
        card.notes.push_back( makeNote( code.c_str(), Severity::Alarm, 1 ) );
      const QString words =
        QString::fromUtf8( scorecardHtml( card ) ) + summaryText( card ) + summaryText( smallCard() );
      QVERIFY( !words.contains( QStringLiteral( "safe" ), Qt::CaseInsensitive ) );
      QVERIFY( !words.contains( QStringLiteral( "false" ), Qt::CaseInsensitive ) );
      QVERIFY( !words.contains( QStringLiteral( "green" ), Qt::CaseInsensitive ) );
    }

    void everyNoteIsASentence()
    {
      QVERIFY( noteCodes().size() > 90 );
      for ( const std::string &code : noteCodes() )
      {
        const QString text = noteText( makeNote( code.c_str(), Severity::Warning, 7 ), true );
        QVERIFY2( text != QString::fromStdString( code ) && text.contains( ' ' ), code.c_str() );
      }
      QCOMPARE( noteText( makeNote( "of_a_later_version", Severity::Warning, 7 ), true ),
                QStringLiteral( "of_a_later_version" ) );
    }

    void aTileWithoutNumberSaysWhy()
    {
      Scorecard card = usualCard();
      card.hitRate.skill.reset();
      card.undefined.emplace_back( "hit_rate.skill",
                                   "fewer than 8 search tasks beyond the map: skill cannot be judged" );
      const QByteArray html = scorecardHtml( card );
      QVERIFY(
        html.contains( "<p class=\"value\">unknown</p><p class=\"sample\">finds: 100 (fewer than 8 search tasks" ) );
    }

    void noteTellsLayerCountFeaturesAndRate()
    {
      Note note = makeNote( "finds_just_outside", Severity::Information, 1200 );
      note.layer = "found %2";
      note.features = "4, 5";
      note.value = 0.37;
      const QString text = noteText( note, true );
      for ( const char *part : { "Layer found %2: ", "1,200", "4, 5", "37 %" } )
        QVERIFY2( text.contains( QLatin1String( part ) ), qPrintable( text ) );
      QVERIFY( !noteText( note, false ).contains( QStringLiteral( "37" ) ) );
    }

    void everySentenceGoesThroughTheTranslator()
    {
      const QByteArray digest = scorecardDigest( usualCard() );
      MarkingTranslator translator;
      QVERIFY( QCoreApplication::installTranslator( &translator ) );
      const QStringList lines = summaryText( usualCard() ).split( QLatin1Char( '\n' ) );
      const QString note = noteText( usualCard().notes[1], true ), verdict = verdictText( Verdict::Unconfirmed );
      const QString result = resultName( "hit_rate.p_value" ), reason = undefinedReasonText( "not computed" );
      const QString unequal = undefinedReasonText( TOO_UNEQUAL_CLUSTERS );
      const QString fewClusters = undefinedReasonText( shift_reasons::FEW_CLUSTERS );
      const QString fewRecords = noteText( makeNote( "few_record_clusters", Severity::Warning, 9 ), true );
      const QByteArray translatedDigest = scorecardDigest( usualCard() );
      QCoreApplication::removeTranslator( &translator );
      const QStringList texts = lines + QStringList{ note, verdict, result, reason, unequal, fewClusters, fewRecords };
      for ( const QString &text : texts )
        QVERIFY2( text.startsWith( QStringLiteral( "¤" ) ), qPrintable( text ) );
      QCOMPARE( translatedDigest, digest );
    }

  private:
    using Change = std::pair<const char *, std::function<void( Scorecard & )>>;

    static const std::vector<Change> &changes()
    {
      static const std::vector<Change> CHANGES = {
        { "a length by 2 mm", []( Scorecard &card ) { card.curve[3].tolerance += 0.002; } },
        { "an area by 0.02 m²", []( Scorecard &card ) { *card.ground.searched += 0.02; } },
        { "a rate by 2e-9", []( Scorecard &card ) { *card.hitRate.chance += 2e-9; } },
        { "a rate to null", []( Scorecard &card ) { card.hitRate.chance.reset(); } },
        { "a group's rate", []( Scorecard &card ) { *card.groups[1].hitRate.value += 2e-9; } },
        { "the count of a note", []( Scorecard &card ) { card.notes[1].count += 1; } },
        { "a note more",
          []( Scorecard &card ) { card.notes.push_back( makeNote( "wide_area", Severity::Warning, 1 ) ); } },
        { "a parameter", []( Scorecard &card ) { card.parameters[1].second = "0.9"; } },
        { "the content of an input", []( Scorecard &card ) { card.inputs[1].contentHash = "bb23"; } },
        { "the CRS of an input", []( Scorecard &card ) { card.inputs[0].crs = "EPSG:4326"; } },
        { "the coordinate operation", []( Scorecard &card ) { card.operations[0].code = "EPSG:1254"; } },
        { "confirmed records", []( Scorecard &card ) { card.confirmation.confirmed += 1; } },
        { "accidents", []( Scorecard &card ) { card.hasAccidents = true; } },
      };
      return CHANGES;
    }
};

QTEST_GUILESS_MAIN( TestReport )
#include "test_report.moc"
