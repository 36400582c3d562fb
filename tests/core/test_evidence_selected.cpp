// SPDX-License-Identifier: GPL-2.0-or-later
// Evidence of which few things, or only mapped ground, make up most: plain shares, each with its limit.
#include "search_testing.h"

#include "core/assumptions/evidence_selected.h"

#include <QtTest>

#include <algorithm>

using namespace minemap;
using namespace minemap::test;

namespace
{

//! Searched ground of 4 km² with one record; 20 finds far from each other, each in a task of its own, with dates.
CheckedWorld plainWorld()
{
  CheckedWorld world;
  world.addRecord( rectangle( 0, 0, 200, 100 ) );
  world.addSearch( rectangle( -500, -500, 1500, 1500 ) );
  world.evidence.hasFindDates = true;
  for ( int number = 0; number < 20; ++number )
  {
    world.addFind( -400 + 400 * ( number % 5 ), -400 + 400 * ( number / 5 ) );
    world.evidence.finds.back().found = dayPeriod( 2020, 5, 1 );
    world.evidence.finds.back().task = "T" + std::to_string( number );
  }
  return world;
}

bool has( const Assumption &assumption, const char *part )
{
  return std::find( assumption.parts.begin(), assumption.parts.end(), part ) != assumption.parts.end();
}

} // namespace

class TestEvidenceSelected : public QObject
{
    Q_OBJECT

  private slots:

    void spreadEvidenceHolds()
    {
      const Assumption assumption = plainWorld().check( checkEvidenceSelected );
      QCOMPARE( assumption.state, AssumptionState::Holds );
      QVERIFY( assumption.parts.empty() && assumption.statistic );
    }

    void mostFindsOutsideSearchedGroundIsTold()
    {
      CheckedWorld world = plainWorld();
      for ( int number = 0; number < 20; ++number )
        world.addFind( 5000 + 300 * number, 0 );
      for ( Find &find : world.evidence.finds )
        find.found = dayPeriod( 2020, 5, 1 );
      QVERIFY( !has( world.check( checkEvidenceSelected ), assumption_parts::FINDS_NOT_SEARCHED ) );
      world.addFind( 0, 9000 );
      const Assumption assumption = world.check( checkEvidenceSelected );
      QCOMPARE( assumption.state, AssumptionState::Broken );
      QVERIFY( has( assumption, assumption_parts::FINDS_NOT_SEARCHED ) );
      QCOMPARE( assumption.n, 41 );
      QCOMPARE( assumption.concerned, 21 );
      QCOMPARE( assumption.invalidates, std::uint16_t( InvalidatesNothing ) );
    }

    void oneTaskWithMostFindsIsTold()
    {
      CheckedWorld world = plainWorld();
      for ( std::size_t index = 0; index < 6; ++index )
        world.evidence.finds[index].task = "T0";
      QCOMPARE( world.check( checkEvidenceSelected ).state, AssumptionState::Holds );
      world.evidence.finds[6].task = "T0";
      const Assumption assumption = world.check( checkEvidenceSelected );
      QVERIFY( has( assumption, assumption_parts::ONE_TASK ) );
      QCOMPARE( assumption.n, 20 );
      QCOMPARE( assumption.concerned, 7 );
      QCOMPARE( assumption.finds.size(), std::size_t( 7 ) );
    }

    void oneClusterWithMostFindsIsTold()
    {
      CheckedWorld world = plainWorld();
      for ( Find &find : world.evidence.finds )
        find.task.reset();
      QCOMPARE( world.check( checkEvidenceSelected ).state, AssumptionState::Holds );
      for ( std::size_t index = 0; index < 7; ++index )
        world.evidence.finds[index].place = { 700 + 90.0 * static_cast<double>( index ), 700 };
      const Assumption assumption = world.check( checkEvidenceSelected );
      QVERIFY( has( assumption, assumption_parts::ONE_CLUSTER ) );
      QVERIFY( !has( assumption, assumption_parts::ONE_TASK ) );
    }

    void searchOfNothingButTheMapIsTold()
    {
      CheckedWorld world = plainWorld();
      world.evidence.searched.pieces = { searchedPiece( rectangle( -20, -20, 220, 120 ) ) };
      world.evidence.finds.clear();
      const Assumption assumption = world.check( checkEvidenceSelected );
      QCOMPARE( assumption.state, AssumptionState::Broken );
      QVERIFY( has( assumption, assumption_parts::ONLY_MAP_SEARCHED ) );
      QVERIFY( *assumption.statistic > 0.99 ); // All but the corners.
    }

    void theShareOfGroundAtTheMapIsThatOfAClosedForm()
    {
      // Of 300 m by 100 m searched, the record of 200 m by 100 m and 25 m beyond it: three quarters.
      CheckedWorld world;
      world.addRecord( rectangle( 0, 0, 200, 100 ) );
      world.addSearch( rectangle( 0, 0, 300, 100 ) );
      for ( int number = 0; number < 10; ++number )
        world.addFind( 30 * number, 50 );
      world.parameters.clusterDistance = 10;
      const Assumption assumption = world.check( checkEvidenceSelected );
      QCOMPARE( assumption.state, AssumptionState::Holds );
      QVERIFY( near( assumption.statistic, 0.75, 0.01 ) );
    }

    void findsWithoutDatesAreToldWhereDatesAreGiven()
    {
      CheckedWorld world = plainWorld();
      for ( std::size_t index = 0; index < 11; ++index )
        world.evidence.finds[index].found = {};
      QVERIFY( has( world.check( checkEvidenceSelected ), assumption_parts::FINDS_WITHOUT_DATE ) );
      world.evidence.hasFindDates = false;
      QCOMPARE( world.check( checkEvidenceSelected ).state, AssumptionState::Holds );
    }

    void fewFindsCannotBeChecked()
    {
      CheckedWorld world = plainWorld();
      world.evidence.finds.resize( 9 );
      QCOMPARE( world.check( checkEvidenceSelected ).reason, std::string( assumption_reasons::FEW_FINDS ) );
      world.evidence.searched.pieces.clear();
      QCOMPARE( world.check( checkEvidenceSelected ).reason, std::string( assumption_reasons::NO_SEARCH ) );
    }
};

QTEST_APPLESS_MAIN( TestEvidenceSelected )
#include "test_evidence_selected.moc"
