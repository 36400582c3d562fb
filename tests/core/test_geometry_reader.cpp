// SPDX-License-Identifier: GPL-2.0-or-later
// What becomes of each feature's geometry: passed on, repaired, reported or refused.
#include "core/geometry/geometry_reader.h"

#include "core/geometry/locate.h"
#include "geos_oracle.h"
#include "random_shapes.h"

#include <QtTest>

#include <limits>

using namespace minemap;
using namespace minemap::oracle;

namespace
{

void append( std::string &wkb, std::uint32_t value )
{
  wkb.append( reinterpret_cast<const char *>( &value ), sizeof value );
}

//! Little-endian polygon, its rings as they are, closed or not.
std::string polygonWkb( const std::vector<std::vector<Point>> &rings )
{
  std::string wkb( 1, '\x01' );
  append( wkb, 3 );
  append( wkb, static_cast<std::uint32_t>( rings.size() ) );
  for ( const std::vector<Point> &ring : rings )
  {
    append( wkb, static_cast<std::uint32_t>( ring.size() ) );
    for ( const Point &vertex : ring )
    {
      for ( const double value : { vertex.x, vertex.y } )
        wkb.append( reinterpret_cast<const char *>( &value ), sizeof value );
    }
  }
  return wkb;
}

std::string polygonWkb( const Shape &shape )
{
  std::vector<std::vector<Point>> rings;
  for ( std::size_t index = 0; index < shape.pathCount(); ++index )
    rings.emplace_back( shape.path( index ).begin(), shape.path( index ).end() );
  return polygonWkb( rings );
}

double areaOf( const Shape &shape )
{
  Overlay overlay;
  return overlay.area( *overlay.fromShape( shape ) );
}

ReadGeometry readText( const char *text, ShapeKind kind = ShapeKind::Polygon, bool repair = true )
{
  return GeometryReader( repair ).read( wkbOf( text ), kind );
}

constexpr double NOT_A_NUMBER = std::numeric_limits<double>::quiet_NaN();
constexpr double INFINITE = std::numeric_limits<double>::infinity();

} // namespace

class TestGeometryReader : public QObject
{
    Q_OBJECT

  private slots:
    void pointsAreReadAsGeosReadsThem();
    void validGeometryIsPassedOn();
    void invalidPolygonIsRepairedWithAllItsGround();
    void invalidPolygonIsReportedWhenNotToBeRepaired();
    void emptyGeometryHasNoShape_data();
    void emptyGeometryHasNoShape();
    void collectionsAreRefusedAsSuch();
    void coordinatesThatAreNotFiniteAreRefused();
    void brokenBinaryIsRefusedWithAReason();
    void anotherTypeIsNamedAsSuch();
    void polygonThatCollapsedIsALineOrPointWithoutArea_data();
    void polygonThatCollapsedIsALineOrPointWithoutArea();
    void openRingIsClosed();
    void normalFormDoesNotDependOnHowRingsAreDrawn();
    void normalFormDoesNotDependOnTheOrderOfParts();
    void normalFormOfOnePartIsThatOfASingleGeometry();
    void normalFormOfACollapsedPolygonIsOneToo();
    void normalFormTellsDifferentPlacesApart();
    void planeLeavesValidShapesAlone();
    void planeRepairsShapesThatCrossThemselves();
};

void TestGeometryReader::validGeometryIsPassedOn()
{
  const ReadGeometry polygon = readText( "POLYGON((0 0,4 0,4 4,0 4,0 0),(1 1,2 1,2 2,1 1))" );
  QVERIFY( polygon.state == GeometryState::Valid );
  QVERIFY( polygon.reason.empty() && !polygon.withoutArea );
  QCOMPARE( polygon.shape.pathCount(), std::size_t( 2 ) );
  QCOMPARE( areaOf( polygon.shape ), 15.5 );
  const ReadGeometry line = readText( "MULTILINESTRING((0 0,1 1),(5 5,6 6))", ShapeKind::Line );
  QVERIFY( line.state == GeometryState::Valid && line.shape.kind() == ShapeKind::Line );
  QCOMPARE( line.shape.pathCount(), std::size_t( 2 ) );
  const ReadGeometry points = readText( "MULTIPOINT((0 0),(1 1),(1 1))", ShapeKind::Point );
  QVERIFY( points.state == GeometryState::Valid && points.shape.kind() == ShapeKind::Point );
  QCOMPARE( points.shape.pathCount(), std::size_t( 3 ) );
}

