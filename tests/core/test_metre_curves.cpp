// SPDX-License-Identifier: GPL-2.0-or-later
// The curves that are read while the tolerance is dragged: against brute force, and against the scorecard at its own
// tolerances. Not exercised here: their speed, which tests/bench/dragging.cpp measures.
#include "core/score/scoring_world.h"
#include "score_worlds.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <string>

using namespace minemap;
using namespace minemap::test;

namespace
{

//! Numbers as the scorecard has them, to the last digit; a null is a null.
bool same( const OptionalNumber &a, const OptionalNumber &b )
{
  return a == b;
}

bool sameCurvePoint( const MetrePoint &point, const CurvePoint &knot )
{
  return same( point.hit, knot.hit ) && same( point.hitLow, knot.hitLow ) && same( point.hitHigh, knot.hitHigh ) &&
         same( point.chance, knot.chance ) && same( point.chanceLow, knot.chanceLow ) &&
         same( point.chanceHigh, knot.chanceHigh );
}

bool sameRate( const MetrePoint &point, const HitRate &rate )
{
  return point.hits == rate.hits && same( point.hit, rate.value ) && same( point.hitLow, rate.low ) &&
         same( point.hitHigh, rate.high ) && same( point.chance, rate.chance );
}

//! A random world of three groups whose records overlap, with a curve that ends short of 500 m.
World groupedWorld( std::uint64_t seed )
{
  World world = randomWorld( seed );
  world.map.hasGroups = true;
  const char *names[] = { "north", "south", "west" };
  for ( std::size_t index = 0; index < world.map.records.size(); ++index )
    world.map.records[index].group = names[index % 3];
  world.map.records.back().group.reset();
  world.parameters.tolerance = 25;
  world.parameters.tolerances = { 0, 10, 25, 60, 61, 150.5, 400 };
  world.parameters.clusterDistance = 40;
  world.parameters.wantsMetreCurves = true;
  return world;
}

//! Everything a scorecard says as text: what must not change.
std::string textOf( const Scorecard &card )
{
  std::string text;
  const auto add = [&]( const OptionalNumber &number )
  {
    char digits[40] = "null ";
    if ( number )
      std::snprintf( digits, sizeof digits, "%.17g ", *number );
    text += digits;
  };
  const auto addRate = [&]( const HitRate &rate )
  {
    for ( const OptionalNumber &number :
          { rate.value, rate.low, rate.high, rate.effectiveN, rate.byMine, rate.all, rate.chance, rate.skill,
            rate.pValue, rate.successArea, rate.pAdjusted, rate.densityRatio } )
      add( number );
    text += std::to_string( rate.hits ) + "/" + std::to_string( rate.finds ) + "\n";
  };
  addRate( card.hitRate );
  for ( const GroupScore &group : card.groups )
    addRate( group.hitRate );
  for ( const CurvePoint &point : card.curve )
  {
    for ( const OptionalNumber &number :
          { point.hit, point.hitLow, point.hitHigh, point.chance, point.chanceLow, point.chanceHigh } )
      add( number );
  }
  for ( const auto &[key, reason] : card.undefined )
    text.append( key ).append( ": " ).append( reason ).append( "\n" );
  for ( const Note &note : card.notes )
    text += note.code + " " + std::to_string( note.count ) + "\n";
  return text;
}

std::int64_t hitsOf( const ScoreResult &result, double tolerance )
{
  return std::count_if( result.finds.begin(), result.finds.end(),
                        [&]( const ScoredFind &find )
                        { return isScored( find.findClass ) && find.distance && *find.distance <= tolerance; } );
}

} // namespace

class TestMetreCurves : public QObject
{
    Q_OBJECT

  private slots:

    void nothingIsMadeUnlessWanted()
    {
      World world = groupedWorld( 1 );
      world.parameters.wantsMetreCurves = false;
      QVERIFY( world.score().metres.empty() );
    }

    void scorecardIsTheSameWithAndWithout()
    {
      World world = groupedWorld( 2 );
      const std::string with = textOf( world.score().card );
      world.parameters.wantsMetreCurves = false;
      QCOMPARE( textOf( world.score().card ), with );
    }

