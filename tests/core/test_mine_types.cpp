// SPDX-License-Identifier: GPL-2.0-or-later
// Spellings of mines: which are one, which mean two, and which are not known.
#include "core/reconcile/mine_types.h"

#include <QtTest>

#include <set>

using namespace minemap;

class TestMineTypes : public QObject
{
    Q_OBJECT

  private slots:

    void spellingsOfOneMineAreOne_data()
    {
      QTest::addColumn<QString>( "spelling" );
      QTest::addColumn<QString>( "model" );
      QTest::addColumn<QString>( "mineClass" );
      const auto row = []( const char *spelling, const char *model, const char *mineClass )
      { QTest::newRow( spelling ) << QString::fromUtf8( spelling ) << model << mineClass; };
      row( "PMN", "PMN", "ap" );
      row( "PMN-2", "PMN-2", "ap" );
      row( "pmn 2", "PMN-2", "ap" );
      row( "PMN2", "PMN-2", "ap" );
      row( "PMN–2", "PMN-2", "ap" );
      row( "  \"PMN-2\"  ", "PMN-2", "ap" );
      row( "ПМН-2", "PMN-2", "ap" );
      row( "пмн-2", "PMN-2", "ap" );
      row( "РMN-2", "PMN-2", "ap" );  // The first letter is Cyrillic.
      row( "ТМ-62М", "TM-62", "at" ); // All Cyrillic, all look like Latin.
      row( "TМ-62M", "TM-62", "at" ); // One of them.
      row( "ОЗМ-72", "OZM-72", "ap" );
      row( "ОЗM-72", "OZM-72", "ap" ); // By shape O3M-72.
      row( "МОН-100", "MON-100", "ap" );
      row( "ПОМЗ-2М", "POMZ-2", "ap" );
      row( "ПФМ-1С", "PFM-1", "ap" );
      row( "ПМР-2А", "PMR-2", "ap" );
      row( "ТМРП-6", "TMRP-6", "at" );
      row( "МРУД", "MRUD", "ap" );
      row( "ТММ-1", "TMM-1", "at" );
      row( "ПМД-6", "PMD-6", "ap" );
      row( "VS-2.2", "VS-2.2", "at" );
      row( "VS 2,2", "VS-2.2", "at" );
      row( "VS-MK2", "VS-MK2", "ap" );
      row( "P-4-B", "P-4-B", "ap" );
      row( "C3B", "C-3-B", "at" );
      row( "PP-MI-SR", "PP-MI-SR", "ap" );
      row( "Type 72A", "Type 72A", "ap" );
      row( "M18A1 Claymore", "M18A1", "ap" );
      row( "m16a2", "M16", "ap" );
      row( "ＰＭＮ－２", "PMN-2", "ap" );              // Full width.
      row( "P\u0301M\u200BN-\u202E2", "PMN-2", "ap" ); // Combining, zero width, right to left.
      row( "AP mine PMN-2", "PMN-2", "ap" );
      row( "PMN-2 (AP)", "PMN-2", "ap" );
      row( "Mine, Anti-Personnel, PROM-1", "PROM-1", "ap" );
      row( "мина ПМН-2", "PMN-2", "ap" );
      row( "anti tank TM-57 mine", "TM-57", "at" );
      row( "AP", "", "ap" );
      row( "Anti-Tank", "", "at" );
      row( "anti personnel mines", "", "ap" );
      row( "противотанковые мины", "", "at" );
      row( "UXO", "", "other" );
      row( "booby trap", "", "other" );
      row( "Type 72 AP", "", "ap" ); // The text says which of the two.
    }

    void spellingsOfOneMineAreOne()
    {
      QFETCH( QString, spelling );
      QFETCH( QString, model );
      QFETCH( QString, mineClass );
      const MineType type = MineDictionary().find( spelling.toStdString() );
      QCOMPARE( QString::fromStdString( type.model ), model );
      QCOMPARE( QString( toText( type.mineClass ) ), mineClass );
      QVERIFY( type.reason == nullptr );
    }

    void whatIsNotKnownIsNeverGuessed_data()
    {
      QTest::addColumn<QString>( "spelling" );
      QTest::addColumn<QString>( "reason" );
      const auto row = []( const char *name, const QString &spelling, const char *reason )
      { QTest::newRow( name ) << spelling << reason; };
      row( "near miss", "PMN-5", UNKNOWN_SPELLING );
      row( "letter missing", "PM-2", UNKNOWN_SPELLING );
      row( "further word", "PMN-2 or PMN", UNKNOWN_SPELLING );
      row( "two models", "PMN-2 TM-62", UNKNOWN_SPELLING );
      row( "prose", "some mines of Soviet make", UNKNOWN_SPELLING );
      row( "two mines of one name", "Type 72", AMBIGUOUS_SPELLING );
      row( "the other such name", "DM-11", AMBIGUOUS_SPELLING );
      row( "class contradicts", "AT mine PMN-2", CONTRADICTORY_SPELLING );
      row( "two classes", "AP/AT", CONTRADICTORY_SPELLING );
      row( "no type", "mines", NO_TYPE_GIVEN );
      row( "empty", "", NO_TYPE_GIVEN );
      row( "signs", "??? --", NO_TYPE_GIVEN );
      row( "markup", "<script>alert('PMN')</script>", UNKNOWN_SPELLING );
      row( "ten kilobytes", QString( 10240, 'P' ), UNKNOWN_SPELLING );
      row( "Arabic", QString::fromUtf8( "لغم" ), NO_TYPE_GIVEN );
      row( "wrong encoding", QString::fromUtf8( "ÏÌÍ-2" ), WRONG_ENCODING );
    }

