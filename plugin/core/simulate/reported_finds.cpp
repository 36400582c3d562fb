// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/simulate/reported_finds.h"

#include "core/simulate/habit_lots.h"
#include "core/simulate/simulation_frame.h"

#include <numeric>

namespace minemap
{

namespace
{

//! The middle of the ground of \a polygon.
Point centroidOf( const Shape &polygon )
{
  constexpr double THREE = 3; // Of the formula of a polygon's centroid.
  const Point origin = polygon.vertices().front();
  double twice = 0;
  Point sum;
  // Holes turn the other way than their ring, so that all rings add up.
  for ( std::size_t part = 0; part < polygon.pathCount(); ++part )
  {
    const Path ring = polygon.path( part );
    for ( std::size_t index = 0; index + 1 < ring.size(); ++index )
    {
      const Point a = { ring.first[index].x - origin.x, ring.first[index].y - origin.y };
      const Point b = { ring.first[index + 1].x - origin.x, ring.first[index + 1].y - origin.y };
      const double cross = a.x * b.y - b.x * a.y;
      twice += cross;
      sum.x += ( a.x + b.x ) * cross;
      sum.y += ( a.y + b.y ) * cross;
    }
  }
  if ( twice == 0 )
    return polygon.boundingBox().middle();
  return { origin.x + sum.x / ( THREE * twice ), origin.y + sum.y / ( THREE * twice ) };
}

//! Where the finds of a task are said to lie.
Point pointOf( const Shape &task, FindsAt where )
{
  return where == FindsAt::TaskCentroid ? roundedToMillimetre( centroidOf( task ) ) : task.vertices().front();
}

} // namespace

void addDuplicates( const SimulationParameters &parameters, SimulatedWorld &world )
{
  constexpr double FARTHEST = 4.999; // Metres: with the rounding to the millimetre at most 5.
  std::vector<std::size_t> finds( world.finds.size() );
  std::iota( finds.begin(), finds.end(), std::size_t( 0 ) );
  for ( const std::size_t find :
        drawnByLot( finds, parameters.duplicateShare, parameters.seed, RandomPart::Duplicates ) )
  {
    CounterRandom random = randomOfDrawn( parameters.seed, RandomPart::Duplicates, find );
    const double angle = 2 * M_PI * random.uniform();
    const double apart = FARTHEST * random.uniform();
    SimulatedFind duplicate = world.finds[find];
    duplicate.original = static_cast<int>( find );
    duplicate.task = -1;
    duplicate.place = roundedToMillimetre( moved( duplicate.place, { std::cos( angle ), std::sin( angle ) }, apart ) );
    world.finds.push_back( duplicate );
  }
}

void moveFindsToTasks( FindsAt where, SimulatedWorld &world )
{
  std::vector<Point> points;
  points.reserve( world.tasks.size() );
  for ( const SimulatedTask &task : world.tasks )
    points.push_back( pointOf( task.shape, where ) );
  for ( SimulatedFind &find : world.finds )
  {
    if ( find.task < 0 )
      continue;
    find.place = points[static_cast<std::size_t>( find.task )];
    find.isMoved = true;
  }
}

void roundFinds( double rounding, const MapCoordinates &coordinates, SimulatedWorld &world )
{
  const double step = coordinates.stepOf( rounding );
  std::vector<Point> places;
  places.reserve( world.finds.size() );
  for ( const SimulatedFind &find : world.finds )
    places.push_back( find.place );
  coordinates.toMap( places );
  for ( Point &place : places )
    place = { std::round( place.x / step ) * step + 0.0, std::round( place.y / step ) * step + 0.0 };
  for ( std::size_t find = 0; find < places.size(); ++find )
    world.finds[find].written = places[find];
  coordinates.toPlane( places );
  for ( std::size_t find = 0; find < places.size(); ++find )
    world.finds[find].place = places[find];
}

void reportFinds( const SimulationParameters &parameters, const MapCoordinates &coordinates, const Progress &progress,
                  SimulatedWorld &world )
{
  addDuplicates( parameters, world );
  progress.stopIfCanceled();
  if ( parameters.findsAt != FindsAt::Place )
    moveFindsToTasks( parameters.findsAt, world );
  progress.stopIfCanceled();
  if ( parameters.rounding > 0 )
    roundFinds( parameters.rounding, coordinates, world );
}

} // namespace minemap
