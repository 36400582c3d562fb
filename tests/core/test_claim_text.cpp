// SPDX-License-Identifier: GPL-2.0-or-later
// Claims as text, columns and tables: what is read, and that everything else is listed.
#include "core/reconcile/claim_text.h"

#include "claim_spellings.h"
#include "core/reconcile/claim_words.h"

#include <QtTest>

#include <algorithm>
#include <random>
#include <set>

using namespace minemap;

namespace
{

//! "24", "20..30", "101.."
QString described( const CountBounds &number )
{
  if ( number.isExact() )
    return QString::number( number.low );
  return QString( "%1..%2" ).arg( QString::number( number.low ), number.high ? QString::number( *number.high ) : "" );
}

//! "PMN-2 24, at 10, ? XYZ-7 3 | reason"
QString described( const Claim &claim )
{
  QStringList mines;
  for ( const ClaimedMines &entry : claim.mines )
  {
    QString type = QString::fromStdString( entry.type.model );
    if ( type.isEmpty() )
      type = entry.type.isKnown() ? QString( toText( entry.type.mineClass ) )
                                  : ( "? " + QString::fromStdString( entry.spelling ) ).trimmed();
    mines << QString( "%1 %2" ).arg( type, described( entry.number ) );
  }
  for ( const UnreadPiece &piece : claim.unread )
    mines << QString( "unread '%1'" ).arg( QString::fromStdString( piece.text ) );
  return mines.join( ", " );
}

} // namespace

class TestClaimText : public QObject
{
    Q_OBJECT

  private slots:

