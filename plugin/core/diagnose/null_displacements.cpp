// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/diagnose/null_displacements.h"

#include "core/angle.h"
#include "core/geometry/search_sample.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace minemap
{

namespace
{

constexpr std::size_t SAMPLE = 100000;
//! Streams of random numbers of their own.
constexpr std::uint64_t ALIKE_STREAM = 0x616c696b65;           // "alike"
constexpr std::uint64_t DIRECTION_STREAM = 0x7475726e00000000; // "turn"

std::vector<const Shape *> shownOf( const std::vector<Shape> &shapes )
{
  std::vector<const Shape *> shown;
  for ( const Shape &shape : shapes )
  {
    if ( !shape.isEmpty() )
      shown.push_back( &shape );
  }
  return shown;
}

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
  : mParameters( parameters ),
    mGround( {} ),
    mLikeness( input.searchedIsKnown ? shownOf( input.searched ) : std::vector<const Shape *>() )
{
  const std::vector<const Shape *> polygons = shownOf( input.searched );
  double area = 0;
  for ( const Shape *polygon : polygons )
    area += areaOf( *polygon );
  if ( !input.searchedIsKnown || !( area > 0 ) )
    return;
  const std::vector<Point> places = sampleOf( polygons, area, SAMPLE );
  mGround = FindIndex( sampleOf( polygons, area, MOST_GROUND ) );
  std::vector<Box> boxes( places.size() );
  for ( std::size_t index = 0; index < places.size(); ++index )
    boxes[index].include( places[index] );
  mTree = PackedTree( boxes );
  for ( const std::uint32_t place : mTree.order() )
    mPlaces.push_back( places[place] );
}

std::vector<Point> NullDisplacements::searchedWithin( const Point &middle ) const
{
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
  return choices.size() >= FEWEST_PLACES ? choices : std::vector<Point>();
}

Point NullDisplacements::anywhere( CounterRandom &random ) const
{
  const double nearest = 2 * mParameters.tolerance;
  const double farthest = mParameters.maximumShift;
  const double angle = 2 * PI * random.uniform();
  const double square = nearest * nearest + random.uniform() * ( farthest * farthest - nearest * nearest );
  return { std::sqrt( square ) * std::cos( angle ), std::sqrt( square ) * std::sin( angle ) };
}

std::vector<Point> NullDisplacements::drawn( const Point &middle, std::uint64_t stream ) const
{
  CounterRandom random( mParameters.seed, stream );
  const std::vector<Point> choices = searchedWithin( middle );
  std::vector<Point> result;
  for ( int run = 0; run < mParameters.nullRuns; ++run )
    result.push_back( choices.empty() ? anywhere( random ) : choices[random.below( choices.size() )] );
  return result;
}

std::vector<Point> NullDisplacements::drawnAlike( const Shape &shape, std::uint64_t stream ) const
{
  const Point middle = shape.boundingBox().middle();
  const std::vector<Point> choices = shape.isEmpty() ? std::vector<Point>() : searchedWithin( middle );
  if ( choices.empty() )
    return {};
  CounterRandom random( mParameters.seed, stream ^ ALIKE_STREAM );
  const std::vector<Point> witnesses = SearchLikeness::witnessesOf( shape );
  const SearchProfile own = mLikeness.profile( witnesses, {} );
  const Box box = shape.boundingBox();
  const double aside =
    own.distance + 2 * mParameters.tolerance + std::hypot( box.xMaximum - box.xMinimum, box.yMaximum - box.yMinimum );
  std::vector<std::pair<double, Point>> candidates;
  std::size_t alike = 0;
  for ( std::size_t candidate = 0; candidate < CANDIDATES; ++candidate )
  {
    Point displacement = anywhere( random );
    if ( candidate % 2 == 1 )
    {
      const Point &searched = choices[random.below( choices.size() )];
      displacement = { searched.x + aside * ( 2 * random.uniform() - 1 ),
                       searched.y + aside * ( 2 * random.uniform() - 1 ) };
    }
    const double length = std::hypot( displacement.x, displacement.y );
    if ( length < 2 * mParameters.tolerance || length > mParameters.maximumShift )
      continue;
    const double difference =
      SearchLikeness::difference( own, mLikeness.profile( witnesses, displacement ), mParameters.tolerance );
    alike += difference <= 1 ? 1 : 0;
    candidates.emplace_back( difference, displacement );
  }
  constexpr double NEARLY_ALL = 0.8;
  if ( candidates.empty() || static_cast<double>( alike ) >= NEARLY_ALL * static_cast<double>( candidates.size() ) )
    return {};
  std::sort( candidates.begin(), candidates.end() );
  candidates.resize( std::min( MOST_ALIKE, candidates.size() ) );
  std::vector<Point> result;
  for ( int run = 0; run < mParameters.nullRuns; ++run )
    result.push_back( candidates[random.below( candidates.size() )].second );
  return result;
}

Point NullDisplacements::direction( std::size_t run, std::size_t fold ) const
{
  constexpr std::uint64_t FOLDS_APART = 1000;
  CounterRandom random( mParameters.seed, DIRECTION_STREAM + run * FOLDS_APART + fold );
  const double angle = 2 * PI * random.uniform();
  return { std::cos( angle ), std::sin( angle ) };
}

} // namespace minemap
