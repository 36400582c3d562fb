// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/simulate/error_value.h"

#include <charconv>
#include <cmath>
#include <optional>

namespace minemap
{

namespace
{

//! Nothing unless all of \a text is one finite number, with a decimal point in every locale.
std::optional<double> numberIn( std::string_view text )
{
  if ( !text.empty() && text.front() == '+' )
    text.remove_prefix( 1 );
  double value = 0;
  const std::from_chars_result end = std::from_chars( text.data(), text.data() + text.size(), value );
  const bool isNumber = end.ec == std::errc() && end.ptr == text.data() + text.size() && std::isfinite( value );
  return isNumber ? std::optional<double>( value ) : std::nullopt;
}

//! Reads the value of one item into its error. Every function is false when the value is not of that form.
class ValueReader
{
  public:
    ValueReader( std::string_view value, InjectedError &error ) : mValue( value ), mError( error ) {}

    bool read()
    {
      if ( mError.isOwnShift )
        return number( mError.shiftDeviation, 0, LARGEST_SHIFT );
      CauseRecipe &recipe = mError.recipe;
      switch ( recipe.cause )
      {
      case Cause::Datum:
        return code( mValue, mError.datumCode );
      case Cause::OtherOperation:
        return operations();
      case Cause::GridAsOtherGrid:
        return grids();
      case Cause::Zone:
        return zone();
      case Cause::PrimeMeridian:
        return number( recipe.meridian, -HALF_CIRCLE, HALF_CIRCLE ) && recipe.meridian != 0;
      case Cause::SignLost:
        return axes();
      case Cause::DigitWrong:
        return digit();
      case Cause::BackAzimuth:
        return legs( mValue );
      case Cause::OtherReference:
        recipe.references[mError.target] = mValue;
        return mError.scope == ErrorScope::Record && !mValue.empty() && mError.target != mValue;
      case Cause::Uneven:
        return uneven();
      case Cause::BearingOffset:
        return number( mError.displacedTurn, -HALF_CIRCLE, HALF_CIRCLE ) && mError.displacedTurn != 0;
      case Cause::MagneticAsTrue:
        return mValue.empty() || number( recipe.year, EARLIEST_YEAR, LATEST_YEAR );
      case Cause::GridAsTrue:
        return mValue.empty() || crs( mValue, recipe.readAs );
      case Cause::Truncated:
        return quantum();
      case Cause::Mils:
        return mils();
      case Cause::Units:
        return units();
      case Cause::DistanceFactor:
        return number( recipe.factor, 1 / LARGEST_FACTOR, LARGEST_FACTOR ) && recipe.factor != 1;
      case Cause::Shift:
      case Cause::ShiftScale:
      case Cause::ShiftRotation:
      case Cause::Similarity:
        return fitted();
      default:
        return mValue.empty();
      }
    }

  private:
    static constexpr double LARGEST_SHIFT = 1e6;
    static constexpr double LARGEST_DIGIT = 1e7;
    static constexpr double LARGEST_FACTOR = 100;
    static constexpr double HALF_CIRCLE = 180;
    static constexpr double EARLIEST_YEAR = 1900;
    static constexpr double LATEST_YEAR = 2100;

    static bool number( std::string_view text, double &value, double minimum, double maximum )
    {
      const std::optional<double> read = numberIn( text );
      value = read.value_or( value );
      return read && *read >= minimum && *read <= maximum;
    }

    bool number( double &value, double minimum, double maximum ) const
    {
      return number( mValue, value, minimum, maximum );
    }

    static bool code( std::string_view text, int &value )
    {
      const std::from_chars_result end = std::from_chars( text.data(), text.data() + text.size(), value );
      return end.ec == std::errc() && end.ptr == text.data() + text.size() && value > 0;
    }

    static bool crs( std::string_view text, std::string &crs )
    {
      int value = 0;
      if ( !code( text, value ) )
        return false;
      crs = "EPSG:" + std::to_string( value );
      return true;
    }

    bool grids()
    {
      const std::vector<std::string_view> codes = parts( mValue, '>' );
      return codes.size() == 2 && crs( codes[0], mError.recipe.oldCrs ) && crs( codes[1], mError.recipe.readAs ) &&
             mError.recipe.oldCrs != mError.recipe.readAs;
    }

    bool operations()
    {
      const std::vector<std::string_view> codes = parts( mValue, '>' );
      return codes.size() == 2 && code( codes[0], mError.datumCode ) && crs( codes[1], mError.recipe.taken ) &&
             mError.recipe.taken != "EPSG:" + std::to_string( mError.datumCode );
    }

    bool zone()
    {
      constexpr double MOST = 59;
      double zones = 0;
      const bool isGood = number( zones, -MOST, MOST ) && zones != 0 && zones == std::floor( zones );
      mError.recipe.zones = static_cast<int>( zones );
      return isGood;
    }

