// SPDX-License-Identifier: GPL-2.0-or-later
// The map dragged by hand: its hits against brute force and against the score of a map really moved, the curve and
// chance within the error they state. Not exercised here: its speed, which tests/bench/dragging.cpp measures.
#include "core/score/nudged_map.h"
#include "core/score/scoring_world.h"
#include "random_shapes.h"
#include "score_worlds.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace minemap;
using namespace minemap::test;
using minemap::oracle::Random;
using minemap::oracle::uniform;

namespace
{

constexpr double SIDE = 4000;

double distanceToSegment( const Point &place, const Point &a, const Point &b )
{
  const double dx = b.x - a.x;
  const double dy = b.y - a.y;
  const double square = dx * dx + dy * dy;
  double share = square > 0 ? ( ( place.x - a.x ) * dx + ( place.y - a.y ) * dy ) / square : 0;
  share = std::clamp( share, 0.0, 1.0 );
  return std::hypot( place.x - a.x - share * dx, place.y - a.y - share * dy );
}

//! By the definition: even-odd inside is 0, else the nearest edge of all.
double exactDistance( const std::vector<Shape> &shapes, const Point &place )
{
  double least = std::numeric_limits<double>::infinity();
  for ( const Shape &shape : shapes )
  {
    bool isInside = false;
    for ( std::size_t part = 0; part < shape.pathCount(); ++part )
    {
      const Path path = shape.path( part );
      for ( std::size_t vertex = 0; vertex < path.size(); ++vertex )
      {
        const Point &a = path.first[vertex == 0 ? 0 : vertex - 1];
        const Point &b = path.first[vertex];
        if ( ( a.y > place.y ) != ( b.y > place.y ) &&
             place.x < a.x + ( b.x - a.x ) * ( place.y - a.y ) / ( b.y - a.y ) )
          isInside = !isInside;
        least = std::min( least, distanceToSegment( place, a, b ) );
      }
    }
    if ( isInside && shape.kind() == ShapeKind::Polygon )
      return 0;
  }
  return least;
}

//! Polygons with holes, lines, points and one without geometry.
std::vector<Shape> randomMap( Random &random )
{
  std::vector<Shape> shapes = { Shape( ShapeKind::Polygon ) };
  for ( int number = 0; number < 40; ++number )
  {
    const Point centre = { uniform( random, 0, SIDE ), uniform( random, 0, SIDE ) };
    if ( number % 4 < 2 )
      shapes.push_back( oracle::starWithHoles( random, centre, uniform( random, 5, 300 ) ) );
    else
    {
      const bool isLine = number % 4 == 2;
      Shape shape( isLine ? ShapeKind::Line : ShapeKind::Point );
      std::vector<Point> path = { centre };
      if ( isLine )
        path.push_back( { centre.x + uniform( random, -300, 300 ), centre.y + uniform( random, -300, 300 ) } );
      shape.addPath( path );
      shapes.push_back( shape );
    }
  }
  return shapes;
}

std::vector<Point> randomPlaces( Random &random, int count )
{
  std::vector<Point> places;
  places.reserve( static_cast<std::size_t>( count ) );
  for ( int place = 0; place < count; ++place )
    places.push_back( { uniform( random, -500, SIDE + 500 ), uniform( random, -500, SIDE + 500 ) } );
  return places;
}

std::int64_t hitsOf( const NudgedMap::Input &input, const Point &shift, double tolerance )
{
  return std::count_if( input.finds.begin(), input.finds.end(),
                        [&]( const Point &find ) {
                          return exactDistance( input.mapped, { find.x - shift.x, find.y - shift.y } ) <= tolerance;
                        } );
}

NudgedScore scoreAt( const NudgedMap::Input &input, const Point &shift )
{
  Progress progress;
  return NudgedMap( input, progress ).at( shift );
}

std::shared_ptr<const NudgedMap> nudgedMapOf( const World &world, const ScoreResult &result )
{
  const LocalPlane plane( { 46.8, 39.8 } );
  Progress progress;
  return makeNudgedMap( world.map, world.evidence, result, world.parameters, plane, std::nullopt, progress );
}

World randomScoredWorld( std::uint64_t seed )
{
  World world = randomWorld( seed );
  world.parameters.tolerance = 25;
  world.parameters.tolerances = defaultTolerances( 25 );
  world.parameters.shifts = 0;
  return world;
}

class CanceledProgress : public Progress
{
  public:
    bool isCanceled() const override { return true; }
};

} // namespace

