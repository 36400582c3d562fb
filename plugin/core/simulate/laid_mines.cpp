// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/simulate/laid_mines.h"

#include "core/geometry/locate.h"
#include "core/simulate/random_streams.h"

#include <cmath>

namespace minemap
{

namespace
{

constexpr double INACCURACY = 0.2; //!< Metres, standard deviation on each axis.

Point laidAt( const MinefieldSite &site, double ahead, double right, CounterRandom &random )
{
  const double alongError = INACCURACY * random.normal();
  const double acrossError = INACCURACY * random.normal();
  return site.at( ahead + alongError, right + acrossError );
}

//! Places \a count mines of \a mines, from \a first on, in a row \a right metres beside the axis.
void layRow( const MinefieldSite &site, double start, double step, double right, std::vector<SimulatedMine> &mines,
             std::size_t first, int count, CounterRandom &random )
{
  for ( int number = 0; number < count; ++number )
    mines[first + static_cast<std::size_t>( number )].place = laidAt( site, start + step * number, right, random );
}

void layRows( const MinefieldSite &site, std::vector<SimulatedMine> &mines, CounterRandom &random )
{
  const auto count = static_cast<int>( mines.size() );
  const double room = site.length - 2 * MinefieldSite::ROW_END;
  const int longest = ( count + site.rows - 1 ) / site.rows;
  const double step = room / ( longest - 0.5 );
  std::size_t first = 0;
  for ( int row = 0; row < site.rows; ++row )
  {
    const int inRow = count / site.rows + ( row < count % site.rows ? 1 : 0 );
    const double right = ( ( row + 0.5 ) / site.rows - 0.5 ) * site.width;
    // Every other row is staggered by half a step.
    layRow( site, -room / 2 + ( row % 2 ) * step / 2, step, right, mines, first, inRow, random );
    for ( int number = 0; number < inRow; ++number )
      mines[first++].row = row + 1;
  }
}

//! An irregular ring round the centre that the length and width of \a site span.
std::vector<Point> roundOutline( const MinefieldSite &site, CounterRandom &random )
{
  constexpr int CORNERS = 9;
  constexpr double LEAST = 0.8;
  std::vector<Point> outline;
  for ( int corner = 0; corner < CORNERS; ++corner )
  {
    const double angle = 2 * M_PI * corner / CORNERS;
    const double reach = ( LEAST + ( 1 - LEAST ) * random.uniform() ) / 2;
    outline.push_back( site.at( reach * site.length * std::cos( angle ), reach * site.width * std::sin( angle ) ) );
  }
  return outline;
}

void layInside( const MinefieldSite &site, const std::vector<Point> &outline, bool isCluster,
                std::vector<SimulatedMine> &mines, CounterRandom &random )
{
  std::vector<Point> ring = outline;
  ring.push_back( ring.front() );
  Shape ground( ShapeKind::Polygon );
  ground.addPath( ring );
  constexpr double CLUSTER_DEVIATION = 1 / 5.0; // Of length and width.
  for ( SimulatedMine &mine : mines )
  {
    do
    {
      const double ahead = isCluster ? CLUSTER_DEVIATION * random.normal() : random.uniform() - 0.5;
      const double right = isCluster ? CLUSTER_DEVIATION * random.normal() : random.uniform() - 0.5;
      mine.place = site.at( ahead * site.length, right * site.width );
    } while ( locate( ground, mine.place ) == Location::Outside );
  }
}

//! Moves the last \a count mines of \a minefield to a row beside it, laid in the three years after.
void layLater( const MinefieldSite &site, const SimulationParameters &parameters, int count, LaidMinefield &minefield )
{
  if ( count == 0 )
    return;
  constexpr double NEAREST = 40;
  constexpr double FARTHEST = 90;
  CounterRandom random = randomOf( parameters.seed, RandomPart::LaterMines, site.index );
  const double side = random.uniform() < 0.5 ? -1 : 1;
  const double right = side * ( site.width / 2 + NEAREST + ( FARTHEST - NEAREST ) * random.uniform() );
  constexpr double SMALLEST_STEP = 4;
  constexpr double LARGEST_STEP = 10;
  const double step = SMALLEST_STEP + ( LARGEST_STEP - SMALLEST_STEP ) * random.uniform();
  const double start = -step * ( count - 1 ) / 2.0 + ( random.uniform() - 0.5 ) * site.length / 2;
  const int year = parameters.laidYear + 1 + static_cast<int>( random.below( 3 ) );
  const auto laid = *daysSince1970( year, 1, 1 ) + static_cast<std::int32_t>( random.below( 365 ) );
  const std::size_t first = minefield.mines.size() - static_cast<std::size_t>( count );
  layRow( site, start, step, right, minefield.mines, first, count, random );
  int lastRow = 0;
  for ( std::size_t index = 0; index < first; ++index )
    lastRow = std::max( lastRow, minefield.mines[index].row );
  for ( std::size_t index = first; index < minefield.mines.size(); ++index )
  {
    SimulatedMine &mine = minefield.mines[index];
    mine.row = lastRow + 1;
    mine.isLater = true;
    mine.laid = laid;
  }
}

} // namespace

LaidMinefield layMines( const MinefieldSite &site, const SimulationParameters &parameters )
{
  LaidMinefield minefield;
  CounterRandom dates = randomOf( parameters.seed, RandomPart::Dates, site.index );
  minefield.laid = *daysSince1970( parameters.laidYear, 1, 1 ) + static_cast<std::int32_t>( dates.below( 365 ) );
  constexpr double ANTI_TANK_SHARE = 0.3;
  minefield.isAntiTank = dates.uniform() < ANTI_TANK_SHARE;
  minefield.mines.resize( static_cast<std::size_t>( parameters.mines ) );
  const bool isRecorded = !site.isPhantom && !site.isUnrecorded;
  for ( SimulatedMine &mine : minefield.mines )
    mine.laid = minefield.laid;

  CounterRandom random = randomOf( parameters.seed, RandomPart::Mines, site.index );
  if ( parameters.pattern == MinePattern::Rows )
  {
    minefield.outline = site.corners( 0 );
    layRows( site, minefield.mines, random );
  }
  else
  {
    minefield.outline = roundOutline( site, random );
    layInside( site, minefield.outline, parameters.pattern == MinePattern::Cluster, minefield.mines, random );
  }
  // Only where there is a record can mines be later than it.
  const auto later = static_cast<int>( std::lround( parameters.laterShare * parameters.mines ) );
  layLater( site, parameters, isRecorded ? std::min( later, parameters.mines - 1 ) : 0, minefield );
  for ( SimulatedMine &mine : minefield.mines )
  {
    mine.place = roundedToMillimetre( mine.place );
    mine.isRecorded = isRecorded && !mine.isLater;
  }
  return minefield;
}

} // namespace minemap
