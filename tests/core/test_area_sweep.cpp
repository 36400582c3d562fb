// SPDX-License-Identifier: GPL-2.0-or-later
// Areas of two and three polygons over one another against GEOS's overlays, and against exact numbers where they
// differ.
#include "core/geometry/area_sweep.h"
#include "core/geometry/overlay.h"
#include "core/geometry/shape.h"
#include "random_shapes.h"

#include <QtTest>

#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <set>
#include <utility>
#include <vector>

using namespace minemap;
using namespace minemap::oracle;

namespace
{

//! Areas of the first of three polygons, and of what it shares with the others.
struct Areas
{
    double own = 0, second = 0, third = 0, both = 0, any = 0; //!< Any: with either of the others.
    bool isOrdered = true;                                    //!< Crossings came from left to right.
};

Areas swept( AreaSweep &sweep, const std::array<Shape, 3> &shapes )
{
  sweep.begin( shapes[0].boundingBox() );
  for ( std::uint32_t layer = 0; layer < 3; ++layer )
  {
    for ( std::size_t index = 0; index < shapes[layer].pathCount(); ++index )
    {
      const Path ring = shapes[layer].path( index );
      for ( std::size_t vertex = 1; vertex < ring.size(); ++vertex )
        sweep.add( ring.first[vertex - 1], ring.first[vertex], layer );
    }
  }
  Areas areas;
  sweep.run(
    [&]( double height, const std::vector<AreaSweep::Crossing> &crossings )
    {
      std::array<bool, 3> inside{};
      for ( std::size_t index = 0; index < crossings.size(); ++index )
      {
        areas.isOrdered = areas.isOrdered && ( index == 0 || crossings[index - 1].x <= crossings[index].x );
        const double area = index == 0 ? 0 : ( crossings[index].x - crossings[index - 1].x ) * height;
        areas.own += inside[0] ? area : 0;
        areas.second += inside[0] && inside[1] ? area : 0;
        areas.third += inside[0] && inside[2] ? area : 0;
        areas.both += inside[0] && inside[1] && inside[2] ? area : 0;
        areas.any += inside[0] && ( inside[1] || inside[2] ) ? area : 0;
        inside[crossings[index].layer] = !inside[crossings[index].layer];
      }
      return true;
    } );
  return areas;
}

//! NaN where GEOS fails.
Areas overlaid( Overlay &overlay, const std::array<Shape, 3> &shapes )
{
  const double failed = std::nan( "" );
  Areas areas{ failed, failed, failed, failed, failed };
  try
  {
    std::array<Overlay::Geometry, 3> geometries;
    for ( std::size_t index = 0; index < 3; ++index )
      geometries[index] = overlay.fromShape( shapes[index] );
    areas.own = overlay.area( *geometries[0] );
    const Overlay::Geometry second = overlay.intersection( *geometries[0], *geometries[1] );
    areas.second = overlay.area( *second );
    areas.third = overlay.area( *overlay.intersection( *geometries[0], *geometries[2] ) );
    areas.both = overlay.area( *overlay.intersection( *second, *geometries[2] ) );
  }
  catch ( const GeometryError & )
  {
    return areas;
  }
  return areas;
}

//! The same corners, each a hair off: edges that nearly lie on one another.
Shape nudged( Random &random, const Shape &shape, double distance )
{
  Shape result = shape;
  for ( Point &vertex : result.vertices() )
    vertex = { vertex.x + uniform( random, -distance, distance ), vertex.y + uniform( random, -distance, distance ) };
  for ( std::size_t index = 0, next = 0; index < result.pathCount(); ++index )
  {
    const std::size_t first = next;
    next += result.path( index ).size();
    result.vertices()[next - 1] = result.vertices()[first];
  }
  return result;
}

//! With every edge cut in two at a place rounded to the micrometre: borders that are drawn with other corners.
Shape recut( Random &random, const Shape &shape )
{
  Shape result;
  for ( std::size_t index = 0; index < shape.pathCount(); ++index )
  {
    const Path ring = shape.path( index );
    std::vector<Point> vertices = { ring.first[0] };
    for ( std::size_t vertex = 1; vertex < ring.size(); ++vertex )
    {
      const Point &a = ring.first[vertex - 1];
      const Point &b = ring.first[vertex];
      const double share = uniform( random, 0.1, 0.9 );
      vertices.push_back( { std::round( ( a.x + share * ( b.x - a.x ) ) * 1e6 ) / 1e6,
                            std::round( ( a.y + share * ( b.y - a.y ) ) * 1e6 ) / 1e6 } );
      vertices.push_back( b );
    }
    result.addPath( vertices );
  }
  return result;
}

Shape shapeOf( Random &random, const Point &centre, double size, const Shape &first )
{
  const Point place = { centre.x + uniform( random, -size, size ), centre.y + uniform( random, -size, size ) };
  switch ( below( random, 7 ) )
  {
  case 0:
    return latticeStar( random, centre, 8 );
  case 1:
    return sliver( random, place, 20 );
  case 2:
    return first.isEmpty() ? starWithHoles( random, place, size ) : nudged( random, first, 1e-6 );
  case 3:
    return first.isEmpty() ? starWithHoles( random, place, size ) : drawnOtherwise( random, first );
  case 4:
    return first.isEmpty() ? latticeStar( random, centre, 8 ) : recut( random, first );
  default:
    return starWithHoles( random, place, uniform( random, 0.2, 3 ) * size );
  }
}

using Rational = boost::multiprecision::cpp_rational;

//! An edge from its lower end to its upper, in exact numbers.
struct ExactEdge
{
    Rational x0, y0, x1, y1;
    std::size_t layer;