class TestNudgedMap : public QObject
{
    Q_OBJECT

  private slots:

    void atRestItScoresWhatTheScorecardSays()
    {
      for ( std::uint64_t seed = 1; seed <= 8; ++seed )
      {
        World world = randomScoredWorld( seed );
        if ( seed % 2 == 0 )
        {
          world.evidence.hasArea = true;
          world.evidence.area = { rectangle( 100, 150, 800, 900 ) };
        }
        const ScoreResult result = world.score();
        const NudgedScore score = nudgedMapOf( world, result )->at( { 0, 0 } );
        QVERIFY( result.card.hitRate.finds > 5 );
        QCOMPARE( score.finds, result.card.hitRate.finds );
        QCOMPARE( score.hits, result.card.hitRate.hits );
        QCOMPARE( *score.hit, *result.card.hitRate.value );
        QVERIFY( near( score.chance, *result.card.hitRate.chance, 0.01 ) );
        QCOMPARE( score.curve.size(), NUDGE_STEPS );
        for ( std::size_t step = 0; step < NUDGE_STEPS; ++step )
        {
          QCOMPARE( score.curve[step].tolerance, result.card.curve[step].tolerance );
          QVERIFY( near( score.curve[step].chance, *result.card.curve[step].chance, 0.02 ) );
        }
      }
    }

    void movedItScoresWhatAMovedMapWould()
    {
      Random random( 7 );
      for ( std::uint64_t seed = 1; seed <= 8; ++seed )
      {
        World world = randomScoredWorld( seed );
        for ( Find &find : world.evidence.finds )
          find.laid = {}; // So that where the map lies does not change which finds are scored.
        const std::shared_ptr<const NudgedMap> nudged = nudgedMapOf( world, world.score() );
        const Point shift = { uniform( random, -150, 150 ), uniform( random, -150, 150 ) };
        for ( Record &record : world.map.records )
        {
          for ( Point &vertex : record.shape.vertices() )
            vertex = { vertex.x + shift.x, vertex.y + shift.y };
        }
        const ScoreResult moved = world.score();
        const NudgedScore score = nudged->at( shift );
        QCOMPARE( score.finds, moved.card.hitRate.finds );
        QCOMPARE( score.hits, moved.card.hitRate.hits );
        QVERIFY( near( score.chance, *moved.card.hitRate.chance, 0.01 ) );
      }
    }

    void hitsAreThoseOfBruteForceAtEveryTolerance()
    {
      const std::vector<double> tolerances = { 0, 3, 25, 100, 700 };
      for ( int round = 0; round < oracle::rounds( 5 ); ++round )
      {
        Random random( static_cast<std::uint64_t>( round ) );
        const double tolerance = tolerances[static_cast<std::size_t>( round ) % tolerances.size()];
        NudgedMap::Input input;
        input.tolerance = tolerance;
        input.mapped = randomMap( random );
        input.finds = randomPlaces( random, 1500 );
        Progress progress;
        const NudgedMap nudged( input, progress );
        std::int64_t hits = 0;
        for ( const double reach : { 0.0, 1.0, 40.0, 500.0, 3000.0 } )
        {
          const Point shift = { uniform( random, -reach, reach ), uniform( random, -reach, reach ) };
          QCOMPARE( nudged.at( shift ).hits, hitsOf( input, shift, tolerance ) );
          hits += nudged.at( shift ).hits;
        }
        QVERIFY( hits > 0 );
      }
    }