    void claimsAreReadOrListed_data()
    {
      QTest::addColumn<QString>( "text" );
      QTest::addColumn<QString>( "expected" );
      const auto row = []( const char *text, const char *expected )
      { QTest::newRow( text ) << QString::fromUtf8( text ) << QString::fromUtf8( expected ); };
      row( "24 PMN-2, 6 TM-62", "PMN-2 24, TM-62 6" );
      row( "PMN-2 x 24; TM62: 6", "PMN-2 24, TM-62 6" );
      row( "ПМН-2 – 24 шт.", "PMN-2 24" );
      row( "ПМН-2 – 24 шт., ТМ-62М - 6 шт", "PMN-2 24, TM-62 6" );
      row( "AP 30 AT 10", "ap 30, at 10" );
      row( "30 AP 10 AT", "ap 30, at 10" );
      row( "30 AP mines and 10 AT mines", "ap 30, at 10" );
      row( "24 ПМН-2 и 6 ТМ-62", "PMN-2 24, TM-62 6" );
      row( "PMN-2 (24)\nTM-62 (6)", "PMN-2 24, TM-62 6" );
      row( "PMN-2=24|TM-62=6", "PMN-2 24, TM-62 6" );
      row( "24x PMN-2", "PMN-2 24" );
      row( "24 x PMN-2", "PMN-2 24" );
      row( "PMN-2 ×24", "PMN-2 24" );
      row( "PMN-2 х24", "PMN-2 24" ); // Cyrillic.
      row( "24pcs PMN-2", "PMN-2 24" );
      row( "24xPMN-2", "PMN-2 24" );
      row( "24хПМН-2, 6×TM-62", "PMN-2 24, TM-62 6" ); // Cyrillic, and the sign itself.
      row( "6xABC-9", "unread '6xABC-9'" );
      row( "24x", "? 24" );
      row( "24PMN-2", "PMN-2 24" );
      row( "24шт ПМН", "PMN 24" );
      row( "24 PMN-2 + 6 TM-62", "PMN-2 24, TM-62 6" );
      row( "24 PMN-2 / 6 TM-62", "PMN-2 24, TM-62 6" );
      row( "24 VS-2.2, 12 VS-50", "VS-2.2 24, VS-50 12" );
      row( "24 PMN-2 (AP)", "PMN-2 24" );
      // Thousands.
      row( "1,200 PMN-2", "PMN-2 1200" );
      row( "1 200 PMN-2", "PMN-2 1200" );
      row( "1\u00A0200 PMN-2", "PMN-2 1200" );
      row( "1.200 PMN-2", "PMN-2 1200" );
      row( "1'200 PMN-2", "PMN-2 1200" );
      row( "1,234,567 PMN-2", "PMN-2 1234567" );
      row( "PMN-2: 1,200, TM-62: 6", "PMN-2 1200, TM-62 6" );
      row( "24 PMN-2,6 TM-62", "PMN-2 24, TM-62 6" );
      row( "PMN-2,100 TM-62", "TM-62 100, unread 'PMN-2'" );
      row( "١٢ PMN", "PMN 12" );
      // A type and a number that run together.
      row( "TM 62 6", "TM-62 6" );
      row( "6 TM 62", "TM-62 6" );
      row( "TM 62 200", "TM-62 200" );
      row( "PMN 2", "unread 'PMN 2'" );         // Two PMN, or PMN-2 without a number.
      row( "PMN 2 200", "unread 'PMN 2 200'" ); // 200 PMN-2, or 2 200 PMN.
      row( "MON 50", "unread 'MON 50'" );
      row( "PMN 24,6 TM-62", "unread 'PMN 24,6 TM-62'" );
      // Without a type.
      row( "24", "? 24" );
      row( "24 mines", "? 24" );
      row( "24 PMN-2, 6", "PMN-2 24, unread '6'" );
      // Unknown types.
      row( "12 ABC-9", "unread '12 ABC-9'" );
      row( "12 ABC-9 mines", "? ABC-9 12" );
      row( "12 pcs ABC-9", "? ABC-9 12" );
      row( "ABC-9: 12, 3 PMN", "PMN 3, unread 'ABC-9: 12'" );
      row( "ABC-9: 12 kom, 3 PMN", "? ABC-9 12, PMN 3" );
      row( "Type 72 x 5", "? Type 72 5" );
      row( "12 dragons", "unread '12 dragons'" );
      row( "laid 1993", "unread 'laid 1993'" );
      row( "Laid in 1993 by engineers, 24 PMN", "PMN 24, unread 'Laid in 1993 by engineers'" );
      // Not plain counts.
      row( "20–30 PMN, 6 TM-62", "PMN 20..30, TM-62 6" );
      row( "-5 PMN", "unread '-5 PMN'" );
      row( "2.5 PMN", "unread '2.5 PMN'" );
      row( "1,5 PMN", "unread '1,5 PMN'" );
      row( "12.06.1993", "unread '12.06.1993'" );
      row( "50% PMN", "unread '50% PMN'" );
      row( "1,20,300 PMN", "unread '1,20,300 PMN'" );
      row( "99999999999999999999999999 PMN", "unread '99999999999999999999999999 PMN'" );
      row( "10000001 PMN", "unread '10000001 PMN'" );
      row( "10000000 PMN", "PMN 10000000" );
      row( "0 PMN", "PMN 0" );
      row( "unknown", "unread 'unknown'" );
      row( "PMN-2", "unread 'PMN-2'" );
      row( "?", "unread '?'" );
      row( "", "" );
      row( "   ", "" );
      row( ",,;", "" );
      row( "<b>24</b> PMN", "unread '<b>24</b> PMN'" );
    }

    void claimsAreReadOrListed()
    {
      QFETCH( QString, text );
      QFETCH( QString, expected );
      QCOMPARE( described( readClaimText( text.toStdString(), mDictionary ) ), expected );
    }

    //! Several hundred spellings by kind and language.
    void spellingsMeanWhatTheySay_data()
    {
      QTest::addColumn<QString>( "text" );
      QTest::addColumn<QString>( "expected" );
      for ( const test::Spellings *spellings :
            { &test::SPELLINGS_OF_RUN_TOGETHER, &test::SPELLINGS_OF_BOUNDS, &test::SPELLINGS_OF_RUSSIAN_AND_UKRAINIAN,
              &test::SPELLINGS_OF_BOSNIAN_CROATIAN_SERBIAN, &test::SPELLINGS_OF_ROMANCE,
              &test::SPELLINGS_OF_TURKISH_ARABIC_PERSIAN, &test::SPELLINGS_OF_NONE_AND_UNKNOWN,
              &test::SPELLINGS_OF_SEVERAL_READINGS, &test::SPELLINGS_OF_TOTALS, &test::SPELLINGS_OF_WRONG_ENCODING,
              &test::SPELLINGS_OF_NO_MINES, &test::SPELLINGS_OF_OPEN_ENDS, &test::SPELLINGS_OF_SHORT_YEARS } )
      {
        for ( const auto &[text, expected] : *spellings )
          QTest::newRow( text ) << QString::fromUtf8( text ) << QString::fromUtf8( expected );
      }
    }