    Rational at( const Rational &y ) const { return x0 + ( x1 - x0 ) * ( y - y0 ) / ( y1 - y0 ); }
};

std::vector<ExactEdge> exactEdges( const std::vector<const Shape *> &shapes )
{
  std::vector<ExactEdge> edges;
  for ( std::size_t layer = 0; layer < shapes.size(); ++layer )
  {
    for ( std::size_t index = 0; index < shapes[layer]->pathCount(); ++index )
    {
      const Path ring = shapes[layer]->path( index );
      for ( std::size_t vertex = 1; vertex < ring.size(); ++vertex )
      {
        const Point &a = ring.first[vertex - 1];
        const Point &b = ring.first[vertex];
        if ( a.y != b.y )
          edges.push_back( a.y < b.y ? ExactEdge{ a.x, a.y, b.x, b.y, layer }
                                     : ExactEdge{ b.x, b.y, a.x, a.y, layer } );
      }
    }
  }
  return edges;
}

//! What all of \a shapes share, without any rounding: the judge where GEOS and the sweep disagree. Slow.
double exactArea( const std::vector<const Shape *> &shapes )
{
  const std::vector<ExactEdge> edges = exactEdges( shapes );
  std::set<Rational> levels;
  for ( std::size_t one = 0; one < edges.size(); ++one )
  {
    levels.insert( edges[one].y0 );
    levels.insert( edges[one].y1 );
    for ( std::size_t other = 0; other < one; ++other )
    {
      const Rational from = std::max( edges[one].y0, edges[other].y0 );
      const Rational to = std::min( edges[one].y1, edges[other].y1 );
      const Rational below = from < to ? Rational( edges[one].at( from ) - edges[other].at( from ) ) : Rational( 0 );
      const Rational above = from < to ? Rational( edges[one].at( to ) - edges[other].at( to ) ) : Rational( 0 );
      if ( below * above < 0 )
        levels.insert( from + ( to - from ) * below / ( below - above ) );
    }
  }
  Rational area = 0;
  for ( auto lower = levels.begin(); lower != levels.end() && std::next( lower ) != levels.end(); ++lower )
  {
    const Rational &upper = *std::next( lower );
    std::vector<std::pair<Rational, std::size_t>> crossings;
    for ( const ExactEdge &edge : edges )
    {
      if ( edge.y0 <= *lower && edge.y1 >= upper )
        crossings.emplace_back( edge.at( ( *lower + upper ) / 2 ), edge.layer );
    }
    std::sort( crossings.begin(), crossings.end() );
    std::vector<bool> inside( shapes.size() );
    for ( std::size_t index = 0; index < crossings.size(); ++index )
    {
      if ( std::all_of( inside.begin(), inside.end(), []( bool one ) { return one; } ) )
        area += ( crossings[index].first - crossings[index - 1].first ) * ( upper - *lower );
      inside[crossings[index].second] = !inside[crossings[index].second];
    }
  }
  return area.convert_to<double>();
}

//! GEOS takes no polygon that is not valid, and fails to build some that are not.
bool canBeAsked( Overlay &overlay, const Shape &shape )
{
  try
  {
    return overlay.isValid( *overlay.fromShape( shape ) );
  }
  catch ( const GeometryError & )
  {
    return false;
  }
}

} // namespace

class TestAreaSweep : public QObject
{
    Q_OBJECT

  private slots:

    void agreesWithGeos_data()
    {
      QTest::addColumn<double>( "offset" );
      QTest::newRow( "near the origin" ) << 0.0;
      QTest::newRow( "a hundred kilometres off" ) << 1e5;
      QTest::newRow( "far from the origin" ) << 1e7;
    }

