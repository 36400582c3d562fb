// SPDX-License-Identifier: GPL-2.0-or-later
// Dates known to the day, month or year, and what is certain about their order.
#include "core/evidence/date_period.h"

#include <QtTest>

using namespace minemap;

class TestDatePeriod : public QObject
{
    Q_OBJECT

  private slots:
    void daysCountFromTheFirstOfJanuary1970_data();
    void daysCountFromTheFirstOfJanuary1970();
    void everyDayFollowsTheDayBefore();
    void daysThatDoNotExistAreNothing_data();
    void daysThatDoNotExistAreNothing();
    void overlappingPeriodsAreInNoOrder();
    void unknownDatesAreInNoOrder();
    void adjacentPeriodsAreInOrder();
};

void TestDatePeriod::daysCountFromTheFirstOfJanuary1970_data()
{
  QTest::addColumn<int>( "year" );
  QTest::addColumn<int>( "month" );
  QTest::addColumn<int>( "day" );
  for ( const QDate &date : { QDate( 1970, 1, 1 ), QDate( 1969, 12, 31 ), QDate( 2000, 2, 29 ), QDate( 2024, 2, 29 ),
                              QDate( 1900, 3, 1 ), QDate( 1943, 7, 5 ), QDate( 2100, 3, 1 ), QDate( 9999, 12, 31 ) } )
    QTest::newRow( qPrintable( date.toString( Qt::ISODate ) ) ) << date.year() << date.month() << date.day();
}

void TestDatePeriod::daysCountFromTheFirstOfJanuary1970()
{
  QFETCH( int, year );
  QFETCH( int, month );
  QFETCH( int, day );
  const std::optional<std::int32_t> days = daysSince1970( year, month, day );
  QVERIFY( days.has_value() );
  QCOMPARE( static_cast<qint64>( *days ), QDate( 1970, 1, 1 ).daysTo( QDate( year, month, day ) ) );
}

void TestDatePeriod::everyDayFollowsTheDayBefore()
{
  std::int32_t expected = *daysSince1970( 1, 1, 1 );
  for ( int year = 1; year <= 3000; ++year )
  {
    QCOMPARE( yearPeriod( year ).first, expected );
    for ( int month = 1; month <= 12; ++month )
    {
      QCOMPARE( monthPeriod( year, month ).first, expected );
      for ( int day = 1; day <= 31; ++day )
      {
        const std::optional<std::int32_t> days = daysSince1970( year, month, day );
        QCOMPARE( days.has_value(), QDate::isValid( year, month, day ) );
        if ( days )
          QCOMPARE( *days, expected++ );
      }
      QCOMPARE( monthPeriod( year, month ).last, expected - 1 );
    }
    QCOMPARE( yearPeriod( year ).last, expected - 1 );
  }
}

void TestDatePeriod::daysThatDoNotExistAreNothing_data()
{
  QTest::addColumn<int>( "year" );
  QTest::addColumn<int>( "month" );
  QTest::addColumn<int>( "day" );
  QTest::newRow( "29 February of a common year" ) << 2023 << 2 << 29;
  QTest::newRow( "29 February 1900" ) << 1900 << 2 << 29;
  QTest::newRow( "31 April" ) << 2021 << 4 << 31;
  QTest::newRow( "month 0" ) << 2021 << 0 << 1;
  QTest::newRow( "month 13" ) << 2021 << 13 << 1;
  QTest::newRow( "day 0" ) << 2021 << 1 << 0;
  QTest::newRow( "year 0" ) << 0 << 1 << 1;
  QTest::newRow( "year 10000" ) << 10000 << 1 << 1;
}

void TestDatePeriod::daysThatDoNotExistAreNothing()
{
  QFETCH( int, year );
  QFETCH( int, month );
  QFETCH( int, day );
  QVERIFY( !daysSince1970( year, month, day ).has_value() );
  QVERIFY( !dayPeriod( year, month, day ).isKnown() );
}

void TestDatePeriod::overlappingPeriodsAreInNoOrder()
{
  const DatePeriod year = yearPeriod( 2021 );
  const DatePeriod month = monthPeriod( 2021, 12 );
  const DatePeriod day = dayPeriod( 2021, 12, 31 );
  for ( const DatePeriod &a : { year, month, day } )
  {
    for ( const DatePeriod &b : { year, month, day } )
    {
      QVERIFY( !a.isSurelyAfter( b ) );
      QVERIFY( !a.isSurelyBefore( b ) );
    }
  }
}

void TestDatePeriod::unknownDatesAreInNoOrder()
{
  const DatePeriod unknown;
  QVERIFY( !unknown.isKnown() );
  for ( const DatePeriod &other : { unknown, yearPeriod( 1 ), dayPeriod( 9999, 12, 31 ) } )
  {
    QVERIFY( !unknown.isSurelyAfter( other ) );
    QVERIFY( !unknown.isSurelyBefore( other ) );
    QVERIFY( !other.isSurelyAfter( unknown ) );
    QVERIFY( !other.isSurelyBefore( unknown ) );
  }
}

void TestDatePeriod::adjacentPeriodsAreInOrder()
{
  const DatePeriod earlier = yearPeriod( 2020 );
  for ( const DatePeriod &later : { dayPeriod( 2021, 1, 1 ), monthPeriod( 2021, 1 ), yearPeriod( 2021 ) } )
  {
    QVERIFY( later.isSurelyAfter( earlier ) );
    QVERIFY( earlier.isSurelyBefore( later ) );
    QVERIFY( !later.isSurelyBefore( earlier ) );
    QVERIFY( !earlier.isSurelyAfter( later ) );
  }
}

QTEST_APPLESS_MAIN( TestDatePeriod )
#include "test_date_period.moc"
