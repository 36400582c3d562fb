// SPDX-License-Identifier: GPL-2.0-or-later
// Inside, boundary or outside against GEOS, with places on and a hair beside edges.
#include "core/geometry/locate.h"
#include "geos_oracle.h"
#include "random_shapes.h"

#include <QtTest>

using namespace minemap;
using namespace minemap::oracle;

namespace
{

Location locationByGeos( Geometry &geometry, const Point &place )
{
  if ( geometry.contains( place ) )
    return Location::Inside;
  return geometry.intersects( place ) ? Location::Boundary : Location::Outside;
}

Shape squareWithHole()
{
  Shape shape;
  shape.addPath( { { 0, 0 }, { 10, 0 }, { 10, 10 }, { 0, 10 }, { 0, 0 } } );
  shape.addPath( { { 4, 4 }, { 6, 4 }, { 6, 6 }, { 4, 6 }, { 4, 4 } } );
  return shape;
}

} // namespace

class TestLocate : public QObject
{
    Q_OBJECT

  private slots:
    void stripsChangeNothing();
    void stripsOfLongUprightEdgesTakeLittleMemoryAndAreRight();
    void orientationIsExactBesideALine();
    void orientationChangesSignWithDirection();
    void emptyPolygonContainsNothing();
    void edgesAndCornersOfShellAndHoleAreBoundary();
    void groundInAHoleIsOutside();
    void agreesWithGeos_data();
    void agreesWithGeos();
    void doesNotDependOnHowRingsAreDrawn();
};

void TestLocate::orientationIsExactBesideALine()
{
  // 256 × 256 neighbouring doubles around a point of the diagonal: plain arithmetic gets many of them wrong.
  const double step = 0x1p-53;
  for ( int x = 0; x < 256; ++x )
  {
    for ( int y = 0; y < 256; ++y )
    {
      const Point place = { 0.5 + x * step, 0.5 + y * step };
      // Below the diagonal y = x is to the right of the way from (12, 12) to (24, 24).
      const int expected = place.y > place.x ? 1 : ( place.y < place.x ? -1 : 0 );
      QCOMPARE( orientation( { 12, 12 }, { 24, 24 }, place ), expected );
    }
  }
}

void TestLocate::orientationChangesSignWithDirection()
{
  Random random( 11 );
  for ( int round = 0; round < 20000; ++round )
  {
    const double offset = round % 2 == 0 ? 0 : 1e7;
    const Point a = { offset + uniform( random, -1, 1 ), offset + uniform( random, -1, 1 ) };
    const Point b = { offset + uniform( random, -1, 1 ), offset + uniform( random, -1, 1 ) };
    const double share = uniform( random, -1, 2 );
    const Point c = { a.x + share * ( b.x - a.x ), a.y + share * ( b.y - a.y ) };
    const int side = orientation( a, b, c );
    QCOMPARE( orientation( b, a, c ), -side );
    QCOMPARE( orientation( b, c, a ), side );
    QCOMPARE( orientation( c, a, b ), side );
  }
}

void TestLocate::emptyPolygonContainsNothing()
{
  QVERIFY( locate( Shape(), { 0, 0 } ) == Location::Outside );
}

void TestLocate::edgesAndCornersOfShellAndHoleAreBoundary()
{
  const Shape shape = squareWithHole();
  for ( const Point &vertex : shape.vertices() )
    QVERIFY( locate( shape, vertex ) == Location::Boundary );
  for ( const Point &place : { Point{ 5, 0 }, Point{ 10, 5 }, Point{ 5, 10 }, Point{ 0, 5 }, Point{ 5, 4 },
                               Point{ 6, 5 }, Point{ 5, 6 }, Point{ 4, 5 } } )
    QVERIFY( locate( shape, place ) == Location::Boundary );
  QVERIFY( locate( shape, { 5, std::nextafter( 0, -1 ) } ) == Location::Outside );
  QVERIFY( locate( shape, { 5, std::nextafter( 4, 0 ) } ) == Location::Inside );
}

void TestLocate::groundInAHoleIsOutside()
{
  const Shape shape = squareWithHole();
  QVERIFY( locate( shape, { 5, 5 } ) == Location::Outside );
  QVERIFY( locate( shape, { 2, 5 } ) == Location::Inside );
  // Level with corners of the hole, left and right of it.
  QVERIFY( locate( shape, { 2, 4 } ) == Location::Inside );
  QVERIFY( locate( shape, { -2, 4 } ) == Location::Outside );
  QVERIFY( locate( shape, { 8, 6 } ) == Location::Inside );
}

