// SPDX-License-Identifier: GPL-2.0-or-later
// The words of the causes, and which kind each is.
#include "core/cause/cause.h"

#include <cstring>
#include <sstream>
#include <utility>

namespace minemap
{

namespace
{

//! In the order of Cause.
constexpr const char *WORDS[] = { "none",
                                  "datum",
                                  "other_operation",
                                  "grid_as_other_grid",
                                  "zone",
                                  "prime_meridian",
                                  "sign_lost",
                                  "axes_swapped",
                                  "digit_wrong",
                                  "dms_as_decimal",
                                  "decimal_as_dms",
                                  "minutes_as_seconds",
                                  "seconds_as_minutes",
                                  "magnetic_as_true",
                                  "grid_as_true",
                                  "truncated",
                                  "back_azimuth",
                                  "mils",
                                  "units",
                                  "mirrored",
                                  "other_reference",
                                  "bearing_offset",
                                  "distance_factor",
                                  "shift",
                                  "shift_scale",
                                  "shift_rotation",
                                  "similarity",
                                  "uneven" };
constexpr int COUNT = static_cast<int>( Cause::Uneven ) + 1;
static_assert( sizeof( WORDS ) / sizeof( WORDS[0] ) == COUNT );

constexpr const char *LEGS[] = { "all", "first", "each" };
constexpr const char *AXES[] = { "longitude", "latitude", "both" };
constexpr const char *UPPER = "upper_"; //!< Before a coordinate: Carry::Upper.

template <typename Value, std::size_t COUNT_OF_WORDS>
std::optional<Value> valueOf( std::string_view word, const char *const ( &words )[COUNT_OF_WORDS] )
{
  for ( std::size_t index = 0; index < COUNT_OF_WORDS; ++index )
  {
    if ( word == words[index] )
      return static_cast<Value>( index );
  }
  return std::nullopt;
}

} // namespace

const char *wordOf( Cause cause )
{
  return WORDS[static_cast<int>( cause )];
}

std::optional<Cause> causeOf( std::string_view word )
{
  return valueOf<Cause>( word, WORDS );
}

const char *wordOf( Legs legs )
{
  return LEGS[static_cast<int>( legs )];
}

const char *wordOf( Axes axes )
{
  return AXES[static_cast<int>( axes )];
}

std::optional<Legs> legsOf( std::string_view word )
{
  return valueOf<Legs>( word, LEGS );
}

std::optional<Axes> axesOf( std::string_view word )
{
  return valueOf<Axes>( word, AXES );
}

std::vector<CarriedSeconds> everyCarry()
{
  std::vector<CarriedSeconds> every;
  for ( const Carry longitude : { Carry::None, Carry::All, Carry::Upper } )
  {
    for ( const Carry latitude : { Carry::None, Carry::All, Carry::Upper } )
      every.push_back( { longitude, latitude } );
  }
  every.erase( every.begin() );
  return every;
}

std::string wordsOf( const CarriedSeconds &carried )
{
  if ( carried == CarriedSeconds{ Carry::All, Carry::All } )
    return wordOf( Axes::Both );
  std::string words;
  for ( const auto &[axes, carry] :
        { std::pair( Axes::Longitude, carried.longitude ), std::pair( Axes::Latitude, carried.latitude ) } )
  {
    if ( carry == Carry::None )
      continue;
    words += std::string( words.empty() ? "" : " " ) + ( carry == Carry::Upper ? UPPER : "" ) + wordOf( axes );
  }
  return words;
}

std::optional<CarriedSeconds> carriedSecondsOf( const std::string &words )
{
  CarriedSeconds carried;
  std::istringstream reader( words );
  for ( std::string word; reader >> word; )
  {
    const bool isUpper = word.rfind( UPPER, 0 ) == 0;
    const Carry carry = isUpper ? Carry::Upper : Carry::All;
    const std::optional<Axes> axes = axesOf( isUpper ? word.substr( std::strlen( UPPER ) ) : word );
    if ( !axes )
      return std::nullopt;
    for ( const auto &[axis, other] :
          { std::pair( &carried.longitude, Axes::Latitude ), std::pair( &carried.latitude, Axes::Longitude ) } )
    {
      if ( *axes == other )
        continue;
      if ( *axis != Carry::None )
        return std::nullopt;
      *axis = carry;
    }
  }
  return carried == CarriedSeconds() ? std::nullopt : std::optional<CarriedSeconds>( carried );
}

bool actsAboutReferencePoint( Cause cause )
{
  switch ( cause )
  {
  case Cause::MagneticAsTrue:
  case Cause::GridAsTrue:
  case Cause::BackAzimuth:
  case Cause::Mils:
  case Cause::Units:
  case Cause::Mirrored:
  case Cause::OtherReference:
  case Cause::BearingOffset:
  case Cause::DistanceFactor:
    return true;
  default:
    return false;
  }
}

bool isFitted( Cause cause )
{
  return cause == Cause::Shift || cause == Cause::ShiftScale || cause == Cause::ShiftRotation ||
         cause == Cause::Similarity || cause == Cause::Uneven;
}

bool isFittedAboutReference( Cause cause )
{
  return cause == Cause::BearingOffset || cause == Cause::DistanceFactor;
}

bool isReadAnew( Cause cause )
{
  switch ( cause )
  {
  case Cause::Zone:
  case Cause::PrimeMeridian:
  case Cause::SignLost:
  case Cause::AxesSwapped:
  case Cause::DigitWrong:
  case Cause::DmsAsDecimal:
  case Cause::DecimalAsDms:
  case Cause::MinutesAsSeconds:
  case Cause::SecondsAsMinutes:
    return true;
  default:
    return false;
  }
}

} // namespace minemap