    void spellingsMeanWhatTheySay() { claimsAreReadOrListed(); }

    //! Whatever a text is made of: no number that it does not have, and nothing of it lost without a word.
    void noCountIsInvented()
    {
      const std::vector<QString> words = {
        "PMN-2",  "ПМН",   "TM-62M", "AP",    "ПТ",   "24",     "1993",  "1 200", "20-30", "7.62", "x",    "шт.",
        "kom",    "min.",  "около",  "total", "nil",  "?",      ">",     "20+",   ",",     ";",    "-",    "–",
        "(",      ")",     ":",      "and",   "и",    "lot",    "82mm",  "6",     "до",    "от",   "10шт", "PMN-2-5",
        "10AP",   "/",     "+",      "=",     "Type", "72",     "لغم",   "و",     "мин",   "3.",   "0",    "de",
        "dragon", "ABC-9", "1,200",  "007",   "max",  "больше", "entre", "y",     "AP-10", "~",    "30",   "no" };
      std::mt19937 generator( 11 );
      std::uniform_int_distribution<std::size_t> word( 0, words.size() - 1 );
      std::uniform_int_distribution<int> length( 1, 9 );
      for ( int run = 0; run < 20000; ++run )
      {
        QStringList parts;
        for ( int part = length( generator ); part > 0; --part )
          parts << words[word( generator )];
        const QString text = parts.join( run % 3 == 0 ? "" : " " );
        const Claim claim = readClaimText( text.toStdString(), mDictionary );
        const std::set<std::int64_t> written = numbersIn( text );
        for ( const ClaimedMines &entry : claim.mines )
        {
          const CountBounds &number = entry.number;
          QVERIFY2( isWritten( number, written ), qPrintable( text + ": " + described( claim ) ) );
        }
        const bool hasMeaning =
          std::any_of( text.begin(), text.end(), []( QChar sign ) { return sign.isLetterOrNumber(); } );
        QVERIFY2( !hasMeaning || !claim.isEmpty(), qPrintable( text ) );
        if ( claim.unread.empty() )
          QVERIFY2( allNumbersAreUsed( text, claim ), qPrintable( text + ": " + described( claim ) ) );
      }
    }

    void everyUnreadPieceSaysWhy()
    {
      const auto reason = [&]( const char *text )
      {
        const Claim claim = readClaimText( text, mDictionary );
        return QString( claim.unread.size() == 1 ? claim.unread[0].reason : "not one piece" );
      };
      QCOMPARE( reason( "2.5 PMN" ), QString( NOT_A_COUNT ) );
      QCOMPARE( reason( "PMN-2 1993" ), QString( COULD_BE_YEAR ) );
      QCOMPARE( reason( "total 5: 20 PMN, 6 TM-62" ), QString( TOTAL_DIFFERS ) );
      QCOMPARE( reason( "ÏÌÍ-2 24" ), QString( WRONG_ENCODING ) );
      for ( const char *text : { "unknown", "?", "n/a", "неизвестно", "PMN-2 ?" } )
        QCOMPARE( reason( text ), QString( NUMBER_NOT_KNOWN ) );
      // There is a number in them.
      for ( const char *text : { "1e3 PMN", "20? PMN", "PMN-9" } )
        QCOMPARE( reason( text ), QString( NOT_UNDERSTOOD ) );
      for ( const char *text : { "PMN-2", "MON 50" } )
        QCOMPARE( reason( text ), QString( NO_NUMBER ) );
      QCOMPARE( reason( "PMN-2" ), QString( NO_NUMBER ) );
      QCOMPARE( reason( "MON 50" ), QString( NO_NUMBER ) );
      QCOMPARE( reason( "PMN 2 200" ), QString( SEVERAL_READINGS ) );
      QCOMPARE( reason( "99999999999 PMN" ), QString( COUNT_TOO_LARGE ) );
      QCOMPARE( reason( "T-34 3" ), QString( UNKNOWN_SPELLING ) );
      QCOMPARE( reason( "20 MUV-2" ), QString( IS_FUZE ) );
      QCOMPARE( reason( "20 PMN-2 +" ), QString( OPEN_END ) );
      QCOMPARE( reason( "PMN-2 93" ), QString( COULD_BE_YEAR ) );
      QCOMPARE( reason( "PMN-2 '93" ), QString( COULD_BE_YEAR ) );
      QCOMPARE( reason( "12 dragons" ), QString( NOT_UNDERSTOOD ) );
      QCOMPARE( reason( "24 PMN, 6" ), QString( NO_TYPE_GIVEN ) );
    }

