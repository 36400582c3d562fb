// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/reconcile/claim_decoder.h"

#include "core/reconcile/folded_text.h"

#include <algorithm>
#include <cmath>

namespace minemap
{

namespace
{

//! Rounding errors of a share, so that exactly 24.5 % is quoted as 25 %.
constexpr double ROUNDING = 1e-12;

bool isQuotedSo( const QuotedPercentage &quoted, double value )
{
  return value >= quoted.low - ROUNDING && value < quoted.high - ROUNDING;
}

DecodedMeasure decode( const QuotedPercentage &quoted, const DecoderMeasure &measure )
{
  DecodedMeasure result;
  result.name = measure.name;
  result.denominator = measure.denominator;
  result.denominatorName = measure.denominatorName;
  if ( !measure.value || !std::isfinite( *measure.value ) )
    return result;
  result.value = measure.value;
  const bool isReached =
    measure.interval && measure.interval->low < quoted.high && measure.interval->high >= quoted.low;
  result.decoded = isQuotedSo( quoted, *measure.value ) ? DecodedAs::Equal
                   : isReached                          ? DecodedAs::WithinInterval
                                                        : DecodedAs::Different;
  return result;
}

//! The part of the straight line from \a a to \a b that lies between low and high, as tolerances.
std::optional<Interval> partWithin( const QuotedPercentage &quoted, const DecoderPoint &a, const DecoderPoint &b )
{
  const double rise = *b.value - *a.value;
  if ( rise == 0 )
    return isQuotedSo( quoted, *a.value ) ? std::optional<Interval>( { a.tolerance, b.tolerance } ) : std::nullopt;
  double from = ( quoted.low - *a.value ) / rise;
  double to = ( quoted.high - *a.value ) / rise;
  if ( from > to )
    std::swap( from, to );
  from = std::max( 0.0, from );
  to = std::min( 1.0, to );
  if ( from > to || ( from == to && !isQuotedSo( quoted, *a.value + from * rise ) ) )
    return std::nullopt;
  const double width = b.tolerance - a.tolerance;
  return Interval{ a.tolerance + from * width, a.tolerance + to * width };
}

void addRange( std::vector<Interval> &ranges, const Interval &range )
{
  constexpr double TOUCHING = 1e-9; // Metres.
  if ( !ranges.empty() && range.low <= ranges.back().high + TOUCHING )
    ranges.back().high = std::max( ranges.back().high, range.high );
  else
    ranges.push_back( range );
}

DecodedMeasure decode( const QuotedPercentage &quoted, const DecoderCurve &curve )
{
  DecodedMeasure result;
  result.name = curve.name;
  result.denominator = curve.denominator;
  result.denominatorName = curve.denominatorName;
  std::vector<DecoderPoint> points = curve.points;
  std::stable_sort( points.begin(), points.end(),
                    []( const DecoderPoint &a, const DecoderPoint &b ) { return a.tolerance < b.tolerance; } );
  const auto isDefined = []( const DecoderPoint &point ) { return point.value && std::isfinite( *point.value ); };
  for ( std::size_t index = 0; index < points.size(); ++index )
  {
    const DecoderPoint &point = points[index];
    if ( !isDefined( point ) )
      continue;
    const double value = *point.value;
    result.reached = result.reached
                       ? Interval{ std::min( result.reached->low, value ), std::max( result.reached->high, value ) }
                       : Interval{ value, value };
    if ( isQuotedSo( quoted, value ) )
      addRange( result.tolerances, { point.tolerance, point.tolerance } );
    if ( index + 1 == points.size() || !isDefined( points[index + 1] ) )
      continue;
    if ( const auto range = partWithin( quoted, point, points[index + 1] ) )
      addRange( result.tolerances, *range );
  }
  if ( result.reached )
    result.decoded = result.tolerances.empty() ? DecodedAs::Different : DecodedAs::Equal;
  return result;
}

//! A percentage without its sign; decimals after a point or a comma.
struct Percentage
{
    double value = 0, halfUnit = 0;
};

std::optional<Percentage> readPercentage( const std::string &text )
{
  constexpr std::size_t LONGEST = 12;
  if ( text.empty() || text.size() > LONGEST )
    return std::nullopt;
  Percentage result;
  double unit = 1;
  bool hasPoint = false;
  bool hasDigit = false;
  for ( const char sign : text )
  {
    if ( sign == '.' && !hasPoint )
      hasPoint = true;
    else if ( sign >= '0' && sign <= '9' )
    {
      hasDigit = true;
      result.value = result.value * 10 + ( sign - '0' );
      unit *= hasPoint ? 10 : 1;
    }
    else
      return std::nullopt;
  }
  constexpr double LARGEST = 1000;
  result.value /= unit;
  result.halfUnit = 0.5 / unit;
  return hasDigit && result.value <= LARGEST ? std::optional<Percentage>( result ) : std::nullopt;
}

} // namespace

const char *toText( DecodedAs decoded )
{
  constexpr const char *TEXTS[] = { "equal", "within_interval", "different", "undefined" };
  return TEXTS[static_cast<std::size_t>( decoded )];
}

std::optional<QuotedPercentage> readQuotedPercentage( const std::string &text )
{
  constexpr std::size_t LONGEST = 64;
  if ( text.size() > LONGEST )
    return std::nullopt;
  std::string plain;
  bool isEnded = false; //!< A percent sign ends the text.
  for ( const FoldedCharacter &folded : foldText( text ) )
  {
    const char32_t character = folded.character == ',' ? U'.' : folded.character;
    if ( character == ' ' )
      continue;
    if ( isEnded || character >= 0x80 )
      return std::nullopt;
    isEnded = character == '%';
    if ( !isEnded )
      plain += static_cast<char>( character );
  }
  const std::size_t dash = plain.find( '-' );
  const std::optional<Percentage> first = readPercentage( plain.substr( 0, dash ) );
  const std::optional<Percentage> last = dash == std::string::npos ? first : readPercentage( plain.substr( dash + 1 ) );
  if ( !first || !last || last->value < first->value )
    return std::nullopt;
  constexpr double HUNDRED = 100;
  return QuotedPercentage{ ( first->value - first->halfUnit ) / HUNDRED, ( last->value + last->halfUnit ) / HUNDRED };
}

std::vector<DecodedMeasure> decodePercentage( const QuotedPercentage &quoted,
                                              const std::vector<DecoderMeasure> &measures,
                                              const std::vector<DecoderCurve> &curves )
{
  std::vector<DecodedMeasure> decoded;
  decoded.reserve( measures.size() + curves.size() );
  for ( const DecoderMeasure &measure : measures )
    decoded.push_back( decode( quoted, measure ) );
  for ( const DecoderCurve &curve : curves )
    decoded.push_back( decode( quoted, curve ) );
  return decoded;
}

} // namespace minemap
