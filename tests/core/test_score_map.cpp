// SPDX-License-Identifier: GPL-2.0-or-later
// The whole score on worlds whose answer is known in closed form (methods.md 3.11), and what may never happen.
// Not exercised here: reading layers, projecting, writing.
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
      world.evidence.accidents = { { { 50, 50 }, dayPeriod( 2010, 6, 2 ) }, { { 51, 50 }, dayPeriod( 2010, 5, 1 ) } };
      const ScoreResult result = world.score();
      QCOMPARE( result.card.notes.front().code, std::string( "accident_in_searched_ground" ) );
      QVERIFY( result.card.notes.front().severity == Severity::Alarm );
      QCOMPARE( result.card.notes.front().count, std::int64_t( 1 ) );
      QCOMPARE( result.card.accidents.afterSearch, std::int64_t( 1 ) );

      // A find speaks against the search too, but is no accident.
      world.evidence.finds[0].found = dayPeriod( 2011, 1, 1 );
      const ScoreResult withFind = world.score();
      QCOMPARE( withFind.card.notes.front().count, std::int64_t( 2 ) );
      QVERIFY( near( withFind.card.notes.front().value, 1, 0 ) );
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
