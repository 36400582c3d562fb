// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/assumptions/ground_places.h"

#include "core/assumptions/boundary_samples.h"
#include "core/geometry/locate.h"
#include "core/geometry/search_sample.h"

#include <algorithm>
#include <cmath>

namespace minemap
{

namespace
{

//! Calls \a visit( place, unit vector along the edge ) every \a step metres along \a shape.
template <typename Visit>
void visitAlong( const Shape &shape, double step, const Visit &visit )
{
  double next = step / 2; // From the start of the edge.
  for ( std::size_t index = 0; index < shape.pathCount(); ++index )
  {
    const Path path = shape.path( index );
    for ( std::size_t vertex = 1; vertex < path.size(); ++vertex )
    {
      const Point &a = path.first[vertex - 1];
      const Point &b = path.first[vertex];
      const double length = std::hypot( b.x - a.x, b.y - a.y );
      if ( length <= 0 )
        continue;
      const Point along = { ( b.x - a.x ) / length, ( b.y - a.y ) / length };
      for ( ; next <= length; next += step )
        visit( Point{ a.x + next * along.x, a.y + next * along.y }, along );
      next -= length;
    }
  }
}

std::vector<Point> placesInPolygon( const Shape &polygon, std::size_t count )
{
  std::vector<Point> places = sampleOf( { &polygon }, areaOfRings( polygon ), count );
  if ( places.empty() )
    places.push_back( polygon.vertices().front() );
  return places;
}

} // namespace

std::vector<EdgePlace> placesAlong( const Shape &polygon, std::size_t count )
{
  constexpr double BESIDE = 0.01;
  std::vector<EdgePlace> places;
  const double length = lengthOf( polygon );
  if ( length <= 0 )
    return places;
  visitAlong( polygon, length / static_cast<double>( count ),
              [&]( const Point &place, const Point &along )
              {
                EdgePlace next{ place, { along.y, -along.x } };
                const bool isInRight = locate( polygon, next.moved( BESIDE ) ) == Location::Inside;
                const bool isInLeft = locate( polygon, next.moved( -BESIDE ) ) == Location::Inside;
                if ( isInRight == isInLeft )
                  return;
                if ( isInRight )
                  next.outward = { -along.y, along.x };
                places.push_back( next );
              } );
  return places;
}

double areaOfRings( const Shape &polygon )
{
  double area = 0;
  for ( std::size_t index = 0; index < polygon.pathCount(); ++index )
  {
    // From the first vertex: far from the origin products lose digits.
    const Path ring = polygon.path( index );
    double twice = 0;
    for ( std::size_t vertex = 1; vertex < ring.size(); ++vertex )
      twice += ( ring.first[vertex - 1].x - ring.first->x ) * ( ring.first[vertex].y - ring.first->y ) -
               ( ring.first[vertex].x - ring.first->x ) * ( ring.first[vertex - 1].y - ring.first->y );
    area += std::abs( twice ) / 2;
  }
  return area;
}

std::vector<Point> placesIn( const Shape &shape, std::size_t count )
{
  if ( shape.isEmpty() )
    return {};
  if ( shape.kind() == ShapeKind::Polygon )
    return placesInPolygon( shape, count );
  std::vector<Point> places;
  const double length = lengthOf( shape );
  if ( shape.kind() == ShapeKind::Line && length > 0 )
  {
    visitAlong( shape, length / static_cast<double>( count ),
                [&]( const Point &place, const Point & ) { places.push_back( place ); } );
    return places;
  }
  const std::vector<Point> &vertices = shape.vertices();
  const std::size_t step = ( vertices.size() + count - 1 ) / count;
  for ( std::size_t index = 0; index < vertices.size(); index += step )
    places.push_back( vertices[index] );
  return places;
}

std::vector<std::uint32_t> spreadOut( const std::vector<std::uint32_t> &positions, std::size_t most,
                                      const ShapeOf &shapeOf )
{
  if ( positions.size() <= most )
    return positions;
  std::vector<std::uint32_t> ordered = positions;
  std::sort( ordered.begin(), ordered.end(),
             [&]( std::uint32_t a, std::uint32_t b )
             {
               const std::vector<Point> &first = shapeOf( a ).vertices();
               const std::vector<Point> &second = shapeOf( b ).vertices();
               return std::lexicographical_compare( first.begin(), first.end(), second.begin(), second.end() );
             } );
  std::vector<std::uint32_t> taken;
  for ( std::size_t index = 0; index < most; ++index )
    taken.push_back( ordered[index * ordered.size() / most] );
  std::sort( taken.begin(), taken.end() );
  return taken;
}

} // namespace minemap
