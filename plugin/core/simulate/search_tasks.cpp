// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/simulate/search_tasks.h"

#include "core/geometry/convex_hull.h"
#include "core/geometry/overlay.h"
#include "core/geometry/shape_index.h"
#include "core/simulate/random_streams.h"
#include "core/simulate/task_cells.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace minemap
{

namespace
{

//! The ground of a task for a record: its hull, irregularly wider.
Shape recordGround( const Shape &place, CounterRandom random )
{
  constexpr double LEAST = 28; // Of a corner; between two of the eight directions 25 m are left.
  constexpr double MOST = 40;
  constexpr int DIRECTIONS = 8;
  const std::vector<Point> hull = convexHull( place.vertices() );
  std::vector<Point> corners;
  for ( const Point &corner : hull )
  {
    for ( int direction = 0; direction < DIRECTIONS; ++direction )
    {
      const double angle = 2 * M_PI * direction / DIRECTIONS;
      const double reach = LEAST + ( MOST - LEAST ) * random.uniform();
      corners.push_back( roundedToMillimetre( moved( corner, { std::cos( angle ), std::sin( angle ) }, reach ) ) );
    }
  }
  Shape ground( ShapeKind::Polygon );
  ground.addPath( convexHull( std::move( corners ) ) );
  return ground;
}

//! Makes the tasks one after another, each without the ground of those before.
class SearchPlan
{
  public:
    SearchPlan( const SimulationParameters &parameters, const SimulationFrame &frame, const Progress &progress )
      : mParameters( parameters ),
        mProgress( progress ),
        mCells( frame, parameters.seed ),
        mBlindShare( ( 1 - parameters.searchFollowsMap ) * parameters.searchedShare ),
        mArea( frame.area() )
    {
    }

    std::vector<SimulatedTask> run( const std::vector<Shape> &places )
    {
      for ( const std::size_t cell : mCells.chosen( mBlindShare * mArea ) )
      {
        Shape shape( ShapeKind::Polygon );
        shape.addPath( mCells.ring( cell ) );
        addTask( std::move( shape ), false );
      }
      searchRecords( places );
      numberTasks( mParameters, mTasks );
      return std::move( mTasks );
    }

  private:
    //! The records that get a task: those that draw the smallest numbers, in order of position.
    std::vector<std::size_t> recordsSearched( std::size_t count ) const
    {
      const double share = mBlindShare < 1 ? mParameters.searchFollowsMap / ( 1 - mBlindShare ) : 0;
      std::vector<std::pair<double, std::size_t>> lots;
      for ( std::size_t record = 0; record < count; ++record )
        lots.emplace_back( randomOf( mParameters.seed, RandomPart::RecordTasks, 2 * record ).uniform(), record );
      std::sort( lots.begin(), lots.end() );
      lots.resize( static_cast<std::size_t>( std::lround( std::min( 1.0, share ) * static_cast<double>( count ) ) ) );
      std::vector<std::size_t> records;
      records.reserve( lots.size() );
      for ( const auto &[lot, record] : lots )
        records.push_back( record );
      std::sort( records.begin(), records.end() );
      return records;
    }

    void searchRecords( const std::vector<Shape> &places )
    {
      std::vector<Shape> grounds;
      for ( const std::size_t record : recordsSearched( places.size() ) )
        grounds.push_back(
          recordGround( places[record], randomOf( mParameters.seed, RandomPart::RecordTasks, 2 * record + 1 ) ) );
      std::vector<const Shape *> before;
      for ( const SimulatedTask &task : mTasks )
        before.push_back( &task.shape );
      for ( const Shape &ground : grounds )
        before.push_back( &ground );
      const std::size_t cells = mTasks.size();
      const ShapeIndex index( before );
      std::vector<Shape> parts;
      for ( std::size_t number = 0; number < grounds.size(); ++number )
      {
        mProgress.stopIfCanceled();
        std::vector<const Shape *> taken;
        for ( const int other : index.meeting( grounds[number].boundingBox() ) )
        {
          if ( static_cast<std::size_t>( other ) < cells + number )
            taken.push_back( before[static_cast<std::size_t>( other )] );
        }
        parts.push_back( remaining( grounds[number], taken ) );
      }
      for ( Shape &part : parts )
      {
        if ( !part.isEmpty() )
          addTask( std::move( part ), true );
      }
    }

    //! \a ground without \a taken; scraps of less than 100 m² are nobody's task.
    Shape remaining( const Shape &ground, const std::vector<const Shape *> &taken )
    {
      constexpr double SCRAP = 100;
      if ( taken.empty() )
        return ground;
      Overlay::Geometry rest = mOverlay.fromShape( ground );
      for ( const Shape *other : taken )
        rest = mOverlay.difference( *rest, *mOverlay.fromShape( *other ) );
      const Shape all = mOverlay.toShape( *rest, ShapeKind::Polygon );
      return mOverlay.area( *rest ) < SCRAP ? Shape( ShapeKind::Polygon ) : all;
    }

    void addTask( Shape shape, bool followsMap )
    {
      SimulatedTask task;
      task.shape = std::move( shape );
      task.followsMap = followsMap;
      mTasks.push_back( std::move( task ) );
    }

    const SimulationParameters &mParameters;
    const Progress &mProgress;
    TaskCells mCells;
    double mBlindShare;
    double mArea;
    Overlay mOverlay;
    std::vector<SimulatedTask> mTasks;
};

} // namespace

std::vector<SimulatedTask> searchGround( const SimulationParameters &parameters, const SimulationFrame &frame,
                                         const std::vector<Shape> &places, const Progress &progress )
{
  return SearchPlan( parameters, frame, progress ).run( places );
}

void numberTasks( const SimulationParameters &parameters, std::vector<SimulatedTask> &tasks )
{
  constexpr int YEARS_AFTER = 25;
  constexpr int DAYS = 5 * 365;
  constexpr double SURVEYED = 0.2;
  const std::int32_t first = *daysSince1970( parameters.laidYear + YEARS_AFTER, 1, 1 );
  for ( std::size_t index = 0; index < tasks.size(); ++index )
  {
    CounterRandom random = randomOf( parameters.seed, RandomPart::TaskDates, index );
    tasks[index].id = simulatedId( 'T', index + 1, 4 );
    tasks[index].completed = first + static_cast<std::int32_t>( random.below( DAYS ) );
    tasks[index].isTechnicalSurvey = random.uniform() < SURVEYED;
  }
}

} // namespace minemap
