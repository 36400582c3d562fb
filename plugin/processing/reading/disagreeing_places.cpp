// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/reading/disagreeing_places.h"

#include "processing/reading/coordinate_mistakes.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace minemap
{

namespace
{

constexpr double FAR_AWAY = 300000; // Metres.

//! Features and, of each, one place.
using Places = std::vector<MisplacedFeature>;

std::vector<Point> verticesOf( const Places &places )
{
  std::vector<Point> vertices;
  for ( const MisplacedFeature &place : places )
    vertices.push_back( place.vertex );
  return vertices;
}

//! False where no two of \a places can lie over 300 km apart.
bool reachesFar( const Places &places, const LayerCoordinateOperation &operation )
{
  Box box;
  for ( const MisplacedFeature &place : places )
    box.include( place.vertex );
  const double far = operation.inSourceUnits( FAR_AWAY ) / 2;
  return !places.empty() && std::max( box.xMaximum - box.xMinimum, box.yMaximum - box.yMinimum ) > far;
}

Places placesOf( const ShapeArray &shapes, const std::vector<bool> &skipped )
{
  Places places;
  for ( std::size_t feature = 0; feature < shapes.size(); ++feature )
  {
    const Path vertices = shapes.vertices( feature );
    if ( vertices.size() == 0 || skipped[feature] || !std::isfinite( vertices.first->x ) )
      continue;
    if ( vertices.first->x != 0 || vertices.first->y != 0 )
      places.push_back( { feature, Misplacement::Disagrees, *vertices.first, {} } );
  }
  return places;
}

bool isMistake( Misplacement misplacement )
{
  switch ( misplacement )
  {
  case Misplacement::Swapped:
  case Misplacement::Sign:
  case Misplacement::Digits:
  case Misplacement::Unit:
  case Misplacement::Zone:
    return true;
  default:
    return false;
  }
}

} // namespace

std::vector<MisplacedFeature> disagreeingPlaces( const ShapeArray &shapes, const LayerCoordinateOperation &operation,
                                                 const std::vector<bool> &skipped )
{
  constexpr int MOST_PLACES = 4;
  constexpr std::size_t FEWEST = 3;
  constexpr std::size_t OF_TEN = 10;
  constexpr std::size_t MOST = 6;
  Places left = placesOf( shapes, skipped );
  if ( !reachesFar( left, operation ) )
    return {};
  const Places all = left;
  for ( int place = 0; place < MOST_PLACES && !left.empty(); ++place )
  {
    const CoordinateMistakes around( { left.front().vertex }, operation );
    const auto isElsewhere = [&around]( const MisplacedFeature &one )
    { return !around.isPlainlyNear( one.vertex ) && around.isFar( one.vertex, FAR_AWAY ); };
    Places here;
    Places elsewhere;
    for ( const MisplacedFeature &one : all )
      ( isElsewhere( one ) ? elsewhere : here ).push_back( one );
    if ( here.empty() || elsewhere.empty() )
      return {};
    const CoordinateMistakes mistakes( verticesOf( here ), operation );
    Places other;
    std::copy_if( elsewhere.begin(), elsewhere.end(), std::back_inserter( other ),
                  [&mistakes]( const MisplacedFeature &one )
                  { return isMistake( mistakes.mistakeOf( one.vertex ) ); } );
    const std::size_t larger = std::max( here.size(), other.size() );
    if ( !other.empty() && ( larger < FEWEST || OF_TEN * larger < MOST * ( here.size() + other.size() ) ) )
      return other.size() <= here.size() ? other : here;
    left.erase( std::remove_if( left.begin(), left.end(),
                                [&isElsewhere]( const MisplacedFeature &one ) { return !isElsewhere( one ); } ),
                left.end() );
  }
  return {};
}

} // namespace minemap
