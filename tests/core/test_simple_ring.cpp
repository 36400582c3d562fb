// SPDX-License-Identifier: GPL-2.0-or-later
// Rings that need no library: GEOS is the judge of what is valid and of the normal form.
#include "core/geometry/simple_ring.h"

#include "core/geometry/geometry_reader.h"
#include "core/geometry/plain_wkb.h"
#include "geos_oracle.h"
#include "random_shapes.h"

#include <QtTest>

#include <limits>

using namespace minemap;
using namespace minemap::oracle;

namespace
{

using Ring = std::vector<Point>;

Path pathOf( const Ring &ring )
{
  return { ring.data(), ring.data() + ring.size() };
}

bool isSimple( const Ring &ring )
{
  return isCertainlySimple( pathOf( ring ) );
}

//! Corners anywhere: most such rings cross themselves.
Ring randomRing( Random &random, const Point &centre, bool onLattice )
{
  Ring ring;
  const int corners = 3 + below( random, 5 );
  for ( int corner = 0; corner < corners; ++corner )
  {
    const Point offset = { uniform( random, 0, 6 ), uniform( random, 0, 6 ) };
    ring.push_back( { centre.x + ( onLattice ? std::floor( offset.x ) : offset.x ),
                      centre.y + ( onLattice ? std::floor( offset.y ) : offset.y ) } );
  }
  ring.push_back( ring.front() );
  return ring;
}

//! A vertex moved onto, or a hair beside, another edge.
Ring nearlyTouching( Random &random, Ring ring )
{
  const int edges = static_cast<int>( ring.size() ) - 1;
  const auto moved = static_cast<std::size_t>( 1 + below( random, edges - 1 ) );
  const auto edge = static_cast<std::size_t>( below( random, edges ) );
  const double share = uniform( random, 0, 1 );
  const double beside = below( random, 2 ) == 0 ? 0 : std::pow( 10, uniform( random, -12, -6 ) );
  ring[moved] = { ring[edge].x + share * ( ring[edge + 1].x - ring[edge].x ) + beside,
                  ring[edge].y + share * ( ring[edge + 1].y - ring[edge].y ) };
  return ring;
}

Ring someRing( Random &random, int round )
{
  const Point centre = { round % 2 == 0 ? 0.0 : 1e7, round % 3 == 0 ? 4e6 : 0.0 };
  switch ( below( random, 6 ) )
  {
  case 0:
    return star( random, centre, 1, 20 );
  case 1:
  {
    const Path path = latticeStar( random, centre, 10 ).path( 0 );
    return { path.begin(), path.end() };
  }
  case 2:
  {
    const Shape thin = sliver( random, centre, 100 );
    return { thin.path( 0 ).begin(), thin.path( 0 ).end() };
  }
  case 3:
    return nearlyTouching( random, star( random, centre, 1, 20 ) );
  default:
    return randomRing( random, centre, below( random, 2 ) == 0 );
  }
}

bool repeatsAPoint( const Ring &ring )
{
  return std::adjacent_find( ring.begin(), ring.end() ) != ring.end();
}

} // namespace

class TestSimpleRing : public QObject
{
    Q_OBJECT

  private slots:
    void ringsAreSimpleWhereGeosCallsThemValid();
    void normalFormIsThatOfGeos();
    void rowsOfCornersAreNoFold();
    void foldsAndTouchesAreNotSimple_data();
    void foldsAndTouchesAreNotSimple();
    void whatIsLeftToOthers();
};

void TestSimpleRing::ringsAreSimpleWhereGeosCallsThemValid()
{
  Random random( 51 );
  int simple = 0;
  int others = 0;
  for ( int round = 0; round < rounds( 20000 ); ++round )
  {
    const Ring ring = someRing( random, round );
    if ( repeatsAPoint( ring ) )
    {
      QVERIFY( !isSimple( ring ) );
      continue;
    }
    Shape shape;
    shape.addPath( ring );
    const bool isValid = Geometry( shape, true ).isValid();
    QVERIFY2( isSimple( ring ) == isValid, qPrintable( QString::number( round ) ) );
    ( isValid ? simple : others ) += 1;
  }
  QVERIFY( simple > rounds( 20000 ) / 4 && others > rounds( 20000 ) / 10 );
}

