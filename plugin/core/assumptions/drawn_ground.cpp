// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/assumptions/drawn_ground.h"

#include "core/assumptions/ground_places.h"
#include "core/geometry/convex_hull.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace minemap
{

namespace
{

constexpr double WRITTEN = 0.15; //!< Coordinates may be rounded by so much, metres.
constexpr double MOST = 0.95;    //!< Of the edge must be equally far out: the short sides of a rectangle, too.

double distanceOf( const Point &a, const Point &b )
{
  return std::hypot( a.x - b.x, a.y - b.y );
}

//! Middle and area of an outline, and how large a circle of this area is.
struct Extent
{
    Point middle;
    double radius = 0;
};

Extent extentOf( const std::vector<Point> &ring )
{
  // From a vertex: far from the origin products lose digits.
  const Point origin = ring.front();
  double twice = 0;
  Point sum;
  for ( std::size_t index = 1; index < ring.size(); ++index )
  {
    const Point a = { ring[index - 1].x - origin.x, ring[index - 1].y - origin.y };
    const Point b = { ring[index].x - origin.x, ring[index].y - origin.y };
    const double cross = a.x * b.y - b.x * a.y;
    twice += cross;
    sum = { sum.x + ( a.x + b.x ) * cross, sum.y + ( a.y + b.y ) * cross };
  }
  if ( twice == 0 )
    return { origin, 0 };
  return { { origin.x + sum.x / ( 3 * twice ), origin.y + sum.y / ( 3 * twice ) },
           std::sqrt( std::abs( twice ) / ( 2 * M_PI ) ) };
}

//! The corners of a closed ring that turns; those on a straight line are none.
std::vector<Point> cornersOf( const std::vector<Point> &ring )
{
  constexpr double STRAIGHT = 0.03; // Radians, about.
  std::vector<Point> corners;
  const std::size_t count = ring.size() - 1;
  for ( std::size_t index = 0; index < count; ++index )
  {
    const Point &before = ring[( index + count - 1 ) % count];
    const Point &here = ring[index];
    const Point &after = ring[index + 1];
    const double cross = ( here.x - before.x ) * ( after.y - here.y ) - ( here.y - before.y ) * ( after.x - here.x );
    if ( std::abs( cross ) > STRAIGHT * distanceOf( before, here ) * distanceOf( here, after ) )
      corners.push_back( here );
  }
  return corners;
}

bool isAlike( double a, double b )
{
  constexpr double PLAY = 0.04;
  return std::abs( a - b ) <= PLAY * std::max( a, b ) + WRITTEN;
}

//! All corners equally far from the middle: a circle, a square, any regular polygon, a rectangle.
bool isRegular( const std::vector<Point> &ring, const Point &middle )
{
  const std::vector<Point> corners = cornersOf( ring );
  return corners.size() >= 4 &&
         std::all_of( corners.begin(), corners.end(),
                      [&]( const Point &corner )
                      { return isAlike( distanceOf( corner, middle ), distanceOf( corners.front(), middle ) ); } );
}

bool hasFindInMiddle( const std::vector<Point> &ring, const std::vector<Point> &finds )
{
  constexpr double SHARE = 1.0 / 30;
  constexpr double LARGEST = 100; // Nobody draws larger ground about a single find.
  const Extent extent = extentOf( ring );
  if ( extent.radius <= 0 || extent.radius > LARGEST || !isRegular( ring, extent.middle ) )
    return false;
  double nearest = std::numeric_limits<double>::infinity();
  double next = extent.radius; // Also of a single find.
  Point middleFind;
  for ( const Point &find : finds )
  {
    if ( distanceOf( find, extent.middle ) < nearest )
    {
      nearest = distanceOf( find, extent.middle );
      middleFind = find;
    }
  }
  for ( const Point &find : finds )
  {
    if ( find != middleFind )
      next = std::min( next, distanceOf( find, middleFind ) );
  }
  return nearest <= std::max( WRITTEN, SHARE * next );
}

//! True where nearly all of \a gaps are the middle one, give or take.
bool isOneWidth( std::vector<double> gaps )
{
  constexpr double PLAY = 0.05;
  constexpr double MOST_PLAY = 1; // Metres: the sides of a large task are alike by chance.
  if ( gaps.empty() )
    return false;
  std::sort( gaps.begin(), gaps.end() );
  const double width = gaps[gaps.size() / 2];
  const double play = std::max( WRITTEN, std::min( MOST_PLAY, PLAY * width ) );
  const auto alike =
    std::count_if( gaps.begin(), gaps.end(), [&]( double gap ) { return std::abs( gap - width ) <= play; } );
  return static_cast<double>( alike ) >= MOST * static_cast<double>( gaps.size() );
}

//! From each place of the edge to the farthest find in the direction out of the polygon: alike for hulls and boxes.
bool isHullOf( const std::vector<EdgePlace> &edge, const std::vector<Point> &finds )
{
  const std::vector<Point> hull = convexHull( finds );
  std::vector<double> gaps;
  for ( const EdgePlace &place : edge )
  {
    double least = std::numeric_limits<double>::infinity();
    for ( const Point &corner : hull )
      least = std::min( least, ( place.place.x - corner.x ) * place.outward.x +
                                 ( place.place.y - corner.y ) * place.outward.y );
    gaps.push_back( least );
  }
  return isOneWidth( std::move( gaps ) );
}

bool isWithinOneDistance( const std::vector<EdgePlace> &edge, const std::vector<Point> &finds )
{
  std::vector<double> gaps;
  for ( const EdgePlace &place : edge )
  {
    double least = std::numeric_limits<double>::infinity();
    for ( const Point &find : finds )
      least = std::min( least, distanceOf( place.place, find ) );
    gaps.push_back( least );
  }
  return isOneWidth( std::move( gaps ) );
}

} // namespace

bool isDrawnAround( const Shape &polygon, const std::vector<Point> &finds )
{
  if ( finds.empty() || polygon.isEmpty() )
    return false;
  const Path outer = polygon.path( 0 );
  if ( outer.size() >= 4 && hasFindInMiddle( { outer.begin(), outer.end() }, finds ) )
    return true;
  constexpr std::size_t EDGE_PLACES = 48;
  constexpr std::size_t MOST_FINDS = 2000; // In more, ground within one distance of them is no drawing of finds.
  const std::vector<EdgePlace> edge = placesAlong( polygon, EDGE_PLACES );
  return isHullOf( edge, finds ) || ( finds.size() <= MOST_FINDS && isWithinOneDistance( edge, finds ) );
}

} // namespace minemap
