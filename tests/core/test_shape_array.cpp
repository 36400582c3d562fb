// SPDX-License-Identifier: GPL-2.0-or-later
// Shapes kept in flat arrays come out as they went in.
#include "core/geometry/shape_array.h"

#include "random_shapes.h"

#include <QtTest>

using namespace minemap;
using namespace minemap::oracle;

namespace
{

bool isSame( const Shape &a, const Shape &b )
{
  bool same = a.kind() == b.kind() && a.vertices() == b.vertices() && a.pathCount() == b.pathCount();
  for ( std::size_t index = 0; same && index < a.pathCount(); ++index )
    same = a.path( index ).size() == b.path( index ).size();
  return same;
}

std::vector<Shape> someShapes( int count )
{
  Random random( 61 );
  std::vector<Shape> shapes;
  for ( int index = 0; index < count; ++index )
  {
    const Point centre = { 10.0 * index, 0 };
    Shape shape( index % 4 == 1 ? ShapeKind::Line : index % 4 == 2 ? ShapeKind::Point : ShapeKind::Polygon );
    if ( shape.kind() == ShapeKind::Polygon )
      shape = starWithHoles( random, centre, 20 );
    else if ( shape.kind() == ShapeKind::Line )
      shape.addPath( star( random, centre, 1, 20 ) );
    for ( int point = below( random, 3 ); shape.kind() == ShapeKind::Point && point >= 0; --point )
      shape.addPath( { centre } );
    shapes.push_back( index % 7 == 0 ? Shape() : shape );
  }
  return shapes;
}

} // namespace

class TestShapeArray : public QObject
{
    Q_OBJECT

  private slots:
    void shapesComeOutAsTheyWentIn();
    void arraysAreAppended();
    void clearedFeaturesStayAsEmptyOnes();
};

void TestShapeArray::shapesComeOutAsTheyWentIn()
{
  const std::vector<Shape> shapes = someShapes( 60 );
  ShapeArray array;
  for ( const Shape &shape : shapes )
    array.add( shape );
  array.add( Point{ 3, 4 } );
  QCOMPARE( array.size(), shapes.size() + 1 );
  for ( std::size_t index = 0; index < shapes.size(); ++index )
  {
    QVERIFY( isSame( array.shape( index ), shapes[index] ) );
    const Path vertices = array.vertices( index );
    QVERIFY( std::vector<Point>( vertices.begin(), vertices.end() ) == shapes[index].vertices() );
  }
  const Shape point = array.shape( shapes.size() );
  QVERIFY( point.kind() == ShapeKind::Point && point.pathCount() == 1 );
  QVERIFY( point.vertices() == std::vector<Point>( { { 3, 4 } } ) );
}

void TestShapeArray::arraysAreAppended()
{
  const std::vector<Shape> shapes = someShapes( 60 );
  for ( const std::size_t each : { 1, 7, 100 } )
  {
    ShapeArray all;
    for ( std::size_t begin = 0; begin < shapes.size(); begin += each )
    {
      ShapeArray some;
      for ( std::size_t index = begin; index < std::min( shapes.size(), begin + each ); ++index )
        some.add( shapes[index] );
      all.append( some );
    }
    QCOMPARE( all.size(), shapes.size() );
    for ( std::size_t index = 0; index < shapes.size(); ++index )
      QVERIFY( isSame( all.shape( index ), shapes[index] ) );
  }
}

void TestShapeArray::clearedFeaturesStayAsEmptyOnes()
{
  const std::vector<Shape> shapes = someShapes( 20 );
  ShapeArray array;
  for ( const Shape &shape : shapes )
    array.add( shape );
  array.clear( 3 );
  QCOMPARE( array.size(), shapes.size() );
  QVERIFY( array.shape( 3 ).isEmpty() );
  QCOMPARE( array.vertices( 3 ).size(), std::size_t( 0 ) );
  for ( const std::size_t neighbour : { 2, 4 } )
    QVERIFY( isSame( array.shape( neighbour ), shapes[neighbour] ) );
}

QTEST_APPLESS_MAIN( TestShapeArray )
#include "test_shape_array.moc"
