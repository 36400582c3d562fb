// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/assumptions/known_places.h"

#include "core/assumptions/corner_points.h"

#include <algorithm>
#include <cmath>

namespace minemap
{

namespace
{

double slackOf( const PositionFacts &finds )
{
  constexpr double LEAST = 0.5;     // Metres.
  constexpr double ROUNDING = 0.75; // Of a step: the farthest that rounding both axes puts a place off.
  return std::max( LEAST, ROUNDING * finds.quantum.value_or( 0 ) );
}

//! Side of a square as large as the box of half of \a polygons.
double sideOf( const std::vector<const Shape *> &polygons )
{
  std::vector<double> sides;
  sides.reserve( polygons.size() );
  for ( const Shape *polygon : polygons )
  {
    const Box box = polygon->boundingBox();
    sides.push_back( std::sqrt( ( box.xMaximum - box.xMinimum ) * ( box.yMaximum - box.yMinimum ) ) );
  }
  const auto middle = sides.begin() + static_cast<std::ptrdiff_t>( sides.size() / 2 );
  std::nth_element( sides.begin(), middle, sides.end() );
  return *middle;
}

void addPlaces( const Shape &polygon, std::vector<Point> &places )
{
  constexpr std::size_t MOST_CORNERS = 500;
  for ( std::size_t path = 0; path < polygon.pathCount(); ++path )
  {
    const std::vector<Point> corners = cornersOf( polygon.path( path ), ShapeKind::Polygon, MOST_CORNERS );
    if ( corners.size() < 3 )
      continue;
    Box box;
    for ( const Point &corner : corners )
      box.include( corner );
    places.insert( places.end(), corners.begin(), corners.end() );
    places.push_back( middleOfGround( corners ) );
    places.push_back( box.middle() );
    places.push_back( meanOf( corners ) );
    places.push_back( labelPoint( corners ) );
  }
}

} // namespace

KnownPlaces::KnownPlaces( const AssumptionWorld &world ) : mSlack( slackOf( world.evidence.findPositions ) )
{
  std::vector<const Shape *> polygons;
  for ( const std::uint32_t piece : world.pieces )
    polygons.push_back( &world.piece( piece ) );
  add( polygons );
  polygons.clear();
  for ( const std::uint32_t record : world.records )
  {
    if ( world.record( record ).kind() == ShapeKind::Polygon )
      polygons.push_back( &world.record( record ) );
  }
  add( polygons );
}

void KnownPlaces::add( const std::vector<const Shape *> &polygons )
{
  constexpr double FINEST = 10; // Slacks in a side: in smaller polygons every find is near a place.
  if ( polygons.empty() )
    return;
  if ( sideOf( polygons ) < FINEST * mSlack )
  {
    mAreTooCoarse = true;
    return;
  }
  std::vector<Point> places;
  for ( const Shape *polygon : polygons )
    addPlaces( *polygon, places );
  mTrees.emplace_back( std::move( places ) );
}

PlaceRelation KnownPlaces::relationOf( const Point &point ) const
{
  PlaceRelation relation = PlaceRelation::Away;
  for ( const PlaceTree &tree : mTrees )
  {
    const std::optional<NearPlace> near = tree.nearest( point, RING * mSlack );
    if ( near && near->distance <= mSlack )
      return PlaceRelation::On;
    if ( near )
      relation = PlaceRelation::Beside;
  }
  return relation;
}

} // namespace minemap
