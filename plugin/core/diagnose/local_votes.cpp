// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/diagnose/local_votes.h"

#include "core/counter_random.h"
#include "core/parallel.h"

#include <algorithm>
#include <cmath>

namespace minemap
{

namespace
{

constexpr double CELL = 2; // metres
//! Distance to a record at which a find no longer counts, metres. Of finds that drawing and locating put off by s = 4 m
//! on each axis, the logarithm of the likelihood falls as d² / 2s² and reaches that of clutter, for rows with a find
//! every 15 m among 10 to 50 finds a km², at 3.3 to 3.6 s.
constexpr double REACH = 14;
//! Shifts with at least this share of the highest votes are about as good.
constexpr double NEARLY_BEST = 0.97;

} // namespace

LocalVotes::LocalVotes( const std::vector<MapUnit> &units, const FindIndex &finds, const Point &start, double radius,
                        int threads, Progress &progress )
  : mStart( start ),
    mRadius( static_cast<int>( std::ceil( radius / CELL ) ) )
{
  std::vector<double> atStart( units.size() );
  std::vector<std::vector<float>> votes( units.size() );
  const int side = 2 * mRadius + 1;
  std::vector<RecordStamp> stamps( units.size() );
  doInParts( units.size(), threads, progress, 0, 20,
             [&]( std::size_t unit, std::size_t, const StopFlag & )
             {
               stamps[unit] = RecordStamp( units[unit].shown, REACH + radius );
               atStart[unit] = votesFor( stamps[unit], finds, start );
             } );
  std::vector<std::size_t> order;
  for ( std::size_t unit = 0; unit < units.size(); ++unit )
  {
    if ( atStart[unit] > 0 )
      order.push_back( unit );
  }
  std::stable_sort( order.begin(), order.end(),
                    [&]( std::size_t a, std::size_t b ) { return atStart[a] > atStart[b]; } );
  order.resize( std::min( order.size(), MOST_UNITS ) );
  doInParts( order.size(), threads, progress, 20, 100,
             [&]( std::size_t part, std::size_t, const StopFlag & )
             {
               const std::size_t unit = order[part];
               const RecordStamp stamp( units[unit].shown, REACH );
               std::vector<float> &grid = votes[unit];
               for ( int row = 0; row < side; ++row )
               {
                 for ( int column = 0; column < side; ++column )
                   grid.push_back( static_cast<float>( votesFor(
                     stamp, finds, { start.x + ( column - mRadius ) * CELL, start.y + ( row - mRadius ) * CELL } ) ) );
               }
             } );
  std::sort( order.begin(), order.end() );
  for ( const std::size_t unit : order )
  {
    if ( std::none_of( votes[unit].begin(), votes[unit].end(), []( float vote ) { return vote > 0; } ) )
      continue;
    mUnits.push_back( unit );
    mVotes.push_back( std::move( votes[unit] ) );
  }
}

std::vector<double> LocalVotes::summed( const std::vector<double> &weights ) const
{
  const auto side = 2 * static_cast<std::size_t>( mRadius ) + 1;
  std::vector<double> sums( side * side, 0 );
  for ( std::size_t unit = 0; unit < mVotes.size(); ++unit )
  {
    if ( weights[unit] == 0 )
      continue;
    for ( std::size_t cell = 0; cell < sums.size(); ++cell )
      sums[cell] += weights[unit] * static_cast<double>( mVotes[unit][cell] );
  }
  return sums;
}

bool LocalVotes::isFlat() const
{
  if ( mVotes.empty() )
    return false;
  const auto side = 2 * static_cast<std::size_t>( mRadius ) + 1;
  const std::vector<double> sums = summed( std::vector<double>( mUnits.size(), 1 ) );
  const double enough = NEARLY_BEST * *std::max_element( sums.begin(), sums.end() );
  for ( std::size_t cell = 0; cell < side; ++cell )
  {
    for ( const std::size_t edge : { cell, cell + side * ( side - 1 ), cell * side, cell * side + side - 1 } )
    {
      if ( sums[edge] > enough )
        return true;
    }
  }
  return false;
}

Point LocalVotes::best( const std::vector<double> &weights ) const
{
  if ( mVotes.empty() )
    return mStart;
  const auto side = 2 * static_cast<std::size_t>( mRadius ) + 1;
  const std::vector<double> sums = summed( weights );
  const double highest = *std::max_element( sums.begin(), sums.end() );
  Point moment;
  double total = 0;
  for ( std::size_t cell = 0; cell < sums.size(); ++cell )
  {
    const double weight = sums[cell] - NEARLY_BEST * highest;
    if ( !( weight > 0 ) )
      continue;
    moment.x += weight * ( static_cast<double>( cell % side ) - mRadius );
    const std::size_t row = cell / side;
    moment.y += weight * ( static_cast<double>( row ) - mRadius );
    total += weight;
  }
  if ( !( total > 0 ) )
    return mStart;
  return { mStart.x + CELL * moment.x / total, mStart.y + CELL * moment.y / total };
}

double LocalVotes::effectiveUnits( const Point &shift ) const
{
  const auto indexOf = [this]( double metres )
  { return std::clamp( static_cast<int>( std::lround( metres / CELL ) ) + mRadius, 0, 2 * mRadius ); };
  const int cell = indexOf( shift.y - mStart.y ) * ( 2 * mRadius + 1 ) + indexOf( shift.x - mStart.x );
  double sum = 0;
  double squares = 0;
  for ( const std::vector<float> &votes : mVotes )
  {
    const double vote = votes[static_cast<std::size_t>( cell )];
    sum += vote;
    squares += vote * vote;
  }
  return squares > 0 ? sum * sum / squares : 0;
}

LocalVotes::Covariance LocalVotes::bootstrap( int resamples, std::uint64_t seed, double effectiveUnits ) const
{
  Covariance result;
  if ( mUnits.empty() || resamples < 2 )
    return result;
  std::vector<Point> shifts;
  Point mean;
  for ( int resample = 0; resample < resamples; ++resample )
  {
    CounterRandom random( seed, static_cast<std::uint64_t>( resample ) );
    std::vector<double> weights( mUnits.size(), 0 );
    for ( std::size_t draw = 0; draw < mUnits.size(); ++draw )
      weights[random.below( mUnits.size() )] += 1;
    shifts.push_back( best( weights ) );
    mean.x += shifts.back().x / resamples;
    mean.y += shifts.back().y / resamples;
  }
  // Fewer than two would vary without bounds.
  const double counted = std::max( 2.0, effectiveUnits );
  const double enlarged = counted / ( counted - 1 );
  for ( const Point &shift : shifts )
  {
    const double dx = shift.x - mean.x;
    const double dy = shift.y - mean.y;
    const double share = enlarged / ( resamples - 1 );
    result.eastEast += share * dx * dx;
    result.eastNorth += share * dx * dy;
    result.northNorth += share * dy * dy;
  }
  // The grid itself is not finer than this.
  constexpr double GRID_VARIANCE = CELL * CELL / 12;
  result.eastEast += GRID_VARIANCE;
  result.northNorth += GRID_VARIANCE;
  return result;
}

} // namespace minemap
