// SPDX-License-Identifier: GPL-2.0-or-later
// Items reported twice are known by place or by date; rows, pits and what is given at one place are not accused.
#include "assumption_testing.h"
#include "core/assumptions/finds_twice.h"
#include "core/assumptions/position_reasons.h"

#include <QtTest>

using namespace minemap;
using namespace minemap::test;

namespace
{

//! Each \a every-th find once more, \a off metres beside.
World withTwins( std::size_t every, double off )
{
  World world = scatteredFinds();
  const std::size_t count = world.evidence.finds.size();
  CounterRandom random( 8, 0 );
  for ( std::size_t position = 0; position < count; position += every )
  {
    Find twin = world.evidence.finds[position];
    const double angle = 6.283 * random.uniform();
    twin.place = { twin.place.x + off * std::cos( angle ), twin.place.y + off * std::sin( angle ) };
    twin.origin.feature = static_cast<std::uint32_t>( world.evidence.finds.size() );
    world.evidence.finds.push_back( twin );
  }
  return world;
}

World withoutDates( World world )
{
  for ( Find &find : world.evidence.finds )
    find.found = DatePeriod();
  return world;
}

} // namespace

class TestFindsTwice : public QObject
{
    Q_OBJECT

  private slots:

    void scatteredFindsHold()
    {
      const Assumption assumption = checked( checkFindsTwice, scatteredFinds() );
      QCOMPARE( assumption.state, AssumptionState::Holds );
      QCOMPARE( assumption.n, 80 );
    }

    void copiesAreFound()
    {
      const Assumption assumption = checked( checkFindsTwice, withTwins( 2, 0 ) );
      QCOMPARE( assumption.state, AssumptionState::Broken );
      QCOMPARE( assumption.n, 120 );
      QCOMPARE( assumption.concerned, 80 );
      QCOMPARE( assumption.finds.size(), std::size_t( 80 ) );
      QCOMPARE( assumption.invalidates, std::uint16_t( InvalidatesByMine | InvalidatesCounts ) );
      QCOMPARE( checked( checkFindsTwice, withoutDates( withTwins( 2, 0 ) ) ).state, AssumptionState::Broken );
    }

    void copiesThreeMetresOffAreFoundByTheirDates()
    {
      QCOMPARE( checked( checkFindsTwice, withTwins( 1, 3 ) ).state, AssumptionState::Broken );
    }

    void anotherDateIsAnotherItem()
    {
      World world = withTwins( 1, 0.2 );
      for ( std::size_t position = 80; position < world.evidence.finds.size(); ++position )
        world.evidence.finds[position].found = dayPeriod( 2019, 1, 1 );
      QCOMPARE( checked( checkFindsTwice, world ).state, AssumptionState::Holds );
    }

    void twoInOnePitAreNotAccused()
    {
      QCOMPARE( checked( checkFindsTwice, withTwins( 16, 0.3 ) ).state, AssumptionState::Holds );
    }

    void rowsDugOnOneDayHold()
    {
      World world = scatteredFinds();
      for ( std::size_t position = 0; position < world.evidence.finds.size(); ++position )
      {
        world.evidence.finds[position].place = { 4.0 * static_cast<double>( position % 40 ),
                                                 6.0 * static_cast<double>( position / 40 ) };
        world.evidence.finds[position].found = dayPeriod( 2010, 5, 1 );
        world.evidence.finds[position].task = "T0";
      }
      QCOMPARE( checked( checkFindsTwice, world ).state, AssumptionState::Holds );
    }

    void manyAtOnePlaceAreNoTwins()
    {
      World world = withoutDates( scatteredFinds() );
      for ( std::size_t position = 0; position < world.evidence.finds.size(); ++position )
        world.evidence.finds[position].place = { 300.0 * static_cast<double>( position / 40 ), 50 };
      QCOMPARE( checked( checkFindsTwice, world ).state, AssumptionState::Holds );
    }

    void coarsePositionsTellNothing()
    {
      World world = withTwins( 1, 0 );
      world.evidence.findPositions.quantum = 100;
      const Assumption assumption = checked( checkFindsTwice, world );
      QCOMPARE( assumption.state, AssumptionState::CannotBeChecked );
      QCOMPARE( assumption.reason, std::string( assumption_reasons::COARSE_POSITIONS ) );
    }

    void fewFindsTellNothing()
    {
      World world = scatteredFinds();
      world.evidence.finds.resize( 9 );
      QCOMPARE( checked( checkFindsTwice, world ).reason, std::string( assumption_reasons::FEW_FINDS ) );
    }

    void orderDoesNotMatter()
    {
      const World world = withTwins( 2, 0.4 );
      QVERIFY( saysTheSame( checked( checkFindsTwice, world ), checked( checkFindsTwice, reversed( world ) ) ) );
    }
};

QTEST_APPLESS_MAIN( TestFindsTwice )
#include "test_finds_twice.moc"