    //! Nothing is read twice, nothing hangs, nothing is lost: what is not read is listed, shortened.
    void hostileTextsAreListed()
    {
      const std::vector<std::string> texts = {
        std::string( 10240, 'A' ),
        std::string( 10240, '9' ),
        std::string( 10240, '-' ),
        std::string( 10240, '~' ),
        "24 " + std::string( 10240, 'x' ) + " PMN",
        "24 PMN" + repeated( "\u0301", 5000 ) + "x",
        repeated( "\u202E", 3000 ) + "24 dragons",
        repeated( "PMN 2 ", 1700 ),
        repeated( "TM 62 ", 1700 ),
        repeated( "AP ", 3000 ),
        "<script>" + std::string( 10000, '"' ) + "</script>",
        std::string( "24\0PMN", 6 ),
        "\xFF\xFE 24 PMN",
        std::string( 100000, 'P' ),
      };
      for ( const std::string &text : texts )
      {
        const Claim claim = readClaimText( text, mDictionary );
        QVERIFY2( claim.mines.empty(), qPrintable( described( claim ).left( 200 ) ) );
        QVERIFY( !claim.unread.empty() );
        for ( const UnreadPiece &piece : claim.unread )
        {
          QVERIFY( piece.reason != nullptr );
          QVERIFY( QString::fromStdString( piece.text ).size() <= 201 );
        }
      }
    }

    void marksAndDirectionSignsDoNotHideAClaim()
    {
      QCOMPARE( described( readClaimText( "\u202E24\u202C P\u0301MN-2", mDictionary ) ), QString( "PMN-2 24" ) );
      QCOMPARE( described( readClaimText( "24 PMN-2\u060C 6 TM-62", mDictionary ) ), QString( "PMN-2 24, TM-62 6" ) );
    }

    void manyPiecesAreReadOneByOne()
    {
      const Claim claim = readClaimText( repeated( "2 PMN-2, ", 1000 ), mDictionary );
      QCOMPARE( claim.mines.size(), std::size_t( 1000 ) );
      QVERIFY( claim.unread.empty() );
    }

    void randomBytesNeverBreakTheReader()
    {
      std::mt19937 generator( 7 );
      const std::string signs = "PMN-2 TM62,;:x()=+/~0123456789\n\xD0\x9F\xD0\x9C\xCC\x81\xE2\x80\xAE\xFF.'";
      std::uniform_int_distribution<std::size_t> place( 0, signs.size() - 1 );
      for ( int run = 0; run < 4000; ++run )
      {
        std::string text( static_cast<std::size_t>( run % 60 ), ' ' );
        std::generate( text.begin(), text.end(), [&] { return signs[place( generator )]; } );
        const Claim claim = readClaimText( text, mDictionary );
        for ( const ClaimedMines &entry : claim.mines )
          QVERIFY( entry.number.low >= 0 && entry.number.low <= LARGEST_COUNT + 1 );
      }
    }

