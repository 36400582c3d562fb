// SPDX-License-Identifier: GPL-2.0-or-later
// The whole score on worlds whose answer is known in closed form (methods.md 3.11), and what may never happen.
// Not exercised here: reading layers, projecting, writing.
#include "core/score/clustered_interval.h"
#include "core/score/shift_test.h"
#include "score_worlds.h"

#include <QtTest>

#include <algorithm>
#include <random>

using namespace minemap;
using namespace minemap::test;

class TestScoreMap : public QObject
{
    Q_OBJECT

  private slots:

    void closedFormOfTheStrip()
    {
      const ScoreResult result = World().score();
      const HitRate &hit = result.card.hitRate;
      QVERIFY( near( hit.value, 0.75, 1e-12 ) );
      QVERIFY( near( hit.chance, 0.3, 1e-6 ) );
      QVERIFY( near( hit.successArea, 0.725, 0.002 ) );
      QVERIFY( near( result.card.curve[0].hit, 0.5, 1e-12 ) );
      QVERIFY( near( result.card.curve[0].chance, 0.2, 1e-9 ) );
      QVERIFY( near( result.card.ground.searched, 10000, 1e-6 ) );
      QVERIFY( near( result.card.ground.mappedSearched, 2000, 1e-6 ) );
      QVERIFY( near( result.finds[2].distance, 10, 1e-9 ) );
      QVERIFY( near( result.finds[3].distance, 40, 1e-9 ) );
      QVERIFY( near( result.finds[0].edge, -5, 1e-9 ) );
      QVERIFY( result.card.tooFew );
      // One piece of searched ground is one task: skill cannot be judged.
      QVERIFY( !hit.skill );
    }

    void skillNeedsEightTasksBeyondTheMap()
    {
      World world;
      world.evidence.searched.pieces.clear();
      for ( int strip = 0; strip < 10; ++strip )
      {
        SearchedPiece piece;
        piece.shape = rectangle( 0, strip * 10, 100, strip * 10 + 10 );
        piece.task = "task " + std::to_string( strip );
        world.evidence.searched.pieces.push_back( piece );
      }
      QVERIFY( near( world.score().card.hitRate.skill, 0.642857142857, 1e-6 ) );
      world.parameters.tolerance = 0;
      QVERIFY( near( world.score().card.hitRate.skill, 0.375, 1e-6 ) );
    }

    // Ten tasks of records, each with a strip beyond T beside it, are not beyond the map; half of each is.
    void sliversAreNotBeyondTheMap()
    {
      const auto worldWith = []( double width )
      {
        World world;
        world.evidence.searched.pieces.clear();
        world.evidence.finds.clear();
        for ( int strip = 0; strip < 10; ++strip )
        {
          SearchedPiece piece;
          piece.shape = rectangle( 0, strip * 10, width, strip * 10 + 10 );
          piece.task = "task " + std::to_string( strip );
          world.evidence.searched.pieces.push_back( piece );
          for ( int find = 0; find < 2; ++find )
          {
            world.evidence.finds.push_back( minemap::test::find( 5 + 5 * find, strip * 10 + 5 ) );
            world.evidence.finds.back().task = piece.task;
          }
        }
        return world.score().card.hitRate; // Mapped with T: x ≤ 30.
      };
      const HitRate slivers = worldWith( 55 );
      QVERIFY( !slivers.skill && !slivers.pValue );
      QCOMPARE( slivers.pReason, shift_reasons::FEW_TASKS );
      const HitRate halves = worldWith( 65 );
      QVERIFY( halves.skill && halves.pValue );
    }

    // A group is judged by the tasks of its own ground: ten beyond the map in the west, one in the east.
    void groupsHaveTheirOwnTasks()
    {
      World world;
      world.map.hasGroups = true;
      world.map.records = { record( "a", rectangle( 0, 0, 20, 100 ) ), record( "b", rectangle( 180, 0, 200, 100 ) ) };
      world.map.records[0].group = "west";
      world.map.records[1].group = "east";
      world.evidence.searched.pieces.clear();
      world.evidence.finds.clear();
      for ( int strip = 0; strip < 10; ++strip )
      {
        SearchedPiece piece;
        piece.shape = rectangle( 0, strip * 10, 100, strip * 10 + 10 );
        piece.task = "task " + std::to_string( strip );
        world.evidence.searched.pieces.push_back( piece );
        for ( const double x : { 10, 190 } )
        {
          world.evidence.finds.push_back( find( x, strip * 10 + 5 ) );
          world.evidence.finds.back().task = std::to_string( x ) + std::to_string( strip );
        }
      }
      SearchedPiece east;
      east.shape = rectangle( 100, 0, 200, 100 );
      world.evidence.searched.pieces.push_back( east );
      const Scorecard card = world.score().card;
      QCOMPARE( card.groups.size(), std::size_t( 2 ) );
      QVERIFY( card.hitRate.skill && card.hitRate.pValue );
      QVERIFY( !card.groups[0].hitRate.skill && !card.groups[0].hitRate.pValue ); // East.
      QVERIFY( card.groups[1].hitRate.skill && card.groups[1].hitRate.pValue );
    }

