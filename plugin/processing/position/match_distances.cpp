// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/position/match_distances.h"

#include "core/parallel.h"
#include "core/position/point_columns.h"

#include <cmath>
#include <string>

namespace minemap
{

namespace
{

//! Distances to the nearest of \a others up to 1,000 km; nothing beyond, or without others.
std::vector<OptionalNumber> nearestOf( const std::vector<Point> &places, const std::vector<Point> &others )
{
  constexpr double FIRST_REACH = 50;
  constexpr double FARTHER = 4;
  constexpr double LAST_REACH = 1e6;
  std::vector<OptionalNumber> distances( places.size() );
  std::vector<std::size_t> open( places.size() );
  for ( std::size_t index = 0; index < open.size(); ++index )
    open[index] = index;
  for ( double reach = FIRST_REACH; !open.empty() && !others.empty() && reach < LAST_REACH; reach *= FARTHER )
  {
    std::vector<Point> asked;
    for ( const std::size_t index : open )
      asked.push_back( places[index] );
    const std::vector<double> near = nearestDistances( asked, others, reach, threadCount( 0 ) );
    std::vector<std::size_t> left;
    for ( std::size_t index = 0; index < open.size(); ++index )
    {
      if ( std::isfinite( near[index] ) )
        distances[open[index]] = near[index];
      else
        left.push_back( open[index] );
    }
    open = std::move( left );
  }
  return distances;
}

} // namespace

void tellMatchDistances( MatchedMines &matched )
{
  const OptionalNumber &gate = matched.report.gate;
  std::vector<Point> mines;
  for ( const RecordedMine &mine : matched.mines )
    mines.push_back( mine.place );
  std::vector<Point> finds;
  for ( const Find &find : matched.inputs->evidence.finds )
    finds.push_back( find.place );
  const std::vector<OptionalNumber> mineDistances = nearestOf( mines, matched.placesOfFinds() );
  const std::vector<OptionalNumber> findDistances = nearestOf( finds, matched.placesOfMines() );
  const auto tell = [&gate]( auto &side, const OptionalNumber &distance )
  {
    side.distance = distance;
    if ( side.why && side.why == std::string( "none_in_gate" ) && gate && distance && *distance < *gate )
      side.why = "taken_by_other";
  };
  for ( std::size_t index = 0; index < matched.mines.size(); ++index )
    tell( matched.mines[index], mineDistances[index] );
  for ( std::size_t index = 0; index < matched.finds.size(); ++index )
    tell( matched.finds[index], findDistances[index] );
}

} // namespace minemap