    void aGroupMovesAloneAsAMapOfWhichOnlyItWasMoved()
    {
      Random random( 9 );
      const LocalPlane plane( { 46.8, 39.8 } );
      Progress progress;
      for ( std::uint64_t seed = 1; seed <= 8; ++seed )
      {
        World world = randomScoredWorld( seed );
        for ( Find &find : world.evidence.finds )
          find.laid = {};
        for ( std::size_t record = 0; record < world.map.records.size(); ++record )
          world.map.records[record].group = record % 3 == 0   ? OptionalText( "A" )
                                            : record % 3 == 1 ? OptionalText( "B" )
                                                              : OptionalText();
        for ( const OptionalText &group : { OptionalText( "B" ), OptionalText() } )
        {
          const std::shared_ptr<const NudgedMap> nudged =
            makeNudgedMap( world.map, world.evidence, world.score(), world.parameters, plane, group, progress );
          const Point shift = { uniform( random, -150, 150 ), uniform( random, -150, 150 ) };
          World moved = world;
          std::size_t count = 0;
          for ( Record &record : moved.map.records )
          {
            if ( record.group != group )
              continue;
            ++count;
            for ( Point &vertex : record.shape.vertices() )
              vertex = { vertex.x + shift.x, vertex.y + shift.y };
          }
          QVERIFY( count > 0 && count < moved.map.records.size() );
          const ScoreResult expected = moved.score();
          const NudgedScore score = nudged->at( shift );
          QCOMPARE( score.finds, expected.card.hitRate.finds );
          QCOMPARE( score.hits, expected.card.hitRate.hits );
          QVERIFY( near( score.chance, *expected.card.hitRate.chance, 0.01 ) );
          for ( std::size_t step = 0; step < NUDGE_STEPS; ++step )
            QVERIFY( near( score.curve[step].chance, *expected.card.curve[step].chance, 0.02 ) );
          QCOMPARE( nudged->at( {} ).hits, world.score().card.hitRate.hits );
        }
      }
    }

    void restingShapesKeepTheirHitsHoweverFarTheOthersGo()
    {
      Random random( 11 );
      NudgedMap::Input input;
      input.mapped = randomMap( random );
      input.resting = randomMap( random );
      input.finds = randomPlaces( random, 1500 );
      NudgedMap::Input resting = input;
      resting.mapped = input.resting;
      const std::int64_t atRest = hitsOf( resting, {}, 25 );
      QVERIFY( atRest > 0 );
      for ( const double metres : { 6000.0, 70000.0, 1e9 } )
        QCOMPARE( scoreAt( input, { metres, -metres } ).hits, atRest );
      // A group without geometry moves nothing.
      input.mapped = { Shape( ShapeKind::Polygon ) };
      QCOMPARE( scoreAt( input, { 6000, 0 } ).hits, atRest );
      QVERIFY( scoreAt( input, { 6000, 0 } ).curve.back().hits > 0 );
    }

    // Where a raster would be wrong: finds within centimetres of T.
    void findsBesideTheToleranceAreMeasured()
    {
      Random random( 2 );
      NudgedMap::Input input;
      input.mapped = { rectangle( 0, 0, 400, 300 ), rectangle( 900, 900, 901, 901 ) };
      for ( int number = 0; number < 2000; ++number )
        input.finds.push_back( { 425 + uniform( random, -0.05, 0.05 ), uniform( random, 10, 290 ) } );
      Progress progress;
      const NudgedMap nudged( input, progress );
      for ( const double east : { -0.04, 0.0, 0.03 } )
      {
        const std::int64_t hits = nudged.at( { east, 0 } ).hits;
        QCOMPARE( hits, hitsOf( input, { east, 0 }, 25 ) );
        QVERIFY( hits > 0 && hits < 2000 );
      }
    }

    void curveIsWrongByACellAtMost()
    {
      Random random( 3 );
      NudgedMap::Input input;
      input.mapped = randomMap( random );
      input.finds = randomPlaces( random, 2000 );
      Progress progress;
      const NudgedMap nudged( input, progress );
      QVERIFY( nudged.cell() > 0 && nudged.cell() <= 10 );
      const Point shift = { 33.3, -71.7 };
      const NudgedScore score = nudged.at( shift );
      for ( const NudgedPoint &point : score.curve )
      {
        QVERIFY( point.hits >= hitsOf( input, shift, point.tolerance - nudged.cell() ) );
        QVERIFY( point.hits <= hitsOf( input, shift, point.tolerance + nudged.cell() ) );
        QCOMPARE( *point.hit, static_cast<double>( point.hits ) / 2000 );
      }
    }

