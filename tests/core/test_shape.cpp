// SPDX-License-Identifier: GPL-2.0-or-later
// Flat arrays of vertices, and added points along edges.
#include "core/geometry/shape.h"

#include <QtTest>

#include <cmath>

using namespace minemap;

class TestShape : public QObject
{
    Q_OBJECT

  private slots:
    void emptyShapeHasNoPathsAndAnEmptyBox();
    void pathsComeBackAsTheyWereAdded();
    void boxHoldsEveryVertex();
    void densifiedKeepsEveryVertexAndLeavesNoLongEdge();
    void densifiedLeavesPointsAndShortEdgesAlone();
};

void TestShape::emptyShapeHasNoPathsAndAnEmptyBox()
{
  const Shape shape;
  QVERIFY( shape.isEmpty() );
  QCOMPARE( shape.pathCount(), std::size_t( 0 ) );
  QVERIFY( shape.boundingBox().isEmpty() );
  QVERIFY( !shape.boundingBox().contains( { 0, 0 } ) );
}

void TestShape::pathsComeBackAsTheyWereAdded()
{
  const std::vector<std::vector<Point>> paths = { { { 0, 0 }, { 1, 0 }, { 1, 1 }, { 0, 0 } }, {}, { { 7, 8 } } };
  Shape shape( ShapeKind::Line );
  for ( const std::vector<Point> &path : paths )
    shape.addPath( path );
  QCOMPARE( shape.pathCount(), paths.size() );
  for ( std::size_t index = 0; index < paths.size(); ++index )
  {
    const Path path = shape.path( index );
    QVERIFY( std::vector<Point>( path.begin(), path.end() ) == paths[index] );
  }
}

void TestShape::boxHoldsEveryVertex()
{
  Shape shape( ShapeKind::Line );
  shape.addPath( { { -3, 4 }, { 5, -6 } } );
  const Box box = shape.boundingBox();
  QVERIFY( box.contains( { -3, 4 } ) && box.contains( { 5, -6 } ) && box.contains( { 5, 4 } ) );
  QVERIFY( !box.contains( { 5.0000001, 0 } ) && !box.contains( { 0, -6.0000001 } ) );
}

void TestShape::densifiedKeepsEveryVertexAndLeavesNoLongEdge()
{
  Shape shape( ShapeKind::Polygon );
  shape.addPath( { { 0, 0 }, { 10, 0 }, { 10, 7.5 }, { 0, 0 } } );
  shape.addPath( { { 1, 0.2 }, { 2, 0.2 }, { 2, 0.4 }, { 1, 0.2 } } );
  const Shape dense = densified( shape, 0.3 );
  QCOMPARE( dense.pathCount(), shape.pathCount() );
  for ( std::size_t index = 0; index < shape.pathCount(); ++index )
  {
    const Path path = dense.path( index );
    for ( const Point &vertex : shape.path( index ) )
      QVERIFY( std::find( path.begin(), path.end(), vertex ) != path.end() );
    QVERIFY( path.first[0] == path.first[path.size() - 1] );
    for ( std::size_t vertex = 1; vertex < path.size(); ++vertex )
    {
      const Point &a = path.first[vertex - 1];
      const Point &b = path.first[vertex];
      const double length = std::hypot( a.x - b.x, a.y - b.y );
      QVERIFY( length > 0.01 && length <= 0.3 * ( 1 + 1e-12 ) );
    }
  }
}

void TestShape::densifiedLeavesPointsAndShortEdgesAlone()
{
  Shape points( ShapeKind::Point );
  points.addPath( { { 0, 0 } } );
  points.addPath( { { 100, 0 } } );
  QVERIFY( densified( points, 1 ).vertices() == points.vertices() );
  Shape line( ShapeKind::Line );
  line.addPath( { { 0, 0 }, { 1, 0 }, { 1, 0 } } );
  QVERIFY( densified( line, 1 ).vertices() == line.vertices() );
}

QTEST_APPLESS_MAIN( TestShape )
#include "test_shape.moc"
