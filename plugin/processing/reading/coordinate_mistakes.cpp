// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/reading/coordinate_mistakes.h"

#include <QString>

#include <algorithm>
#include <cmath>
#include <utility>

namespace minemap
{

namespace
{

constexpr double KILOMETRE = 1000;
constexpr double METRES_PER_DEGREE = 111320;
constexpr double RADIANS = 3.14159265358979323846 / 180;
constexpr double HALF_CIRCLE = 180;

//! The shortest range that holds over half of \a values: up to half of them may be wrong without moving it far.
std::pair<double, double> closestHalf( std::vector<double> values )
{
  std::sort( values.begin(), values.end() );
  const std::size_t half = values.size() / 2;
  std::pair<double, double> best = { values.front(), values.back() };
  for ( std::size_t first = 0; first + half < values.size(); ++first )
  {
    if ( values[first + half] - values[first] < best.second - best.first )
      best = { values[first], values[first + half] };
  }
  return best;
}

Box closestHalf( const std::vector<Point> &places )
{
  std::vector<double> x;
  std::vector<double> y;
  for ( const Point &place : places )
  {
    x.push_back( place.x );
    y.push_back( place.y );
  }
  const auto [left, right] = closestHalf( std::move( x ) );
  const auto [bottom, top] = closestHalf( std::move( y ) );
  Box box;
  box.include( { left, bottom } );
  box.include( { right, top } );
  return box;
}

//! \a box made larger by \a times its size, and by \a more, on every side.
Box grown( const Box &box, double times, double more )
{
  const double x = times * ( box.xMaximum - box.xMinimum ) + more;
  const double y = times * ( box.yMaximum - box.yMinimum ) + more;
  return { box.xMinimum - x, box.yMinimum - y, box.xMaximum + x, box.yMaximum + y };
}

//! Calls \a test for what \a value may have been: one digit less, or two neighbouring digits exchanged.
template <typename Test>
bool anyOtherDigits( double value, const Test &test )
{
  constexpr int DIGITS = 15;
  const QString text = QString::number( value, 'g', DIGITS );
  for ( int at = 0; at < text.size(); ++at )
  {
    if ( !text.at( at ).isDigit() )
      continue;
    QString without = text;
    if ( test( without.remove( at, 1 ).toDouble() ) )
      return true;
    if ( at + 1 == text.size() || !text.at( at + 1 ).isDigit() )
      continue;
    QString exchanged = text;
    exchanged[at] = text.at( at + 1 );
    exchanged[at + 1] = text.at( at );
    if ( test( exchanged.toDouble() ) )
      return true;
  }
  return false;
}

} // namespace

CoordinateMistakes::CoordinateMistakes( const std::vector<Point> &places, const LayerCoordinateOperation &operation )
  : mOperation( operation )
{
  constexpr double AMONG = 30 * KILOMETRE;
  constexpr double AROUND = 100 * KILOMETRE;
  constexpr double TIMES = 3;
  const Box half = closestHalf( places );
  constexpr double AT_ORIGIN = KILOMETRE / 2;
  const double atOrigin = operation.inSourceUnits( AT_ORIGIN );
  mOriginIsElsewhere = std::max( std::abs( half.xMinimum ), std::abs( half.xMaximum ) ) > atOrigin ||
                       std::max( std::abs( half.yMinimum ), std::abs( half.yMaximum ) ) > atOrigin;
  mAmong = grown( half, 1, operation.inSourceUnits( AMONG ) );
  mAround = grown( half, TIMES, operation.inSourceUnits( AROUND ) );
  std::vector<Point> corners = { half.middle(), { half.xMinimum, half.yMinimum }, { half.xMaximum, half.yMaximum } };
  mIsKnown = operation.toLongitudeLatitude( corners ) == 0 && std::abs( corners[0].x ) <= 2 * HALF_CIRCLE &&
             std::abs( corners[0].y ) <= HALF_CIRCLE / 2;
  mMiddle = corners[0];
  for ( const Point &corner : corners )
  {
    mHalfSize.x = std::max( mHalfSize.x, std::abs( std::remainder( corner.x - mMiddle.x, 2 * HALF_CIRCLE ) ) );
    mHalfSize.y = std::max( mHalfSize.y, std::abs( corner.y - mMiddle.y ) );
  }
  mHalfSize = { ( 1 + 2 * TIMES ) * mHalfSize.x, ( 1 + 2 * TIMES ) * mHalfSize.y };
}

bool CoordinateMistakes::isFar( const Point &vertex, double distance ) const
{
  if ( !mIsKnown )
    return false;
  std::vector<Point> place = { vertex };
  // Longitudes of 180 to 360 degrees are a convention; those beyond are a mistake.
  if ( mOperation.toLongitudeLatitude( place ) > 0 || std::abs( place[0].x ) > 2 * HALF_CIRCLE ||
       std::abs( place[0].y ) > HALF_CIRCLE / 2 )
    return true;
  const double degrees = distance / METRES_PER_DEGREE;
  const double east = std::abs( std::remainder( place[0].x - mMiddle.x, 2 * HALF_CIRCLE ) ) - mHalfSize.x;
  const double north = std::abs( place[0].y - mMiddle.y ) - mHalfSize.y;
  const double narrow = std::cos( std::max( std::abs( place[0].y ), std::abs( mMiddle.y ) ) * RADIANS );
  return north > degrees || east * narrow > degrees;
}

Misplacement CoordinateMistakes::mistakeOf( const Point &vertex ) const
{
  const std::pair<Mistake, Misplacement> mistakes[] = {
    { &CoordinateMistakes::isWithout, Misplacement::NoCoordinates },
    { &CoordinateMistakes::isSwapped, Misplacement::Swapped },
    { &CoordinateMistakes::hasOtherSign, Misplacement::Sign },
    { &CoordinateMistakes::isInOtherUnit, Misplacement::Unit },
    { &CoordinateMistakes::hasOtherDigits, Misplacement::Digits },
    { &CoordinateMistakes::isInOtherZone, Misplacement::Zone },
  };
  for ( const auto &[isMade, misplacement] : mistakes )
  {
    if ( ( this->*isMade )( vertex ) )
      return misplacement;
  }
  std::vector<Point> place = { vertex };
  const bool isOnEarth = mOperation.toLongitudeLatitude( place ) == 0 && std::abs( place[0].x ) <= 2 * HALF_CIRCLE &&
                         std::abs( place[0].y ) <= HALF_CIRCLE / 2;
  return isOnEarth ? Misplacement::Far : Misplacement::Nowhere;
}

bool CoordinateMistakes::isOrigin( const Point &vertex, const LayerCoordinateOperation &operation )
{
  // Small numbers in metres may be degrees.
  const double near = operation.inSourceUnits( operation.isInDegrees() ? KILOMETRE : 1 );
  if ( std::abs( vertex.x ) <= near && std::abs( vertex.y ) <= near )
    return true;
  std::vector<Point> place = { vertex };
  constexpr double NEAR = KILOMETRE / METRES_PER_DEGREE;
  return operation.toLongitudeLatitude( place ) == 0 && std::abs( place[0].x ) <= NEAR &&
         std::abs( place[0].y ) <= NEAR;
}

bool CoordinateMistakes::isAmongOthers( const Point &vertex ) const
{
  return mAmong.contains( vertex );
}

bool CoordinateMistakes::isThere( const Point &place ) const
{
  std::vector<Point> vertex = { place };
  return mOperation.fromLongitudeLatitude( vertex ) == 0 && isAmongOthers( vertex[0] );
}

bool CoordinateMistakes::isWithout( const Point &vertex ) const
{
  const Point middle = mAmong.middle();
  return isOrigin( vertex, mOperation ) || ( vertex.x == 0 && isAmongOthers( { middle.x, vertex.y } ) ) ||
         ( vertex.y == 0 && isAmongOthers( { vertex.x, middle.y } ) );
}

bool CoordinateMistakes::isSwapped( const Point &vertex ) const
{
  return isAmongOthers( { vertex.y, vertex.x } );
}

bool CoordinateMistakes::hasOtherSign( const Point &vertex ) const
{
  return isAmongOthers( { -vertex.x, vertex.y } ) || isAmongOthers( { vertex.x, -vertex.y } ) ||
         isAmongOthers( { -vertex.x, -vertex.y } );
}

bool CoordinateMistakes::hasOtherDigits( const Point &vertex ) const
{
  constexpr int MOST_PLACES = 9;
  double factor = 1;
  for ( int places = 1; places <= MOST_PLACES; ++places )
  {
    factor *= 10;
    for ( const double by : { factor, 1 / factor } )
    {
      if ( isAmongOthers( { vertex.x * by, vertex.y } ) || isAmongOthers( { vertex.x, vertex.y * by } ) ||
           isAmongOthers( { vertex.x * by, vertex.y * by } ) )
        return true;
    }
  }
  return anyOtherDigits( vertex.x,
                         [&]( double x ) {
                           return isAmongOthers( { x, vertex.y } );
                         } ) ||
         anyOtherDigits( vertex.y,
                         [&]( double y ) {
                           return isAmongOthers( { vertex.x, y } );
                         } );
}

bool CoordinateMistakes::isInOtherUnit( const Point &vertex ) const
{
  constexpr double FOOT = 0.3048;
  if ( !mOperation.isInDegrees() )
  {
    for ( const double factor : { FOOT, 1 / FOOT } )
    {
      if ( isAmongOthers( { vertex.x * factor, vertex.y * factor } ) )
        return true;
    }
    const bool mayBeDegrees = std::abs( vertex.x ) <= HALF_CIRCLE && std::abs( vertex.y ) <= HALF_CIRCLE;
    return mayBeDegrees && ( isThere( vertex ) || isThere( { vertex.y, vertex.x } ) );
  }
  if ( std::abs( vertex.x ) <= 2 * HALF_CIRCLE && std::abs( vertex.y ) <= HALF_CIRCLE )
    return false;
  for ( const Point &metres : { vertex, Point{ vertex.y, vertex.x } } )
  {
    const std::optional<Point> place = mOperation.fromZoneOf( mMiddle, metres );
    if ( place && isAmongOthers( *place ) )
      return true;
  }
  return false;
}

bool CoordinateMistakes::isInOtherZone( const Point &vertex ) const
{
  if ( !mOperation.isTransverseMercator() )
    return false;
  constexpr double PREFIX = 1e6; // Metres: the digits before the easting that name a zone of Gauss-Krüger.
  constexpr int FIRST_ZONE = 2;  // The first is no farther away than ground may be.
  constexpr int LAST_ZONE = 60;
  constexpr double SOUTH = 1e7; // Metres, added to northings south of the equator.
  for ( int zone = FIRST_ZONE; zone <= LAST_ZONE; ++zone )
  {
    if ( isAmongOthers( { vertex.x + zone * PREFIX, vertex.y } ) ||
         isAmongOthers( { vertex.x - zone * PREFIX, vertex.y } ) )
      return true;
  }
  return isAmongOthers( { vertex.x, vertex.y + SOUTH } ) || isAmongOthers( { vertex.x, vertex.y - SOUTH } );
}

} // namespace minemap
