// SPDX-License-Identifier: GPL-2.0-or-later
// Finds at middles and corners of polygons are known, one to each is enough; a few by chance are not accused.
#include "assumption_testing.h"
#include "core/assumptions/finds_on_search_places.h"
#include "core/assumptions/position_reasons.h"

#include <QtTest>

using namespace minemap;
using namespace minemap::test;

namespace
{

//! Moves the first find of each square, and \a more of them, to a place of the square.
World withFindsAt( double x, double y, int more = 0 )
{
  World world = scatteredFinds();
  for ( std::size_t position = 0; position < world.evidence.finds.size(); ++position )
  {
    if ( static_cast<int>( position % 8 ) <= more )
      world.evidence.finds[position].place = { 300.0 * static_cast<double>( position / 8 ) + x, y };
  }
  return world;
}

} // namespace

class TestFindsOnSearchPlaces : public QObject
{
    Q_OBJECT

  private slots:

    void scatteredFindsHold()
    {
      const Assumption assumption = checked( checkFindsOnSearchPlaces, scatteredFinds() );
      QCOMPARE( assumption.state, AssumptionState::Holds );
      QCOMPARE( assumption.n, 80 );
    }

    void findsAtMiddlesAreFound()
    {
      const Assumption assumption = checked( checkFindsOnSearchPlaces, withFindsAt( 100, 100, 3 ) );
      QCOMPARE( assumption.state, AssumptionState::Broken );
      QCOMPARE( assumption.concerned, 40 );
      QCOMPARE( assumption.finds.size(), std::size_t( 40 ) );
      QVERIFY( assumption.isAgainst( InvalidatesHitRate ) );
    }

    void findsAtCornersAreFound()
    {
      QCOMPARE( checked( checkFindsOnSearchPlaces, withFindsAt( 200, 0, 3 ) ).state, AssumptionState::Broken );
    }

    void oneToEachSquareIsEnough()
    {
      World world = withFindsAt( 0, 200 );
      std::vector<Find> first;
      for ( std::size_t position = 0; position < world.evidence.finds.size(); position += 8 )
        first.push_back( world.evidence.finds[position] );
      world.evidence.finds = first;
      QCOMPARE( checked( checkFindsOnSearchPlaces, world ).state, AssumptionState::Broken );
    }

    void theSamePlaceInEachSquareIsFound()
    {
      QCOMPARE( checked( checkFindsOnSearchPlaces, withFindsAt( 60, 124, 3 ) ).state, AssumptionState::Broken );
    }

    void aFewFindsAtCornersAreNotEnough()
    {
      const Assumption assumption = checked( checkFindsOnSearchPlaces, withFindsAt( 0, 0 ) );
      QCOMPARE( assumption.state, AssumptionState::Holds );
      QCOMPARE( assumption.concerned, 10 );
    }

    void roundedPlacesAreFound()
    {
      World world = withFindsAt( 100.5, 99.4, 7 );
      QCOMPARE( checked( checkFindsOnSearchPlaces, world ).concerned, 80 ); // All at one place of their squares.
      world.evidence.findPositions.quantum = 1.11;
      QCOMPARE( checked( checkFindsOnSearchPlaces, world ).state, AssumptionState::Broken );
      world.evidence.findPositions.quantum = 111;
      const Assumption assumption = checked( checkFindsOnSearchPlaces, world );
      QCOMPARE( assumption.state, AssumptionState::CannotBeChecked );
      QCOMPARE( assumption.reason, std::string( assumption_reasons::COARSE_POSITIONS ) );
    }

    void labelPointsAreFound()
    {
      World world = withFindsAt( 0, 0, 3 );
      for ( int square = 0; square < 10; ++square )
      {
        // An angle of ground: its widest part at half height begins at the left; no two are alike.
        const double x = 300.0 * square;
        const double wide = 140 + 5.0 * square;
        Shape angle( ShapeKind::Polygon );
        angle.addPath( { { x, 0 }, { x + 200, 0 }, { x + 200, 40 }, { x + wide, 40 }, { x, 190 }, { x, 0 } } );
        world.evidence.searched.pieces[static_cast<std::size_t>( square )].shape = angle;
        const double y = ( 40.0 + 190.0 ) / 2;
        for ( int number = 0; number < 8; ++number )
          world.evidence.finds[static_cast<std::size_t>( 8 * square + number )].place = {
            x + wide * ( 190 - y ) / 150 / 2 + ( number < 4 ? 0 : 20 + 4 * square + number ), y };
      }
      QCOMPARE( checked( checkFindsOnSearchPlaces, world ).concerned, 40 );
    }

    void cornersOfRecordsCountToo()
    {
      World world = withFindsAt( 31, 42, 3 );
      for ( int square = 0; square < 10; ++square )
      {
        const double x = 300.0 * square + 31 + square; // Never at one place of the squares.
        world.map.records.push_back(
          record( std::to_string( square ).c_str(), rectangle( x, 42, x + 60 + square, 110 ) ) );
        for ( int number = 0; number < 4; ++number )
          world.evidence.finds[static_cast<std::size_t>( 8 * square + number )].place = { x, 42 };
      }
      QCOMPARE( checked( checkFindsOnSearchPlaces, world ).state, AssumptionState::Broken );
    }

    void fewFindsOrNoPolygonsTellNothing()
    {
      World world = scatteredFinds();
      world.evidence.finds.resize( 4 );
      QCOMPARE( checked( checkFindsOnSearchPlaces, world ).reason, std::string( assumption_reasons::FEW_FINDS ) );
      world = scatteredFinds();
      world.evidence.searched.pieces.clear();
      QCOMPARE( checked( checkFindsOnSearchPlaces, world ).reason, std::string( assumption_reasons::FEW_PIECES ) );
    }

    void orderDoesNotMatter()
    {
      const World world = withFindsAt( 0, 0, 2 );
      QVERIFY( saysTheSame( checked( checkFindsOnSearchPlaces, world ),
                            checked( checkFindsOnSearchPlaces, reversed( world ) ) ) );
    }
};

QTEST_APPLESS_MAIN( TestFindsOnSearchPlaces )
#include "test_finds_on_search_places.moc"