void TestGeometryReader::invalidPolygonIsRepairedWithAllItsGround()
{
  const ReadGeometry squares = readText( "MULTIPOLYGON(((0 0,2 0,2 2,0 2,0 0)),((1 1,3 1,3 3,1 3,1 1)))" );
  QVERIFY( squares.state == GeometryState::Repaired );
  QVERIFY( !squares.reason.empty() && !squares.withoutArea );
  QCOMPARE( areaOf( squares.shape ), 7.0 );
  // The overlap is ground claimed twice, not a hole.
  QVERIFY( locate( squares.shape, { 1.5, 1.5 } ) == Location::Inside );
  const ReadGeometry bowTie = readText( "POLYGON((0 0,10 10,10 0,0 10,0 0))" );
  QVERIFY( bowTie.state == GeometryState::Repaired );
  QCOMPARE( areaOf( bowTie.shape ), 50.0 );
}

void TestGeometryReader::invalidPolygonIsReportedWhenNotToBeRepaired()
{
  const ReadGeometry bowTie = readText( "POLYGON((0 0,10 10,10 0,0 10,0 0))", ShapeKind::Polygon, false );
  QVERIFY( bowTie.state == GeometryState::Invalid );
  QVERIFY( bowTie.shape.isEmpty() );
  QVERIFY( bowTie.reason.find( "Self-intersection" ) != std::string::npos );
}

void TestGeometryReader::emptyGeometryHasNoShape_data()
{
  QTest::addColumn<QString>( "text" );
  for ( const char *text :
        { "POLYGON EMPTY", "MULTIPOLYGON EMPTY", "LINESTRING EMPTY", "MULTIPOINT EMPTY", "POINT EMPTY" } )
    QTest::newRow( text ) << QString( text );
}

void TestGeometryReader::emptyGeometryHasNoShape()
{
  QFETCH( QString, text );
  for ( const ShapeKind kind : { ShapeKind::Polygon, ShapeKind::Line, ShapeKind::Point } )
  {
    const ReadGeometry result = GeometryReader( true ).read( wkbOf( text.toStdString() ), kind );
    QVERIFY( result.state == GeometryState::Empty );
    QVERIFY( result.shape.isEmpty() );
  }
}

void TestGeometryReader::collectionsAreRefusedAsSuch()
{
  for ( const char *text : { "GEOMETRYCOLLECTION(POLYGON((0 0,1 0,1 1,0 0)))", "GEOMETRYCOLLECTION EMPTY",
                             "GEOMETRYCOLLECTION Z(POINT Z(1 2 3))" } )
  {
    const ReadGeometry result = readText( text );
    QVERIFY( result.state == GeometryState::Collection );
    QVERIFY( result.shape.isEmpty() );
  }
}

void TestGeometryReader::coordinatesThatAreNotFiniteAreRefused()
{
  for ( const double bad : { NOT_A_NUMBER, INFINITE, -INFINITE } )
  {
    for ( const Point &vertex : { Point{ bad, 1 }, Point{ 1, bad }, Point{ bad, bad } } )
    {
      for ( std::size_t position = 0; position < 4; ++position )
      {
        std::vector<Point> ring = { { 0, 0 }, { 4, 0 }, { 4, 4 }, { 0, 4 }, { 0, 0 } };
        ring[position] = vertex;
        ring.back() = ring.front();
        const ReadGeometry result = GeometryReader( true ).read( polygonWkb( { ring } ), ShapeKind::Polygon );
        QVERIFY( result.state == GeometryState::Refused );
        QVERIFY( result.shape.isEmpty() );
        QVERIFY( !result.reason.empty() );
      }
    }
  }
}

void TestGeometryReader::brokenBinaryIsRefusedWithAReason()
{
  const std::string whole = wkbOf( "POLYGON((0 0,4 0,4 4,0 0))" );
  for ( std::size_t size = 0; size < whole.size(); ++size )
  {
    const ReadGeometry result = GeometryReader( true ).read( whole.substr( 0, size ), ShapeKind::Polygon );
    QVERIFY( result.state == GeometryState::Refused );
    QVERIFY( !result.reason.empty() );
  }
}

void TestGeometryReader::anotherTypeIsNamedAsSuch()
{
  const ReadGeometry result = readText( "POLYGON((0 0,4 0,4 4,0 0))", ShapeKind::Point );
  QVERIFY( result.state == GeometryState::OtherKind );
  QVERIFY( result.shape.isEmpty() );
}

