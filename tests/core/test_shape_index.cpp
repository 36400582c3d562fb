// SPDX-License-Identifier: GPL-2.0-or-later
// The index against one shape at a time, and both against GEOS.
#include "core/geometry/shape_index.h"

#include "core/geometry/locate.h"
#include "geos_oracle.h"
#include "random_shapes.h"
#include "shape_worlds.h"

#include <QtTest>

#include <cmath>

using namespace minemap;
using namespace minemap::oracle;

class TestShapeIndex : public QObject
{
    Q_OBJECT

  private slots:
    void indexOfNothingFindsNothing();
    void containingEqualsAskingEveryPolygon();
    void nearestEqualsTheNearestOfAllShapes();
    void withinEqualsTheDistancesOfAllShapes();
    void shapeAtExactlyTheDistanceIsWithinIt();
    void meetingEqualsComparingAllBoxes();
    void containingAndDistanceAgreeWithGeos_data();
    void containingAndDistanceAgreeWithGeos();
    void distanceInsideAPolygonIsToItsEdge();
    void tiesGoToTheFirstShape();
    void distanceDoesNotDependOnHowRingsAreDrawn();
};

void TestShapeIndex::indexOfNothingFindsNothing()
{
  const Shape empty;
  for ( const ShapeIndex &index : { ShapeIndex( {} ), ShapeIndex( { &empty } ) } )
  {
    QVERIFY( index.isEmpty() );
    QVERIFY( index.containing( { 0, 0 } ).empty() );
    QVERIFY( !index.anyContains( { 0, 0 } ) );
    QCOMPARE( index.nearest( { 0, 0 } ).shape, -1 );
    QVERIFY( std::isinf( index.nearest( { 0, 0 } ).distance ) );
    QVERIFY( index.within( { 0, 0 }, 1e9 ).empty() );
    QVERIFY( index.meeting( { -1, -1, 1, 1 } ).empty() );
  }
}

void TestShapeIndex::containingEqualsAskingEveryPolygon()
{
  Random random( 1 );
  for ( const double offset : { 0.0, 1e7 } )
  {
    const std::vector<Shape> shapes = world( random, offset );
    const ShapeIndex index( pointersTo( shapes ) );
    for ( int question = 0; question < 5000; ++question )
    {
      const Point place = placeIn( random, shapes );
      std::vector<int> expected;
      for ( std::size_t position = 0; position < shapes.size(); ++position )
      {
        if ( shapes[position].kind() == ShapeKind::Polygon && locate( shapes[position], place ) != Location::Outside )
          expected.push_back( static_cast<int>( position ) );
      }
      QVERIFY( index.containing( place ) == expected );
      QCOMPARE( index.anyContains( place ), !expected.empty() );
    }
  }
}

void TestShapeIndex::nearestEqualsTheNearestOfAllShapes()
{
  Random random( 2 );
  for ( const double offset : { 0.0, 1e7 } )
  {
    const std::vector<Shape> shapes = world( random, offset );
    const ShapeIndex index( pointersTo( shapes ) );
    for ( int question = 0; question < 5000; ++question )
    {
      const Point place = placeIn( random, shapes );
      NearestEdge expected;
      for ( std::size_t position = 0; position < shapes.size(); ++position )
      {
        const NearestEdge candidate = nearestOnShape( shapes[position], place );
        if ( candidate.distance < expected.distance )
          expected = { candidate.distance, candidate.point, static_cast<int>( position ) };
      }
      const NearestEdge found = index.nearest( place );
      QVERIFY( found.distance == expected.distance ); // To the last digit.
      QCOMPARE( found.shape, expected.shape );
      QVERIFY( std::hypot( found.point.x - place.x, found.point.y - place.y ) == found.distance );
    }
  }
}

void TestShapeIndex::withinEqualsTheDistancesOfAllShapes()
{
  Random random( 3 );
  for ( const double offset : { 0.0, 1e7 } )
  {
    const std::vector<Shape> shapes = world( random, offset );
    const ShapeIndex index( pointersTo( shapes ) );
    for ( int question = 0; question < 5000; ++question )
    {
      const Point place = placeIn( random, shapes );
      const double distance = question % 10 == 0 ? 0 : uniform( random, 0, 30 );
      const std::vector<ShapeDistance> found = index.within( place, distance );
      auto next = found.begin();
      for ( std::size_t position = 0; position < shapes.size(); ++position )
      {
        const double expected = nearestOnShape( shapes[position], place ).distance;
        if ( expected > distance )
          continue;
        QVERIFY( next != found.end() );
        QCOMPARE( next->shape, static_cast<int>( position ) );
        QVERIFY( next->distance == expected );
        ++next;
      }
      QVERIFY( next == found.end() );
    }
  }
}

void TestShapeIndex::shapeAtExactlyTheDistanceIsWithinIt()
{
  Random random( 4 );
  for ( int round = 0; round < 20000; ++round )
  {
    const double offset = round % 2 == 0 ? 0 : 1e7;
    Shape shape( ShapeKind::Point );
    shape.addPath( { { offset + uniform( random, -30, 30 ), 0 } } );
    const ShapeIndex index( { &shape } );
    const Point place = { offset + uniform( random, -30, 30 ), 0 };
    const double distance = index.nearest( place ).distance;
    QCOMPARE( index.within( place, distance ).size(), std::size_t( 1 ) );
    QVERIFY( index.within( place, std::nextafter( distance, 0 ) ).empty() );
  }
}