    void confirmationIsClusteredByGroup_data()
    {
      QTest::addColumn<int>( "groups" );
      QTest::newRow( "one sheet" ) << 1;
      QTest::newRow( "seven sheets" ) << 7;
      QTest::newRow( "eight sheets" ) << 8;
      QTest::newRow( "no sheets" ) << 0;
    }

    // Sheets of ten records that are right or wrong as a whole: fewer than eight of them allow no interval, whereas
    // seven once gave the narrow one of seventy records. Within one sheet, and without sheets, each record counts.
    void confirmationIsClusteredByGroup()
    {
      QFETCH( int, groups );
      World world;
      world.map.hasGroups = groups > 0;
      world.map.records.clear();
      world.evidence.finds.clear();
      world.evidence.searched.pieces[0].shape = rectangle( 0, 0, 1000, 1000 );
      const int sheets = groups > 0 ? groups : 7;
      for ( int sheet = 0; sheet < sheets; ++sheet )
      {
        for ( int index = 0; index < 10; ++index )
        {
          const double x = 100 * sheet;
          const double y = 100 * index;
          world.map.records.push_back( record( ( std::to_string( sheet ) + "/" + std::to_string( index ) ).c_str(),
                                               rectangle( x, y, x + 50, y + 50 ) ) );
          world.map.records.back().group = "sheet " + std::to_string( sheet );
          if ( sheet % 2 == 0 || index == 0 )
            world.evidence.finds.push_back( find( x + 25, y + 25 ) );
        }
      }
      const Scorecard card = world.score().card;
      const Confirmation &all = card.confirmation;
      QCOMPARE( all.judged, std::int64_t( 10 * sheets ) );
      QCOMPARE( all.low.has_value(), groups == 8 || groups == 0 );
      if ( !all.low )
        QCOMPARE( all.intervalReason, TOO_FEW_CLUSTERS );
      const bool isNoted = std::any_of( card.notes.begin(), card.notes.end(),
                                        []( const Note &note ) { return note.code == "few_record_clusters"; } );
      QCOMPARE( isNoted, groups == 8 );
      if ( groups == 8 )
        QVERIFY( *all.high - *all.low > 0.6 );
      if ( groups == 0 )
        QVERIFY( *all.high - *all.low < 0.3 );
      for ( const GroupScore &group : card.groups )
        QVERIFY( group.confirmation.low.has_value() );
    }

    void nothingIsKnownWithoutSearchedGround()
    {
      World world;
      world.evidence.searched = SearchedGround();
      const ScoreResult result = world.score();
      QVERIFY( !result.card.hitRate.value );
      QVERIFY( !result.card.hitRate.chance );
      QVERIFY( !result.card.ground.searched );
      QCOMPARE( result.card.confirmation.judged, std::int64_t( 0 ) );
      QVERIFY( near( result.card.hitRate.all, 0.75, 1e-12 ) );
      for ( const ScoredFind &scored : result.finds )
        QCOMPARE( toText( scored.findClass ), "not_searched" );
    }

    void laterLaidMinesAreNoOmissions()
    {
      World world;
      world.map.records[0].mapDate = yearPeriod( 2000 );
      world.evidence.finds[3].laid = dayPeriod( 2001, 1, 1 );
      world.evidence.finds[0].laid = dayPeriod( 2000, 12, 31 );
      const ScoreResult result = world.score();
      QCOMPARE( toText( result.finds[3].findClass ), "later" );
      QCOMPARE( toText( result.finds[0].findClass ), "inside" );
      QCOMPARE( result.card.hitRate.finds, std::int64_t( 3 ) );
    }

    void groundSearchedBeforeTheRecordIsNotSearchedForIt()
    {
      World world;
      world.map.records[0].mapDate = yearPeriod( 2000 );
      world.evidence.searched.pieces[0].searched = yearPeriod( 1999 );
      QCOMPARE( toText( *world.score().records[0].verdict ), "mined_not_judged" );
      world.evidence.searched.pieces[0].searched = yearPeriod( 2000 );
      QCOMPARE( toText( *world.score().records[0].verdict ), "confirmed" );
    }