void TestGeometryReader::polygonThatCollapsedIsALineOrPointWithoutArea_data()
{
  QTest::addColumn<QVector<QPointF>>( "corners" );
  QTest::addColumn<bool>( "isLine" );
  QTest::newRow( "there and back" ) << QVector<QPointF>{ { 0, 0 }, { 5, 0 }, { 0, 0 } } << true;
  QTest::newRow( "three points in a row" ) << QVector<QPointF>{ { 0, 0 }, { 5, 5 }, { 9, 9 }, { 0, 0 } } << true;
  QTest::newRow( "three points in a row far away" )
    << QVector<QPointF>{ { 1e7, 1e7 }, { 1e7 + 5, 1e7 + 5 }, { 1e7 + 9, 1e7 + 9 }, { 1e7, 1e7 } } << true;
  QTest::newRow( "two points, open" ) << QVector<QPointF>{ { 0, 0 }, { 5, 0 } } << true;
  QTest::newRow( "one place" ) << QVector<QPointF>{ { 3, 4 }, { 3, 4 }, { 3, 4 }, { 3, 4 } } << false;
}

void TestGeometryReader::polygonThatCollapsedIsALineOrPointWithoutArea()
{
  QFETCH( QVector<QPointF>, corners );
  QFETCH( bool, isLine );
  std::vector<Point> ring;
  for ( const QPointF &corner : corners )
    ring.push_back( { corner.x(), corner.y() } );
  for ( const bool repair : { true, false } )
  {
    const ReadGeometry result = GeometryReader( repair ).read( polygonWkb( { ring } ), ShapeKind::Polygon );
    QVERIFY2( result.state == GeometryState::Valid, result.reason.c_str() );
    QVERIFY( result.withoutArea );
    QVERIFY( !result.shape.isEmpty() );
    QVERIFY( result.shape.kind() == ( isLine ? ShapeKind::Line : ShapeKind::Point ) );
    for ( const Point &corner : ring )
      QVERIFY( result.shape.boundingBox().contains( corner ) );
  }
}

void TestGeometryReader::openRingIsClosed()
{
  const ReadGeometry open =
    GeometryReader( false ).read( polygonWkb( { { { 0, 0 }, { 4, 0 }, { 4, 4 }, { 0, 4 } } } ), ShapeKind::Polygon );
  QVERIFY2( open.state == GeometryState::Valid, open.reason.c_str() );
  QCOMPARE( areaOf( open.shape ), 16.0 );
  // One vertex is no ring at all.
  QVERIFY( GeometryReader( true ).read( polygonWkb( { { { 3, 4 } } } ), ShapeKind::Polygon ).state ==
           GeometryState::Refused );
  QVERIFY( open.normalForm == readText( "POLYGON((0 0,4 0,4 4,0 4,0 0))" ).normalForm );
}

void TestGeometryReader::normalFormDoesNotDependOnHowRingsAreDrawn()
{
  Random random( 31 );
  GeometryReader reader( true );
  for ( int round = 0; round < 1000; ++round )
  {
    const Point centre = { round % 2 == 0 ? 0.0 : 1e7, 0 };
    const Shape shape = starWithHoles( random, centre, 20 );
    if ( !Geometry( shape, true ).isValid() )
      continue;
    const std::string expected = reader.read( polygonWkb( shape ), ShapeKind::Polygon ).normalForm;
    QVERIFY( !expected.empty() );
    QVERIFY( reader.read( polygonWkb( drawnOtherwise( random, shape ) ), ShapeKind::Polygon ).normalForm == expected );
  }
}

void TestGeometryReader::normalFormDoesNotDependOnTheOrderOfParts()
{
  QVERIFY( readText( "MULTIPOLYGON(((0 0,1 0,1 1,0 0)),((5 5,6 5,6 6,5 5)))" ).normalForm ==
           readText( "MULTIPOLYGON(((5 5,6 6,6 5,5 5)),((1 0,1 1,0 0,1 0)))" ).normalForm );
  QVERIFY( readText( "MULTIPOINT((0 0),(1 1))", ShapeKind::Point ).normalForm ==
           readText( "MULTIPOINT((1 1),(0 0))", ShapeKind::Point ).normalForm );
  QVERIFY( readText( "LINESTRING(0 0,1 1,3 1)", ShapeKind::Line ).normalForm ==
           readText( "LINESTRING(3 1,1 1,1 1,0 0)", ShapeKind::Line ).normalForm );
  // Height is no part of a place.
  QVERIFY( readText( "POLYGON Z((0 0 7,1 0 7,1 1 8,0 0 7))" ).normalForm ==
           readText( "POLYGON((0 0,1 0,1 1,0 0))" ).normalForm );
}

