// SPDX-License-Identifier: GPL-2.0-or-later
// How much of map and evidence an area leaves out: plain counts.
#include "search_testing.h"

#include "core/assumptions/area_leaves_out.h"

#include <QtTest>

using namespace minemap;
using namespace minemap::test;

namespace
{

//! An area of two squares side by side; twenty finds and ten records inside.
CheckedWorld insideWorld()
{
  CheckedWorld world;
  world.evidence.hasArea = true;
  world.evidence.area = { rectangle( 0, 0, 1000, 1000 ), rectangle( 1000, 0, 2000, 1000 ) };
  for ( int number = 0; number < 20; ++number )
    world.addFind( 50 + 90 * number, 500 );
  for ( int number = 0; number < 10; ++number )
    world.addRecord( rectangle( 20 + 195 * number, 100, 120 + 195 * number, 200 ) );
  return world;
}

} // namespace

class TestAreaLeavesOut : public QObject
{
    Q_OBJECT

  private slots:

    void nothingOutsideHolds()
    {
      // One of the records lies across the line between the two squares: that is inside.
      const Assumption assumption = insideWorld().check( checkAreaLeavesOut );
      QCOMPARE( assumption.state, AssumptionState::Holds );
      QCOMPARE( *assumption.statistic, 0.0 );
      QVERIFY( assumption.leftOut.has_value() );
      QCOMPARE( assumption.leftOut->records + assumption.leftOut->clipped + assumption.leftOut->finds, 0 );
    }

    void overATenthOfFindsIsFound()
    {
      CheckedWorld world = insideWorld();
      world.addFind( 5000, 0 );
      world.addFind( 5000, 100 );
      QCOMPARE( world.check( checkAreaLeavesOut ).state, AssumptionState::Holds ); // 2 of 22
      world.addFind( 5000, 200 );
      const Assumption assumption = world.check( checkAreaLeavesOut );
      QCOMPARE( assumption.state, AssumptionState::Broken );
      QCOMPARE( assumption.n, 23 );
      QCOMPARE( assumption.concerned, 3 );
      QCOMPARE( assumption.finds, ( std::vector<std::uint32_t>{ 20, 21, 22 } ) );
      QCOMPARE( assumption.invalidates, std::uint16_t( InvalidatesNothing ) );
    }

    void recordsOutsideAndAcrossTheEdgeAreToldApart()
    {
      CheckedWorld world = insideWorld();
      world.addRecord( rectangle( 1950, 300, 2100, 400 ) );
      world.addRecord( rectangle( 3000, 300, 3100, 400 ) );
      world.addRecord( rectangle( 3200, 300, 3300, 400 ) );
      const Assumption assumption = world.check( checkAreaLeavesOut );
      QCOMPARE( assumption.state, AssumptionState::Broken );
      QCOMPARE( assumption.leftOut->records, 2 );
      QCOMPARE( assumption.leftOut->clipped, 1 );
      QCOMPARE( assumption.records, ( std::vector<std::uint32_t>{ 11, 12 } ) );
    }

    void aRecordWhoseBoxAloneMeetsTheAreaIsOutside()
    {
      CheckedWorld world = insideWorld();
      Shape corner( ShapeKind::Polygon );
      corner.addPath( { { 1900, 1300 }, { 2300, 900 }, { 2300, 1300 }, { 1900, 1300 } } );
      world.addRecord( corner );
      QCOMPARE( world.check( checkAreaLeavesOut ).leftOut->records, 1 );
    }

    void anyAccidentOutsideIsFound()
    {
      CheckedWorld world = insideWorld();
      world.evidence.hasAccidents = true;
      for ( int number = 0; number < 30; ++number )
        world.evidence.accidents.push_back( { { 20.0 + number, 20 }, {}, {} } );
      QCOMPARE( world.check( checkAreaLeavesOut ).state, AssumptionState::Holds );
      world.evidence.accidents.push_back( { { -20, 20 }, {}, {} } );
      const Assumption assumption = world.check( checkAreaLeavesOut );
      QCOMPARE( assumption.state, AssumptionState::Broken );
      QCOMPARE( assumption.leftOut->accidents, 1 );
      QCOMPARE( assumption.n, 31 );
      QCOMPARE( assumption.concerned, 1 );
    }

    void withoutAnAreaItCannotBeChecked()
    {
      CheckedWorld world = insideWorld();
      world.evidence.hasArea = false;
      const Assumption assumption = world.check( checkAreaLeavesOut );
      QCOMPARE( assumption.state, AssumptionState::CannotBeChecked );
      QCOMPARE( assumption.reason, std::string( assumption_reasons::NO_AREA ) );
    }
};

QTEST_APPLESS_MAIN( TestAreaLeavesOut )
#include "test_area_leaves_out.moc"