void TestShapeIndex::meetingEqualsComparingAllBoxes()
{
  Random random( 5 );
  const std::vector<Shape> shapes = world( random, 0 );
  const ShapeIndex index( pointersTo( shapes ) );
  for ( int question = 0; question < 5000; ++question )
  {
    Box box;
    box.include( placeIn( random, shapes ) );
    box.include( placeIn( random, shapes ) );
    std::vector<int> expected;
    for ( std::size_t position = 0; position < shapes.size(); ++position )
    {
      const Box other = shapes[position].boundingBox();
      if ( !other.isEmpty() && other.xMinimum <= box.xMaximum && other.xMaximum >= box.xMinimum &&
           other.yMinimum <= box.yMaximum && other.yMaximum >= box.yMinimum )
        expected.push_back( static_cast<int>( position ) );
    }
    QVERIFY( index.meeting( box ) == expected );
  }
}

void TestShapeIndex::containingAndDistanceAgreeWithGeos_data()
{
  QTest::addColumn<double>( "offset" );
  QTest::addColumn<double>( "tolerance" );
  QTest::newRow( "near the origin" ) << 0.0 << 1e-12;
  QTest::newRow( "far from the origin" ) << 1e7 << 1e-8;
}

void TestShapeIndex::containingAndDistanceAgreeWithGeos()
{
  QFETCH( double, offset );
  QFETCH( double, tolerance );
  Random random( 6 );
  int asked = 0;
  for ( int round = 0; round < rounds( 500 ); ++round )
  {
    const Point centre = { offset, -offset };
    const Shape shape = round % 3 == 0   ? sliver( random, centre, 20 )
                        : round % 3 == 1 ? latticeStar( random, centre, 8 )
                                         : starWithHoles( random, centre, 20 );
    Geometry geometry( shape, true );
    if ( !geometry.isValid() )
      continue;
    const ShapeIndex index( { &shape } );
    for ( int question = 0; question < 25; ++question )
    {
      const Point place = placeNear( random, shape, 20 );
      QCOMPARE( index.anyContains( place ), geometry.intersects( place ) );
      QVERIFY( std::abs( index.nearest( place ).distance - geometry.distanceToBoundary( place ) ) <= tolerance );
      ++asked;
    }
  }
  QVERIFY( asked > 8000 );
}

void TestShapeIndex::distanceInsideAPolygonIsToItsEdge()
{
  Shape square;
  square.addPath( { { 0, 0 }, { 10, 0 }, { 10, 10 }, { 0, 10 }, { 0, 0 } } );
  const ShapeIndex index( { &square } );
  QCOMPARE( index.nearest( { 4, 3 } ).distance, 3.0 );
  QCOMPARE( index.nearest( { 13, 14 } ).distance, 5.0 );
  QCOMPARE( index.nearest( { 5, 10 } ).distance, 0.0 );
  QVERIFY( index.within( { 5, 5 }, 4.9 ).empty() );
}

void TestShapeIndex::tiesGoToTheFirstShape()
{
  Random random( 8 );
  for ( int round = 0; round < 2000; ++round )
  {
    // Two fields on either side of a common edge, which each draws in its own direction.
    const Point a = { uniform( random, 0, 1 ), 0 };
    const Point b = { uniform( random, 0, 1 ), uniform( random, 1, 2 ) };
    Shape left;
    left.addPath( { a, b, { -5, 1 }, a } );
    Shape right;
    right.addPath( { b, a, { 5, 1 }, b } );
    const Point place = { a.x + uniform( random, -0.1, 0.1 ), uniform( random, 0.3, 0.6 ) };
    const NearestEdge one = ShapeIndex( { &left, &right } ).nearest( place );
    const NearestEdge two = ShapeIndex( { &right, &left } ).nearest( place );
    QVERIFY( one.distance == two.distance );
    if ( nearestOnShape( left, place ).distance == nearestOnShape( right, place ).distance )
    {
      QCOMPARE( one.shape, 0 );
      QCOMPARE( two.shape, 0 );
    }
    const Point onLine = { ( a.x + b.x ) / 2, ( a.y + b.y ) / 2 };
    QVERIFY( nearestOnShape( left, onLine ).distance == nearestOnShape( right, onLine ).distance );
  }
}

void TestShapeIndex::distanceDoesNotDependOnHowRingsAreDrawn()
{
  Random random( 9 );
  for ( int round = 0; round < 500; ++round )
  {
    const Shape shape = starWithHoles( random, { round % 2 == 0 ? 0.0 : 1e7, 0 }, 20 );
    const Shape other = drawnOtherwise( random, shape );
    for ( int question = 0; question < 20; ++question )
    {
      const Point place = placeNear( random, shape, 20 );
      QVERIFY( nearestOnShape( shape, place ).distance == nearestOnShape( other, place ).distance );
    }
  }
}

QTEST_APPLESS_MAIN( TestShapeIndex )
#include "test_shape_index.moc"
