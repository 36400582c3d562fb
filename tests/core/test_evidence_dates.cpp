// SPDX-License-Identifier: GPL-2.0-or-later
// Dates of records and finds: only what is certain counts.
#include "core/reconcile/evidence_dates.h"

#include <QtTest>

using namespace minemap;

namespace
{

CountedFind find( int record, DatePeriod laid, DatePeriod made, DatePeriod found, std::int64_t quantity )
{
  CountedFind result;
  result.record = record;
  result.laid = laid;
  result.made = made;
  result.found = found;
  result.quantity = quantity;
  return result;
}

} // namespace

class TestEvidenceDates : public QObject
{
    Q_OBJECT

  private slots:

    void onlyCertainOrderIsCounted()
    {
      std::vector<CountedRecord> records( 2 );
      records[0].id = "dated";
      records[0].mapDate = yearPeriod( 1994 );
      records[1].id = "undated";
      const DatePeriod none;
      const DateReport report = compareDates(
        records,
        { find( 0, yearPeriod( 1995 ), none, none, 1 ), find( 0, none, yearPeriod( 1995 ), none, 2 ),
          find( 0, yearPeriod( 1995 ), yearPeriod( 1995 ), none, 4 ),
          find( 0, dayPeriod( 1994, 12, 31 ), none, none, 8 ), find( 0, none, none, dayPeriod( 1993, 12, 31 ), 16 ),
          find( 0, none, none, yearPeriod( 1994 ), 32 ), find( 1, yearPeriod( 2020 ), none, yearPeriod( 1900 ), 64 ),
          find( -1, yearPeriod( 2020 ), none, none, 128 ), find( 0, yearPeriod( 2020 ), none, none, 0 ) } );
      QCOMPARE( report.mines, std::int64_t( 127 ) );
      QCOMPARE( report.datable, std::int64_t( 15 ) );
      QCOMPARE( report.laidLater, std::int64_t( 5 ) );
      QCOMPARE( report.madeLater, std::int64_t( 6 ) );
      QCOMPARE( report.laterInAll, std::int64_t( 7 ) );
      QCOMPARE( report.laterShare.of, std::int64_t( 15 ) );
      QCOMPARE( report.foundBefore, std::int64_t( 16 ) );
      QCOMPARE( report.recordsWithoutDate, std::int64_t( 1 ) );
      QCOMPARE( report.recordsAfterFinds.size(), std::size_t( 1 ) );
      QCOMPARE( report.recordsAfterFinds[0].minesBefore, std::int64_t( 16 ) );
      QCOMPARE( report.recordsAfterFinds[0].mines, std::int64_t( 63 ) );
    }

    //! 500 mines of one record are one statement about its date: no interval. Of 20 records it is wider than Wilson's.
    void aRecordIsOneWitnessOfLaterMines()
    {
      const DatePeriod none;
      std::vector<CountedRecord> records( 20 );
      std::vector<CountedFind> finds;
      for ( int record = 0; record < 20; ++record )
      {
        records[static_cast<std::size_t>( record )].id = std::to_string( record );
        records[static_cast<std::size_t>( record )].mapDate = yearPeriod( 1994 );
        finds.push_back( find( record, yearPeriod( record < 10 ? 1995 : 1993 ), none, none, 25 ) );
      }
      const Agreement share = compareDates( records, finds ).laterShare;
      QCOMPARE( share.of, std::int64_t( 500 ) );
      QVERIFY( share.interval && share.interval->high - share.interval->low > 0.3 );
      records.resize( 1 );
      const Agreement one = compareDates( records, { find( 0, yearPeriod( 1995 ), none, none, 500 ) } ).laterShare;
      QCOMPARE( *one.value, 1.0 );
      QVERIFY( !one.interval );
    }

    void yearsAreThoseOfTheCalendar()
    {
      for ( int year = 1890; year <= 2110; ++year )
      {
        QCOMPARE( yearOf( yearPeriod( year ) ), std::optional<int>( year ) );
        QCOMPARE( yearOf( dayPeriod( year, 1, 1 ) ), std::optional<int>( year ) );
        QCOMPARE( yearOf( dayPeriod( year, 12, 31 ) ), std::optional<int>( year ) );
      }
      QVERIFY( !yearOf( {} ) );
      QVERIFY( !yearOf( { dayPeriod( 2020, 12, 31 ).first, dayPeriod( 2021, 1, 1 ).last } ) );
    }
};

QTEST_APPLESS_MAIN( TestEvidenceDates )
#include "test_evidence_dates.moc"
