// SPDX-License-Identifier: GPL-2.0-or-later
// Shapes to GEOS and back, areas known in closed form, and errors that are never an area of 0.
#include "core/geometry/overlay.h"

#include "geos_oracle.h"
#include "random_shapes.h"

#include <QtTest>

#include <cmath>
#include <limits>

using namespace minemap;
using namespace minemap::oracle;

class TestOverlay : public QObject
{
    Q_OBJECT

  private slots:
    void shapesKeepTheirAreaThroughGeos();
    void multipolygonsKeepTheirPartsThroughGeos();
    void holeThatCrossesItsShellByAHairStaysAHole();
    void polygonIsTheEvenOddInteriorOfItsRings();
    void linesAndPointsKeepTheirVerticesThroughGeos();
    void otherKindsAreDropped();
    void openRingIsClosed();
    void unionCountsOverlapOnce();
    void unionOfNothingIsEmpty();
    void intersectionOfTouchingSquaresHasNoArea();
    void bufferOfAPointIsNearlyACircle();
    void repairKeepsAllGroundClaimed_data();
    void repairKeepsAllGroundClaimed();
    void binaryIsTwoDimensional();
    void failuresThrow();
};

void TestOverlay::shapesKeepTheirAreaThroughGeos()
{
  Random random( 21 );
  Overlay overlay;
  int compared = 0;
  for ( int round = 0; round < 2000; ++round )
  {
    const Point centre = { round % 2 == 0 ? 0.0 : 1e7, 0 };
    const Shape shape = round % 3 == 0 ? latticeStar( random, centre, 10 ) : starWithHoles( random, centre, 10 );
    Geometry expected( shape, true );
    if ( !expected.isValid() )
      continue;
    const Overlay::Geometry geometry = overlay.fromShape( shape );
    QVERIFY( overlay.isValid( *geometry ) );
    const double area = overlay.area( *geometry );
    QVERIFY( std::abs( area - expected.area() ) <= 1e-6 );
    const Shape back = overlay.toShape( *geometry, ShapeKind::Polygon );
    QCOMPARE( back.pathCount(), shape.pathCount() );
    ++compared;
  }
  QVERIFY( compared > 1000 );
}

void TestOverlay::multipolygonsKeepTheirPartsThroughGeos()
{
  Overlay overlay;
  // Two parts that touch in a corner, one with a hole that touches its shell and has an island.
  const char *text = "MULTIPOLYGON(((0 0,10 0,10 10,0 10,0 0),(0 5,5 2,8 5,5 8,0 5)),((10 10,12 10,12 12,10 10)),"
                     "((4 4,6 4,6 6,4 6,4 4)))";
  Geometry expected( text );
  QVERIFY( expected.isValid() );
  const Shape shape = overlay.toShape( expected.get(), ShapeKind::Polygon );
  QCOMPARE( shape.pathCount(), std::size_t( 4 ) );
  const Overlay::Geometry geometry = overlay.fromShape( shape );
  QVERIFY( overlay.isValid( *geometry ) );
  QCOMPARE( overlay.area( *geometry ), expected.area() );
}

void TestOverlay::holeThatCrossesItsShellByAHairStaysAHole()
{
  Overlay overlay;
  for ( const double hair : { -1e-6, -1e-9, 0.0, 1e-9, 1e-6 } )
  {
    Shape shape;
    shape.addPath( { { 0, 0 }, { 10, 0 }, { 10, 10 }, { 0, 10 }, { 0, 0 } } );
    shape.addPath( { { 5, hair }, { 8, 5 }, { 5, 8 }, { 2, 5 }, { 5, hair } } );
    const double area = overlay.area( *overlay.fromShape( shape ) );
    QVERIFY2( std::abs( area - 76 ) < 1e-4, qPrintable( QString::number( area ) ) );
  }
}

void TestOverlay::polygonIsTheEvenOddInteriorOfItsRings()
{
  Overlay overlay;
  Shape shape;
  shape.addPath( { { 0, 0 }, { 2, 0 }, { 2, 2 }, { 0, 2 }, { 0, 0 } } );
  shape.addPath( { { 1, 1 }, { 3, 1 }, { 3, 3 }, { 1, 3 }, { 1, 1 } } );
  QCOMPARE( overlay.area( *overlay.fromShape( shape ) ), 6.0 );
  shape.addPath( { { 2, 0 }, { 4, 0 }, { 4, 1 }, { 2, 1 }, { 2, 0 } } );
  QCOMPARE( overlay.area( *overlay.fromShape( shape ) ), 8.0 );
}

