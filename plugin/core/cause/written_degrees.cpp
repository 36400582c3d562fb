// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/cause/written_degrees.h"

#include <cmath>
#include <cstdint>

namespace minemap
{

namespace
{

constexpr std::int64_t STEPS_A_SECOND = 100000; // Each 0.3 mm on the ground.
constexpr std::int64_t STEPS_A_MINUTE = 60 * STEPS_A_SECOND;
constexpr std::int64_t STEPS_A_DEGREE = 60 * STEPS_A_MINUTE;

//! An angle without its sign, split exactly.
struct WrittenAngle
{
    static WrittenAngle of( double degrees )
    {
      const std::int64_t steps = std::llround( std::abs( degrees ) * STEPS_A_DEGREE );
      return { steps / STEPS_A_DEGREE, steps % STEPS_A_DEGREE / STEPS_A_MINUTE,
               static_cast<double>( steps % STEPS_A_MINUTE ) / STEPS_A_SECOND };
    }

    std::int64_t degrees = 0;
    std::int64_t minutes = 0;
    double seconds = 0;
};

//! False for what is no longitude or latitude at all.
bool isAngle( double degrees )
{
  return std::abs( degrees ) <= 360;
}

class DigitMistake : public PlaceMistake
{
  public:
    DigitMistake( Cause cause, const CarriedSeconds &carried ) : mCause( cause ), mCarried( carried ) {}

    // What one mistake makes of an angle, that the other way round undoes.
    bool undo( std::vector<Point> &places ) const override
    {
      switch ( mCause )
      {
      case Cause::DmsAsDecimal:
        return change( places, degreesOfDigits );
      case Cause::DecimalAsDms:
        return change( places, always<digitsOfDegrees> );
      case Cause::MinutesAsSeconds:
        return undoMinutes( places );
      default:
        return change( places, secondsOfDecimalMinutes );
      }
    }

    bool make( std::vector<Point> &places ) const override
    {
      switch ( mCause )
      {
      case Cause::DmsAsDecimal:
        return change( places, always<digitsOfDegrees> );
      case Cause::DecimalAsDms:
        return change( places, degreesOfDigits );
      case Cause::MinutesAsSeconds:
        return change( places, always<carriedSecondsOfDecimalMinutes> );
      default:
        return change( places, always<degreesOfDecimalMinutes> );
      }
    }

  private:
    template <double ( *function )( double )>
    static std::optional<double> always( double degrees )
    {
      return function( degrees );
    }

    bool undoMinutes( std::vector<Point> &places ) const
    {
      const auto undone = []( Carry carry )
      { return [carry]( double degrees ) { return std::optional( degreesOfCarriedMinutes( degrees, carry ) ); }; };
      return change( places, undone( mCarried.longitude ), undone( mCarried.latitude ) );
    }

    template <typename Function>
    static bool change( std::vector<Point> &places, Function function )
    {
      return change( places, function, function );
    }

    template <typename OfLongitude, typename OfLatitude>
    static bool change( std::vector<Point> &places, OfLongitude ofLongitude, OfLatitude ofLatitude )
    {
      for ( Point &place : places )
      {
        if ( !isAngle( place.x ) || !isAngle( place.y ) )
          return false;
        const std::optional<double> longitude = ofLongitude( place.x );
        const std::optional<double> latitude = ofLatitude( place.y );
        if ( !longitude || !latitude )
          return false;
        place = { *longitude, *latitude };
      }
      return true;
    }

    Cause mCause;
    CarriedSeconds mCarried;
};

constexpr double MOST_DECIMALS = 60; //!< Hundredths of a minute that can be taken for seconds.

} // namespace

std::optional<double> degreesOfDigits( double written )
{
  constexpr std::int64_t STEPS = 1000000000; // Of the number written: two digits of minutes, seven of seconds.
  constexpr std::int64_t STEPS_A_WRITTEN_MINUTE = STEPS / 100;
  constexpr std::int64_t STEPS_A_WRITTEN_SECOND = STEPS_A_WRITTEN_MINUTE / 100;
  const std::int64_t steps = std::llround( std::abs( written ) * STEPS );
  const std::int64_t whole = steps / STEPS;
  const std::int64_t minutes = steps % STEPS / STEPS_A_WRITTEN_MINUTE;
  const double seconds = static_cast<double>( steps % STEPS_A_WRITTEN_MINUTE ) / STEPS_A_WRITTEN_SECOND;
  if ( minutes >= 60 || seconds >= 60 )
    return std::nullopt;
  const double degrees = static_cast<double>( whole ) + static_cast<double>( minutes ) / 60 + seconds / 3600;
  return std::copysign( degrees, written );
}

double digitsOfDegrees( double degrees )
{
  const WrittenAngle angle = WrittenAngle::of( degrees );
  const double written =
    static_cast<double>( angle.degrees ) + static_cast<double>( angle.minutes ) / 100 + angle.seconds / 10000;
  return std::copysign( written, degrees );
}

double degreesOfDecimalMinutes( double degrees )
{
  const WrittenAngle angle = WrittenAngle::of( degrees );
  const double minutes = static_cast<double>( angle.minutes ) + angle.seconds / 100;
  return std::copysign( static_cast<double>( angle.degrees ) + minutes / 60, degrees );
}

std::optional<double> secondsOfDecimalMinutes( double degrees )
{
  const bool areSeconds = WrittenAngle::of( degrees ).seconds / 60 * 100 < MOST_DECIMALS;
  return areSeconds ? std::optional<double>( carriedSecondsOfDecimalMinutes( degrees ) ) : std::nullopt;
}

double carriedSecondsOfDecimalMinutes( double degrees )
{
  const WrittenAngle angle = WrittenAngle::of( degrees );
  const double decimals = angle.seconds / 60 * 100;
  const double shown =
    static_cast<double>( angle.degrees ) + static_cast<double>( angle.minutes ) / 60 + decimals / 3600;
  return std::copysign( shown, degrees );
}

double degreesOfCarriedMinutes( double degrees, Carry carry )
{
  constexpr double CARRIED = 1 - MOST_DECIMALS / 100; // Of a minute, by which the two readings differ.
  constexpr double UPPER = 20;                        // The middle of the seconds that can have been carried.
  const double seconds = WrittenAngle::of( degrees ).seconds;
  const bool canBeCarried =
    carry != Carry::None && seconds < 100 - MOST_DECIMALS && ( carry == Carry::All || seconds >= UPPER );
  return degreesOfDecimalMinutes( degrees ) - ( canBeCarried ? std::copysign( CARRIED / 60, degrees ) : 0 );
}

std::unique_ptr<PlaceMistake> makeDigitMistake( Cause cause, const CarriedSeconds &carried )
{
  return std::make_unique<DigitMistake>( cause, carried );
}

} // namespace minemap