    void mapDraggedFarAwayHitsNothing()
    {
      Random random( 4 );
      NudgedMap::Input input;
      input.mapped = randomMap( random );
      input.finds = randomPlaces( random, 200 );
      input.ground = randomPlaces( random, 200 );
      for ( const double metres : { 6000.0, 70000.0, 1e9 } )
      {
        const NudgedScore score = scoreAt( input, { metres, -metres } );
        QCOMPARE( score.hits, std::int64_t( 0 ) );
        QCOMPARE( *score.chance, 0.0 );
        QCOMPARE( score.curve.back().hits, std::int64_t( 0 ) );
      }
    }

    void wildRecordSpoilsNothing()
    {
      Random random( 5 );
      NudgedMap::Input input;
      input.mapped = randomMap( random );
      input.finds = randomPlaces( random, 1000 );
      input.mapped.push_back( rectangle( 8e6, -5e6, 8e6 + 100, -5e6 + 100 ) );
      Progress progress;
      const NudgedMap nudged( input, progress );
      QVERIFY( nudged.cell() <= 10 );
      for ( const Point &shift : { Point{ 0, 0 }, Point{ 120, 80 }, Point{ 90000, 0 } } )
        QCOMPARE( nudged.at( shift ).hits, hitsOf( input, shift, 25 ) );
    }

    void threadsChangeNothing()
    {
      Random random( 6 );
      NudgedMap::Input input;
      input.mapped = randomMap( random );
      input.finds = randomPlaces( random, 70000 );
      input.ground = randomPlaces( random, 50000 );
      input.threads = 1;
      Progress progress;
      const NudgedMap one( input, progress );
      input.threads = 4;
      const NudgedMap four( input, progress );
      for ( const Point &shift : { Point{ 0, 0 }, Point{ 17, -230 } } )
      {
        const NudgedScore a = one.at( shift );
        const NudgedScore b = four.at( shift );
        QVERIFY( a.hits == b.hits && a.chance == b.chance );
        for ( std::size_t step = 0; step < NUDGE_STEPS; ++step )
          QVERIFY( a.curve[step].hits == b.curve[step].hits && a.curve[step].chance == b.curve[step].chance );
      }
    }

    void whatIsMissingIsNull()
    {
      World world = randomScoredWorld( 1 );
      world.evidence.finds.clear();
      const NudgedScore withoutFinds = nudgedMapOf( world, world.score() )->at( { 5, 5 } );
      QVERIFY( !withoutFinds.hit && !withoutFinds.curve[3].hit && withoutFinds.chance );
      world = randomScoredWorld( 1 );
      world.evidence.searched = SearchedGround();
      const NudgedScore withoutSearched = nudgedMapOf( world, world.score() )->at( { 5, 5 } );
      QVERIFY( !withoutSearched.hit && !withoutSearched.chance && !withoutSearched.curve[3].chance );
      world = randomScoredWorld( 1 );
      for ( Record &record : world.map.records )
        record.shape = Shape( ShapeKind::Polygon );
      const NudgedScore withoutMap = nudgedMapOf( world, world.score() )->at( { 5, 5 } );
      QVERIFY( !withoutMap.chance );
      QCOMPARE( *withoutMap.hit, 0.0 );
      QCOMPARE( withoutMap.curve.size(), NUDGE_STEPS );
    }

    void cancellingLeavesNothing()
    {
      World world = randomScoredWorld( 1 );
      const ScoreResult result = world.score();
      const LocalPlane plane( { 46.8, 39.8 } );
      CanceledProgress progress;
      QVERIFY_EXCEPTION_THROWN(
        makeNudgedMap( world.map, world.evidence, result, world.parameters, plane, std::nullopt, progress ), Canceled );
    }
};

QTEST_APPLESS_MAIN( TestNudgedMap )
#include "test_nudged_map.moc"
