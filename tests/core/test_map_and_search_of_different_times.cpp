// SPDX-License-Identifier: GPL-2.0-or-later
// Ground searched before the records there were made.
#include "search_testing.h"

#include "core/assumptions/map_and_search_of_different_times.h"

#include <QtTest>

using namespace minemap;
using namespace minemap::test;

namespace
{

//! Ten records of 2010; the first \a early were searched in 2005, the others in 2015.
CheckedWorld searchedEarly( int early )
{
  CheckedWorld world;
  for ( int number = 0; number < 10; ++number )
  {
    const double x = 500 * number;
    world.addRecord( rectangle( x, 0, x + 100, 40 ), yearPeriod( 2010 ) );
    world.addSearch( rectangle( x - 40, -40, x + 140, 80 ), yearPeriod( number < early ? 2005 : 2015 ) );
  }
  return world;
}

} // namespace

class TestMapAndSearchOfDifferentTimes : public QObject
{
    Q_OBJECT

  private slots:

    void groundMostlySearchedBeforeTheMapIsFound()
    {
      const Assumption assumption = searchedEarly( 6 ).check( checkMapAndSearchOfDifferentTimes );
      QCOMPARE( assumption.state, AssumptionState::Broken );
      QVERIFY( near( assumption.statistic, 0.6, 1e-12 ) );
      QCOMPARE( assumption.n, 10 );
      QCOMPARE( assumption.concerned, 6 );
      QCOMPARE( assumption.records, ( std::vector<std::uint32_t>{ 0, 1, 2, 3, 4, 5 } ) );
    }

    void halfIsAllowed()
    {
      QCOMPARE( searchedEarly( 5 ).check( checkMapAndSearchOfDifferentTimes ).state, AssumptionState::Holds );
      QCOMPARE( searchedEarly( 0 ).check( checkMapAndSearchOfDifferentTimes ).state, AssumptionState::Holds );
    }

    void oneRecordOfALaterUpdateBreaksNothing()
    {
      CheckedWorld world = searchedEarly( 0 );
      world.map.records[3].mapDate = dayPeriod( 2024, 1, 1 );
      const Assumption assumption = world.check( checkMapAndSearchOfDifferentTimes );
      QCOMPARE( assumption.state, AssumptionState::Holds );
      QCOMPARE( assumption.concerned, 1 );
    }

    void anOlderRecordOfTheSameGroundKeepsTheSearch()
    {
      CheckedWorld world = searchedEarly( 10 );
      for ( int number = 0; number < 10; ++number )
        world.addRecord( rectangle( 500 * number, -20, 500 * number + 100, 60 ), yearPeriod( 1995 ) );
      QCOMPARE( world.check( checkMapAndSearchOfDifferentTimes ).state, AssumptionState::Holds );
    }

    void groundSearchedAgainAfterwardsIsInTime()
    {
      CheckedWorld world = searchedEarly( 10 );
      for ( int number = 0; number < 10; ++number )
        world.addSearch( rectangle( 500 * number - 60, -60, 500 * number + 160, 100 ), yearPeriod( 2018 ) );
      const Assumption assumption = world.check( checkMapAndSearchOfDifferentTimes );
      QCOMPARE( assumption.state, AssumptionState::Holds );
      QCOMPARE( assumption.concerned, 0 );
    }

    void doubtIsNoProof()
    {
      CheckedWorld world = searchedEarly( 10 );
      for ( SearchedPiece &piece : world.evidence.searched.pieces )
        piece.searched = yearPeriod( 2010 );
      QCOMPARE( world.check( checkMapAndSearchOfDifferentTimes ).concerned, 0 );
    }

    void withoutDatesItCannotBeChecked()
    {
      CheckedWorld noMapDates = searchedEarly( 10 );
      for ( Record &record : noMapDates.map.records )
        record.mapDate = {};
      CheckedWorld noSearchDates = searchedEarly( 10 );
      for ( SearchedPiece &piece : noSearchDates.evidence.searched.pieces )
        piece.searched = {};
      for ( const CheckedWorld &world : { noMapDates, noSearchDates } )
      {
        const Assumption assumption = world.check( checkMapAndSearchOfDifferentTimes );
        QCOMPARE( assumption.state, AssumptionState::CannotBeChecked );
        QCOMPARE( assumption.reason, std::string( assumption_reasons::NO_DATES ) );
      }
    }

    void fewPolygonsCannotBeChecked()
    {
      CheckedWorld world = searchedEarly( 10 );
      world.evidence.searched.pieces.resize( 4 );
      const Assumption assumption = world.check( checkMapAndSearchOfDifferentTimes );
      QCOMPARE( assumption.reason, std::string( assumption_reasons::FEW_PIECES ) );
      QVERIFY( assumption.records.empty() && assumption.pieces.empty() );
    }
};

QTEST_APPLESS_MAIN( TestMapAndSearchOfDifferentTimes )
#include "test_map_and_search_of_different_times.moc"