    void countsInFieldsOfTheirOwn()
    {
      QCOMPARE( readCount( "24" ).number, std::optional<CountBounds>( 24 ) );
      QCOMPARE( readCount( " 1 200 " ).number, std::optional<CountBounds>( 1200 ) );
      QCOMPARE( readCount( "24.0" ).number, std::optional<CountBounds>( 24 ) );
      QCOMPARE( readCount( "1.200" ).number, std::optional<CountBounds>( 1200 ) );
      QCOMPARE( readCount( "24 pcs" ).number, std::optional<CountBounds>( 24 ) );
      for ( const char *text : { "20 ...", "20…", "20 /", "20 &", "20 -" } )
        QCOMPARE( QString( readCount( text ).reason ), QString( OPEN_END ) );
      for ( const char *text : { "20+", "20 or more" } )
        QCOMPARE( readCount( text ).number, std::optional<CountBounds>( CountBounds( 20, std::nullopt ) ) );
      QCOMPARE( QString( readCount( "24.5" ).reason ), QString( NOT_A_COUNT ) );
      QCOMPARE( QString( readCount( "-3" ).reason ), QString( NOT_A_COUNT ) );
      QCOMPARE( readCount( "10,0" ).number, std::optional<CountBounds>( 10 ) );
      QCOMPARE( readCount( "10 шт" ).number, std::optional<CountBounds>( 10 ) );
      QCOMPARE( readCount( "0024" ).number, std::optional<CountBounds>( 24 ) );
      QCOMPARE( readCount( "2000" ).number, std::optional<CountBounds>( 2000 ) );
      QCOMPARE( readCount( "٢٤" ).number, std::optional<CountBounds>( 24 ) );
      for ( const char *text : { "nil", "-", "0", "none", "нет", "0,0" } )
        QCOMPARE( readCount( text ).number, std::optional<CountBounds>( 0 ) );
      QCOMPARE( readCount( ">5" ).number, std::optional<CountBounds>( CountBounds( 6, std::nullopt ) ) );
      QCOMPARE( readCount( "10-12" ).number, std::optional<CountBounds>( CountBounds( 10, 12 ) ) );
      for ( const char *text : { "??", "Indeterminades", "unknown", "n/a", "неизвестно" } )
        QCOMPARE( QString( readCount( text ).reason ), QString( NUMBER_NOT_KNOWN ) );
      for ( const char *text : { "ten", "inf", "NULL" } )
        QCOMPARE( QString( readCount( text ).reason ), QString( NO_NUMBER ) );
      QCOMPARE( QString( readCount( "24.000" ).reason ), QString( SEVERAL_READINGS ) );
      QCOMPARE( QString( readCount( "10 øò" ).reason ), QString( WRONG_ENCODING ) );
      QCOMPARE( QString( readCount( "nan" ).reason ), QString( NO_NUMBER ) );
      QCOMPARE( QString( readCount( "24 PMN-2" ).reason ), QString( NOT_A_COUNT ) );
      QCOMPARE( QString( readCount( "1e3" ).reason ), QString( NOT_A_COUNT ) );
      QVERIFY( !readCount( "" ).number && readCount( "" ).reason == nullptr );
      QVERIFY( !readCount( "9223372036854775808" ).number );
    }

    void columnsNameTheTypes()
    {
      const Claim claim = readClaimColumns(
        { { "AP", "30" }, { "TM-62", "" }, { "PMN-2", "5" }, { "ABC", "2" }, { "AT", "some" } }, mDictionary );
      QCOMPARE( described( claim ), QString( "ap 30, PMN-2 5, ? ABC 2, unread 'AT: some'" ) );
    }

    //! A row or column that sums up the others is no further mines.
    void totalsOfTablesAreNotAdded()
    {
      const auto table = [&]( const char *total )
      {
        const std::vector<ClaimRow> rows = { { "r", "PMN-2", "24" }, { "r", "TM-62", "6" }, { "r", "Total", total } };
        return described( readClaimTable( rows, mDictionary ).at( "r" ) );
      };
      QCOMPARE( table( "30" ), QString( "PMN-2 24, TM-62 6" ) );
      QCOMPARE( table( "31" ), QString( "PMN-2 24, TM-62 6, unread 'Total: 31'" ) );
      QCOMPARE( described( readClaimColumns( { { "AP", "24" }, { "AT", "6" }, { "всего мин", "30" } }, mDictionary ) ),
                QString( "ap 24, at 6" ) );
      QCOMPARE( described( readClaimColumns( { { "total mines", "30" } }, mDictionary ) ), QString( "? 30" ) );
    }