void TestLocate::agreesWithGeos_data()
{
  QTest::addColumn<int>( "family" );
  QTest::addColumn<double>( "offset" );
  QTest::addColumn<double>( "size" );
  QTest::newRow( "stars with holes" ) << 0 << 0.0 << 100.0;
  QTest::newRow( "stars with holes far from the origin" ) << 0 << 1e7 << 100.0;
  QTest::newRow( "stars a micrometre wide far from the origin" ) << 0 << 1e7 << 1e-6;
  QTest::newRow( "lattice" ) << 1 << 0.0 << 8.0;
  QTest::newRow( "lattice far from the origin" ) << 1 << 1e7 << 8.0;
  QTest::newRow( "slivers" ) << 2 << 0.0 << 1000.0;
  QTest::newRow( "slivers far from the origin" ) << 2 << 1e7 << 1000.0;
}

void TestLocate::agreesWithGeos()
{
  QFETCH( int, family );
  QFETCH( double, offset );
  QFETCH( double, size );
  Random random( 7 );
  int asked = 0;
  int onBoundary = 0;
  int inside = 0;
  for ( int round = 0; round < rounds( 400 ); ++round )
  {
    const Point centre = { offset + uniform( random, -size, size ), -offset + uniform( random, -size, size ) };
    const Shape shape = family == 0   ? starWithHoles( random, centre, size )
                        : family == 1 ? latticeStar( random, centre, size )
                                      : sliver( random, centre, size );
    Geometry geometry( shape, true );
    if ( !geometry.isValid() )
      continue;
    for ( int question = 0; question < 30; ++question )
    {
      const Point place = placeNear( random, shape, size );
      const Location expected = locationByGeos( geometry, place );
      if ( locate( shape, place ) != expected )
        QFAIL( qPrintable(
          QString( "shape %1: %2 %3" ).arg( round ).arg( place.x, 0, 'g', 17 ).arg( place.y, 0, 'g', 17 ) ) );
      ++asked;
      onBoundary += expected == Location::Boundary ? 1 : 0;
      inside += expected == Location::Inside ? 1 : 0;
    }
  }
  // The families must really pose the hard questions.
  QVERIFY2(
    asked > 1000 && onBoundary > asked / 20 && inside > asked / 100,
    qPrintable( QString( "%1 asked, %2 on a boundary, %3 inside" ).arg( asked ).arg( onBoundary ).arg( inside ) ) );
}

void TestLocate::doesNotDependOnHowRingsAreDrawn()
{
  Random random( 13 );
  for ( int round = 0; round < 500; ++round )
  {
    const Point centre = { round % 2 == 0 ? 0.0 : 1e7, 0 };
    const Shape shape = round % 3 == 0 ? latticeStar( random, centre, 8 ) : starWithHoles( random, centre, 8 );
    const Shape other = drawnOtherwise( random, shape );
    for ( int question = 0; question < 20; ++question )
    {
      const Point place = placeNear( random, shape, 8 );
      QVERIFY( locate( shape, place ) == locate( other, place ) );
    }
  }
}

void TestLocate::stripsChangeNothing()
{
  Random random( 31 );
  int onBoundary = 0;
  for ( int round = 0; round < 400; ++round )
  {
    const double offset = round % 2 == 0 ? 0 : 1e7;
    const Point centre = { offset, -offset };
    Shape shape = round % 3 == 0   ? sliver( random, centre, 20 )
                  : round % 3 == 1 ? latticeStar( random, centre, 8 )
                                   : starWithHoles( random, centre, 20 );
    if ( round % 4 > 0 )
      shape = densified( shape, round % 4 == 1 ? 0.5 : 3 );
    const PolygonLocator strips( shape );
    for ( int question = 0; question < 60; ++question )
    {
      const Point place = placeNear( random, shape, 20 );
      const Location expected = locate( shape, place );
      QVERIFY( strips.locate( place ) == expected );
      onBoundary += expected == Location::Boundary ? 1 : 0;
    }
  }
  QVERIFY( onBoundary > 1000 );
}

void TestLocate::stripsOfLongUprightEdgesTakeLittleMemoryAndAreRight()
{
  // A comb of 500 teeth, each edge of which goes through every strip.
  Shape comb;
  std::vector<Point> ring = { { 0, 0 } };
  for ( int tooth = 0; tooth < 500; ++tooth )
  {
    const double x = 2 * tooth;
    ring.insert( ring.end(), { { x, 100 }, { x + 1, 100 }, { x + 1, 1 }, { x + 2, 1 } } );
  }
  ring.insert( ring.end(), { { 1000, 0 }, { 0, 0 } } );
  comb.addPath( ring );
  const PolygonLocator strips( comb );
  Random random( 32 );
  for ( int question = 0; question < 20000; ++question )
  {
    const Point place = { below( random, 4 ) == 0 ? below( random, 1001 ) : uniform( random, -5, 1005 ),
                          below( random, 4 ) == 0 ? below( random, 101 ) : uniform( random, -5, 105 ) };
    QVERIFY( strips.locate( place ) == locate( comb, place ) );
  }
}

QTEST_APPLESS_MAIN( TestLocate )
#include "test_locate.moc"
