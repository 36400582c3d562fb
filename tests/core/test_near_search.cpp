// SPDX-License-Identifier: GPL-2.0-or-later
// Places asked about one after the other against each shape asked alone, and against GEOS.
#include "core/geometry/near_search.h"

#include "core/geometry/curve_order.h"
#include "core/geometry/locate.h"
#include "geos_oracle.h"
#include "random_shapes.h"
#include "shape_worlds.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace minemap;
using namespace minemap::oracle;

namespace
{

//! In random order, along a curve, and each twice: far jumps, near neighbours and none.
std::vector<Point> asked( Random &random, const std::vector<Shape> &shapes, std::size_t count )
{
  std::vector<Point> places;
  for ( std::size_t question = 0; question < count; ++question )
    places.push_back( placeIn( random, shapes ) );
  std::vector<Point> result = places;
  for ( const std::uint32_t position : hilbertOrder( places ) )
    result.insert( result.end(), 2, places[position] );
  return result;
}

//! A long polygon with many corners, so that it has strips, around small ones, and a pile of equal ones.
std::vector<Shape> unevenWorld( Random &random, double offset )
{
  std::vector<Shape> shapes;
  Shape large;
  std::vector<Point> ring;
  for ( int corner = 0; corner < 400; ++corner )
  {
    const double angle = 2 * M_PI * corner / 400;
    const double radius = uniform( random, 1500, 2000 );
    ring.push_back( { offset + radius * std::cos( angle ), -offset + 0.2 * radius * std::sin( angle ) } );
  }
  ring.push_back( ring.front() );
  large.addPath( ring );
  shapes.push_back( large );
  for ( int small = 0; small < 300; ++small )
    shapes.push_back(
      starWithHoles( random, { offset + uniform( random, -1800, 1800 ), -offset + uniform( random, -300, 300 ) },
                     std::pow( 10, uniform( random, -1, 1.5 ) ) ) );
  for ( int copy = 0; copy < 150; ++copy )
    shapes.push_back( drawnOtherwise( random, shapes[1] ) );
  return shapes;
}

std::vector<int> expectedContaining( const std::vector<Shape> &shapes, const Point &place )
{
  std::vector<int> expected;
  for ( std::size_t position = 0; position < shapes.size(); ++position )
  {
    if ( shapes[position].kind() == ShapeKind::Polygon && locate( shapes[position], place ) != Location::Outside )
      expected.push_back( static_cast<int>( position ) );
  }
  return expected;
}

std::vector<ShapeDistance> expectedWithin( const std::vector<Shape> &shapes, const Point &place, double distance )
{
  std::vector<ShapeDistance> expected;
  for ( std::size_t position = 0; position < shapes.size(); ++position )
  {
    const double found = nearestOnShape( shapes[position], place ).distance;
    if ( found <= distance )
      expected.push_back( { static_cast<int>( position ), found } );
  }
  return expected;
}

bool isSame( const std::vector<ShapeDistance> &a, const std::vector<ShapeDistance> &b )
{
  return std::equal( a.begin(), a.end(), b.begin(), b.end(),
                     []( const ShapeDistance &one, const ShapeDistance &other )
                     { return one.shape == other.shape && one.distance == other.distance; } );
}

} // namespace

class TestNearSearch : public QObject
{
    Q_OBJECT

  private slots:

    void worlds_data()
    {
      QTest::addColumn<double>( "offset" );
      QTest::addColumn<bool>( "uneven" );
      QTest::newRow( "near the origin" ) << 0.0 << false;
      QTest::newRow( "far from the origin" ) << 1e7 << false;
      QTest::newRow( "sizes a thousandfold apart" ) << 0.0 << true;
      QTest::newRow( "sizes a thousandfold apart, far from the origin" ) << 1e7 << true;
    }

    void answersEqualAskingEveryShape_data() { worlds_data(); }

