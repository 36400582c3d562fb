// SPDX-License-Identifier: GPL-2.0-or-later
// Ground of unconfirmed records: areas known in closed form, and order that does not matter.
#include "score_worlds.h"

#include "core/reconcile/unconfirmed_ground.h"

#include <QtTest>

#include <algorithm>

using namespace minemap;
using minemap::test::find;
using minemap::test::near;
using minemap::test::record;
using minemap::test::rectangle;
using minemap::test::World;

namespace
{

UnconfirmedGround groundOf( World &world )
{
  const LocalPlane plane( { 46.8, 39.8 } );
  Progress progress;
  const ScoreResult score = scoreMap( world.map, world.evidence, world.parameters, plane, progress );
  return unconfirmedGround( world.map, world.evidence, world.parameters, plane, score.records, progress );
}

SearchedPiece piece( const Shape &shape, DatePeriod searched = {} )
{
  SearchedPiece result;
  result.shape = shape;
  result.searched = searched;
  return result;
}

//! All of [0,1000]² searched, one find far from the records.
World emptyWorld()
{
  World world;
  world.map.records.clear();
  world.evidence.searched.pieces = { piece( rectangle( 0, 0, 1000, 1000 ) ) };
  world.evidence.finds = { find( 900, 900 ) };
  world.parameters.shifts = 0;
  return world;
}

} // namespace

class TestUnconfirmedGround : public QObject
{
    Q_OBJECT

  private slots:

    void groundThatRecordsShareIsCountedOnce()
    {
      World world = emptyWorld();
      world.map.records = { record( "a", rectangle( 0, 0, 100, 100 ) ), record( "b", rectangle( 50, 0, 150, 100 ) ),
                            record( "confirmed", rectangle( 880, 880, 920, 920 ) ) };
      const UnconfirmedGround ground = groundOf( world );
      QVERIFY( near( ground.all, 15000, 1e-6 ) );
      QVERIFY( near( ground.searched, 15000, 1e-6 ) );
    }

    //! Ground that a confirmed record claims, too, was not searched because of the unconfirmed one, nor is blocked by
    //! it.
    void groundOfOtherRecordsIsNotThatOfTheError()
    {
      World world = emptyWorld();
      world.map.records = { record( "a", rectangle( 800, 800, 860, 900 ) ),
                            record( "confirmed", rectangle( 840, 840, 920, 920 ) ) };
      const UnconfirmedGround ground = groundOf( world );
      QVERIFY( near( ground.all, 60 * 100 - 20 * 60, 1e-6 ) );
      QVERIFY( near( ground.searched, 60 * 100 - 20 * 60, 1e-6 ) );
      world.map.records[0] = record( "a", rectangle( 850, 850, 870, 870 ) );
      QVERIFY( near( groundOf( world ).all, 0, 1e-6 ) );
    }

    void onlyTheSearchedPartWasSearched()
    {
      World world = emptyWorld();
      world.map.records = { record( "a", rectangle( 0, 0, 100, 100 ) ) };
      world.evidence.searched.pieces = { piece( rectangle( 0, 0, 90, 100 ) ),
                                         piece( rectangle( 800, 800, 1000, 1000 ) ) };
      const UnconfirmedGround ground = groundOf( world );
      QVERIFY( near( ground.all, 10000, 1e-6 ) );
      QVERIFY( near( ground.searched, 9000, 1e-6 ) );
    }

    //! What was searched before a record was drawn was not searched because of it.
    void earlierSearchIsNotInVain()
    {
      World world = emptyWorld();
      world.map.records = { record( "a", rectangle( 0, 0, 100, 100 ) ) };
      world.map.records[0].mapDate = yearPeriod( 2000 );
      world.evidence.searched.pieces = { piece( rectangle( 0, 0, 85, 100 ), yearPeriod( 2001 ) ),
                                         piece( rectangle( 85, 0, 100, 100 ), yearPeriod( 1999 ) ),
                                         piece( rectangle( 800, 800, 1000, 1000 ) ) };
      QVERIFY( near( groundOf( world ).searched, 8500, 1e-6 ) );
    }

    //! Ground of two records, searched between their dates: in time for the earlier one, whichever comes first.
    void orderOfRecordsDoesNotMatter()
    {
      World world = emptyWorld();
      Record early = record( "z", rectangle( 0, 0, 100, 100 ) );
      early.mapDate = yearPeriod( 1995 );
      Record late = record( "a", rectangle( 0, 0, 100, 500 ) );
      late.mapDate = yearPeriod( 2005 );
      world.evidence.searched.pieces = { piece( rectangle( 0, 0, 100, 100 ), yearPeriod( 2000 ) ),
                                         piece( rectangle( 0, 0, 100, 500 ), yearPeriod( 2010 ) ),
                                         piece( rectangle( 800, 800, 1000, 1000 ) ) };
      for ( int turn = 0; turn < 2; ++turn )
      {
        world.map.records = turn == 0 ? std::vector<Record>{ early, late } : std::vector<Record>{ late, early };
        const UnconfirmedGround ground = groundOf( world );
        QVERIFY( near( ground.all, 50000, 1e-6 ) );
        QVERIFY( near( ground.searched, 50000, 1e-6 ) );
      }
    }

    //! A line has the ground within T of it, as where its share is measured.
    void linesAreAsWideAsTheTolerance()
    {
      World world = emptyWorld();
      Shape line( ShapeKind::Line );
      line.addPath( { { 200, 500 }, { 400, 500 } } );
      world.map.records = { record( "line", line ) };
      constexpr double PI = 3.14159265358979323846;
      const UnconfirmedGround ground = groundOf( world );
      QVERIFY( near( ground.all, 200 * 20 + PI * 100, 0.5 ) ); // Circles are drawn with 128 edges.
      QVERIFY( near( ground.searched, *ground.all, 1e-6 ) );
      world.evidence.hasArea = true;
      world.evidence.area = { rectangle( 0, 0, 300, 1000 ), rectangle( 800, 800, 1000, 1000 ) };
      QVERIFY( near( groundOf( world ).all, 100 * 20 + PI * 50, 0.5 ) );
    }

    void numberOfThreadsDoesNotMatter()
    {
      for ( std::uint64_t seed = 1; seed <= 6; ++seed )
      {
        World world = minemap::test::randomWorld( seed );
        world.parameters.shifts = 0;
        world.parameters.searchedShare = 0.1;
        world.parameters.threads = 1;
        const UnconfirmedGround one = groundOf( world );
        for ( const int threads : { 2, 8 } )
        {
          world.parameters.threads = threads;
          const UnconfirmedGround many = groundOf( world );
          QVERIFY( many.all == one.all );
          QVERIFY( many.searched == one.searched );
        }
        // Nor does the order of records.
        std::reverse( world.map.records.begin(), world.map.records.end() );
        QVERIFY( groundOf( world ).all == one.all );
        QVERIFY( groundOf( world ).searched == one.searched );
        QVERIFY( *one.searched <= *one.all );
      }
    }

    void whereNothingIsKnownOrUnconfirmedThereIsNoGround()
    {
      World world = emptyWorld();
      world.map.records = { record( "confirmed", rectangle( 880, 880, 920, 920 ) ) };
      QCOMPARE( *groundOf( world ).all, 0.0 );
      QCOMPARE( *groundOf( world ).searched, 0.0 );
      world.evidence.searched = {};
      QVERIFY( !groundOf( world ).all );
      QVERIFY( !groundOf( world ).searched );
    }
};

QTEST_APPLESS_MAIN( TestUnconfirmedGround )
#include "test_unconfirmed_ground.moc"
