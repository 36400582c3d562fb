// SPDX-License-Identifier: GPL-2.0-or-later
// Distance rasters against exact distances, their memory, and what cells and threads may not change.
#include "core/counter_random.h"
#include "core/score/distance_raster.h"
#include "core/score/near_blocks.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

using namespace minemap;

namespace
{

Shape polygon( const std::vector<std::vector<Point>> &rings )
{
  Shape shape( ShapeKind::Polygon );
  for ( const std::vector<Point> &ring : rings )
    shape.addPath( ring );
  return shape;
}

std::vector<Point> ring( double x0, double y0, double x1, double y1 )
{
  return { { x0, y0 }, { x1, y0 }, { x1, y1 }, { x0, y1 }, { x0, y0 } };
}

Box box( double x0, double y0, double x1, double y1 )
{
  Box result;
  result.include( { x0, y0 } );
  result.include( { x1, y1 } );
  return result;
}

std::vector<const Shape *> pointersTo( const std::vector<Shape> &shapes )
{
  std::vector<const Shape *> pointers;
  for ( const Shape &shape : shapes )
    pointers.push_back( &shape );
  return pointers;
}

//! By the definition: even-odd, then the nearest edge of all.
double exactDistance( const std::vector<Shape> &shapes, const Point &place )
{
  double least = std::numeric_limits<double>::infinity();
  for ( const Shape &shape : shapes )
  {
    bool isInside = false;
    for ( std::size_t part = 0; part < shape.pathCount(); ++part )
    {
      const Path path = shape.path( part );
      for ( std::size_t vertex = path.size() > 1 ? 1 : 0; vertex < path.size(); ++vertex )
      {
        const Point &a = path.first[vertex == 0 ? 0 : vertex - 1];
        const Point &b = path.first[vertex];
        const Point along = { b.x - a.x, b.y - a.y };
        const double square = along.x * along.x + along.y * along.y;
        const double projected = ( place.x - a.x ) * along.x + ( place.y - a.y ) * along.y;
        const double share = square > 0 ? std::clamp( projected / square, 0.0, 1.0 ) : 0;
        least = std::min( least, std::hypot( a.x + share * along.x - place.x, a.y + share * along.y - place.y ) );
        if ( ( a.y > place.y ) != ( b.y > place.y ) && place.x < a.x + along.x * ( place.y - a.y ) / along.y )
          isInside = !isInside;
      }
    }
    if ( isInside && shape.kind() == ShapeKind::Polygon )
      return 0;
  }
  return least;
}

std::size_t classOf( const std::vector<double> &tolerances, double distance )
{
  return static_cast<std::size_t>( std::lower_bound( tolerances.begin(), tolerances.end(), distance ) -
                                   tolerances.begin() );
}

std::vector<double> everyFive( double last )
{
  std::vector<double> tolerances;
  for ( double tolerance = 0; tolerance <= last; tolerance += 5 )
    tolerances.push_back( tolerance );
  return tolerances;
}

//! Polygons with holes and in parts, lines and points.
std::vector<Shape> randomShapes( std::uint64_t seed, double width, double height, int count )
{
  CounterRandom random( seed, 0 );
  std::vector<Shape> shapes;
  for ( int index = 0; index < count; ++index )
  {
    const Point at = { width * random.uniform(), height * random.uniform() };
    if ( index % 3 == 1 )
    {
      Shape line( ShapeKind::Line );
      line.addPath( { at, { at.x + 400 * random.normal(), at.y + 400 * random.normal() }, { at.x, at.y + 50 } } );
      shapes.push_back( line );
    }
    else if ( index % 3 == 2 )
    {
      Shape point( ShapeKind::Point );
      point.addPath( { at } );
      shapes.push_back( point );
    }
    else
    {
      const double size = 30 + 300 * random.uniform();
      shapes.push_back( polygon(
        { ring( at.x, at.y, at.x + size, at.y + size / 2 ),
          ring( at.x + size / 4, at.y + size / 8, at.x + size / 2, at.y + size / 4 ),
          { { at.x - 100, at.y }, { at.x - 20, at.y + 70 }, { at.x - 150, at.y + 90 }, { at.x - 100, at.y } } } ) );
    }
  }
  return shapes;
}

DistanceRaster rasterOf( const std::vector<Shape> &shapes, const Box &rectangle, const std::vector<double> &tolerances,
                         double tolerance, int threads = 1, std::size_t memory = DistanceRaster::MOST_MEMORY )
{
  Progress progress;
  return DistanceRaster( pointersTo( shapes ), rectangle, tolerances, tolerance, threads, progress, 0, 100, memory );
}

} // namespace