    //! Whatever a total is called, it is no further mines.
    void totalsHaveManyNames()
    {
      const auto table = [&]( const std::vector<std::pair<std::string, std::string>> &parts )
      {
        std::vector<ClaimRow> rows;
        for ( const auto &[type, number] : parts )
          rows.push_back( { "r", type, number } );
        const Claim claim = readClaimTable( rows, mDictionary ).at( "r" );
        std::int64_t sum = 0;
        for ( const ClaimedMines &mines : claim.mines )
          sum += mines.number.low;
        return claim.unread.empty() ? sum : -1;
      };
      for ( const char *name : { "Total", "TOTAL AP", "AP total", "total_ap", "AP (total)", "Grand total", "Sub-total",
                                 "Subtotal", "sub total", "Σ", "all mines", "All", "mines", "Mines", "мины",
                                 "всего мин", "Итого ПП", "все мины", "PMN-2 total" } )
      {
        QVERIFY2( table( { { "PMN-2", "20" }, { name, "20" } } ) == 20, name );
        QVERIFY2( table( { { "PMN-2", "20" }, { name, "21" } } ) == -1, name );
        QVERIFY2( table( { { name, "20" } } ) == 20, name );
      }
      QCOMPARE(
        table( { { "PMN-2", "20" }, { "TM-62", "5" }, { "AP total", "20" }, { "AT total", "5" }, { "Total", "25" } } ),
        std::int64_t( 25 ) );
      QCOMPARE( table( { { "AP total", "20" }, { "AT total", "5" }, { "Total", "25" } } ), std::int64_t( 25 ) );
      // What they are totals of is not certain.
      QCOMPARE( table( { { "ABC-9", "20" }, { "AP total", "20" } } ), std::int64_t( -1 ) );
      QCOMPARE( table( { { "PMN-2", "20" }, { "TOTALAP", "20" } } ), std::int64_t( -1 ) );
      QCOMPARE( table( { { "PMN-2", "20" }, { "Total laid", "20" } } ), std::int64_t( -1 ) );
      QCOMPARE( table( { { "Total laid", "20" } } ), std::int64_t( 20 ) );
      QCOMPARE( table( { { "PMN-2", "20" }, { "", "20" } } ), std::int64_t( -1 ) );
      QCOMPARE( table( { { "PMN-2", "20" }, { "", "7" } } ), std::int64_t( 27 ) );
    }

    //! A class and its models in columns and rows, and rows that stand twice.
    void fieldsDoNotCountTwice()
    {
      const Claim columns = readClaimColumns( { { "AP", "10" }, { "PMN-2", "10" } }, mDictionary );
      QCOMPARE( described( columns ), QString( "unread 'AP: 10; PMN-2: 10'" ) );
      QCOMPARE( QString( columns.unread[0].reason ), QString( SEVERAL_READINGS ) );
      QCOMPARE( described( readClaimColumns( { { "AP", "30" }, { "PMN-2", "10" }, { "TM-62", "5" } }, mDictionary ) ),
                QString( "ap 30, PMN-2 10, TM-62 5" ) );
      const auto table = [&]( const std::vector<ClaimRow> &rows )
      { return readClaimTable( rows, mDictionary ).at( "r" ); };
      QCOMPARE( described( table( { { "r", "AP", "20" }, { "r", "PMN-2", "20" } } ) ),
                QString( "unread 'AP: 20; PMN-2: 20'" ) );
      const Claim twice =
        table( { { "r", "PMN-2", "20" }, { "r", "ПМН-2", "20" }, { "r", "TM-62M", "5" }, { "r", "TM-62P3", "5" } } );
      QCOMPARE( described( twice ), QString( "PMN-2 20, TM-62 5, TM-62 5, unread 'ПМН-2: 20'" ) );
      QCOMPARE( QString( twice.unread[0].reason ), QString( TWICE_THE_SAME ) );
      QCOMPARE( described( table( { { "r", "PMN-2", "20" }, { "r", "PMN-2", "21" } } ) ),
                QString( "PMN-2 20, PMN-2 21" ) );
      QCOMPARE( described( table( { { "r", "PMN-2", "20" }, { "r", "MUV-2", "20" } } ) ), QString( "PMN-2 20" ) );
      QCOMPARE( described( table( { { "r", "MUV-2", "20" } } ) ), QString( "unread 'MUV-2: 20'" ) );
    }

    void typesOfFindsMaySayThatThereWasNoMine()
    {
      for ( const char *text : { "none", "No mine", "no mines", "NOTHING", "false alarm", "False  alarm", "scrap",
                                 "нет мин", "ложная тревога", "nada", "لا يوجد" } )
        QVERIFY2( saysNoMine( text ), text );
      for ( const char *text :
            { "", " ", "-", "--", "PMN-2", "mine", "unknown", "none of the above", "scrap PMN-2", "0" } )
        QVERIFY2( !saysNoMine( text ), text );
    }

    void rowsOfNinesMayBeCodes()
    {
      for ( const char *text : { "9999", "99999", "9999.0" } )
        QCOMPARE( QString( readCount( text ).reason ), QString( LOOKS_LIKE_CODE ) );
      QCOMPARE( readCount( "9999 mines" ).number, std::optional<CountBounds>( 9999 ) );
      QVERIFY( readCount( "999" ).couldBeCode && readCount( "999" ).number );
      QVERIFY( !readCount( "999 mines" ).couldBeCode && !readCount( "99" ).couldBeCode &&
               !readCount( "1000" ).couldBeCode );
    }

