// SPDX-License-Identifier: GPL-2.0-or-later
// Searched polygons drawn about finds, and honest ones. How often it is right about whole worlds:
// tests/simulation/assumption_search.
#include "search_testing.h"

#include "core/assumptions/search_drawn_around_finds.h"
#include "core/geometry/convex_hull.h"

#include <QtTest>

using namespace minemap;
using namespace minemap::test;

namespace
{

//! Twelve finds, 300 m from each other, each in a polygon that \a around makes.
template <typename Around>
CheckedWorld findsIn( const Around &around )
{
  CheckedWorld world;
  for ( int number = 0; number < 12; ++number )
  {
    const Point place = { 300.0 * number, 40.0 * ( number % 3 ) };
    world.addFind( place.x, place.y );
    world.addSearch( around( place, number ) );
  }
  return world;
}

Shape squareOff( const Point &place, double x, double y )
{
  return rectangle( place.x - 15 + x, place.y - 15 + y, place.x + 15 + x, place.y + 15 + y );
}

std::vector<Point> clusterAt( double x )
{
  return { { x, 0 }, { x + 40, 7 }, { x + 55, 30 }, { x + 20, 44 }, { x - 8, 21 }, { x + 20, 20 } };
}

} // namespace

class TestSearchDrawnAroundFinds : public QObject
{
    Q_OBJECT

  private slots:

    void circlesOfAnyNumberOfSidesAreFound()
    {
      for ( const int sides : { 8, 9, 16, 64 } )
      {
        const Assumption assumption =
          findsIn( [&]( const Point &place, int ) { return regularPolygon( place, sides, 12 ); } )
            .check( checkSearchDrawnAroundFinds );
        QCOMPARE( assumption.state, AssumptionState::Broken );
        QCOMPARE( *assumption.statistic, 1.0 );
        QCOMPARE( assumption.n, 12 );
        QCOMPARE( assumption.concerned, 12 );
        QVERIFY( assumption.isAgainst( InvalidatesConfirmation ) && assumption.isAgainst( InvalidatesCounts ) );
      }
    }

    void squaresAndRectanglesAreFound()
    {
      QCOMPARE( findsIn( []( const Point &place, int ) { return squareOff( place, 0, 0 ); } )
                  .check( checkSearchDrawnAroundFinds )
                  .state,
                AssumptionState::Broken );
      QCOMPARE( findsIn( []( const Point &place, int )
                         { return rectangle( place.x - 30, place.y - 8, place.x + 30, place.y + 8 ); } )
                  .check( checkSearchDrawnAroundFinds )
                  .state,
                AssumptionState::Broken );
    }

    void hullsAndBoxesOfFindsAreFound()
    {
      CheckedWorld hulls;
      CheckedWorld boxes;
      for ( int number = 0; number < 5; ++number )
      {
        Box box;
        for ( const Point &place : clusterAt( 500 * number ) )
        {
          hulls.addFind( place.x, place.y );
          boxes.addFind( place.x, place.y );
          box.include( place );
        }
        Shape hull( ShapeKind::Polygon );
        hull.addPath( convexHull( clusterAt( 500 * number ) ) );
        hulls.addSearch( hull );
        boxes.addSearch( rectangle( box.xMinimum - 6, box.yMinimum - 6, box.xMaximum + 6, box.yMaximum + 6 ) );
      }
      QCOMPARE( hulls.check( checkSearchDrawnAroundFinds ).state, AssumptionState::Broken );
      QCOMPARE( boxes.check( checkSearchDrawnAroundFinds ).state, AssumptionState::Broken );
    }

    void squaresWithFindsAnywhereHold()
    {
      const Assumption assumption =
        findsIn( []( const Point &place, int number )
                 { return squareOff( place, 12 - 2 * number + ( number == 6 ? 5 : 0 ), 3 + number % 4 ); } )
          .check( checkSearchDrawnAroundFinds );
      QCOMPARE( assumption.state, AssumptionState::Holds );
      QCOMPARE( assumption.concerned, 0 );
    }

    void irregularTasksWithAFindInTheMiddleHold()
    {
      // That is another assumption: finds on places of searched polygons.
      const Assumption assumption = findsIn(
                                      []( const Point &place, int )
                                      {
                                        Shape shape( ShapeKind::Polygon );
                                        shape.addPath( { { place.x - 50, place.y - 20 },
                                                         { place.x + 10, place.y - 40 },
                                                         { place.x + 40, place.y + 60 },
                                                         { place.x - 50, place.y - 20 } } );
                                        return shape;
                                      } )
                                      .check( checkSearchDrawnAroundFinds );
      QCOMPARE( assumption.state, AssumptionState::Holds );
    }

    void findsThatHonestGroundHoldsTooAreNotCounted()
    {
      CheckedWorld world = findsIn( []( const Point &place, int ) { return regularPolygon( place, 16, 12 ); } );
      world.addSearch( rectangle( -100, -117, 3700, 201 ) );
      const Assumption assumption = world.check( checkSearchDrawnAroundFinds );
      QCOMPARE( assumption.state, AssumptionState::Holds );
      QCOMPARE( assumption.concerned, 12 );
      QCOMPARE( *assumption.statistic, 0.0 );
    }

    void fewFindsCannotBeChecked()
    {
      CheckedWorld world = findsIn( []( const Point &place, int ) { return squareOff( place, 0, 0 ); } );
      world.evidence.finds.resize( 9 );
      const Assumption few = world.check( checkSearchDrawnAroundFinds );
      QCOMPARE( few.state, AssumptionState::CannotBeChecked );
      QCOMPARE( few.reason, std::string( assumption_reasons::FEW_FINDS ) );
    }

    void fewPolygonsCannotBeChecked()
    {
      CheckedWorld world;
      for ( int number = 0; number < 20; ++number )
        world.addFind( 10 + 13 * number, 17 + ( 7 * number ) % 30 );
      world.addSearch( rectangle( -80, -70, 400, 200 ) );
      const Assumption few = world.check( checkSearchDrawnAroundFinds );
      QCOMPARE( few.state, AssumptionState::CannotBeChecked );
      QCOMPARE( few.reason, std::string( assumption_reasons::FEW_PIECES ) );
    }
};

QTEST_APPLESS_MAIN( TestSearchDrawnAroundFinds )
#include "test_search_drawn_around_finds.moc"
