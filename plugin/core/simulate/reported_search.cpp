// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/simulate/reported_search.h"

#include "core/geometry/overlay.h"
#include "core/geometry/shape_index.h"
#include "core/geometry/shape_parts.h"
#include "core/simulate/habit_lots.h"
#include "core/simulate/search_tasks.h"
#include "core/simulate/simulation_frame.h"

#include <numeric>

namespace minemap
{

namespace
{

//! A circle of 10 to 20 m about \a place with 32 corners.
Shape circleAbout( const Point &place, CounterRandom random )
{
  constexpr double LEAST = 10;
  constexpr double MOST = 20;
  constexpr int CORNERS = 32;
  const double radius = LEAST + ( MOST - LEAST ) * random.uniform();
  std::vector<Point> ring;
  for ( int corner = 0; corner < CORNERS; ++corner )
  {
    const double angle = 2 * M_PI * corner / CORNERS;
    ring.push_back( roundedToMillimetre( moved( place, { std::cos( angle ), std::sin( angle ) }, radius ) ) );
  }
  ring.push_back( ring.front() );
  Shape circle( ShapeKind::Polygon );
  circle.addPath( ring );
  return circle;
}

//! The separate pieces of ground that the circles about the finds make together.
std::vector<Shape> groundAbout( const std::vector<SimulatedFind> &finds, std::uint64_t seed, const Progress &progress )
{
  Overlay overlay;
  std::vector<Overlay::Geometry> circles;
  for ( std::size_t find = 0; find < finds.size(); ++find )
  {
    progress.stopIfCanceled();
    circles.push_back(
      overlay.fromShape( circleAbout( finds[find].place, randomOf( seed, RandomPart::FindCircles, find ) ) ) );
  }
  const Overlay::Geometry all = overlay.unionOf( std::move( circles ) );
  return partsOf( overlay.toShape( *all, ShapeKind::Polygon ) );
}

} // namespace

std::vector<SimulatedTask> searchOfRecords( const SimulationParameters &parameters, const std::vector<Shape> &places,
                                            const Progress &progress )
{
  constexpr double WIDENED = 25; // Metres all round what has no area.
  std::vector<std::size_t> records( places.size() );
  std::iota( records.begin(), records.end(), std::size_t( 0 ) );
  Overlay overlay;
  std::vector<SimulatedTask> tasks;
  for ( const std::size_t record :
        drawnByLot( records, parameters.searchedShare, parameters.seed, RandomPart::SearchedRecords ) )
  {
    progress.stopIfCanceled();
    SimulatedTask task;
    task.followsMap = true;
    task.shape =
      places[record].kind() == ShapeKind::Polygon
        ? places[record]
        : overlay.toShape( *overlay.buffer( *overlay.fromShape( places[record] ), WIDENED ), ShapeKind::Polygon );
    tasks.push_back( std::move( task ) );
  }
  numberTasks( parameters, tasks );
  return tasks;
}

void reportCirclesAboutFinds( const SimulationParameters &parameters, const Progress &progress, SimulatedWorld &world )
{
  constexpr std::size_t ID_DIGITS = 4;
  const std::vector<Shape> pieces = groundAbout( world.finds, parameters.seed, progress );
  std::vector<const Shape *> ground;
  for ( const Shape &piece : pieces )
    ground.push_back( &piece );
  const ShapeIndex index( ground );
  std::vector<int> taskOf( pieces.size(), -1 );
  std::vector<SimulatedTask> tasks;
  // In the order of their first finds.
  for ( SimulatedFind &find : world.finds )
  {
    progress.stopIfCanceled();
    const SimulatedTask &searched = world.tasks[static_cast<std::size_t>( find.task )];
    const auto piece = static_cast<std::size_t>( index.containing( find.place ).front() );
    if ( taskOf[piece] < 0 )
    {
      taskOf[piece] = static_cast<int>( tasks.size() );
      tasks.push_back( { simulatedId( 'T', tasks.size() + 1, ID_DIGITS ), searched.isTechnicalSurvey,
                         searched.completed, pieces[piece], false } );
    }
    find.task = taskOf[piece];
    SimulatedTask &task = tasks[static_cast<std::size_t>( find.task )];
    task.completed = std::max( task.completed, searched.completed );
  }
  world.tasks = std::move( tasks );
}

double searchedAreaOf( const SimulatedWorld &world )
{
  Overlay overlay;
  std::vector<Overlay::Geometry> all;
  for ( const SimulatedTask &task : world.tasks )
    all.push_back( overlay.fromShape( task.shape ) );
  return overlay.area( *overlay.unionOf( std::move( all ) ) );
}

} // namespace minemap