    void hitsAreThoseOfBruteForceAndNeverFall()
    {
      for ( std::uint64_t seed = 1; seed <= 5; ++seed )
      {
        const ScoreResult result = groupedWorld( seed ).score();
        const MetreCurve &curve = result.metres[0];
        QCOMPARE( curve.points.size(), std::size_t( LAST_METRE + 1 ) );
        QCOMPARE( curve.finds, result.card.hitRate.finds );
        for ( int metre = 0; metre <= LAST_METRE; ++metre )
        {
          const MetrePoint point = curve.at( metre );
          QCOMPARE( point.hits, hitsOf( result, metre ) );
          QCOMPARE( *point.hit, static_cast<double>( point.hits ) / static_cast<double>( curve.finds ) );
          QVERIFY( metre == 0 || point.hits >= curve.at( metre - 1 ).hits );
          QVERIFY( !point.hitLow || ( *point.hitLow <= *point.hit && *point.hit <= *point.hitHigh ) );
        }
        QVERIFY( curve.points.front().hits < curve.points.back().hits );
      }
    }

    void atTheKnotsEveryNumberIsTheScorecards()
    {
      int bands = 0;
      for ( std::uint64_t seed = 1; seed <= 5; ++seed )
      {
        const ScoreResult result = groupedWorld( seed ).score();
        QVERIFY( sameRate( result.metres[0].at( 25 ), result.card.hitRate ) );
        for ( const CurvePoint &knot : result.card.curve )
        {
          if ( knot.tolerance == std::floor( knot.tolerance ) )
            QVERIFY( sameCurvePoint( result.metres[0].at( knot.tolerance ), knot ) );
          bands += knot.chanceLow && knot.hitLow ? 1 : 0;
        }
      }
      QVERIFY( bands > 0 );
    }

    void groupsAreScoredAsInTheScorecardAndAddUpToTheWhole()
    {
      for ( std::uint64_t seed = 1; seed <= 5; ++seed )
      {
        const ScoreResult result = groupedWorld( seed ).score();
        QCOMPARE( result.card.groups.size(), std::size_t( 4 ) );
        QCOMPARE( result.metres.size(), std::size_t( 5 ) );
        for ( std::size_t group = 0; group < 4; ++group )
        {
          QCOMPARE( result.metres[group + 1].finds, result.card.groups[group].hitRate.finds );
          QVERIFY( sameRate( result.metres[group + 1].at( 25 ), result.card.groups[group].hitRate ) );
          QVERIFY( !result.metres[group + 1].at( 25 ).chanceLow );
        }
        for ( int metre = 0; metre <= LAST_METRE; metre += 10 )
        {
          std::int64_t hits = 0;
          for ( std::size_t group = 1; group < result.metres.size(); ++group )
            hits += result.metres[group].at( metre ).hits;
          QCOMPARE( hits, result.metres[0].at( metre ).hits );
        }
      }
    }

    // Between the knots it follows the sample; the closed form of the strip is a(d) = (20 + d) / 100 up to 80 m.
    void chanceBetweenTheKnotsIsThatOfTheGround()
    {
      World world;
      world.parameters.wantsMetreCurves = true;
      const ScoreResult result = world.score();
      double last = 0;
      for ( int metre = 0; metre <= LAST_METRE; ++metre )
      {
        const MetrePoint point = result.metres[0].at( metre );
        QVERIFY( near( point.chance, std::min( 1.0, 0.2 + metre / 100.0 ), 0.003 ) );
        QVERIFY( *point.chance >= last );
        last = *point.chance;
      }
    }

