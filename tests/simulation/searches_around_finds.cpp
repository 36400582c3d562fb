// SPDX-License-Identifier: GPL-2.0-or-later
// Searched ground drawn about finds, and honest small tasks.
#include "search_breaks.h"

#include "core/counter_random.h"
#include "core/geometry/convex_hull.h"
#include "core/geometry/single_linkage.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace minemap::test
{

namespace
{

//! Makes the polygons that stand for what was searched where these finds were made.
using Drawing = std::function<std::vector<Shape>( const std::vector<Point> &finds, CounterRandom &random )>;

std::vector<Point> findsIn( const Evidence &evidence, const Shape &ground )
{
  std::vector<Point> places;
  const ShapeIndex index( { &ground } );
  for ( const Find &find : evidence.finds )
  {
    if ( index.anyContains( find.place ) )
      places.push_back( find.place );
  }
  return places;
}

//! In place of a \a share of the tasks stands what is drawn for their finds.
std::function<void( MapAndEvidence &, double, std::uint64_t )> redrawn( const Drawing &drawing )
{
  return [drawing]( MapAndEvidence &world, double share, std::uint64_t seed )
  {
    std::vector<SearchedPiece> pieces;
    std::size_t number = 0;
    for ( const SearchedPiece &task : world.evidence.searched.pieces )
    {
      CounterRandom random( seed, 5000 + number++ );
      if ( random.uniform() >= share )
      {
        pieces.push_back( task );
        continue;
      }
      for ( Shape &shape : drawing( findsIn( world.evidence, task.shape ), random ) )
      {
        pieces.push_back( task );
        pieces.back().shape = std::move( shape );
      }
    }
    world.evidence.searched.pieces = std::move( pieces );
    for ( std::size_t index = 0; index < world.evidence.searched.pieces.size(); ++index )
      world.evidence.searched.pieces[index].origin.feature = static_cast<std::uint32_t>( index );
  };
}

Shape polygonAround( const Point &middle, int corners, double radius )
{
  std::vector<Point> ring;
  for ( int corner = 0; corner <= corners; ++corner )
  {
    const double angle = 2 * M_PI * ( corner % corners + 0.5 ) / corners;
    ring.push_back( { middle.x + radius * std::cos( angle ), middle.y + radius * std::sin( angle ) } );
  }
  Shape shape( ShapeKind::Polygon );
  shape.addPath( ring );
  return shape;
}

Drawing circles( int segments, double radius )
{
  return [segments, radius]( const std::vector<Point> &finds, CounterRandom & )
  {
    std::vector<Shape> shapes;
    for ( const Point &find : finds )
      shapes.push_back( polygonAround( find, segments, radius ) );
    return shapes;
  };
}

//! A rectangle whose middle lies off a find by up to \a offset of its sides.
Shape rectangleAt( const Point &find, double length, double width, double offset, CounterRandom &random )
{
  const double angle = M_PI * random.uniform();
  const double x = offset * length * ( random.uniform() - 0.5 );
  const double y = offset * width * ( random.uniform() - 0.5 );
  const auto corner = [&]( double a, double b )
  {
    const double along = x + a * length / 2;
    const double across = y + b * width / 2;
    return Point{ find.x + along * std::cos( angle ) - across * std::sin( angle ),
                  find.y + along * std::sin( angle ) + across * std::cos( angle ) };
  };
  Shape shape( ShapeKind::Polygon );
  shape.addPath( { corner( -1, -1 ), corner( 1, -1 ), corner( 1, 1 ), corner( -1, 1 ), corner( -1, -1 ) } );
  return shape;
}

Drawing rectangles( double length, double width, double offset )
{
  return [length, width, offset]( const std::vector<Point> &finds, CounterRandom &random )
  {
    std::vector<Shape> shapes;
    for ( const Point &find : finds )
      shapes.push_back( rectangleAt( find, length, width, offset, random ) );
    return shapes;
  };
}

std::vector<Shape> dissolvedCircles( const std::vector<Point> &finds, CounterRandom & )
{
  constexpr double RADIUS = 15;
  if ( finds.empty() )
    return {};
  Overlay overlay;
  Shape points( ShapeKind::Point );
  for ( const Point &find : finds )
    points.addPath( { find } );
  return { overlay.toShape( *overlay.buffer( *overlay.fromShape( points ), RADIUS ), ShapeKind::Polygon ) };
}

std::vector<std::vector<Point>> clustersOf( const std::vector<Point> &finds )
{
  constexpr double LINK = 60;
  const std::vector<int> numbers = singleLinkage( finds, LINK );
  std::vector<std::vector<Point>> clusters;
  for ( std::size_t index = 0; index < finds.size(); ++index )
  {
    const auto number = static_cast<std::size_t>( numbers[index] );
    clusters.resize( std::max( clusters.size(), number + 1 ) );
    clusters[number].push_back( finds[index] );
  }
  return clusters;
}

//! Hulls of clusters of finds, widened; those of one or two finds by at least 5 m.
Drawing hulls( double width )
{
  return [width]( const std::vector<Point> &finds, CounterRandom & )
  {
    constexpr double LEAST = 5;
    std::vector<Shape> shapes;
    Overlay overlay;
    for ( const std::vector<Point> &cluster : clustersOf( finds ) )
    {
      const std::vector<Point> hull = convexHull( cluster );
      const bool isFlat = hull.size() < 4;
      Shape shape( isFlat ? ( hull.size() == 1 ? ShapeKind::Point : ShapeKind::Line ) : ShapeKind::Polygon );
      shape.addPath( hull );
      const double widened = isFlat ? std::max( width, LEAST ) : width;
      if ( widened > 0 )
        shape = overlay.toShape( *overlay.buffer( *overlay.fromShape( shape ), widened ), ShapeKind::Polygon );
      shapes.push_back( std::move( shape ) );
    }
    return shapes;
  };
}

std::vector<Shape> boxes( const std::vector<Point> &finds, CounterRandom & )
{
  constexpr double WIDTH = 5;
  std::vector<Shape> shapes;
  for ( const std::vector<Point> &cluster : clustersOf( finds ) )
  {
    Box box;
    for ( const Point &find : cluster )
      box.include( find );
    const double left = box.xMinimum - WIDTH;
    const double right = box.xMaximum + WIDTH;
    const double low = box.yMinimum - WIDTH;
    const double high = box.yMaximum + WIDTH;
    Shape shape( ShapeKind::Polygon );
    shape.addPath( { { left, low }, { right, low }, { right, high }, { left, high }, { left, low } } );
    shapes.push_back( std::move( shape ) );
  }
  return shapes;
}

//! Round each record an upright rectangle, another width beyond it on each side.
void boxesOfRecords( MapAndEvidence &world, double, std::uint64_t seed )
{
  std::vector<SearchedPiece> &pieces = world.evidence.searched.pieces;
  const SearchedPiece pattern = pieces.front();
  pieces.clear();
  for ( const Record &record : world.map.records )
  {
    CounterRandom random( seed, 9000 + pieces.size() );
    const auto beyond = [&random] { return 20 + 20 * random.uniform(); };
    const Box box = record.shape.boundingBox();
    const double left = box.xMinimum - beyond();
    const double right = box.xMaximum + beyond();
    const double low = box.yMinimum - beyond();
    const double high = box.yMaximum + beyond();
    pieces.push_back( pattern );
    pieces.back().shape = Shape( ShapeKind::Polygon );
    pieces.back().shape.addPath( { { left, low }, { right, low }, { right, high }, { left, high }, { left, low } } );
  }
}

} // namespace

const std::vector<Break> &drawingsAroundFinds()
{
  static const std::vector<Break> DRAWINGS = { { "circles, 64 sides, 10 m", redrawn( circles( 64, 10 ) ) },
                                               { "circles, 8 sides, 10 m", redrawn( circles( 8, 10 ) ) },
                                               { "circles, 32 sides, 25 m", redrawn( circles( 32, 25 ) ) },
                                               { "squares of 20 m", redrawn( rectangles( 20, 20, 0 ) ) },
                                               { "rectangles, 40 x 15 m", redrawn( rectangles( 40, 15, 0 ) ) },
                                               { "circles of 15 m, merged", redrawn( dissolvedCircles ) },
                                               { "hulls", redrawn( hulls( 0 ) ) },
                                               { "hulls, widened 10 m", redrawn( hulls( 10 ) ) },
                                               { "boxes, widened 5 m", redrawn( boxes ) } };
  return DRAWINGS;
}

const std::vector<Break> &honestTasks()
{
  static const std::vector<Break> HONEST = { { "spot squares of 30 m", redrawn( rectangles( 30, 30, 1 ) ) },
                                             { "boxes of records", boxesOfRecords } };
  return HONEST;
}

} // namespace minemap::test