    void answersEqualAskingEveryShape()
    {
      QFETCH( double, offset );
      QFETCH( bool, uneven );
      for ( std::uint64_t seed = 1; seed <= 5; ++seed )
      {
        Random random( seed );
        const std::vector<Shape> shapes = uneven ? unevenWorld( random, offset ) : world( random, offset );
        const ShapeIndex index( pointersTo( shapes ) );
        NearSearch search( index );
        for ( const Point &place : asked( random, shapes, uneven ? 100 : 300 ) )
        {
          const std::vector<int> containing = expectedContaining( shapes, place );
          QVERIFY( search.containing( place ) == containing );
          QCOMPARE( search.anyContains( place ), !containing.empty() );
          const NearestEdge nearest = search.nearest( place );
          double least = std::numeric_limits<double>::infinity();
          int first = -1;
          for ( std::size_t position = 0; position < shapes.size(); ++position )
          {
            const double distance = nearestOnShape( shapes[position], place ).distance;
            first = distance < least ? static_cast<int>( position ) : first;
            least = std::min( least, distance );
          }
          QVERIFY( nearest.distance == least ); // To the last digit.
          QCOMPARE( nearest.shape, first );
          const NearestEdge alone = index.nearest( place );
          QVERIFY( alone.point == nearest.point && alone.shape == nearest.shape );
          for ( const double distance : { 0.0, least, least + 1e-3, uniform( random, 0, 30 ) } )
          {
            const std::vector<ShapeDistance> within = expectedWithin( shapes, place, distance );
            QVERIFY( isSame( search.within( place, distance ), within ) );
            QCOMPARE( search.anyWithin( place, distance ), !within.empty() );
          }
        }
      }
    }

    void earlierQuestionsChangeNothing()
    {
      Random random( 11 );
      const std::vector<Shape> shapes = world( random, 1e5 );
      const ShapeIndex index( pointersTo( shapes ) );
      NearSearch search( index );
      for ( int question = 0; question < 20000; ++question )
      {
        const Point place = placeIn( random, shapes );
        switch ( below( random, 4 ) )
        {
        case 0:
          QVERIFY( search.containing( place ) == index.containing( place ) );
          break;
        case 1:
          QVERIFY( search.nearest( place ).point == index.nearest( place ).point );
          break;
        case 2:
          QVERIFY( isSame( search.within( place, 5 ), index.within( place, 5 ) ) );
          break;
        default:
          QCOMPARE( search.anyWithin( place, 1e-5 ), index.anyWithin( place, 1e-5 ) );
        }
      }
    }

    void withoutEndEverythingIsWithin()
    {
      Random random( 12 );
      const std::vector<Shape> shapes = world( random, 0 );
      const ShapeIndex index( pointersTo( shapes ) );
      NearSearch search( index );
      const auto there =
        std::count_if( shapes.begin(), shapes.end(), []( const Shape &shape ) { return !shape.isEmpty(); } );
      const double endless = std::numeric_limits<double>::infinity();
      QCOMPARE( search.within( { 1e3, 0 }, endless ).size(), static_cast<std::size_t>( there ) );
      QCOMPARE( index.within( { 1e3, 0 }, endless ).size(), static_cast<std::size_t>( there ) );
      QVERIFY( search.anyWithin( { 1e3, 0 }, endless ) );
    }

    void nothingIsFoundInNothing()
    {
      const Shape empty;
      for ( const ShapeIndex &index : { ShapeIndex( {} ), ShapeIndex( { &empty } ) } )
      {
        NearSearch search( index );
        for ( int question = 0; question < 100; ++question )
        {
          QVERIFY( search.containing( { 1.0 * question, 0 } ).empty() );
          QVERIFY( !search.anyContains( { 0, 0 } ) );
          QCOMPARE( search.nearest( { 0, 1.0 * question } ).shape, -1 );
          QVERIFY( search.within( { 0, 0 }, 1e9 ).empty() );
          QVERIFY( !search.anyWithin( { 0, 0 }, 1 ) );
        }
      }
    }