void TestOverlay::linesAndPointsKeepTheirVerticesThroughGeos()
{
  Overlay overlay;
  Shape line( ShapeKind::Line );
  line.addPath( { { 0, 0 }, { 3, 4 } } );
  line.addPath( { { 1e7, 1 }, { 1e7, 2 }, { 1e7, 2 } } );
  const Overlay::Geometry lines = overlay.fromShape( line );
  QCOMPARE( overlay.length( *lines ), 6.0 );
  const Shape back = overlay.toShape( *lines, ShapeKind::Line );
  QCOMPARE( back.pathCount(), line.pathCount() );
  QVERIFY( back.vertices() == line.vertices() );
  Shape points( ShapeKind::Point );
  points.addPath( { { 0.1, 0.2 } } );
  points.addPath( { { 1e7, -3 } } );
  QVERIFY( overlay.toShape( *overlay.fromShape( points ), ShapeKind::Point ).vertices() == points.vertices() );
}

void TestOverlay::otherKindsAreDropped()
{
  Overlay overlay;
  Geometry mixed( "GEOMETRYCOLLECTION(POINT(1 1),LINESTRING(0 0,1 0),POLYGON((0 0,1 0,1 1,0 0)),POINT EMPTY)" );
  QCOMPARE( overlay.toShape( mixed.get(), ShapeKind::Polygon ).vertices().size(), std::size_t( 4 ) );
  QCOMPARE( overlay.toShape( mixed.get(), ShapeKind::Line ).vertices().size(), std::size_t( 2 ) );
  QCOMPARE( overlay.toShape( mixed.get(), ShapeKind::Point ).vertices().size(), std::size_t( 1 ) );
}

void TestOverlay::openRingIsClosed()
{
  Overlay overlay;
  Shape shape;
  shape.addPath( { { 0, 0 }, { 4, 0 }, { 4, 4 }, { 0, 4 } } );
  QCOMPARE( overlay.area( *overlay.fromShape( shape ) ), 16.0 );
}

void TestOverlay::unionCountsOverlapOnce()
{
  Overlay overlay;
  std::vector<Overlay::Geometry> squares;
  squares.push_back( overlay.fromWkb( wkbOf( "POLYGON((0 0,2 0,2 2,0 2,0 0))" ) ) );
  squares.push_back( overlay.fromWkb( wkbOf( "POLYGON((1 1,3 1,3 3,1 3,1 1))" ) ) );
  squares.push_back( overlay.fromWkb( wkbOf( "POLYGON((0 0,2 0,2 2,0 2,0 0))" ) ) );
  QVERIFY( overlay.intersects( *squares[0], *squares[1] ) );
  QCOMPARE( overlay.area( *overlay.intersection( *squares[0], *squares[1] ) ), 1.0 );
  QCOMPARE( overlay.area( *overlay.unionOf( std::move( squares ) ) ), 7.0 );
}

void TestOverlay::unionOfNothingIsEmpty()
{
  Overlay overlay;
  const Overlay::Geometry nothing = overlay.unionOf( {} );
  QVERIFY( overlay.isEmpty( *nothing ) );
  QCOMPARE( overlay.area( *nothing ), 0.0 );
}

void TestOverlay::intersectionOfTouchingSquaresHasNoArea()
{
  Overlay overlay;
  const Overlay::Geometry left = overlay.fromWkb( wkbOf( "POLYGON((0 0,2 0,2 2,0 2,0 0))" ) );
  const Overlay::Geometry right = overlay.fromWkb( wkbOf( "POLYGON((2 0,4 0,4 2,2 2,2 0))" ) );
  const Overlay::Geometry far = overlay.fromWkb( wkbOf( "POLYGON((9 0,10 0,10 2,9 0))" ) );
  QVERIFY( overlay.intersects( *left, *right ) );
  QVERIFY( !overlay.intersects( *left, *far ) );
  QCOMPARE( overlay.area( *overlay.intersection( *left, *right ) ), 0.0 );
}

