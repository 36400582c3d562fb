// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/simulate/simulated_evidence.h"

#include "core/geometry/locate.h"
#include "core/geometry/shape_index.h"
#include "core/simulate/random_streams.h"
#include "core/simulate/simulation_frame.h"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>

namespace minemap
{

namespace
{

Point measured( const Point &place, double deviation, CounterRandom &random )
{
  const double x = deviation * random.normal();
  const double y = deviation * random.normal();
  return roundedToMillimetre( { place.x + x, place.y + y } );
}

//! The day of a find in a task, in the two months before its completion.
std::int32_t foundIn( const SimulatedTask &task, CounterRandom &random )
{
  constexpr std::uint64_t LONGEST = 60;
  return task.completed - static_cast<std::int32_t>( random.below( LONGEST ) );
}

/**
 * What the lot of \a mine tells: made one to ten years before it was laid, and a third of the lots are unreadable;
 * those of mines laid later were made after the record.
 */
std::optional<std::int32_t> lotDate( const SimulatedMine &mine, int laidYear, CounterRandom &random )
{
  constexpr std::uint64_t LONGEST = 3652;
  constexpr double UNREADABLE = 1 / 3.0;
  const std::uint64_t age = random.below( LONGEST );
  const bool isReadable = random.uniform() >= UNREADABLE;
  if ( mine.isLater )
  {
    const std::int32_t earliest = *daysSince1970( laidYear + 1, 1, 1 );
    return earliest + static_cast<std::int32_t>( age % static_cast<std::uint64_t>( mine.laid - earliest + 1 ) );
  }
  if ( !isReadable )
    return std::nullopt;
  return mine.laid - 365 - static_cast<std::int32_t>( age );
}

//! Ground with the area of each polygon, to draw places evenly from.
class EvenPlaces
{
  public:
    explicit EvenPlaces( const std::vector<SimulatedTask> &tasks ) : mTasks( tasks )
    {
      double sum = 0;
      for ( const SimulatedTask &task : tasks )
        mSums.push_back( sum += areaOfShape( task.shape ) );
    }

    double area() const { return mSums.empty() ? 0 : mSums.back(); }

    //! A place and the position of its task.
    std::pair<Point, int> draw( CounterRandom &random ) const
    {
      const double share = random.uniform() * area();
      const auto found = std::upper_bound( mSums.begin(), mSums.end() - 1, share );
      const auto task = static_cast<std::size_t>( found - mSums.begin() );
      const Box box = mTasks[task].shape.boundingBox();
      for ( ;; )
      {
        const double x = box.xMinimum + ( box.xMaximum - box.xMinimum ) * random.uniform();
        const double y = box.yMinimum + ( box.yMaximum - box.yMinimum ) * random.uniform();
        const Point place = roundedToMillimetre( { x, y } );
        if ( locate( mTasks[task].shape, place ) == Location::Inside )
          return { place, static_cast<int>( task ) };
      }
    }

    static double areaOfShape( const Shape &shape )
    {
      // Holes turn the other way than their ring, so signed areas of all rings add up.
      double twice = 0;
      for ( std::size_t part = 0; part < shape.pathCount(); ++part )
      {
        const Path path = shape.path( part );
        for ( std::size_t index = 0; index + 1 < path.size(); ++index )
        {
          const Point a = { path.first[index].x - path.first[0].x, path.first[index].y - path.first[0].y };
          const Point b = { path.first[index + 1].x - path.first[0].x, path.first[index + 1].y - path.first[0].y };
          twice += a.x * b.y - b.x * a.y;
        }
      }
      return std::abs( twice ) / 2;
    }

  private:
    const std::vector<SimulatedTask> &mTasks;
    std::vector<double> mSums;
};

void addClutter( const SimulationParameters &parameters, SimulatedWorld &world )
{
  constexpr double SQUARE_METRES_A_KM2 = 1e6;
  const EvenPlaces places( world.tasks );
  world.searched = places.area();
  const long count = std::lround( parameters.clutter * places.area() / SQUARE_METRES_A_KM2 );
  CounterRandom random = randomOf( parameters.seed, RandomPart::Clutter );
  for ( long number = 0; number < count; ++number )
  {
    SimulatedFind find;
    std::tie( find.place, find.task ) = places.draw( random );
    find.found = foundIn( world.tasks[static_cast<std::size_t>( find.task )], random );
    world.finds.push_back( find );
  }
}

} // namespace

void addAccidents( const SimulationParameters &parameters, SimulatedWorld &world )
{
  constexpr int YEARS_BEFORE = 4;
  constexpr std::uint64_t DAYS = 7300; // 20 years.
  std::vector<std::pair<std::uint64_t, std::size_t>> lots;
  CounterRandom lot = randomOf( parameters.seed, RandomPart::Accidents );
  for ( std::size_t mine = 0; mine < world.mines.size(); ++mine )
    lots.emplace_back( lot.bits64(), mine );
  const std::size_t count = std::min( lots.size(), static_cast<std::size_t>( parameters.accidents ) );
  std::partial_sort( lots.begin(), lots.begin() + static_cast<std::ptrdiff_t>( count ), lots.end() );
  const std::int32_t first = *daysSince1970( parameters.laidYear + YEARS_BEFORE, 1, 1 );
  for ( std::size_t number = 0; number < count; ++number )
  {
    CounterRandom random = randomOf( parameters.seed, RandomPart::Accidents, 1 + number );
    SimulatedMine &mine = world.mines[lots[number].second];
    mine.isDetonated = true;
    SimulatedAccident accident;
    accident.mine = static_cast<int>( lots[number].second );
    accident.place = measured( mine.place, parameters.positionDeviation, random );
    accident.happened = first + static_cast<std::int32_t>( random.below( DAYS ) );
    world.accidents.push_back( accident );
  }
}

void addFinds( const SimulationParameters &parameters, SimulatedWorld &world, const Progress &progress )
{
  std::vector<const Shape *> ground;
  for ( const SimulatedTask &task : world.tasks )
    ground.push_back( &task.shape );
  const ShapeIndex index( ground );
  for ( std::size_t number = 0; number < world.mines.size(); ++number )
  {
    constexpr std::size_t LOOK_EVERY = 1024;
    if ( number % LOOK_EVERY == 0 )
      progress.stopIfCanceled();
    SimulatedMine &mine = world.mines[number];
    const std::vector<int> tasks = index.containing( mine.place );
    const bool isNoticed = randomOf( parameters.seed, RandomPart::Detection, number ).uniform() < parameters.detection;
    mine.isFound = !tasks.empty() && isNoticed && !mine.isDetonated;
    if ( !mine.isFound )
      continue;
    ++world.fields[static_cast<std::size_t>( mine.field )].found;
    SimulatedFind find;
    find.mine = static_cast<int>( number );
    find.task = tasks.front();
    CounterRandom places = randomOf( parameters.seed, RandomPart::FindPlaces, number );
    CounterRandom dates = randomOf( parameters.seed, RandomPart::FindDates, number );
    find.place = measured( mine.place, parameters.positionDeviation, places );
    find.found = foundIn( world.tasks[static_cast<std::size_t>( find.task )], dates );
    find.laidFrom = lotDate( mine, parameters.laidYear, dates );
    world.finds.push_back( find );
  }
  addClutter( parameters, world );
}

} // namespace minemap
