// SPDX-License-Identifier: GPL-2.0-or-later
// Records made from finds are known by their shapes and dates; right records are not accused.
#include "assumption_testing.h"
#include "core/assumptions/map_made_from_finds.h"
#include "core/assumptions/position_reasons.h"
#include "core/geometry/convex_hull.h"

#include <QtTest>

using namespace minemap;
using namespace minemap::test;

namespace
{

std::vector<Point> findsOfTask( const World &world, int task )
{
  std::vector<Point> places;
  for ( const Find &find : world.evidence.finds )
  {
    if ( find.task == "T" + std::to_string( task ) )
      places.push_back( find.place );
  }
  return places;
}

Shape hullOf( const std::vector<Point> &places )
{
  Shape shape( ShapeKind::Polygon );
  shape.addPath( convexHull( places ) );
  return shape;
}

//! One record a task: the hull of its finds in the first \a made, else a square that holds them.
World worldOfHulls( int made )
{
  World world = scatteredFinds();
  for ( int task = 0; task < 10; ++task )
  {
    const double x = 300.0 * task;
    world.map.records.push_back( record( std::to_string( task ).c_str(), task < made
                                                                           ? hullOf( findsOfTask( world, task ) )
                                                                           : rectangle( x + 11, 7, x + 193, 195 ) ) );
  }
  return world;
}

} // namespace

class TestMapMadeFromFinds : public QObject
{
    Q_OBJECT

  private slots:

    void rightRecordsHold()
    {
      const Assumption assumption = checked( checkMapMadeFromFinds, worldOfHulls( 0 ) );
      QCOMPARE( assumption.state, AssumptionState::Holds );
      QCOMPARE( assumption.n, 10 );
      QCOMPARE( assumption.concerned, 0 );
      QCOMPARE( assumption.invalidates, std::uint16_t( InvalidatesNothing ) );
    }

    void hullsOfFindsAreFound()
    {
      const Assumption assumption = checked( checkMapMadeFromFinds, worldOfHulls( 5 ) );
      QCOMPARE( assumption.state, AssumptionState::Broken );
      QCOMPARE( *assumption.statistic, 0.5 );
      QCOMPARE( assumption.records, std::vector<std::uint32_t>( { 0, 1, 2, 3, 4 } ) );
      QVERIFY( assumption.isAgainst( InvalidatesDiagnosis ) );
    }

    void aFewHullsAreNotEnough()
    {
      QCOMPARE( checked( checkMapMadeFromFinds, worldOfHulls( 1 ) ).state, AssumptionState::Holds );
    }

    void pointsOnFindsAreFound()
    {
      World world = scatteredFinds();
      for ( const Find &find : world.evidence.finds )
      {
        Shape point( ShapeKind::Point );
        point.addPath( { find.place } );
        world.map.records.push_back( record( std::to_string( world.map.records.size() ).c_str(), point ) );
      }
      QCOMPARE( checked( checkMapMadeFromFinds, world ).state, AssumptionState::Broken );
      // Mines surveyed when they were laid lie a metre or two beside where they are found.
      for ( Record &record : world.map.records )
        record.shape.vertices().front().x += 1.5;
      QCOMPARE( checked( checkMapMadeFromFinds, world ).state, AssumptionState::Holds );
    }

    void recordsMadeAfterTheirFindsAreFound()
    {
      World world = worldOfHulls( 0 );
      for ( Record &record : world.map.records )
        record.mapDate = dayPeriod( 2020, 1, 1 );
      const Assumption assumption = checked( checkMapMadeFromFinds, world );
      QCOMPARE( assumption.state, AssumptionState::Broken );
      QCOMPARE( assumption.concerned, 10 );
      for ( Record &record : world.map.records )
        record.mapDate = dayPeriod( 1993, 1, 1 );
      QCOMPARE( checked( checkMapMadeFromFinds, world ).state, AssumptionState::Holds );
    }

    void fewRecordsTellNothingByShape()
    {
      World world = worldOfHulls( 10 );
      world.map.records.resize( 3 );
      const Assumption assumption = checked( checkMapMadeFromFinds, world );
      QCOMPARE( assumption.state, AssumptionState::CannotBeChecked );
      QCOMPARE( assumption.reason, std::string( assumption_reasons::FEW_RECORDS ) );
      // Their dates do.
      for ( Record &record : world.map.records )
        record.mapDate = dayPeriod( 2020, 1, 1 );
      QCOMPARE( checked( checkMapMadeFromFinds, world ).state, AssumptionState::Broken );
    }

    void whatIsRoundedTogetherTellsNothing()
    {
      World world = worldOfHulls( 0 );
      world.map.positions.quantum = 100;
      world.evidence.findPositions.quantum = 100;
      const Assumption assumption = checked( checkMapMadeFromFinds, world );
      QCOMPARE( assumption.state, AssumptionState::CannotBeChecked );
      QCOMPARE( assumption.reason, std::string( assumption_reasons::COARSE_POSITIONS ) );
    }

    void orderDoesNotMatter()
    {
      const World world = worldOfHulls( 4 );
      QVERIFY(
        saysTheSame( checked( checkMapMadeFromFinds, world ), checked( checkMapMadeFromFinds, reversed( world ) ) ) );
    }
};

QTEST_APPLESS_MAIN( TestMapMadeFromFinds )
#include "test_map_made_from_finds.moc"