void TestOverlay::bufferOfAPointIsNearlyACircle()
{
  Overlay overlay;
  const Overlay::Geometry point = overlay.fromWkb( wkbOf( "POINT(1000 2000)" ) );
  const double share = overlay.area( *overlay.buffer( *point, 25 ) ) / ( M_PI * 25 * 25 );
  QVERIFY( share < 1 && share > 1 - 0.00045 );
}

void TestOverlay::repairKeepsAllGroundClaimed_data()
{
  QTest::addColumn<QString>( "text" );
  QTest::addColumn<double>( "area" );
  QTest::newRow( "overlapping squares" ) << "MULTIPOLYGON(((0 0,2 0,2 2,0 2,0 0)),((1 1,3 1,3 3,1 3,1 1)))" << 7.0;
  QTest::newRow( "the same square twice" ) << "MULTIPOLYGON(((0 0,2 0,2 2,0 2,0 0)),((0 0,2 0,2 2,0 2,0 0)))" << 4.0;
  QTest::newRow( "a square inside another" ) << "MULTIPOLYGON(((0 0,9 0,9 9,0 9,0 0)),((1 1,2 1,2 2,1 2,1 1)))" << 81.0;
  QTest::newRow( "squares with a common edge" )
    << "MULTIPOLYGON(((0 0,2 0,2 2,0 2,0 0)),((2 0,4 0,4 2,2 2,2 0)))" << 8.0;
  QTest::newRow( "bow-tie" ) << "POLYGON((0 0,10 10,10 0,0 10,0 0))" << 50.0;
  QTest::newRow( "spike" ) << "POLYGON((0 0,4 0,4 2,9 2,4 2,4 4,0 4,0 0))" << 16.0;
}

void TestOverlay::repairKeepsAllGroundClaimed()
{
  QFETCH( QString, text );
  QFETCH( double, area );
  Overlay overlay;
  const Overlay::Geometry geometry = overlay.fromWkb( wkbOf( text.toStdString() ) );
  QVERIFY( !overlay.isValid( *geometry ) );
  QVERIFY( !overlay.invalidReason( *geometry ).empty() );
  const Overlay::Geometry repaired = overlay.madeValid( *geometry );
  QVERIFY( overlay.isValid( *repaired ) );
  QCOMPARE( overlay.area( *repaired ), area );
}

void TestOverlay::binaryIsTwoDimensional()
{
  Overlay overlay;
  const Overlay::Geometry flat = overlay.fromWkb( wkbOf( "LINESTRING(1 2,3 4)" ) );
  QCOMPARE( overlay.toWkb( *flat ).size(), std::size_t( 1 + 4 + 4 + 4 * 8 ) );
  // LINESTRING Z with two points: type code with the high bit.
  std::string high( "\x01\x02\x00\x00\x80\x02\x00\x00\x00", 9 );
  for ( const double value : { 1.0, 2.0, 99.0, 3.0, 4.0, 99.0 } )
    high.append( reinterpret_cast<const char *>( &value ), sizeof value );
  QVERIFY( overlay.toWkb( *overlay.fromWkb( high ) ) == overlay.toWkb( *flat ) );
}

void TestOverlay::failuresThrow()
{
  Overlay overlay;
  QVERIFY_EXCEPTION_THROWN( overlay.fromWkb( "" ), GeometryError );
  QVERIFY_EXCEPTION_THROWN( overlay.fromWkb( "not binary" ), GeometryError );
  const std::string polygon = wkbOf( "POLYGON((0 0,1 0,1 1,0 0))" );
  QVERIFY_EXCEPTION_THROWN( overlay.fromWkb( polygon.substr( 0, polygon.size() - 4 ) ), GeometryError );
  Shape twoPoints;
  twoPoints.addPath( { { 0, 0 }, { 1, 0 } } );
  QVERIFY_EXCEPTION_THROWN( overlay.fromShape( twoPoints ), GeometryError );
  Shape onePoint( ShapeKind::Line );
  onePoint.addPath( { { 0, 0 } } );
  QVERIFY_EXCEPTION_THROWN( overlay.fromShape( onePoint ), GeometryError );
  try
  {
    overlay.fromWkb( "not binary" );
  }
  catch ( const GeometryError &error )
  {
    QVERIFY( std::string( error.what() ).size() > std::string( "reading: " ).size() );
  }
}

QTEST_APPLESS_MAIN( TestOverlay )
#include "test_overlay.moc"
