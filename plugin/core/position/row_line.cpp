// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/position/row_line.h"

#include "core/angle.h"
#include "core/position/circular_statistics.h"
#include "core/position/mean_displacement.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace minemap
{

namespace
{

//! A line of least squared distances, and where the points lie by it.
struct FittedLine
{
    Point centre;
    PrincipalAxes axes;         //!< Of sums of squares.
    std::vector<double> along;  //!< To the azimuth's side.
    std::vector<double> across; //!< To the right of it.
};

FittedLine fittedLine( const std::vector<Point> &points )
{
  const Moments moments = momentsOf( points );
  FittedLine line{ moments.mean, principalAxes( moments.sums ), {}, {} };
  const double sine = std::sin( line.axes.azimuth * RADIANS );
  const double cosine = std::cos( line.axes.azimuth * RADIANS );
  for ( std::size_t point = 0; point < points.size(); ++point )
  {
    line.along.push_back( moments.x[point] * sine + moments.y[point] * cosine );
    line.across.push_back( moments.x[point] * cosine - moments.y[point] * sine );
  }
  return line;
}

bool isInLine( const FittedLine &line )
{
  constexpr double LEAST_RATIO = 3;
  constexpr double SIGNIFICANT = 0.01;
  const double larger = line.axes.larger;
  const double smaller = line.axes.smaller;
  constexpr double ONE_PLACE = 1e-6; // A millimetre, squared: rounding, no row.
  if ( !( larger > ONE_PLACE ) || larger < LEAST_RATIO * LEAST_RATIO * smaller )
    return false;
  const double roundness = 2 * std::sqrt( larger * smaller ) / ( larger + smaller );
  return std::pow( roundness, static_cast<double>( line.along.size() ) - 2 ) < SIGNIFICANT;
}

double errorOfDifference( const FittedLine &recorded, const FittedLine &found )
{
  // An axis has no direction: mines that are ahead on the one side are on the other.
  double product = 0;
  for ( std::size_t pair = 0; pair < recorded.along.size(); ++pair )
    product += recorded.along[pair] * found.along[pair];
  const double side = product < 0 ? -1 : 1;
  double squares = 0;
  for ( std::size_t pair = 0; pair < recorded.along.size(); ++pair )
  {
    const double apart = recorded.across[pair] - side * found.across[pair];
    squares += apart * apart;
  }
  const double degrees = static_cast<double>( recorded.along.size() ) - 2;
  return std::sqrt( squares / degrees / std::sqrt( recorded.axes.larger * found.axes.larger ) ) / RADIANS;
}

} // namespace

RowLines rowLines( std::vector<RowPair> pairs )
{
  RowLines lines;
  lines.pairs = pairs.size();
  if ( pairs.size() < FLOOR_OF_ROW )
  {
    lines.reason = missing::NEEDS_5_PAIRS;
    return lines;
  }
  const auto key = []( const RowPair &pair )
  { return std::make_tuple( pair.recorded.x, pair.recorded.y, pair.found.x, pair.found.y ); };
  std::sort( pairs.begin(), pairs.end(), [&]( const RowPair &a, const RowPair &b ) { return key( a ) < key( b ); } );
  std::vector<Point> recordedMines;
  std::vector<Point> finds;
  for ( const RowPair &pair : pairs )
  {
    recordedMines.push_back( pair.recorded );
    finds.push_back( pair.found );
  }
  const FittedLine recorded = fittedLine( recordedMines );
  const FittedLine found = fittedLine( finds );
  lines.recordedCentre = recorded.centre;
  lines.foundCentre = found.centre;
  if ( !isInLine( recorded ) || !isInLine( found ) )
  {
    lines.reason = missing::NOT_IN_LINE;
    return lines;
  }
  const auto [first, last] = std::minmax_element( recorded.along.begin(), recorded.along.end() );
  lines.length = *last - *first;
  lines.recorded = recorded.axes.azimuth;
  lines.found = found.axes.azimuth;
  lines.difference = rowAzimuthDifference( { recorded.axes.azimuth, found.axes.azimuth } );
  lines.standardError = errorOfDifference( recorded, found );
  return lines;
}

} // namespace minemap