    void tablesAreJoinedByRecordInAnyOrder()
    {
      std::vector<ClaimRow> rows = { { "r1", "PMN-2", "24" }, { "r2", "AT", "6" }, { "r1", "TM-62", "x" },
                                     { "r1", "PMN-2", "3" },  { "", "AP", "1" },   { "r2", "AP", "" } };
      const auto all = [&]
      {
        QStringList lines;
        for ( const auto &[record, claim] : readClaimTable( rows, mDictionary ) )
          lines << QString::fromStdString( record ) + ": " + described( claim );
        return lines.join( "\n" );
      };
      const QString expected = ": ap 1\nr1: PMN-2 24, PMN-2 3, unread 'TM-62: x'\nr2: at 6, unread 'AP: '";
      QCOMPARE( all(), expected );
      std::mt19937 generator( 3 );
      for ( int run = 0; run < 20; ++run )
      {
        std::shuffle( rows.begin(), rows.end(), generator );
        QCOMPARE( all(), expected );
      }
    }

  private:
    MineDictionary mDictionary;

    //! All whole numbers that digits of \a text could be meant as, blanks and commas between thousands left out or not.
    static std::set<std::int64_t> numbersIn( const QString &text )
    {
      std::set<std::int64_t> numbers = { 0 };
      const QRegularExpression digits( "[0-9]+(?:[ ,.][0-9]{3}(?![0-9]))*" );
      for ( auto match = digits.globalMatch( text ); match.hasNext(); )
      {
        QString number = match.next().captured();
        const QStringList parts = number.split( QRegularExpression( "[ ,.]" ) );
        for ( int begin = 0; begin < parts.size(); ++begin )
        {
          for ( int end = begin + 1; end <= parts.size(); ++end )
            numbers.insert( parts.mid( begin, end - begin ).join( "" ).toLongLong() );
        }
      }
      return numbers;
    }

    //! Whether the ends of \a number are written, or follow from one that is by the words of bounds.
    static bool isWritten( const CountBounds &number, const std::set<std::int64_t> &written )
    {
      const auto has = [&]( std::int64_t each ) { return written.count( each ) > 0; };
      if ( number.isExact() )
        return has( number.low );
      if ( !number.high )
        return has( number.low ) || has( number.low - 1 );
      const bool isAbout =
        std::any_of( written.begin(), written.end(),
                     [&]( std::int64_t each ) { return number.low == ( each + 1 ) / 2 && *number.high == each * 2; } );
      return isAbout || ( has( number.low ) && ( has( *number.high ) || has( *number.high + 1 ) ) );
    }

    //! Of a text read as a whole: each number in it is a count, part of a name, or the sum of the counts.
    static bool allNumbersAreUsed( const QString &text, const Claim &claim )
    {
      QString rest = text;
      std::int64_t sum = 0;
      for ( const ClaimedMines &entry : claim.mines )
      {
        rest.remove( rest.indexOf( QString::fromStdString( entry.spelling ) ),
                     QString::fromStdString( entry.spelling ).size() );
        sum += entry.number.low;
      }
      std::set<std::int64_t> used = { sum };
      for ( const ClaimedMines &entry : claim.mines )
      {
        for ( const std::int64_t end : { entry.number.low, entry.number.high.value_or( 0 ) } )
          used.insert( { end, end - 1, end + 1, end / 2, end * 2, end * 2 - 1 } );
      }
      const QRegularExpression digits( "[0-9]+(?:[ ,.][0-9]{3}(?![0-9]))*" );
      for ( auto match = digits.globalMatch( rest ); match.hasNext(); )
      {
        const QString number = match.next().captured();
        const bool isUsed = used.count( QString( number ).remove( QRegularExpression( "[ ,.]" ) ).toLongLong() ) > 0;
        if ( !isUsed )
          return false;
      }
      return true;
    }

    static std::string repeated( const std::string &text, int times )
    {
      std::string result;
      for ( int time = 0; time < times; ++time )
        result += text;
      return result;
    }
};

QTEST_APPLESS_MAIN( TestClaimText )
#include "test_claim_text.moc"