class TestDistanceRaster : public QObject
{
    Q_OBJECT

  private slots:

    void nothingNearIsPassedOver()
    {
      CounterRandom random( 5, 0 );
      for ( int round = 0; round < 20; ++round )
      {
        std::vector<Shape> map;
        const double side = 1000 + 4000 * random.uniform();
        for ( int shape = 0; shape < 6; ++shape )
        {
          const Point corner = { side * random.uniform(), side * random.uniform() };
          map.push_back( polygon( { ring( corner.x, corner.y, corner.x + 60, corner.y + 40 * random.uniform() ) } ) );
        }
        const DistanceRaster raster = rasterOf( map, box( 0, 0, side, side * 0.7 ), { 0, 10, 25, 300 }, 25 );
        constexpr int NEAR = 2;
        const NearBlocks blocks( raster, NEAR );
        std::int64_t near = 0;
        std::int64_t mayBeNear = 0;
        for ( int row = 0; row < raster.rows(); ++row )
        {
          for ( int column = 0; column < raster.columns(); ++column )
          {
            const bool isNear = raster.classAt( column, row ) <= NEAR;
            QVERIFY( blocks.mayBeNear( column, row ) || !isNear );
            near += isNear ? 1 : 0;
            mayBeNear += blocks.mayBeNear( column, row ) ? 1 : 0;
          }
        }
        QVERIFY( near > 0 && mayBeNear < 12 * near );
        int passedOver = 0;
        for ( int question = 0; question < 2000; ++question )
        {
          const auto below = [&]( int count )
          { return static_cast<int>( random.below( static_cast<std::uint64_t>( count ) ) ); };
          const RasterCell first = { below( raster.columns() ), below( raster.rows() ) };
          const RasterCell last = { first.column + below( 40 ), first.row + below( 40 ) };
          bool isNear = false;
          for ( int row = first.row; row <= last.row; ++row )
          {
            for ( int column = first.column; column <= last.column; ++column )
              isNear = isNear || raster.classAt( column % raster.columns(), row % raster.rows() ) <= NEAR;
          }
          QVERIFY( blocks.mayBeNear( first, last ) || !isNear );
          passedOver += blocks.mayBeNear( first, last ) ? 0 : 1;
        }
        QVERIFY( passedOver > 0 );
      }
    }

    void stripHasItsClosedForm()
    {
      const std::vector<Shape> map = { polygon( { ring( 0, 0, 20, 100 ) } ) };
      const DistanceRaster raster = rasterOf( map, box( 0, 0, 100, 100 ), { 0, 10, 40 }, 10 );
      QCOMPARE( raster.cell(), 4.0 );
      QCOMPARE( raster.columns(), 25 );
      for ( int row = 0; row < 25; ++row )
      {
        for ( int column = 0; column < 25; ++column ) // Middles at 2, 6, 10 … 98.
        {
          const int expected = column < 5 ? 0 : column < 8 ? 1 : column < 15 ? 2 : 3;
          QCOMPARE( static_cast<int>( raster.classAt( column, row ) ), expected );
        }
      }
      QCOMPARE( raster.cellOf( { 30, 50 } ).column, 7 );
      QCOMPARE( raster.cellOf( { 100, -3 } ).column, 24 );
      QCOMPARE( raster.cellOf( { 100, -3 } ).row, 0 );
      QCOMPARE( raster.middleOf( { 7, 0 } ).x, 30.0 );
    }