    bool quantum()
    {
      CauseRecipe &recipe = mError.recipe;
      constexpr double SMALLEST = 0.001;
      if ( mValue.empty() || mValue.back() != 's' )
        return number( recipe.quantum, SMALLEST, LARGEST_SHIFT );
      constexpr double SECONDS_A_DEGREE = 3600;
      if ( !number( mValue.substr( 0, mValue.size() - 1 ), recipe.quantum, SMALLEST, SECONDS_A_DEGREE ) )
        return false;
      recipe.quantum /= SECONDS_A_DEGREE;
      recipe.readAs = "EPSG:4326";
      return true;
    }

    bool axes()
    {
      const std::optional<Axes> axes = axesOf( mValue );
      mError.recipe.axes = axes.value_or( Axes::Latitude );
      return axes.has_value();
    }

    //! The grid, and by how much its numbers are wrong: map − truth.
    bool digit()
    {
      const std::vector<std::string_view> numbers = parts( mValue, ',' );
      CauseRecipe &recipe = mError.recipe;
      if ( numbers.size() != 3 || !crs( numbers[0], recipe.readAs ) ||
           !number( numbers[1], recipe.east, -LARGEST_DIGIT, LARGEST_DIGIT ) ||
           !number( numbers[2], recipe.north, -LARGEST_DIGIT, LARGEST_DIGIT ) )
        return false;
      recipe.east = 0 - recipe.east;
      recipe.north = 0 - recipe.north;
      return recipe.east != 0 || recipe.north != 0;
    }

    bool uneven()
    {
      constexpr double SHORTEST = 100;
      const std::vector<std::string_view> numbers = parts( mValue, ',' );
      // Steeper ones would fold the map.
      constexpr double STEEPEST = 0.1;
      return numbers.size() == 2 && number( numbers[0], mError.unevenMost, 0, LARGEST_SHIFT ) &&
             number( numbers[1], mError.unevenWave, SHORTEST, LARGEST_SHIFT ) && mError.unevenMost > 0 &&
             mError.unevenMost <= STEEPEST * mError.unevenWave;
    }

    bool legs( std::string_view word )
    {
      const std::optional<Legs> legs = word.empty() ? Legs::All : legsOf( word );
      mError.recipe.legs = legs.value_or( Legs::All );
      return legs.has_value();
    }

    bool units()
    {
      const std::vector<std::string_view> values = parts( mValue, ',' );
      return values.size() <= 2 && number( values[0], mError.recipe.factor, 1 / LARGEST_FACTOR, LARGEST_FACTOR ) &&
             ( values.size() < 2 || ( !values[1].empty() && legs( values[1] ) ) );
    }

    bool mils()
    {
      constexpr double MOST = 100000;
      const std::vector<std::string_view> values = parts( mValue, ',' );
      if ( values.size() > 2 || ( values.size() == 2 && ( values[1].empty() || !legs( values[1] ) ) ) )
        return false;
      const std::vector<std::string_view> circles = parts( values[0], '>' );
      double written = 0;
      double read = 0;
      if ( circles.size() != 2 || !number( circles[0], written, 1, MOST ) || !number( circles[1], read, 1, MOST ) )
        return false;
      mError.recipe.factor = written / read;
      return written != read;
    }

    bool fitted()
    {
      const std::vector<std::string_view> numbers = parts( mValue, ',' );
      const Cause cause = mError.recipe.cause;
      const bool turns = cause == Cause::ShiftRotation || cause == Cause::Similarity;
      const bool scales = cause == Cause::ShiftScale || cause == Cause::Similarity;
      constexpr double CIRCLE = 360;
      return numbers.size() == 2U + ( turns ? 1U : 0U ) + ( scales ? 1U : 0U ) &&
             number( numbers[0], mError.displacedEast, -LARGEST_SHIFT, LARGEST_SHIFT ) &&
             number( numbers[1], mError.displacedNorth, -LARGEST_SHIFT, LARGEST_SHIFT ) &&
             ( !turns || number( numbers[2], mError.displacedTurn, -CIRCLE, CIRCLE ) ) &&
             ( !scales || number( numbers.back(), mError.displacedScale, 1 / LARGEST_FACTOR, LARGEST_FACTOR ) );
    }

    std::string_view mValue;
    InjectedError &mError;
};

} // namespace

std::string_view trimmed( std::string_view text )
{
  constexpr const char *BLANKS = " \t\r\n";
  const std::size_t first = text.find_first_not_of( BLANKS );
  if ( first == std::string_view::npos )
    return {};
  return text.substr( first, text.find_last_not_of( BLANKS ) - first + 1 );
}

std::vector<std::string_view> parts( std::string_view text, char separator )
{
  std::vector<std::string_view> result;
  for ( ;; )
  {
    const std::size_t end = text.find( separator );
    result.push_back( trimmed( text.substr( 0, end ) ) );
    if ( end == std::string_view::npos )
      return result;
    text.remove_prefix( end + 1 );
  }
}

bool readErrorValue( std::string_view value, InjectedError &error )
{
  return ValueReader( value, error ).read();
}

} // namespace minemap