    void agreesWithGeos()
    {
      QFETCH( double, offset );
      Random random( 7 );
      Overlay overlay;
      AreaSweep sweep;
      int compared = 0;
      int shared = 0;
      int judged = 0;
      for ( int round = 0; round < rounds( 1000 ); ++round )
      {
        const Point centre = { offset, -offset };
        std::array<Shape, 3> shapes;
        bool isValid = true;
        for ( Shape &shape : shapes )
        {
          shape = shapeOf( random, centre, 15, shapes[0] );
          isValid = isValid && canBeAsked( overlay, shape );
        }
        if ( !isValid )
          continue;
        const Areas found = swept( sweep, shapes );
        // GEOS sees the same shapes at the origin, where its own rounding is least; the differences are exact.
        for ( Shape &shape : shapes )
        {
          for ( Point &vertex : shape.vertices() )
            vertex = { vertex.x - offset, vertex.y + offset };
        }
        const Areas expected = overlaid( overlay, shapes );
        const double tolerance = 1e-9 * std::max( found.own, 1e-3 );
        const auto isSame = [tolerance]( double one, double other ) { return std::abs( one - other ) <= tolerance; };
        QVERIFY( found.isOrdered );
        QVERIFY( isSame( found.both + found.any, found.second + found.third ) );
        // Where edges nearly coincide GEOS fails, moves them by a micrometre or loses ground.
        const auto isRight = [&]( double one, double other, const std::vector<const Shape *> &asked )
        {
          if ( isSame( one, other ) )
            return true;
          ++judged;
          return isSame( one, exactArea( asked ) );
        };
        QVERIFY( isRight( found.own, expected.own, { &shapes[0] } ) );
        QVERIFY( isRight( found.second, expected.second, { &shapes[0], &shapes[1] } ) );
        QVERIFY( isRight( found.third, expected.third, { &shapes[0], &shapes[2] } ) );
        QVERIFY( isRight( found.both, expected.both, { &shapes[0], &shapes[1], &shapes[2] } ) );
        ++compared;
        shared += found.both > 0 ? 1 : 0;
      }
      QVERIFY( compared > rounds( 500 ) );
      QVERIFY( shared > rounds( 100 ) );
      QVERIFY( judged < compared / 20 );
    }

    void sameGroundTwiceIsCoveredToTheLastDigit()
    {
      Random random( 8 );
      AreaSweep sweep;
      for ( int round = 0; round < 2000; ++round )
      {
        const Shape shape = starWithHoles( random, { 1e5 * ( round % 2 ), 0 }, 20 );
        const Areas areas = swept( sweep, { shape, drawnOtherwise( random, shape ), shape } );
        QVERIFY( areas.own > 0 );
        QVERIFY( areas.both == areas.own );
        QVERIFY( areas.any == areas.own );
      }
    }

    void neighboursWithOneBorderShareNothing()
    {
      Random random( 9 );
      AreaSweep sweep;
      for ( int round = 0; round < 2000; ++round )
      {
        const Point a = { uniform( random, 0, 1 ), 0 };
        const Point b = { uniform( random, 0, 1 ), uniform( random, 1, 2 ) };
        Shape left, right;
        left.addPath( { a, b, { -5, 1 }, a } );
        right.addPath( { b, a, { 5, 1 }, b } );
        const Areas areas = swept( sweep, { left, right, Shape() } );
        QVERIFY( areas.own > 0 );
        QVERIFY( areas.second == 0 );
      }
    }

    void crossingsInOneRowAreAllCut()
    {
      // A fan of strips, each crossing all others between y = 0 and 1.
      AreaSweep sweep;
      Overlay overlay;
      for ( int strips = 2; strips < 20; ++strips )
      {
        Shape wide, fan;
        wide.addPath( { { -1, 0 }, { 100, 0 }, { 100, 1 }, { -1, 1 }, { -1, 0 } } );
        double covered = 0;
        for ( int strip = 0; strip < strips; ++strip )
        {
          const double below = strip;
          const double above = strips - strip;
          Shape one;
          one.addPath( { { below, 0 }, { below + 0.3, 0 }, { above + 0.3, 1 }, { above, 1 }, { below, 0 } } );
          fan.addPath( { { below, 0 }, { below + 0.3, 0 }, { above + 0.3, 1 }, { above, 1 }, { below, 0 } } );
          covered += swept( sweep, { wide, one, Shape() } ).second;
        }
        QVERIFY( std::abs( covered - 0.3 * strips ) < 1e-12 );
        // All in one layer: even-odd, as everywhere.
        const Areas areas = swept( sweep, { wide, fan, Shape() } );
        QVERIFY( areas.isOrdered );
        QVERIFY( std::abs( areas.second - overlay.area( *overlay.fromShape( fan ) ) ) < 1e-9 );
      }
    }
};

QTEST_APPLESS_MAIN( TestAreaSweep )
#include "test_area_sweep.moc"
