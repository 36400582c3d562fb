// SPDX-License-Identifier: GPL-2.0-or-later
// The worst of what is known about positions is held against half the tolerance.
#include "assumption_testing.h"
#include "core/assumptions/positions_coarser_than_tolerance.h"

#include <QtTest>

using namespace minemap;
using namespace minemap::test;

class TestPositionsCoarserThanTolerance : public QObject
{
    Q_OBJECT

  private slots:

    void finePositionsHold()
    {
      World world = scatteredFinds();
      Assumption assumption = checked( checkPositionsCoarserThanTolerance, world );
      QCOMPARE( assumption.state, AssumptionState::Holds );
      QVERIFY( !assumption.statistic );
      world.evidence.findPositions.quantum = 12.5;
      world.map.positions.stated = 5;
      assumption = checked( checkPositionsCoarserThanTolerance, world );
      QCOMPARE( assumption.state, AssumptionState::Holds );
      QCOMPARE( *assumption.statistic, 12.5 );
      QVERIFY( !assumption.smallestTolerance );
    }

    void coarseFindsLeaveNothing()
    {
      World world = scatteredFinds();
      world.evidence.findPositions.quantum = 30.9;
      const Assumption assumption = checked( checkPositionsCoarserThanTolerance, world );
      QCOMPARE( assumption.state, AssumptionState::Broken );
      QCOMPARE( *assumption.smallestTolerance, 61.8 );
      QCOMPARE( assumption.concerned, 80 );
      QVERIFY( assumption.isAgainst( InvalidatesDiagnosis ) );
      QVERIFY( assumption.isAgainst( InvalidatesCounts ) );
      QCOMPARE( checked( checkPositionsCoarserThanTolerance, world, 61.8 ).state, AssumptionState::Holds );
    }

    void aCoarseMapIsToldBesideItsScore()
    {
      World world = scatteredFinds();
      Shape oblique( ShapeKind::Polygon );
      oblique.addPath( { { 0, 0 }, { 100, 100 }, { 0, 300 }, { 0, 0 } } );
      world.map.records = { record( "a", oblique ) };
      world.map.positions.quantum = 100;
      const Assumption assumption = checked( checkPositionsCoarserThanTolerance, world );
      QCOMPARE( assumption.state, AssumptionState::Broken );
      QCOMPARE( assumption.concerned, 1 );
      QCOMPARE( assumption.invalidates, std::uint16_t( InvalidatesNothing ) );
    }

    void squaresOfAGridAreNotRounded()
    {
      World world = scatteredFinds();
      world.map.records = { record( "a", rectangle( 0, 0, 100, 100 ) ), record( "b", rectangle( 300, 0, 500, 100 ) ) };
      world.map.positions.quantum = 100;
      QCOMPARE( checked( checkPositionsCoarserThanTolerance, world ).state, AssumptionState::Holds );
    }

    void whatIsOnlySaidOrDoubtfulIsTold()
    {
      World world = scatteredFinds();
      world.evidence.findPositions.stated = 20;
      world.map.positions.datumDoubt = 188;
      const Assumption assumption = checked( checkPositionsCoarserThanTolerance, world );
      QCOMPARE( assumption.state, AssumptionState::Broken );
      QCOMPARE( assumption.invalidates, std::uint16_t( InvalidatesNothing ) );
      QCOMPARE( *assumption.smallestTolerance, 376.0 );
    }

    void fewFindsTellNothing()
    {
      World world = scatteredFinds();
      world.evidence.finds.resize( 19 );
      world.evidence.findPositions.quantum = 100; // Round by choice, perhaps.
      QCOMPARE( checked( checkPositionsCoarserThanTolerance, world ).state, AssumptionState::CannotBeChecked );
    }
};

QTEST_APPLESS_MAIN( TestPositionsCoarserThanTolerance )
#include "test_positions_coarser_than_tolerance.moc"
