// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/diagnose/turned_shift.h"

#include "core/angle.h"

#include <algorithm>
#include <cmath>

namespace minemap
{

namespace
{

constexpr double MOST_ROTATION = 15;
constexpr double MOST_SCALE = 1.1;
constexpr double LEAST_SCALE = 0.9;

//! Far enough from the pivot to tell a turn: metres.
double radiusOf( const std::vector<MapUnit> &units, const Point &pivot )
{
  double radius = 1;
  for ( const MapUnit &unit : units )
  {
    if ( !unit.shown.isEmpty() )
      radius = std::max( radius, std::hypot( unit.middle.x - pivot.x, unit.middle.y - pivot.y ) );
  }
  return radius;
}

bool isPlausible( const SimilarityFit &fit )
{
  return std::abs( fit.rotation ) <= MOST_ROTATION && fit.scale >= LEAST_SCALE && fit.scale <= MOST_SCALE;
}

} // namespace

Point SimilarityFit::applied( const Point &place ) const
{
  const double angle = -rotation * RADIANS;
  const double dx = ( place.x - pivot.x ) * scale;
  const double dy = ( place.y - pivot.y ) * scale;
  return { pivot.x + dx * std::cos( angle ) - dy * std::sin( angle ) + shift.x,
           pivot.y + dx * std::sin( angle ) + dy * std::cos( angle ) + shift.y };
}

double votesUnder( const SimilarityFit &fit, const MapUnit &unit, const RecordStamp &stamp, const FindIndex &finds )
{
  const Point moved = fit.applied( unit.middle );
  return std::sqrt( votesFor( stamp, finds, { moved.x - unit.middle.x, moved.y - unit.middle.y } ) );
}

SimilarityFit fittedSimilarity( const std::vector<MapUnit> &units, const std::vector<RecordStamp> &stamps,
                                const FindIndex &finds, const std::vector<bool> &isUsed, const SimilarityFit &start,
                                SimilarityFreedom freedom, const Progress &progress )
{
  const auto total = [&]( const SimilarityFit &fit )
  {
    progress.stopIfCanceled();
    double sum = 0;
    for ( std::size_t unit = 0; unit < units.size(); ++unit )
    {
      if ( isUsed[unit] && !stamps[unit].isEmpty() )
        sum += votesUnder( fit, units[unit], stamps[unit], finds );
    }
    return sum;
  };
  std::vector<int> parameters = { 0, 1 };
  if ( freedom.turns )
    parameters.push_back( 2 );
  if ( freedom.scales )
    parameters.push_back( 3 );
  // Steps that move the outermost record by about the same.
  constexpr double FIRST_STEP = 16; // metres
  constexpr double LAST_STEP = 0.5;
  const double radius = radiusOf( units, start.pivot );
  SimilarityFit best = start;
  double highest = total( best );
  double step = FIRST_STEP;
  while ( step >= LAST_STEP )
  {
    bool isBetter = true;
    for ( int round = 0; isBetter && round < 20; ++round )
    {
      isBetter = false;
      for ( const int parameter : parameters )
      {
        for ( const double sign : { -1.0, 1.0 } )
        {
          SimilarityFit tried = best;
          tried.shift.x += parameter == 0 ? sign * step : 0;
          tried.shift.y += parameter == 1 ? sign * step : 0;
          tried.rotation += parameter == 2 ? sign * step / radius / RADIANS : 0;
          tried.scale += parameter == 3 ? sign * step / radius : 0;
          if ( !isPlausible( tried ) )
            continue;
          const double votes = total( tried );
          if ( votes > highest )
          {
            highest = votes;
            best = tried;
            isBetter = true;
          }
        }
      }
    }
    step /= 2;
  }
  return best;
}

} // namespace minemap