    void bandOfChanceStandsOnlyBetweenKnotsThatHaveOne()
    {
      World world = groupedWorld( 3 );
      const ScoreResult result = world.score();
      const auto hasBand = []( const MetrePoint &point ) { return point.chanceLow && point.chanceHigh; };
      for ( std::size_t knot = 0; knot + 1 < result.card.curve.size(); ++knot )
      {
        const CurvePoint &below = result.card.curve[knot];
        const CurvePoint &above = result.card.curve[knot + 1];
        const bool isKnown = below.chanceLow && above.chanceLow && *below.chance > 0 && *above.chance < 1;
        for ( int metre = static_cast<int>( below.tolerance ) + 1; metre < above.tolerance; ++metre )
        {
          const MetrePoint point = result.metres[0].at( metre );
          QCOMPARE( hasBand( point ), isKnown );
          QVERIFY( !isKnown || ( *point.chanceLow <= *point.chanceHigh && *point.chanceHigh <= 1 ) );
        }
      }
      QVERIFY( hasBand( result.metres[0].at( 40 ) ) );
      QVERIFY( !hasBand( result.metres[0].at( 401 ) ) ); // Beyond the last knot.
      world.parameters.shifts = 0;
      QVERIFY( !hasBand( world.score().metres[0].at( 40 ) ) );
    }

    void readingTakesTheNearestMetreOfTheCurve()
    {
      const ScoreResult result = groupedWorld( 4 ).score();
      const MetreCurve &curve = result.metres[0];
      QCOMPARE( curve.at( 24.6 ).hits, curve.points[25].hits );
      QCOMPARE( curve.at( -3 ).hits, curve.points[0].hits );
      QCOMPARE( curve.at( 1e9 ).hits, curve.points[LAST_METRE].hits );
      QCOMPARE( curve.at( std::nan( "" ) ).hits, curve.points[0].hits );
      QVERIFY( !MetreCurve().at( 25 ).hit );
    }

    void withoutFindsThereIsChanceAndNoHitRate()
    {
      World world = groupedWorld( 1 );
      world.evidence.finds.clear();
      const ScoreResult result = world.score();
      QCOMPARE( result.metres[0].finds, std::int64_t( 0 ) );
      const MetrePoint point = result.metres[0].at( 25 );
      QVERIFY( !point.hit && !point.hitLow && point.hits == 0 );
      QVERIFY( point.chance && same( point.chance, result.card.hitRate.chance ) );
    }

    void withoutSearchedLayerNothingIsKnown()
    {
      World world = groupedWorld( 1 );
      world.evidence.searched = SearchedGround();
      for ( const MetreCurve &curve : world.score().metres )
      {
        QCOMPARE( curve.finds, std::int64_t( 0 ) );
        QVERIFY( !curve.at( 25 ).hit && !curve.at( 25 ).chance && !curve.at( 25 ).chanceLow );
      }
    }

    void oneFindHasARateAndNoInterval()
    {
      World world;
      world.parameters.wantsMetreCurves = true;
      world.evidence.finds = { find( 30.5, 50 ) };
      const MetreCurve curve = world.score().metres[0];
      QCOMPARE( *curve.at( 10 ).hit, 0.0 );
      QCOMPARE( *curve.at( 11 ).hit, 1.0 );
      QVERIFY( !curve.at( 11 ).hitLow );
    }

    void withoutMapGeometryNoFindIsEverHit()
    {
      World world;
      world.parameters.wantsMetreCurves = true;
      world.map.records[0].shape = Shape( ShapeKind::Polygon );
      const ScoreResult result = world.score();
      QVERIFY( sameRate( result.metres[0].at( 10 ), result.card.hitRate ) );
      QCOMPARE( result.metres[0].at( LAST_METRE ).hits, std::int64_t( 0 ) );
      QVERIFY( !result.metres[0].at( 10 ).chance );
    }

    void threadsChangeNothing()
    {
      World world = groupedWorld( 5 );
      world.parameters.threads = 1;
      const ScoreResult one = world.score();
      world.parameters.threads = 4;
      const ScoreResult four = world.score();
      for ( std::size_t curve = 0; curve < one.metres.size(); ++curve )
      {
        for ( int metre = 0; metre <= LAST_METRE; ++metre )
        {
          const MetrePoint a = one.metres[curve].at( metre );
          const MetrePoint b = four.metres[curve].at( metre );
          QVERIFY( a.hits == b.hits && same( a.hitLow, b.hitLow ) && same( a.chance, b.chance ) &&
                   same( a.chanceHigh, b.chanceHigh ) );
        }
      }
    }
};

QTEST_APPLESS_MAIN( TestMetreCurves )
#include "test_metre_curves.moc"