    void agreesWithExactDistances()
    {
      const std::vector<double> tolerances = everyFive( 500 );
      int compared = 0;
      int different = 0;
      for ( std::uint64_t seed = 1; seed <= 6; ++seed )
      {
        const std::vector<Shape> map = randomShapes( seed, 2000, 1500, 9 );
        const DistanceRaster raster = rasterOf( map, box( -300, -200, 2300, 1700 ), tolerances, 25 );
        for ( int row = 0; row < raster.rows(); row += 3 )
        {
          for ( int column = 0; column < raster.columns(); column += 3 )
          {
            const double exact = exactDistance( map, raster.middleOf( { column, row } ) );
            const std::size_t found = raster.classAt( column, row );
            ++compared;
            different += found == classOf( tolerances, exact ) ? 0 : 1;
            // A tenth of a cell, and the sixteenth to which nearest points are rounded.
            const double allowed = 0.17 * raster.cell();
            QVERIFY( found >= classOf( tolerances, std::max( 0.0, exact - allowed ) ) );
            QVERIFY( found <= classOf( tolerances, exact + allowed ) );
          }
        }
      }
      QVERIFY( compared > 30000 );
      QVERIFY2( different < compared / 20, qPrintable( QString::number( different ) ) );
    }

    void seamsBetweenBlocksDoNotShow()
    {
      // Blocks have 1024 cells, here 10,240 m: a line far from the seam and a point just beyond it.
      std::vector<Shape> map;
      Shape line( ShapeKind::Line );
      line.addPath( { { 9900, 100 }, { 9900, 900 } } );
      map.push_back( line );
      Shape point( ShapeKind::Point );
      point.addPath( { { 10260, 1400 } } );
      map.push_back( point );
      const std::vector<double> tolerances = everyFive( 500 );
      const DistanceRaster raster = rasterOf( map, box( 0, 0, 12000, 2000 ), tolerances, 25 );
      QCOMPARE( raster.columns(), 1200 );
      for ( int row = 0; row < raster.rows(); ++row )
      {
        for ( int column = 960; column < 1090; ++column )
        {
          const double exact = exactDistance( map, raster.middleOf( { column, row } ) );
          const std::size_t found = raster.classAt( column, row );
          QVERIFY( found >= classOf( tolerances, exact - 1.7 ) && found <= classOf( tolerances, exact + 1.7 ) );
        }
      }
    }

    void threadsChangeNothing()
    {
      const std::vector<Shape> map = randomShapes( 11, 25000, 15000, 60 );
      const std::vector<double> tolerances = everyFive( 200 );
      const DistanceRaster one = rasterOf( map, box( 0, 0, 25000, 15000 ), tolerances, 25, 1 );
      for ( const int threads : { 2, 8 } )
      {
        const DistanceRaster several = rasterOf( map, box( 0, 0, 25000, 15000 ), tolerances, 25, threads );
        int different = 0;
        for ( int row = 0; row < one.rows(); ++row )
        {
          for ( int column = 0; column < one.columns(); ++column )
            different += one.classAt( column, row ) == several.classAt( column, row ) ? 0 : 1;
        }
        QCOMPARE( different, 0 );
        QCOMPARE( several.memory(), one.memory() );
      }
    }

    void cellFollowsTheTolerance()
    {
      const std::vector<Shape> map = { polygon( { ring( 0, 0, 20, 100 ) } ) };
      const Box rectangle = box( 0, 0, 1000, 1000 );
      QCOMPARE( rasterOf( map, rectangle, { 0, 25 }, 25 ).cell(), 10.0 );
      QCOMPARE( rasterOf( map, rectangle, { 0, 10 }, 10 ).cell(), 4.0 );
      QCOMPARE( rasterOf( map, rectangle, { 0 }, 0 ).cell(), 2.0 );
      QCOMPARE( rasterOf( map, rectangle, { 0, 1000 }, 1000 ).cell(), 10.0 );
      QCOMPARE( rasterOf( map, rectangle, { 25, 10240 }, 25 ).cell(), 20.0 );
    }

