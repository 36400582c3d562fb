// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/assumptions/coordinate_step.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace minemap
{

namespace
{

constexpr double METRES_PER_DEGREE = 111320;
constexpr double RADIANS = 3.14159265358979323846 / 180;

//! The coarsest first. Minutes, their tenths to thousandths; seconds, their tenths and hundredths; 1 to 6 decimals.
std::vector<double> stepsOfDegrees()
{
  std::vector<double> steps;
  for ( const double parts : { 1.0, 60.0, 600.0, 6000.0, 60000.0, 3600.0, 36000.0, 360000.0, 10.0, 100.0, 1000.0,
                               10000.0, 100000.0, 1000000.0 } )
    steps.push_back( 1 / parts );
  std::sort( steps.rbegin(), steps.rend() );
  return steps;
}

//! The coarsest first: of metres, feet and the unit itself 10 cm to 10 km.
std::vector<double> stepsOfLengths( double metresPerUnit )
{
  constexpr double FOOT = 0.3048;
  std::vector<double> steps;
  for ( const double unit : { 1.0, FOOT, metresPerUnit } )
  {
    for ( const double count : { 0.1, 1.0, 10.0, 100.0, 1000.0, 10000.0 } )
      steps.push_back( unit * count / metresPerUnit );
  }
  std::sort( steps.rbegin(), steps.rend() );
  return steps;
}

//! True where nearly all \a numbers are multiples of \a step, or lie in the middle between two.
bool areWrittenIn( const std::vector<double> &numbers, double step )
{
  constexpr double NEARLY_ALL = 0.9;
  constexpr double NOISE = 0.01; // Of a step: what projecting there and back leaves.
  std::size_t on = 0;
  std::size_t between = 0;
  for ( const double number : numbers )
  {
    const double steps = number / step;
    const double beside = std::abs( steps - std::round( steps ) );
    on += beside <= NOISE ? 1 : 0;
    between += beside >= 0.5 - NOISE ? 1 : 0;
  }
  return static_cast<double>( std::max( on, between ) ) >= NEARLY_ALL * static_cast<double>( numbers.size() );
}

//! In the unit of \a numbers; the coarsest of \a steps.
std::optional<double> stepOf( std::vector<double> numbers, const std::vector<double> &steps )
{
  // One in fifty is round by chance, one in ten of those that are round in the next finer step: six are none by chance.
  constexpr std::size_t FEWEST = 6;
  std::sort( numbers.begin(), numbers.end() );
  numbers.erase( std::unique( numbers.begin(), numbers.end() ), numbers.end() );
  if ( numbers.size() < FEWEST )
    return std::nullopt;
  const auto found =
    std::find_if( steps.begin(), steps.end(), [&]( double step ) { return areWrittenIn( numbers, step ); } );
  return found == steps.end() ? std::nullopt : std::optional<double>( *found );
}

} // namespace

std::optional<double> coordinateStep( const CoordinateSample &sample )
{
  const bool areDegrees = sample.unit == CoordinateUnit::Degree;
  std::vector<double> east;
  std::vector<double> north;
  double latitude = 0;
  for ( const Point &point : sample.coordinates )
  {
    if ( !std::isfinite( point.x ) || !std::isfinite( point.y ) )
      continue;
    east.push_back( point.x );
    north.push_back( point.y );
    latitude += point.y;
  }
  const std::vector<double> steps = areDegrees ? stepsOfDegrees() : stepsOfLengths( sample.metresPerUnit );
  const std::optional<double> stepEast = stepOf( east, steps );
  const std::optional<double> stepNorth = stepOf( north, steps );
  if ( !stepEast || !stepNorth )
    return std::nullopt;
  const double metres = areDegrees ? METRES_PER_DEGREE : sample.metresPerUnit;
  const double shrunk = areDegrees ? std::cos( RADIANS * latitude / static_cast<double>( north.size() ) ) : 1;
  return metres * std::max( *stepEast * shrunk, *stepNorth );
}

std::optional<double> coordinateStep( const std::vector<CoordinateSample> &samples )
{
  std::optional<double> coarsest;
  for ( const CoordinateSample &sample : samples )
  {
    const std::optional<double> step = coordinateStep( sample );
    if ( step && ( !coarsest || *step > *coarsest ) )
      coarsest = step;
  }
  return coarsest;
}

} // namespace minemap
