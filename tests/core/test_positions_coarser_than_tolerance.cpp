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

    void aCoarseMapCanBeDiagnosed()
    {
      World world = scatteredFinds();
      world.map.records = { record( "a", rectangle( 0, 0, 100, 100 ) ) };
      world.map.positions.quantum = 100;
      const Assumption assumption = checked( checkPositionsCoarserThanTolerance, world );
      QCOMPARE( assumption.concerned, 1 );
      QVERIFY( assumption.isAgainst( InvalidatesHitRate ) );
      QVERIFY( assumption.isAgainst( InvalidatesCurve ) );
      QVERIFY( !assumption.isAgainst( InvalidatesDiagnosis ) );
      QVERIFY( !assumption.isAgainst( InvalidatesCounts ) );
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
      world.evidence.finds.resize( 5 );
      QCOMPARE( checked( checkPositionsCoarserThanTolerance, world ).state, AssumptionState::CannotBeChecked );
    }
};

QTEST_APPLESS_MAIN( TestPositionsCoarserThanTolerance )
#include "test_positions_coarser_than_tolerance.moc"
