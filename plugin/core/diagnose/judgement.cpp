// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/diagnose/judgement.h"

#include "core/angle.h"

#include <boost/math/distributions/fisher_f.hpp>
#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <set>
#include <string>

namespace minemap
{

namespace
{

//! Of the records, so many may be ones in which the mistake cannot have been made.
constexpr double MOST_IMPOSSIBLE = 0.2;

//! Mean of gains and its standard error.
struct MeanGain
{
    explicit MeanGain( const std::vector<double> &gains ) : count( static_cast<double>( gains.size() ) )
    {
      for ( const double gain : gains )
        mean += gain / count;
      double squares = 0;
      for ( const double gain : gains )
        squares += ( gain - mean ) * ( gain - mean );
      error = std::sqrt( squares / ( count - 1 ) / count );
    }

    double count;
    double mean = 0;
    double error = 0;
};

//! Standard error of the recovered shift along \a direction, metres.
double standardError( const RecoveredShift &shift, const Point &direction )
{
  const double length = std::hypot( direction.x, direction.y );
  if ( length == 0 )
    return 0;
  const double x = direction.x / length;
  const double y = direction.y / length;
  return std::sqrt( shift.varianceEast * x * x + 2 * shift.covariance * x * y + shift.varianceNorth * y * y );
}

bool isTooSmall( const CauseEvidence &cause, const Yardstick &yardstick, bool actsAboutReference )
{
  if ( actsAboutReference || !cause.isConstant )
    return cause.medianLength < 2 * ( yardstick.halfWidth + PLACE_ERROR );
  if ( !yardstick.shift )
    return false;
  // Where the map may lie right, what moves it by no more than is open explains nothing.
  const bool mayBeInPlace = yardstick.shift->p <= SIGNIFICANT && !yardstick.shift->isFlat &&
                            cause.meanLength <= 2 * ( yardstick.halfWidth + PLACE_ERROR ) &&
                            isWithin( *yardstick.shift, {}, 0 ) && isWithin( *yardstick.shift, cause.correction, 0 );
  return mayBeInPlace || cause.meanLength < 2 * standardError( *yardstick.shift, cause.correction );
}

} // namespace

double sumOf( const std::vector<float> &values )
{
  return std::accumulate( values.begin(), values.end(), 0.0 );
}

double lowerGain( const std::vector<double> &gains )
{
  if ( gains.size() < 2 )
    return -std::numeric_limits<double>::infinity();
  const MeanGain gain( gains );
  const boost::math::students_t distribution( gain.count - 1 );
  return gain.mean - boost::math::quantile( boost::math::complement( distribution, SIGNIFICANT ) ) * gain.error;
}

bool fitsAsWell( const std::vector<float> &votes, const Yardstick &yardstick )
{
  std::vector<double> behind;
  for ( std::size_t unit = 0; unit < votes.size(); ++unit )
    behind.push_back( yardstick.bestVotes[unit] - votes[unit] );
  return lowerGain( behind ) <= RELEVANT * sumOf( yardstick.bestVotes ) / static_cast<double>( votes.size() );
}

double chanceOfMaximum( double gain, const std::vector<double> &maxima, std::size_t tries )
{
  if ( maxima.size() < 2 )
    return 1;
  const MeanGain chance( maxima );
  constexpr double EULER = 0.57721566490153286;
  const double scale = chance.error * std::sqrt( chance.count ) * std::sqrt( 6 ) / PI;
  if ( !( scale > 0 ) )
    return 1;
  const double tail = -std::expm1( -std::exp( -( gain - ( chance.mean - EULER * scale ) ) / scale ) );
  return std::min( 1.0, static_cast<double>( tries ) * tail );
}

double ellipseFactor( double units )
{
  // Two units leave no degree of freedom; as if there were one.
  const double freedom = std::max( 1.0, units - 2 );
  const boost::math::fisher_f distribution( 2, freedom );
  return 2 * ( freedom + 1 ) / freedom * boost::math::quantile( boost::math::complement( distribution, SIGNIFICANT ) );
}

bool isWithin( const RecoveredShift &shift, const Point &correction, double error )
{
  const double apart = std::hypot( shift.correction.x - correction.x, shift.correction.y - correction.y );
  if ( apart <= error )
    return true;
  const double nearer = error / apart;
  return relativeDistance( shift, { correction.x + nearer * ( shift.correction.x - correction.x ),
                                    correction.y + nearer * ( shift.correction.y - correction.y ) } ) <= 1;
}

double relativeDistance( const RecoveredShift &shift, const Point &correction )
{
  const double dx = shift.correction.x - correction.x;
  const double dy = shift.correction.y - correction.y;
  const double determinant = shift.varianceEast * shift.varianceNorth - shift.covariance * shift.covariance;
  if ( !( determinant > 0 ) )
    return std::numeric_limits<double>::infinity();
  const double square =
    ( shift.varianceNorth * dx * dx - 2 * shift.covariance * dx * dy + shift.varianceEast * dy * dy ) / determinant;
  return square / shift.ellipseFactor;
}

Judgement judgeCause( const CauseEvidence &cause, const Yardstick &yardstick, bool actsAboutReference )
{
  if ( !yardstick.hasEnoughFinds )
    return { ExplanationVerdict::NotIdentifiable, why::TOO_FEW_FINDS };
  if ( static_cast<double>( cause.impossible ) > MOST_IMPOSSIBLE * static_cast<double>( cause.units ) )
    return { ExplanationVerdict::Rejected, why::IMPOSSIBLE };
  if ( isTooSmall( cause, yardstick, actsAboutReference ) )
    return { ExplanationVerdict::NotIdentifiable, why::TOO_SMALL };
  std::vector<double> gains;
  for ( std::size_t unit = 0; unit < cause.base.size(); ++unit )
  {
    // A record that meets no find either way bears no witness.
    if ( cause.corrected[unit] > 0 || cause.base[unit] > 0 )
      gains.push_back( cause.corrected[unit] - cause.base[unit] );
  }
  const bool isHeldAgainstShift =
    cause.isConstant && yardstick.shift && !yardstick.shift->isFlat && !yardstick.shiftIsBeaten;
  const bool isWithinError =
    isHeldAgainstShift && isWithin( *yardstick.shift, cause.correction, CONSTANT + cause.accuracy );
  const bool isOutside = isHeldAgainstShift && yardstick.shiftStands && !isWithinError;
  const bool isCompatible = isWithinError || fitsAsWell( cause.corrected, yardstick );
  const bool isSignificant = cause.p <= SIGNIFICANT;
  const bool isConceivable = cause.p <= CONCEIVABLE;
  if ( isOutside && ( isSignificant || cause.units >= FEWEST_UNITS ) )
    return { ExplanationVerdict::Rejected, isSignificant ? why::OUTSIDE_ERROR : why::NO_BETTER_THAN_CHANCE };
  if ( isSignificant && fitsAsWell( cause.corrected, yardstick ) && lowerGain( gains ) > 0 )
    return { ExplanationVerdict::Supported, why::CAUSE_FITS };
  // An accuracy that nobody knows keeps no mistake possible that meets no finds.
  if ( isWithinError && ( isConceivable || ( yardstick.shiftStands && cause.accuracy < UNKNOWN_ACCURACY ) ) )
    return { ExplanationVerdict::NotRejected, why::WITHIN_ERROR };
  if ( isCompatible && isSignificant )
    return { ExplanationVerdict::NotRejected, why::NOT_HELD_OUT };
  if ( isCompatible && isConceivable )
    return { ExplanationVerdict::NotRejected, yardstick.shiftIsSupported ? why::FITS_AS_WELL : why::TOO_WEAK };
  if ( !isSignificant && cause.units < FEWEST_UNITS )
    return { ExplanationVerdict::NotIdentifiable, why::TOO_FEW_RECORDS };
  return { ExplanationVerdict::Rejected, isSignificant ? why::OTHER_FITS_BETTER : why::NO_BETTER_THAN_CHANCE };
}

Judgement judgeShift( const std::vector<double> &heldOut, const Yardstick &yardstick )
{
  if ( !yardstick.hasEnoughFinds )
    return { ExplanationVerdict::NotIdentifiable, why::TOO_FEW_FINDS };
  if ( !yardstick.canShowShift || !yardstick.shift )
    return { ExplanationVerdict::NotIdentifiable, why::TOO_FEW_RECORDS };
  const RecoveredShift &shift = *yardstick.shift;
  if ( shift.isFlat )
    return { ExplanationVerdict::NotIdentifiable, why::FLAT };
  if ( std::hypot( shift.correction.x, shift.correction.y ) < 2 * standardError( shift, shift.correction ) )
    return { ExplanationVerdict::NotIdentifiable, why::TOO_SMALL };
  if ( shift.p > SIGNIFICANT )
    return { ExplanationVerdict::Rejected, why::NO_BETTER_THAN_CHANCE };
  if ( yardstick.shiftIsBeaten )
    return { ExplanationVerdict::Rejected, why::OTHER_FITS_BETTER };
  if ( lowerGain( heldOut ) <= 0 )
    return { ExplanationVerdict::NotRejected, why::NOT_HELD_OUT };
  return { ExplanationVerdict::Supported, why::FITS };
}

bool pointsRepeat( const CauseRecipe &recipe, std::size_t records )
{
  constexpr double MOSTLY_ONCE = 0.8;
  std::set<std::string> points;
  for ( const auto &[record, other] : recipe.references )
    points.insert( other );
  return 2 * recipe.references.size() > records &&
         static_cast<double>( points.size() ) < MOSTLY_ONCE * static_cast<double>( recipe.references.size() );
}

} // namespace minemap
