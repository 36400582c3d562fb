// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/evidence/date_text.h"

#include "core/evidence/date_parts.h"

#include <algorithm>
#include <string>
#include <tuple>
#include <utility>

namespace minemap
{

namespace
{

constexpr int MONTHS = 12;
constexpr int CENTURY = 100;

DateText dateOf( const WrittenDate &date, bool hasShortYear = false )
{
  DateText text;
  if ( !isPossibleDate( date ) )
    return text;
  text.form = DateText::Form::Date;
  text.date = date;
  text.hasShortYear = hasShortYear;
  return text;
}

DateText numberOf( double number )
{
  DateText text;
  text.form = DateText::Form::Number;
  text.number = number;
  return text;
}

DateText yearsOf( int first, int last )
{
  constexpr int LONGEST = 60;
  DateText text;
  if ( last < first || last - first > LONGEST )
    return text;
  text.form = DateText::Form::Years;
  text.date.year = first;
  text.lastYear = last;
  return text;
}

//! Three figures in the orders in which they can be meant.
DateText orderedOf( const std::array<DateFigure, 3> &figures, bool isDotted )
{
  DateText text;
  text.isDotted = isDotted;
  const auto &[a, b, c] = figures;
  if ( a.value == 0 && b.value == 0 && c.value == 0 )
  {
    text.form = DateText::Form::Nothing;
    return text;
  }
  const auto put = [&]( DateOrder order, const DateFigure &year, const DateFigure &month, const DateFigure &day )
  {
    const WrittenDate date{ year.value, month.value, 0, day.value };
    if ( year.digits >= 2 && isPossibleDate( date ) )
      text.inOrder[static_cast<std::size_t>( order )] = date;
  };
  text.hasShortYear = !c.isYear();
  // Where a figure is too large for a day, it is the year; else the year may come first or last.
  const bool mayYearBeFirst = text.hasShortYear && !c.mustBeShortYear();
  if ( !a.mustBeShortYear() || c.isYear() )
  {
    put( DateOrder::DayMonthYear, c, b, a );
    put( DateOrder::MonthDayYear, c, a, b );
  }
  if ( mayYearBeFirst )
    put( DateOrder::YearMonthDay, a, b, c );
  const bool isPossible = std::any_of( text.inOrder.begin(), text.inOrder.end(),
                                       []( const std::optional<WrittenDate> &date ) { return date.has_value(); } );
  text.form = isPossible ? DateText::Form::Ordered : DateText::Form::Unread;
  return text;
}

bool isYearOfDates( int year )
{
  constexpr int LAST = 2700; // Buddhist years among them.
  return year >= FIRST_SOLAR_HIJRI && year <= LAST;
}

DateFigure figureIn( const std::string &digits, std::size_t begin, std::size_t length )
{
  return { std::stoi( digits.substr( begin, length ) ), length };
}

//! 19930512, 12051993 or 199305, with or without a time behind the day.
DateText compactDate( const std::string &digits )
{
  constexpr std::size_t DAY = 8;
  constexpr std::size_t MONTH = 6;
  const std::size_t length = digits.size();
  const int year = length >= MONTH ? figureIn( digits, 0, 4 ).value : 0;
  if ( length == DAY || length == DAY + 4 || length == DAY + 6 )
  {
    if ( length == DAY && digits.find_first_not_of( '0' ) == std::string::npos )
    {
      DateText nothing;
      nothing.form = DateText::Form::Nothing;
      return nothing;
    }
    const DateText date = dateOf( { year, figureIn( digits, 4, 2 ).value, 0, figureIn( digits, MONTH, 2 ).value } );
    if ( isYearOfDates( year ) && date.form == DateText::Form::Date )
      return date;
    if ( length == DAY && isYearOfDates( figureIn( digits, 4, 4 ).value ) )
      return orderedOf( { figureIn( digits, 0, 2 ), figureIn( digits, 2, 2 ), figureIn( digits, 4, 4 ) }, false );
  }
  // 201205 may as well be 20 December 2005.
  const int month = length == MONTH ? figureIn( digits, 4, 2 ).value : 0;
  if ( month > 0 && isYearOfDates( year ) && year % CENTURY > MONTHS )
    return dateOf( { year, month, 0, 0 } );
  return length > MOST_DIGITS ? DateText() : numberOf( std::stod( digits ) );
}

DateText bareDigits( const std::string &digits )
{
  constexpr std::size_t LONG = 12;
  DateText text = compactDate( digits );
  text.isCompact = text.form == DateText::Form::Date || text.form == DateText::Form::Ordered;
  text.isLongNumber = digits.size() >= LONG;
  return text;
}

//! Two figures without a name: year and month, two years or a number with decimals.
DateText pairOf( const DateParts &parts )
{
  const DateFigure &a = parts.figures[0];
  const DateFigure &b = parts.figures[1];
  const char32_t sign = parts.signs[0];
  const bool mayBeDecimal = sign == '.' || sign == ',';
  if ( mayBeDecimal && ( a.digits > YEAR_DIGITS || ( a.isYear() && ( b.digits == 1 || sign == ',' ) ) ) )
    return numberOf( std::stod( parts.digits[0] + "." + parts.digits[1] ) );
  if ( sign == ',' )
    return {};
  const bool mayBeYears = sign == '-' || sign == '/';
  if ( a.isYear() && b.isYear() )
    return mayBeYears ? yearsOf( a.value, b.value ) : DateText();
  // 1993/4 may be April or the winter to 1994.
  if ( a.isYear() && b.digits == 1 && mayBeYears )
    return {};
  if ( a.isYear() && b.isShort() && b.value <= MONTHS )
    return dateOf( { a.value, b.value, 0, 0 } );
  if ( a.isYear() && b.digits == 2 )
    return mayBeYears ? yearsOf( a.value, a.value - a.value % CENTURY + b.value ) : DateText();
  if ( a.isShort() && b.isYear() )
    return dateOf( { b.value, a.value, 0, 0 } );
  if ( sign == '.' && ( a.digits < 2 || b.digits < 2 ) )
    return {};
  const auto ofShortYear = []( const DateFigure &year, const DateFigure &month ) {
    return month.value == 0 ? DateText() : dateOf( { year.value, month.value, 0, 0 }, true );
  };
  if ( a.mustBeShortYear() && b.isShort() )
  {
    DateText text = ofShortYear( a, b );
    text.isYearFirst = true;
    return text;
  }
  return b.mustBeShortYear() && a.isShort() ? ofShortYear( b, a ) : DateText();
}

DateText tripleOf( const DateParts &parts )
{
  const auto &[a, b, c] = std::tie( parts.figures[0], parts.figures[1], parts.figures[2] );
  const char32_t sign = parts.signs[0];
  if ( sign != parts.signs[1] )
    return {};
  if ( a.isYear() && b.isShort() && c.isShort() )
  {
    if ( a.value == 0 && b.value == 0 && c.value == 0 )
      return orderedOf( { a, b, c }, false );
    DateText text = dateOf( { a.value, b.value, 0, c.value } );
    text.isYearFirst = true;
    return text;
  }
  if ( a.isShort() && b.isShort() && ( c.isShort() || c.isYear() ) )
    return orderedOf( { a, b, c }, sign == '.' );
  return {};
}

//! Figures with the name of a month.
DateText namedOf( const DateParts &parts )
{
  WrittenDate date;
  date.month = parts.month->month;
  date.lastMonth = parts.month->lastMonth;
  const DateFigure *year = &parts.figures.back();
  const DateFigure *day = nullptr;
  if ( parts.figures.size() == 2 )
  {
    day = &parts.figures.front();
    const bool isYearFirst = day->isYear() || ( parts.figuresBefore > 0 && day->mustBeShortYear() );
    if ( isYearFirst )
      std::swap( year, day );
    // 12-May-07, but neither "May 12 07" nor "12 07 May".
    const bool isBetween = parts.figuresBefore == 1;
    const bool isSure = year->isYear() || isBetween || year->mustBeShortYear() || year->isAfterComma;
    if ( !isSure || !day->isShort() )
      return {};
    date.day = day->value;
  }
  // A letter alone is more often something else.
  if ( parts.isRoman && ( parts.figures.size() != 2 || parts.figuresBefore != 1 ) )
    return {};
  if ( parts.figures.size() > 2 || !( year->isYear() || year->digits == 2 ) )
    return {};
  if ( !day && !year->isYear() && !year->mustBeShortYear() )
    return {};
  date.year = year->value;
  DateText text = dateOf( date, !year->isYear() );
  if ( parts.month->calendar == Calendar::Gregorian )
    return text;
  // The names of these months have their own lengths and years.
  if ( !daysOf( date, parts.month->calendar ) )
    return {};
  text.form = DateText::Form::Date;
  text.date = date;
  text.calendar = parts.month->calendar;
  return text;
}

//! The calendar other than Gregorian that the letters and digits of \a text go with.
std::optional<Calendar> calendarOfScript( std::string_view text )
{
  const auto has = [&]( std::string_view letter ) { return text.find( letter ) != std::string_view::npos; };
  if ( has( "\xE0\xB8" ) || has( "\xE0\xB9" ) ) // Thai.
    return Calendar::Buddhist;
  for ( int digit = 0; digit <= 9; ++digit )
  {
    const std::string arabic = { '\xD9', static_cast<char>( 0xA0 + digit ) };
    const std::string persian = { '\xDB', static_cast<char>( 0xB0 + digit ) };
    if ( has( arabic ) || has( persian ) )
      return Calendar::SolarHijri;
  }
  // Letters that Persian has and Arabic has not.
  for ( const char *letter : { "پ", "چ", "ژ", "گ", "ک", "ی", "ۍ" } )
  {
    if ( has( letter ) )
      return Calendar::SolarHijri;
  }
  return std::nullopt;
}

DateText readTokens( DateTokens tokens )
{
  if ( !dropTimeOfDay( tokens ) )
    return {};
  dropFillers( tokens );
  const std::optional<DateParts> parts = datePartsOf( tokens );
  if ( !parts )
    return {};
  if ( parts->month )
    return namedOf( *parts );
  switch ( parts->figures.size() )
  {
  case 1:
    return bareDigits( parts->digits.front() );
  case 2:
    return pairOf( *parts );
  case 3:
    return tripleOf( *parts );
  default:
    return {};
  }
}

} // namespace

Calendar calendarOfYear( int year )
{
  constexpr int FIRST_BUDDHIST = 2400;
  constexpr int LAST_BUDDHIST = 2700;
  if ( year >= FIRST_SOLAR_HIJRI && year <= LAST_SOLAR_HIJRI )
    return Calendar::SolarHijri;
  return year >= FIRST_BUDDHIST && year <= LAST_BUDDHIST ? Calendar::Buddhist : Calendar::Gregorian;
}

bool isPossibleDate( const WrittenDate &date )
{
  if ( date.month > MONTHS || ( date.month == 0 && date.day > 0 ) )
    return false;
  constexpr int LEAP_YEAR = 2000;
  WrittenDate possible = date;
  if ( date.year < CENTURY )
    possible.year = LEAP_YEAR;
  return daysOf( possible, calendarOfYear( possible.year ) ).has_value();
}

DateText readDateText( std::string_view text )
{
  constexpr std::size_t LONGEST = 120; // Bytes; a month in Khmer takes forty.
  if ( text.size() > LONGEST )
    return {};
  DateText read = readTokens( dateTokensOf( text ) );
  read.calendarOfScript = calendarOfScript( text );
  return read;
}

} // namespace minemap