    void sparseExtentsTakeLittleMemory()
    {
      std::vector<Shape> map = { polygon( { ring( 0, 0, 100, 100 ) } ),
                                 polygon( { ring( 999000, 999000, 999100, 999100 ) } ) };
      const DistanceRaster raster = rasterOf( map, box( 0, 0, 1000000, 1000000 ), everyFive( 500 ), 25 );
      QCOMPARE( raster.cell(), 10.0 );
      QVERIFY( raster.memory() > 0 && raster.memory() < 200000 );
      QCOMPARE( static_cast<int>( raster.classAt( 99905, 99905 ) ), 0 );
      QCOMPARE( static_cast<int>( raster.classAt( 50000, 50000 ) ), 101 );
    }

    void memoryIsKeptByLargerCells()
    {
      const std::vector<Shape> map = randomShapes( 5, 20000, 20000, 200 );
      const std::size_t memory = 1U << 20U;
      const DistanceRaster raster = rasterOf( map, box( 0, 0, 20000, 20000 ), everyFive( 500 ), 25, 1, memory );
      QVERIFY( raster.memory() <= memory );
      QVERIFY( raster.cell() > 10 && raster.cell() < 40 );
      const double exact = exactDistance( map, raster.middleOf( { 100, 100 } ) );
      const std::size_t found = raster.classAt( 100, 100 );
      QVERIFY( found >= classOf( everyFive( 500 ), exact - 0.17 * raster.cell() ) );
      QVERIFY( found <= classOf( everyFive( 500 ), exact + 0.17 * raster.cell() ) );
    }

    void largePolygonsShareTheirInside()
    {
      const std::vector<Shape> map = { polygon( { ring( 100, 100, 49900, 49900 ) } ) };
      const DistanceRaster raster = rasterOf( map, box( 0, 0, 50000, 50000 ), everyFive( 50 ), 25 );
      QCOMPARE( static_cast<int>( raster.classAt( 2500, 2500 ) ), 0 );
      QCOMPARE( static_cast<int>( raster.classAt( 0, 2500 ) ), 11 );
      QVERIFY( raster.memory() < 4000000 ); // Of 25 million cells.
    }

    void orderAndCellsBelongTogether()
    {
      const std::vector<Shape> map = { polygon( { ring( 0, 0, 20, 100 ) } ) };
      const DistanceRaster raster = rasterOf( map, box( 0, 0, 5000, 3000 ), { 25 }, 25 );
      for ( int row = 0; row < raster.rows(); row += 7 )
      {
        for ( int column = 0; column < raster.columns(); column += 5 )
        {
          const RasterCell back = raster.cellAtOrder( raster.orderOf( { column, row } ) );
          QVERIFY( back.column == column && back.row == row );
        }
      }
    }

    void nothingAndAlmostNothingAreFine()
    {
      const DistanceRaster none = rasterOf( {}, box( 0, 0, 100, 100 ), { 0, 25 }, 25 );
      QCOMPARE( static_cast<int>( none.classAt( 3, 3 ) ), 2 );
      Shape point( ShapeKind::Point );
      point.addPath( { { 5, 5 } } );
      const DistanceRaster single = rasterOf( { point, Shape() }, box( 5, 5, 5, 5 ), { 0, 25 }, 25 );
      QCOMPARE( single.columns(), 1 );
      QCOMPARE( static_cast<int>( single.classAt( 0, 0 ) ), 1 );
    }

    void cancelledBuildsHaveNoResult()
    {
      class AlwaysCanceled : public Progress
      {
        public:
          bool isCanceled() const override { return true; }
      };

      AlwaysCanceled progress;
      const std::vector<Shape> map = randomShapes( 3, 1000, 1000, 3 );
      QVERIFY_EXCEPTION_THROWN( DistanceRaster( pointersTo( map ), box( 0, 0, 1000, 1000 ), { 25 }, 25, 2, progress ),
                                Canceled );
    }
};

QTEST_APPLESS_MAIN( TestDistanceRaster )
#include "test_distance_raster.moc"