void TestGeometryReader::normalFormOfOnePartIsThatOfASingleGeometry()
{
  const auto isSame = []( const char *multi, const char *single, ShapeKind kind )
  { return readText( multi, kind ).normalForm == readText( single, kind ).normalForm; };
  QVERIFY( isSame( "MULTIPOLYGON(((0 0,4 0,4 4,0 0)))", "POLYGON((4 4,0 0,4 0,4 4))", ShapeKind::Polygon ) );
  // With a hole they go through GEOS.
  QVERIFY( isSame( "MULTIPOLYGON(((0 0,9 0,9 9,0 0),(5 1,6 1,6 2,5 1)))",
                   "POLYGON((0 0,9 0,9 9,0 0),(5 1,6 1,6 2,5 1))", ShapeKind::Polygon ) );
  QVERIFY( isSame( "MULTILINESTRING((0 0,1 1,3 1))", "LINESTRING(3 1,1 1,0 0)", ShapeKind::Line ) );
  QVERIFY( isSame( "MULTIPOINT((3 4))", "POINT(3 4)", ShapeKind::Point ) );
  QVERIFY( !isSame( "MULTIPOINT((3 4),(3 5))", "POINT(3 4)", ShapeKind::Point ) );
}

void TestGeometryReader::normalFormOfACollapsedPolygonIsOneToo()
{
  const auto formOf = []( const std::vector<Point> &ring )
  { return GeometryReader( true ).read( polygonWkb( { ring } ), ShapeKind::Polygon ).normalForm; };
  const std::string form = formOf( { { 0, 0 }, { 5, 5 }, { 9, 9 }, { 0, 0 } } );
  QVERIFY( !form.empty() );
  QVERIFY( form == formOf( { { 9, 9 }, { 5, 5 }, { 0, 0 }, { 9, 9 } } ) );
  QVERIFY( form == formOf( { { 5, 5 }, { 9, 9 }, { 0, 0 }, { 5, 5 } } ) );
  QVERIFY( form == formOf( { { 5, 5 }, { 0, 0 }, { 0, 0 }, { 9, 9 }, { 5, 5 } } ) );
  const std::string thin = formOf( { { 0, 0 }, { 5, 0 }, { 0, 0 } } );
  QVERIFY( !thin.empty() && thin != form );
  QVERIFY( thin == formOf( { { 5, 0 }, { 0, 0 } } ) );
}

void TestGeometryReader::normalFormTellsDifferentPlacesApart()
{
  const std::string form = readText( "POLYGON((0 0,1 0,1 1,0 0))" ).normalForm;
  QVERIFY( form != readText( "POLYGON((0 0,1 0,1 1.000000001,0 0))" ).normalForm );
  QVERIFY( form != readText( "POLYGON((0 0,1 0,0 1,0 0))" ).normalForm );
}

void TestGeometryReader::planeLeavesValidShapesAlone()
{
  Random random( 32 );
  Overlay overlay;
  for ( int round = 0; round < 300; ++round )
  {
    const Shape shape = starWithHoles( random, { 0, 0 }, 20 );
    if ( !Geometry( shape, true ).isValid() )
      continue;
    bool repaired = false;
    QVERIFY( validInPlane( overlay, shape, repaired ).vertices() == shape.vertices() );
    QVERIFY( !repaired );
  }
}

void TestGeometryReader::planeRepairsShapesThatCrossThemselves()
{
  Overlay overlay;
  bool repaired = false;
  Shape bowTie;
  bowTie.addPath( { { 0, 0 }, { 10, 10 }, { 10, 0 }, { 0, 10 }, { 0, 0 } } );
  QCOMPARE( areaOf( validInPlane( overlay, bowTie, repaired ) ), 50.0 );
  QVERIFY( repaired );
  // A ring that rounding collapsed is the line it was.
  repaired = false;
  Shape thin;
  thin.addPath( { { 0, 0 }, { 1, 0 }, { 0, 0 } } );
  const Shape line = validInPlane( overlay, thin, repaired );
  QVERIFY( repaired );
  QVERIFY( line.kind() == ShapeKind::Line && !line.isEmpty() );
}

void TestGeometryReader::pointsAreReadAsGeosReadsThem()
{
  for ( const char *text : { "POINT(3 4)", "POINT(-0.5 1e300)", "POINT Z(1 2 3)" } )
  {
    const ReadGeometry single = readText( text, ShapeKind::Point );
    // The same place as a multipoint goes through GEOS.
    const ReadGeometry viaGeos = readText( ( std::string( "MULTI" ) + text ).c_str(), ShapeKind::Point );
    QVERIFY2( single.state == GeometryState::Valid && viaGeos.state == GeometryState::Valid, text );
    QVERIFY( single.shape.vertices() == viaGeos.shape.vertices() );
    Overlay overlay;
    const Overlay::Geometry geometry = overlay.fromWkb( wkbOf( text ) );
    QVERIFY2( single.normalForm == overlay.toWkb( *geometry ), text );
  }
}

QTEST_APPLESS_MAIN( TestGeometryReader )
#include "test_geometry_reader.moc"
