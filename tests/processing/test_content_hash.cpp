// SPDX-License-Identifier: GPL-2.0-or-later
// What enters the hashes of the scorecard: they must never change for data that did not.
#include "processing/reading/content_hash.h"

#include <QDateTime>
#include <QtTest>

#include <ctime>
#include <limits>

using namespace minemap;

namespace
{

//! The definition: a mark, then the value's text.
std::string defined( const QVariant &value )
{
  return std::string( value.isNull() ? "\0N" : "\0V", 2 ) + value.toString().toStdString();
}

std::string hashOf( std::vector<std::vector<FeatureHash>> parts )
{
  for ( std::vector<FeatureHash> &part : parts )
    sortHashes( part );
  return contentHash( parts, StopFlag( false ) );
}

} // namespace

class TestContentHash : public QObject
{
    Q_OBJECT

  private slots:
    void valuesEnterAsTheirText_data();
    void valuesEnterAsTheirText();
    void datesOfAllYearsEnterAsTheirText();
    void timesThatClocksSkippedEnterAsAnyOther();
    void hashesAreThoseOfTheDefinition();
    void neitherOrderNorPartsMatter();
};

void TestContentHash::valuesEnterAsTheirText_data()
{
  QTest::addColumn<QVariant>( "value" );
  QTest::newRow( "invalid" ) << QVariant();
  QTest::newRow( "NULL text" ) << QVariant( QVariant::String );
  QTest::newRow( "NULL integer" ) << QVariant( QVariant::Int );
  QTest::newRow( "NULL long integer" ) << QVariant( QVariant::LongLong );
  QTest::newRow( "NULL number" ) << QVariant( QVariant::Double );
  QTest::newRow( "NULL date" ) << QVariant( QVariant::Date );
  QTest::newRow( "NULL time" ) << QVariant( QVariant::DateTime );
  QTest::newRow( "empty text" ) << QVariant( QString( "" ) );
  QTest::newRow( "text" ) << QVariant( QString::fromUtf8( "Поле № 5, حقل, 地雷, 💣" ) );
  QTest::newRow( "half a character" ) << QVariant( QString( QChar( 0xD83D ) ) );
  QTest::newRow( "zero" ) << QVariant( 0 );
  QTest::newRow( "integer" ) << QVariant( -1234567 );
  QTest::newRow( "least integer" ) << QVariant( std::numeric_limits<int>::min() );
  QTest::newRow( "long integer" ) << QVariant( std::numeric_limits<qlonglong>::min() );
  QTest::newRow( "unsigned" ) << QVariant( std::numeric_limits<qulonglong>::max() );
  QTest::newRow( "number" ) << QVariant( 0.1 );
  QTest::newRow( "whole number" ) << QVariant( 3.0 );
  QTest::newRow( "large number" ) << QVariant( 1e300 );
  QTest::newRow( "truth" ) << QVariant( true );
  QTest::newRow( "date" ) << QVariant( QDate( 1993, 4, 5 ) );
  QTest::newRow( "first date" ) << QVariant( QDate( 1, 1, 1 ) );
  QTest::newRow( "last date" ) << QVariant( QDate( 9999, 12, 31 ) );
  QTest::newRow( "date of five digits" ) << QVariant( QDate( 10000, 1, 1 ) );
  QTest::newRow( "date before Christ" ) << QVariant( QDate( -44, 3, 15 ) );
  QTest::newRow( "invalid date" ) << QVariant( QDate( 2021, 2, 30 ) );
  QTest::newRow( "date and time" ) << QVariant( QDateTime( QDate( 2021, 6, 30 ), QTime( 12, 0, 1, 5 ), Qt::UTC ) );
  QTest::newRow( "time" ) << QVariant( QTime( 12, 0, 1 ) );
  QTest::newRow( "bytes" ) << QVariant( QByteArray( "abc" ) );
  QTest::newRow( "list" ) << QVariant( QStringList( { "a" } ) );
}

void TestContentHash::valuesEnterAsTheirText()
{
  QFETCH( QVariant, value );
  std::string bytes = "before";
  appendValue( bytes, value );
  QVERIFY2( bytes == "before" + defined( value ), bytes.c_str() );
}

void TestContentHash::datesOfAllYearsEnterAsTheirText()
{
  for ( QDate date( -20, 1, 1 ); date.year() < 10020; date = date.addDays( 97 ) )
  {
    std::string bytes;
    appendValue( bytes, date );
    QVERIFY2( bytes == defined( date ), bytes.c_str() + 2 );
  }
}

void TestContentHash::timesThatClocksSkippedEnterAsAnyOther()
{
  const auto hashed = []( const QDate &day )
  {
    std::string bytes;
    appendValue( bytes, QVariant( QDateTime( day, QTime( 0, 0 ) ) ) );
    return bytes;
  };
  qputenv( "TZ", "Asia/Beirut" );
  tzset();
  QVERIFY( !QDateTime( QDate( 2021, 3, 28 ), QTime( 0, 0 ) ).isValid() );
  QCOMPARE( hashed( QDate( 2021, 3, 28 ) ), std::string( "\0V2021-03-28T00:00:00.000", 25 ) );
  QCOMPARE( hashed( QDate( 2021, 3, 27 ) ), std::string( "\0V2021-03-27T00:00:00.000", 25 ) );
  qputenv( "TZ", "UTC" );
  tzset();
  QCOMPARE( hashed( QDate( 2021, 3, 28 ) ), std::string( "\0V2021-03-28T00:00:00.000", 25 ) );
}

void TestContentHash::hashesAreThoseOfTheDefinition()
{
  std::string values;
  appendValue( values, QVariant( QStringLiteral( "A" ) ) );
  appendValue( values, QVariant() );
  const QByteArray expected =
    QCryptographicHash::hash( QByteArray( "form" ) + QByteArray( "\0VA\0N", 5 ), QCryptographicHash::Sha256 );
  FeatureHasher hasher;
  const FeatureHash hash = hasher.hash( "form", values );
  QCOMPARE( QByteArray( hash.data(), int( HASH_SIZE ) ), expected );
  QVERIFY( hasher.hash( "form", values ) == hash );
  QCOMPARE( hashOf( { { hash } } ),
            QCryptographicHash::hash( expected, QCryptographicHash::Sha256 ).toHex().toStdString() );
  // That of no bytes at all, published with the standard (FIPS 180-4).
  QCOMPARE( hashOf( {} ), std::string( "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" ) );
  QCOMPARE( geometryId( "abc" ), std::string( "ba7816bf8f01" ) );
  QVERIFY( geometryId( "" ).empty() );
}

void TestContentHash::neitherOrderNorPartsMatter()
{
  FeatureHasher hasher;
  std::vector<FeatureHash> hashes;
  for ( int index = 0; index < 100; ++index )
    hashes.push_back( hasher.hash( std::to_string( index ), "" ) );
  std::vector<std::vector<FeatureHash>> parts = { hashes };
  const std::string all = hashOf( parts );
  std::reverse( hashes.begin(), hashes.end() );
  parts = { {}, { hashes.begin(), hashes.begin() + 30 }, { hashes.begin() + 30, hashes.begin() + 31 }, {} };
  parts.emplace_back( hashes.begin() + 31, hashes.end() );
  QCOMPARE( hashOf( parts ), all );
  parts.back().pop_back();
  QVERIFY( hashOf( parts ) != all );
}

QTEST_APPLESS_MAIN( TestContentHash )
#include "test_content_hash.moc"