    void agreesWithGeos_data()
    {
      QTest::addColumn<double>( "offset" );
      QTest::addColumn<double>( "tolerance" );
      QTest::newRow( "near the origin" ) << 0.0 << 1e-12;
      QTest::newRow( "far from the origin" ) << 1e7 << 1e-8;
    }

    void agreesWithGeos()
    {
      QFETCH( double, offset );
      QFETCH( double, tolerance );
      Random random( 13 );
      int asked = 0;
      for ( int round = 0; round < rounds( 400 ); ++round )
      {
        const Point centre = { offset, -offset };
        const Shape shape = round % 3 == 0   ? sliver( random, centre, 20 )
                            : round % 3 == 1 ? latticeStar( random, centre, 8 )
                                             : starWithHoles( random, centre, 20 );
        Geometry geometry( shape, true );
        if ( !geometry.isValid() )
          continue;
        const ShapeIndex index( { &shape } );
        NearSearch search( index );
        for ( int question = 0; question < 25; ++question )
        {
          const Point place = placeNear( random, shape, 20 );
          QCOMPARE( search.anyContains( place ), geometry.intersects( place ) );
          QVERIFY( std::abs( search.nearest( place ).distance - geometry.distanceToBoundary( place ) ) <= tolerance );
          ++asked;
        }
      }
      QVERIFY( asked > rounds( 400 ) * 15 );
    }

    void theOrderIsAPermutationForAnyNumberOfThreads_data()
    {
      QTest::addColumn<int>( "kind" );
      QTest::newRow( "spread" ) << 0;
      QTest::newRow( "one far off" ) << 1;
      QTest::newRow( "all in one place" ) << 2;
      QTest::newRow( "not a number" ) << 3;
    }

    void theOrderIsAPermutationForAnyNumberOfThreads()
    {
      QFETCH( int, kind );
      Random random( 14 );
      for ( const std::size_t count : { 0, 1, 2, 3000, 50000 } )
      {
        std::vector<Point> places;
        for ( std::size_t place = 0; place < count; ++place )
          places.push_back( kind == 2 ? Point{ 3, 4 } : Point{ uniform( random, 0, 1 ), uniform( random, 0, 1 ) } );
        if ( count > 2 && kind == 1 )
          places[1] = { 1e12, -1e12 };
        if ( count > 2 && kind == 3 )
          places[1] = { std::nan( "" ), std::numeric_limits<double>::infinity() };
        const std::vector<std::uint32_t> order = hilbertOrder( places, 1 );
        QVERIFY( hilbertOrder( places, 2 ) == order );
        QVERIFY( hilbertOrder( places, 8 ) == order );
        std::vector<bool> isThere( count );
        for ( const std::uint32_t position : order )
          isThere[position] = true;
        QCOMPARE( order.size(), count );
        QVERIFY( std::all_of( isThere.begin(), isThere.end(), []( bool one ) { return one; } ) );
        if ( count < 3000 || kind > 1 )
          continue;
        double steps = 0;
        for ( std::size_t next = 1; next < order.size(); ++next )
          steps += std::min( 2.0, std::hypot( places[order[next]].x - places[order[next - 1]].x,
                                              places[order[next]].y - places[order[next - 1]].y ) );
        // In random order a step is half the square.
        QVERIFY( steps / static_cast<double>( count ) < 3 / std::sqrt( static_cast<double>( count ) ) );
      }
    }

    void theCurveHasNoJumps()
    {
      std::vector<Point> lattice;
      for ( int x = 0; x < 256; ++x )
      {
        for ( int y = 0; y < 256; ++y )
          lattice.push_back( { 1.0 * x, 1.0 * y } );
      }
      const std::vector<std::uint32_t> order = hilbertOrder( lattice );
      for ( std::size_t next = 1; next < order.size(); ++next )
      {
        const Point &a = lattice[order[next - 1]];
        const Point &b = lattice[order[next]];
        QCOMPARE( std::abs( a.x - b.x ) + std::abs( a.y - b.y ), 1.0 );
      }
    }
};

QTEST_APPLESS_MAIN( TestNearSearch )
#include "test_near_search.moc"
