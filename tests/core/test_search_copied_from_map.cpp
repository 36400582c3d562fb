// SPDX-License-Identifier: GPL-2.0-or-later
// Searched polygons that are records drawn once more, and search round records that is none. How often it is right
// about whole worlds: tests/simulation/assumption_search.
#include "search_testing.h"

#include "core/assumptions/search_copied_from_map.h"

#include <QtTest>

using namespace minemap;
using namespace minemap::test;

namespace
{

//! Ten records of 100 m by 40 m, far from each other.
CheckedWorld tenRecords()
{
  CheckedWorld world;
  for ( int number = 0; number < 10; ++number )
    world.addRecord( rectangle( 500 * number, 0, 500 * number + 100, 40 ) );
  return world;
}

//! Searched ground that lies \a width beyond each of the first \a copies records; other ground for the rest.
CheckedWorld searched( double width, int copies )
{
  CheckedWorld world = tenRecords();
  for ( int number = 0; number < 10; ++number )
  {
    const double x = 500 * number;
    if ( number < copies )
      world.addSearch( rectangle( x - width, -width, x + 100 + width, 40 + width ) );
    else
      world.addSearch( rectangle( x - 35, -60, x + 180, 55 ) );
  }
  return world;
}

} // namespace

class TestSearchCopiedFromMap : public QObject
{
    Q_OBJECT

  private slots:

    void equalPolygonsAreFound()
    {
      const Assumption assumption = searched( 0, 10 ).check( checkSearchCopiedFromMap );
      QCOMPARE( assumption.state, AssumptionState::Broken );
      QCOMPARE( *assumption.statistic, 1.0 );
      QCOMPARE( assumption.n, 10 );
      QCOMPARE( assumption.concerned, 10 );
      QCOMPARE( assumption.pieces.size(), std::size_t( 10 ) );
      QCOMPARE( assumption.records.size(), std::size_t( 10 ) );
      QVERIFY( assumption.isAgainst( InvalidatesHitRate ) && assumption.isAgainst( InvalidatesAdjusted ) );
      QVERIFY( !assumption.isAgainst( InvalidatesConfirmation ) );
    }

    void recordsWidenedByOneWidthUpToTheToleranceAreFound()
    {
      for ( const double width : { 1.0, 5.0, 10.0, 25.0 } )
        QCOMPARE( searched( width, 10 ).check( checkSearchCopiedFromMap ).state, AssumptionState::Broken );
      QCOMPARE( searched( 40, 10 ).check( checkSearchCopiedFromMap ).state, AssumptionState::Holds );
    }

    void aQuarterIsAllowed()
    {
      const Assumption two = searched( 0, 2 ).check( checkSearchCopiedFromMap );
      QCOMPARE( two.state, AssumptionState::Holds );
      QVERIFY( near( two.statistic, 0.2, 1e-12 ) );
      QCOMPARE( two.concerned, 2 );
      QCOMPARE( two.invalidates, std::uint16_t( InvalidatesNothing ) );
      QCOMPARE( searched( 0, 3 ).check( checkSearchCopiedFromMap ).state, AssumptionState::Broken );
    }

    void recordsFilledLaneByLaneAreFound()
    {
      CheckedWorld world = tenRecords();
      for ( int number = 0; number < 10; ++number )
        for ( int lane = 0; lane < 10; ++lane )
          world.addSearch( rectangle( 500 * number + 10 * lane, 0, 500 * number + 10 * lane + 10, 40 ) );
      const Assumption assumption = world.check( checkSearchCopiedFromMap );
      QCOMPARE( assumption.state, AssumptionState::Broken );
      QCOMPARE( assumption.concerned, 100 );
    }

    void oneFeatureOfManyPartsIsFound()
    {
      CheckedWorld world = tenRecords();
      Shape all( ShapeKind::Polygon );
      for ( const Record &record : world.map.records )
        all.addPath( record.shape.vertices() );
      world.addSearch( all );
      const Assumption assumption = world.check( checkSearchCopiedFromMap );
      QCOMPARE( assumption.state, AssumptionState::Broken );
      QCOMPARE( assumption.n, 10 );
      QCOMPARE( assumption.pieces, std::vector<std::uint32_t>{ 0 } );
    }

    void cutRecordsAreNoCopies()
    {
      // Searched ground ends where a record begins, but the record lies beyond it.
      CheckedWorld world;
      for ( int number = 0; number < 10; ++number )
      {
        world.addRecord( rectangle( 500 * number, 0, 500 * number + 100, 40 ) );
        world.addSearch( rectangle( 500 * number - 100, 0, 500 * number, 40 ) );
        world.addSearch( rectangle( 500 * number + 100, 0, 500 * number + 200, 40 ) );
      }
      const Assumption assumption = world.check( checkSearchCopiedFromMap );
      QVERIFY( assumption.state != AssumptionState::Broken );
      QCOMPARE( assumption.concerned, 0 );
    }

    void tasksInsideALargeRecordAreNoCopies()
    {
      CheckedWorld world;
      world.addRecord( rectangle( 0, 0, 3000, 3000 ) );
      for ( int number = 0; number < 10; ++number )
        world.addSearch( rectangle( 100 + 250 * number, 200, 250 + 250 * number, 400 ) );
      QCOMPARE( world.check( checkSearchCopiedFromMap ).state, AssumptionState::Holds );
    }

    void groundWithinOneWidthOfPointsIsFound()
    {
      CheckedWorld world;
      for ( int number = 0; number < 10; ++number )
      {
        Shape mine( ShapeKind::Point );
        mine.addPath( { { 200.0 * number, 0 } } );
        world.addRecord( mine );
        world.addSearch( regularPolygon( { 200.0 * number, 0 }, 32, 8 ) );
      }
      QCOMPARE( world.check( checkSearchCopiedFromMap ).state, AssumptionState::Broken );
    }

    void fewCannotBeChecked()
    {
      CheckedWorld world = searched( 0, 10 );
      world.evidence.searched.pieces.resize( 4 );
      world.map.records.resize( 4 );
      const Assumption few = world.check( checkSearchCopiedFromMap );
      QCOMPARE( few.state, AssumptionState::CannotBeChecked );
      QCOMPARE( few.reason, std::string( assumption_reasons::FEW_TOUCH ) );
      QVERIFY( !few.statistic && few.records.empty() && few.pieces.empty() );
      world.evidence.searched.pieces.clear();
      QCOMPARE( world.check( checkSearchCopiedFromMap ).reason, std::string( assumption_reasons::NO_SEARCH ) );
    }

    void orderAndThreadsDoNotMatter()
    {
      CheckedWorld world = searched( 3, 6 );
      const Assumption once = world.check( checkSearchCopiedFromMap );
      world.parameters.threads = 1;
      const Assumption again = world.reversed().check( checkSearchCopiedFromMap );
      QCOMPARE( *again.statistic, *once.statistic );
      QCOMPARE( again.concerned, once.concerned );
      QCOMPARE( again.records.size(), once.records.size() );
    }
};

QTEST_APPLESS_MAIN( TestSearchCopiedFromMap )
#include "test_search_copied_from_map.moc"
