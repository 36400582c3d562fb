// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/diagnose/null_displacements.h"

#include "core/angle.h"
#include "core/counter_random.h"
#include "core/geometry/search_sample.h"

#include <cmath>

namespace minemap
{

namespace
{

constexpr std::size_t SAMPLE = 100000;

double areaOf( const Shape &polygon )
{
  double twice = 0;
  for ( std::size_t index = 0; index < polygon.pathCount(); ++index )
  {
    const Path ring = polygon.path( index );
    const Point origin = *ring.first;
    for ( std::size_t vertex = 1; vertex < ring.size(); ++vertex )
    {
      const Point &a = ring.first[vertex - 1];
      const Point &b = ring.first[vertex];
      twice += ( a.x - origin.x ) * ( b.y - origin.y ) - ( b.x - origin.x ) * ( a.y - origin.y );
    }
  }
  return std::abs( twice ) / 2;
}

} // namespace

NullDisplacements::NullDisplacements( const DiagnosisInput &input, const DiagnosisParameters &parameters )
  : mParameters( parameters )
{
  std::vector<const Shape *> polygons;
  double area = 0;
  for ( const Shape &polygon : input.searched )
  {
    if ( polygon.isEmpty() )
      continue;
    polygons.push_back( &polygon );
    area += areaOf( polygon );
  }
  if ( !input.searchedIsKnown || !( area > 0 ) )
    return;
  const std::vector<Point> places = sampleOf( polygons, area, SAMPLE );
  std::vector<Box> boxes( places.size() );
  for ( std::size_t index = 0; index < places.size(); ++index )
    boxes[index].include( places[index] );
  mTree = PackedTree( boxes );
  for ( const std::uint32_t place : mTree.order() )
    mPlaces.push_back( places[place] );
}

std::vector<Point> NullDisplacements::drawn( const Point &middle, std::uint64_t stream ) const
{
  CounterRandom random( mParameters.seed, stream );
  const double nearest = 2 * mParameters.tolerance;
  const double farthest = mParameters.maximumShift;
  std::vector<Point> choices;
  Box box;
  box.include( { middle.x - farthest, middle.y - farthest } );
  box.include( { middle.x + farthest, middle.y + farthest } );
  mTree.visitMeeting( box,
                      [&]( std::size_t item )
                      {
                        const Point displacement{ mPlaces[item].x - middle.x, mPlaces[item].y - middle.y };
                        const double length = std::hypot( displacement.x, displacement.y );
                        if ( length >= nearest && length <= farthest )
                          choices.push_back( displacement );
                        return true;
                      } );
  std::vector<Point> result;
  for ( int run = 0; run < mParameters.nullRuns; ++run )
  {
    if ( choices.size() >= FEWEST_PLACES )
    {
      result.push_back( choices[random.below( choices.size() )] );
      continue;
    }
    // Uniform over the ring.
    const double angle = 2 * PI * random.uniform();
    const double square = nearest * nearest + random.uniform() * ( farthest * farthest - nearest * nearest );
    result.push_back( { std::sqrt( square ) * std::cos( angle ), std::sqrt( square ) * std::sin( angle ) } );
  }
  return result;
}

} // namespace minemap
