// SPDX-License-Identifier: GPL-2.0-or-later
// Claims about a corrected map held against the score's measures, with numbers that can be had on paper.
#include "core/diagnose/corrected_map.h"
#include "core/score/shift_test.h"

#include <QtTest>

#include <cmath>
#include <vector>

using namespace minemap;

namespace
{

Shape square( const Point &middle, double side )
{
  const double half = side / 2;
  Shape shape( ShapeKind::Polygon );
  shape.addPath( { { middle.x - half, middle.y - half },
                   { middle.x + half, middle.y - half },
                   { middle.x + half, middle.y + half },
                   { middle.x - half, middle.y + half },
                   { middle.x - half, middle.y - half } } );
  return shape;
}

//! Ten squares of 100 m, 1 km apart, with ten finds in each but the last two, and ground searched all around.
struct SquareWorld
{
    SquareWorld()
    {
      constexpr int SQUARES = 10;
      for ( int number = 0; number < SQUARES; ++number )
      {
        const Point middle = { 1000.0 * number, 0 };
        shapes.push_back( square( middle, 100 ) );
        // The last two lie beside theirs.
        const double aside = number < 8 ? 0 : 200;
        for ( int find = 0; find < 10; ++find )
        {
          test.places.push_back( { middle.x + 9 * find - 40, middle.y + aside } );
          test.clusters.push_back( number );
        }
        for ( int x = -50; x < 50; ++x )
        {
          for ( int y = -50; y < 50; ++y )
            test.ground.push_back( { middle.x + 10 * x + 4, 10.0 * y + 4 } );
        }
      }
    }

    std::vector<Shape> shapes;
    CorrectionTest test;
};

} // namespace

class TestCorrectedMap : public QObject
{
    Q_OBJECT

  private slots:

    void itMeetsWhatLiesWithinTolerance()
    {
      const SquareWorld world;
      const MetFinds met = metFinds( world.shapes, {}, world.test, Progress() );
      QCOMPARE( met.finds, std::size_t( 80 ) );
      QCOMPARE( met.clusters, std::size_t( 10 ) );
      QCOMPARE( *met.rate, 0.8 );
      // A square of 100 m with its borders of 25 m and their quarter circles, of 1 km².
      const double area = 100 * 100 + 4 * 100 * 25 + M_PI * 25 * 25;
      QVERIFY( std::abs( *met.chance - area / 1e6 ) < 5e-4 );
    }

    void itsChanceIsThatOfTheScore()
    {
      const SquareWorld world;
      const MetFinds met = metFinds( world.shapes, {}, world.test, Progress() );
      std::vector<ShiftFind> finds;
      for ( std::size_t find = 0; find < world.test.places.size(); ++find )
        finds.push_back( { world.test.places[find], world.test.clusters[find], -1, world.test.clusters[find] < 8 } );
      QCOMPARE( *met.p, *clusterPValue( finds, *met.chance ) );
      QVERIFY( *met.p < 0.001 );
    }

    void chanceChoosesBetweenReadingsAsEvidenceDoes()
    {
      const SquareWorld world;
      const MetFinds met = metFinds( world.shapes, {}, world.test, Progress() );
      std::vector<Shape> others = world.shapes;
      for ( Shape &shape : others )
      {
        for ( Point &vertex : shape.vertices() )
          vertex.y += 300;
      }
      const MetFinds chosen = metFinds( world.shapes, others, world.test, Progress() );
      QCOMPARE( chosen.finds, met.finds );
      QVERIFY( std::abs( *chosen.chance - 2 * *met.chance ) < 5e-4 );
      QVERIFY( *chosen.p > *met.p );
    }

    void littleGroundCountsAsTheLeastChanceThatCanBeJudged()
    {
      SquareWorld world;
      for ( Shape &shape : world.shapes )
        shape = square( shape.boundingBox().middle(), 1 );
      world.test.tolerance = 1;
      world.test.places = { { 0, 0 }, { 1000, 0 }, { 2000, 0 }, { 3000, 500 } };
      world.test.clusters = { 0, 1, 2, 3 };
      const MetFinds met = metFinds( world.shapes, {}, world.test, Progress() );
      QVERIFY( *met.chance < SMALLEST_CHANCE_TO_JUDGE );
      std::vector<ShiftFind> finds;
      for ( std::size_t find = 0; find < world.test.places.size(); ++find )
        finds.push_back( { world.test.places[find], world.test.clusters[find], -1, find < 3 } );
      QCOMPARE( *met.p, *clusterPValue( finds, SMALLEST_CHANCE_TO_JUDGE ) );
    }

    void withoutFindsOrGroundNothingIsSaid()
    {
      SquareWorld world;
      world.test.ground.clear();
      const MetFinds met = metFinds( world.shapes, {}, world.test, Progress() );
      QVERIFY( met.rate && !met.chance && !met.p );
      world.test.places.clear();
      world.test.clusters.clear();
      QVERIFY( !metFinds( world.shapes, {}, world.test, Progress() ).rate );
    }

    void aRightMapGainsLittleByMovesOfItsOwn()
    {
      const SquareWorld world;
      const FindIndex finds( world.test.places );
      const auto shareAt = [&]( double east )
      {
        std::vector<RecordStamp> stamps;
        for ( std::size_t number = 0; number < 8; ++number )
        {
          const Point middle = world.shapes[number].boundingBox().middle();
          // Each to another side.
          stamps.emplace_back( square( { middle.x + ( number % 2 == 0 ? east : -east ), middle.y }, 100 ), 25 );
        }
        return shareMet( stamps, finds, 150, 1, Progress() );
      };
      QVERIFY( *shareAt( 0 ) > 0.99 );
      QVERIFY( *shareAt( 60 ) < 0.75 );
      QCOMPARE( *shareAt( 140 ), 0.0 );
      // Out of reach: nothing is met either way.
      QVERIFY( !shareAt( 400 ) );
    }
};

QTEST_APPLESS_MAIN( TestCorrectedMap )
#include "test_corrected_map.moc"
