// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/assumptions/coordinate_step.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <utility>

namespace minemap
{

namespace
{

constexpr double METRES_PER_DEGREE = 111320;

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

std::vector<double> differentOf( std::vector<double> numbers )
{
  std::sort( numbers.begin(), numbers.end() );
  numbers.erase( std::unique( numbers.begin(), numbers.end() ), numbers.end() );
  return numbers;
}

/**
 * How many different multiples of \a step, or middles between two, nearly all of \a numbers (each once) are; 0 where
 * they are none.
 */
std::size_t multiplesOf( double step, const std::vector<double> &numbers )
{
  constexpr double NEARLY_ALL = 0.9;
  constexpr double NOISE = 0.01; // Of a step: what projecting there and back leaves.
  constexpr std::size_t MANY = 6;
  std::vector<double> on;
  std::vector<double> between;
  for ( const double number : numbers )
  {
    const double steps = number / step;
    if ( std::abs( steps - std::round( steps ) ) <= NOISE )
      on.push_back( std::round( steps ) );
    else if ( std::abs( steps - std::floor( steps ) - 0.5 ) <= NOISE )
      between.push_back( std::floor( steps ) );
  }
  const std::vector<double> &most = on.size() >= between.size() ? on : between;
  if ( static_cast<double>( most.size() ) < NEARLY_ALL * static_cast<double>( numbers.size() ) )
    return 0;
  // What lies near one round number by itself has many numbers for a single multiple.
  const std::size_t multiples = differentOf( most ).size();
  return multiples >= MANY || multiples == most.size() ? multiples : 0;
}

} // namespace

std::optional<double> coordinateStep( const CoordinateSample &sample )
{
  // One in fifty is round by chance, one in ten of those that are round in the next finer step: eight are none.
  constexpr std::size_t FEWEST = 8;
  const bool areDegrees = sample.unit == CoordinateUnit::Degree;
  std::vector<double> east;
  std::vector<double> north;
  for ( const Point &point : sample.coordinates )
  {
    if ( !std::isfinite( point.x ) || !std::isfinite( point.y ) )
      continue;
    east.push_back( point.x );
    north.push_back( point.y );
  }
  east = differentOf( std::move( east ) );
  north = differentOf( std::move( north ) );
  for ( const double step : areDegrees ? stepsOfDegrees() : stepsOfLengths( sample.metresPerUnit ) )
  {
    const std::size_t multiplesEast = multiplesOf( step, east );
    const std::size_t multiplesNorth = multiplesOf( step, north );
    if ( multiplesEast == 0 || multiplesNorth == 0 || multiplesEast + multiplesNorth < FEWEST )
      continue;
    return step * ( areDegrees ? METRES_PER_DEGREE : sample.metresPerUnit );
  }
  return std::nullopt;
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