    void accidentsInSearchedGroundRaiseTheAlarm()
    {
      World world;
      world.evidence.hasAccidents = true;
      world.evidence.searched.pieces[0].searched = dayPeriod( 2010, 6, 1 );
      world.evidence.accidents = { { { 50, 50 }, dayPeriod( 2010, 6, 2 ), {} },
                                   { { 51, 50 }, dayPeriod( 2010, 5, 1 ), {} } };
      const ScoreResult result = world.score();
      QCOMPARE( result.card.notes.front().code, std::string( "accident_in_searched_ground" ) );
      QVERIFY( result.card.notes.front().severity == Severity::Alarm );
      QCOMPARE( result.card.notes.front().count, std::int64_t( 1 ) );
      QCOMPARE( result.card.accidents.afterSearch, std::int64_t( 1 ) );
      QVERIFY( result.accidents[0].isAfterSearch && !result.accidents[1].isAfterSearch );
      QVERIFY( !result.finds[0].isAfterSearch );

      // A find speaks against the search too, but is no accident.
      world.evidence.finds[0].found = dayPeriod( 2011, 1, 1 );
      const ScoreResult withFind = world.score();
      QCOMPARE( withFind.card.notes.front().count, std::int64_t( 2 ) );
      QVERIFY( near( withFind.card.notes.front().value, 1, 0 ) );
      QVERIFY( withFind.finds[0].isAfterSearch );
      QCOMPARE( withFind.card.accidents.afterSearch, std::int64_t( 1 ) );
    }

    void recordsWithEvidenceInsideAreNeverUnconfirmed()
    {
      int unconfirmed = 0;
      for ( std::uint64_t seed = 1; seed <= 60; ++seed )
      {
        World world = randomWorld( seed );
        const ScoreResult result = world.score();
        for ( std::size_t index = 0; index < result.records.size(); ++index )
        {
          if ( result.records[index].verdict != Verdict::Unconfirmed )
            continue;
          ++unconfirmed;
          const Box box = world.map.records[index].shape.boundingBox(); // The records are upright rectangles.
          for ( const Find &one : world.evidence.finds )
            QVERIFY( !box.contains( one.place ) );
          for ( const Accident &one : world.evidence.accidents )
            QVERIFY( !box.contains( one.place ) );
        }
      }
      QVERIFY( unconfirmed > 20 );
    }

    void nothingDependsOnTheOrderOfFeatures()
    {
      for ( std::uint64_t seed = 100; seed < 110; ++seed )
      {
        World world = randomWorld( seed );
        const ScoreResult before = world.score();
        std::mt19937_64 generator( seed );
        std::shuffle( world.map.records.begin(), world.map.records.end(), generator );
        std::shuffle( world.evidence.finds.begin(), world.evidence.finds.end(), generator );
        std::shuffle( world.evidence.searched.pieces.begin(), world.evidence.searched.pieces.end(), generator );
        const ScoreResult after = world.score();
        QCOMPARE( after.card.hitRate.hits, before.card.hitRate.hits );
        QCOMPARE( after.card.hitRate.finds, before.card.hitRate.finds );
        QCOMPARE( after.card.hitRate.clusters, before.card.hitRate.clusters );
        QCOMPARE( after.card.confirmation.confirmed, before.card.confirmation.confirmed );
        QCOMPARE( after.card.confirmation.judged, before.card.confirmation.judged );
        QVERIFY( near( after.card.hitRate.chance, *before.card.hitRate.chance, 1e-9 ) );
        QVERIFY( near( after.card.ground.mappedSearched, *before.card.ground.mappedSearched, 0.005 ) );
      }
    }

    void hitRateGrowsWithTheTolerance()
    {
      World world = randomWorld( 7 );
      world.parameters.tolerances = defaultTolerances( 10 );
      double last = 0;
      double lastChance = 0;
      for ( const CurvePoint &point : world.score().card.curve )
      {
        QVERIFY( *point.hit >= last );
        QVERIFY( *point.chance >= lastChance - 1e-9 );
        last = *point.hit;
        lastChance = *point.chance;
      }
      QVERIFY( last > 0.5 );
    }

    void cancelledRunsHaveNoResult()
    {
      class AlwaysCanceled : public Progress
      {
        public:
          bool isCanceled() const override { return true; }
      };

      World world;
      const LocalPlane plane( { 46.8, 39.8 } );
      AlwaysCanceled progress;
      QVERIFY_EXCEPTION_THROWN( scoreMap( world.map, world.evidence, world.parameters, plane, progress ), Canceled );
    }
};

QTEST_APPLESS_MAIN( TestScoreMap )
#include "test_score_map.moc"