void TestSimpleRing::normalFormIsThatOfGeos()
{
  Random random( 52 );
  Overlay overlay;
  GeometryReader reader( false );
  int compared = 0;
  for ( int round = 0; round < rounds( 5000 ); ++round )
  {
    Ring ring = someRing( random, round );
    if ( !isSimple( ring ) )
      continue;
    if ( below( random, 2 ) == 0 )
      std::reverse( ring.begin(), ring.end() );
    const std::string wkb = wkbOf( ring );
    const Overlay::Geometry geometry = overlay.fromWkb( wkb );
    const Shape shape = overlay.toShape( *geometry, ShapeKind::Polygon );
    overlay.normalize( *geometry );
    const ReadGeometry read = reader.read( wkb, ShapeKind::Polygon );
    QVERIFY( read.state == GeometryState::Valid );
    QVERIFY( read.normalForm == overlay.toWkb( *geometry ) );
    QVERIFY( read.shape.vertices() == shape.vertices() && read.shape.pathCount() == 1 );
    ++compared;
  }
  QVERIFY( compared > rounds( 5000 ) / 4 );
}

void TestSimpleRing::rowsOfCornersAreNoFold()
{
  QVERIFY( isSimple( { { 0, 0 }, { 1, 0 }, { 2, 0 }, { 2, 1 }, { 2, 2 }, { 0, 2 }, { 0, 0 } } ) );
  // Also across the ring's start.
  QVERIFY( isSimple( { { 1, 0 }, { 2, 0 }, { 2, 2 }, { 0, 0 }, { 1, 0 } } ) );
}

void TestSimpleRing::foldsAndTouchesAreNotSimple_data()
{
  QTest::addColumn<QVector<QPointF>>( "corners" );
  QTest::newRow( "bow tie" ) << QVector<QPointF>{ { 0, 0 }, { 4, 4 }, { 4, 0 }, { 0, 4 }, { 0, 0 } };
  QTest::newRow( "spike" ) << QVector<QPointF>{ { 0, 0 }, { 4, 0 }, { 4, 4 }, { 4, 9 }, { 4, 4 }, { 0, 4 }, { 0, 0 } };
  QTest::newRow( "spike at the start" ) << QVector<QPointF>{ { 0, 9 }, { 0, 0 }, { 4, 0 },
                                                             { 4, 4 }, { 0, 4 }, { 0, 9 } };
  QTest::newRow( "vertex on an edge" ) << QVector<QPointF>{ { 0, 0 }, { 4, 0 }, { 4, 4 },
                                                            { 2, 0 }, { 0, 4 }, { 0, 0 } };
  QTest::newRow( "two vertices in one place" )
    << QVector<QPointF>{ { 0, 0 }, { 2, 2 }, { 4, 0 }, { 4, 4 }, { 2, 2 }, { 0, 4 }, { 0, 0 } };
  QTest::newRow( "no area" ) << QVector<QPointF>{ { 0, 0 }, { 5, 5 }, { 9, 9 }, { 0, 0 } };
  QTest::newRow( "one place" ) << QVector<QPointF>{ { 3, 3 }, { 3, 3 }, { 3, 3 }, { 3, 3 } };
  QTest::newRow( "twice around" ) << QVector<QPointF>{ { 0, 0 }, { 4, 0 }, { 4, 4 }, { 0, 0 },
                                                       { 4, 0 }, { 4, 4 }, { 0, 0 } };
}

void TestSimpleRing::foldsAndTouchesAreNotSimple()
{
  QFETCH( QVector<QPointF>, corners );
  Ring ring;
  for ( const QPointF &corner : corners )
    ring.push_back( { corner.x(), corner.y() } );
  for ( std::size_t start = 0; start + 1 < ring.size(); ++start )
  {
    QVERIFY( !isSimple( ring ) );
    ring.pop_back();
    std::rotate( ring.begin(), ring.begin() + 1, ring.end() );
    ring.push_back( ring.front() );
  }
}

void TestSimpleRing::whatIsLeftToOthers()
{
  QVERIFY( !isSimple( {} ) );
  QVERIFY( !isSimple( { { 0, 0 }, { 4, 0 }, { 0, 0 } } ) );
  QVERIFY( !isSimple( { { 0, 0 }, { 4, 0 }, { 4, 4 }, { 0, 4 } } ) );
  for ( const double bad :
        { std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity(), 1e200 } )
  {
    for ( const Point &corner : { Point{ bad, 4 }, Point{ 4, bad } } )
      QVERIFY( !isSimple( { { 0, 0 }, { 4, 0 }, corner, { 0, 4 }, { 0, 0 } } ) );
  }
  // A circle of as many edges as are compared, and of one more.
  for ( const std::size_t edges : { MOST_RING_EDGES, MOST_RING_EDGES + 1 } )
  {
    Ring circle;
    for ( std::size_t edge = 0; edge < edges; ++edge )
    {
      const double angle = 2 * M_PI * static_cast<double>( edge ) / static_cast<double>( edges );
      circle.push_back( { std::cos( angle ), std::sin( angle ) } );
    }
    circle.push_back( circle.front() );
    QCOMPARE( isSimple( circle ), edges == MOST_RING_EDGES );
  }
}

QTEST_APPLESS_MAIN( TestSimpleRing )
#include "test_simple_ring.moc"