    void whatIsNotKnownIsNeverGuessed()
    {
      QFETCH( QString, spelling );
      QFETCH( QString, reason );
      const MineType type = MineDictionary().find( spelling.toStdString() );
      QVERIFY( !type.isKnown() );
      QVERIFY( type.model.empty() );
      QCOMPARE( QString( type.reason ), reason );
    }

    void brokenUtf8IsNoName()
    {
      for ( const char *bytes : { "\xFF\xFE", "\xC3", "\xE0\x80\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\x80" } )
        QVERIFY( !MineDictionary().find( std::string( "PMN" ) + bytes ).isKnown() );
      QCOMPARE( foldText( "\xC3" ).size(), std::size_t( 1 ) );
      QCOMPARE( foldText( "\xC3" )[0].character, char32_t( 0xFFFD ) );
    }

    void everySpellingOfTheTableHasOneMeaning()
    {
      // A later row must not silently replace an earlier one.
      std::size_t spellings = 0;
      std::set<std::string> keys;
      for ( const KnownMine &mine : knownMines() )
      {
        QStringList names = QString( mine.spellings ).split( ';', Qt::SkipEmptyParts );
        names << mine.variant;
        for ( const QString &name : names )
        {
          ++spellings;
          const std::vector<std::string> nameKey = nameKeys( foldText( name.trimmed().toStdString() ) );
          QVERIFY2( !nameKey.empty() && keys.insert( nameKey.front() ).second, qPrintable( name ) );
          const MineType found = MineDictionary().find( name.toStdString() );
          QVERIFY2( found.mineClass == mine.mineClass, qPrintable( name ) );
        }
      }
      std::set<std::string> fuzes;
      for ( const QString &name : QString( knownFuzes() ).split( ';' ) )
      {
        fuzes.insert( nameKeys( foldText( name.toStdString() ) ).front() );
        QVERIFY2( keys.count( nameKeys( foldText( name.toStdString() ) ).front() ) == 0, qPrintable( name ) );
        const MineType fuze = MineDictionary().find( name.toStdString() );
        QVERIFY2( fuze.isFuze && !fuze.isKnown() && QString( fuze.reason ) == IS_FUZE, qPrintable( name ) );
      }
      QCOMPARE( MineDictionary().size(), spellings + fuzes.size() );
      QVERIFY( spellings > 120 );
    }

    void aVariantIsComparedAsItsModel()
    {
      const MineType type = MineDictionary().find( "TM-62P3" );
      QCOMPARE( type.model, std::string( "TM-62" ) );
      QCOMPARE( type.variant, std::string( "TM-62P3" ) );
    }

    void usersExtendTheDictionary()
    {
      MineDictionary dictionary;
      const std::vector<UnreadLine> unread = dictionary.extend( "# our spellings\n"
                                                                "\n"
                                                                "Type 72 = Type 72A\r\n"
                                                                "black widow = PMN\n"
                                                                "XQ-9 = XQ-9, AT\n"
                                                                "no equals sign\n"
                                                                "A-1 = B-1\n"
                                                                "A-2 = B-2, ship\n"
                                                                " = PMN\n"
                                                                "XQ-9A = XQ-9" );
      QCOMPARE( dictionary.find( "TYPE-72" ).model, std::string( "Type 72A" ) );
      QCOMPARE( dictionary.find( "Black Widow" ).model, std::string( "PMN" ) );
      QCOMPARE( dictionary.find( "xq9" ).mineClass, MineClass::AntiTank );
      QCOMPARE( dictionary.find( "XQ-9A" ).model, std::string( "XQ-9" ) );
      QVERIFY( !dictionary.find( "A-1" ).isKnown() );
      QCOMPARE( unread.size(), std::size_t( 4 ) );
      QCOMPARE( unread[0].line, std::size_t( 6 ) );
      QCOMPARE( QString( unread[0].reason ), QString( NO_EQUALS_SIGN ) );
      QCOMPARE( QString( unread[1].reason ), QString( CLASS_NEEDED ) );
      QCOMPARE( QString( unread[2].reason ), QString( NO_SUCH_CLASS ) );
      QCOMPARE( QString( unread[3].reason ), QString( EMPTY_SPELLING ) );
    }

    void longTextsAreCutBetweenCharacters()
    {
      QCOMPARE( shortened( "ПМН-2", 3 ), std::string( "ПМН…" ) );
      QCOMPARE( shortened( "ПМН", 3 ), std::string( "ПМН" ) );
    }
};

QTEST_APPLESS_MAIN( TestMineTypes )
#include "test_mine_types.moc"
