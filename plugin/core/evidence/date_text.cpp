// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/evidence/date_text.h"

#include "core/evidence/date_tokens.h"
#include "core/evidence/month_names.h"

#include <algorithm>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace minemap
{

namespace
{

constexpr int MONTHS = 12;
constexpr int LONGEST_MONTH = 31;
constexpr int CENTURY = 100;
constexpr std::size_t YEAR_DIGITS = 4;
constexpr std::size_t MOST_DIGITS = 9; // So many fit into an int.

//! A number of a date and what stands before it.
struct Figure
{
    int value = 0;
    std::size_t digits = 0;
    bool hasApostrophe = false; //!< '93
    bool isAfterComma = false;

    bool isYear() const { return digits == YEAR_DIGITS; }

    bool isShort() const { return digits <= 2; }

    //! Two figures that can be neither day nor month.
    bool mustBeShortYear() const { return digits == 2 && ( value > LONGEST_MONTH || hasApostrophe ); }
};

//! A date taken apart.
struct Parts
{
    std::vector<Figure> figures;
    std::vector<char32_t> signs;     //!< Between figures: one each, ' ' where none stands there.
    std::optional<NamedMonth> month; //!< By its name.
    std::size_t figuresBefore = 0;   //!< The name.
    std::vector<std::string> digits; //!< Of the figures, of which a single one may be long.
};

bool isDateSign( const DateToken &token )
{
  return token.isSign( '.' ) || token.isSign( '/' ) || token.isSign( '-' ) || token.isSign( ',' ) ||
         token.isSign( '\'' );
}

//! The month whose name begins at \a index, which is moved behind it.
std::optional<NamedMonth> takeMonth( const DateTokens &tokens, std::size_t &index )
{
  // "Tháng 5": the month by its number.
  if ( tokens[index].text == U"thang" || tokens[index].text == U"thg" )
  {
    std::size_t number = index + 1;
    number += number < tokens.size() && tokens[number].isSign( '.' ) ? 1 : 0;
    if ( number >= tokens.size() || !tokens[number].isNumber() || tokens[number].digits() > 2 )
      return std::nullopt;
    const int month = tokens[number].value();
    index = number + 1;
    return month < 1 || month > MONTHS ? std::nullopt
                                       : std::optional<NamedMonth>( { Calendar::Gregorian, month, month } );
  }
  std::optional<NamedMonth> longest;
  std::u32string name;
  int words = 0;
  std::size_t end = index;
  for ( std::size_t next = index; next < tokens.size() && words < MOST_MONTH_WORDS; ++next )
  {
    if ( tokens[next].isSign( '.' ) )
      continue;
    if ( !tokens[next].isWord() )
      break;
    name += ( words++ == 0 ? U"" : U" " ) + tokens[next].text;
    if ( const std::optional<NamedMonth> month = monthNamed( name ) )
    {
      longest = month;
      end = next + 1;
    }
  }
  index = end;
  return longest;
}

//! Nothing where a word or sign is not one of a date.
std::optional<Parts> partsOf( const DateTokens &tokens )
{
  Parts parts;
  bool hasApostrophe = false;
  char32_t sign = ' ';
  int signs = 0; // Since the last figure or name.
  for ( std::size_t index = 0; index < tokens.size(); )
  {
    const DateToken &token = tokens[index];
    if ( token.isWord() )
    {
      const std::optional<NamedMonth> month = parts.month ? std::nullopt : takeMonth( tokens, index );
      if ( !month )
        return std::nullopt;
      parts.month = month;
      parts.figuresBefore = parts.figures.size();
      sign = ' ';
      signs = 0;
      continue;
    }
    ++index;
    if ( token.isNumber() )
    {
      if ( token.digits() > MOST_DIGITS && tokens.size() > 1 )
        return std::nullopt;
      if ( !parts.figures.empty() )
        parts.signs.push_back( sign );
      parts.digits.emplace_back( token.text.begin(), token.text.end() );
      const int value = token.digits() > MOST_DIGITS ? 0 : token.value();
      parts.figures.push_back( { value, token.digits(), hasApostrophe, sign == ',' } );
      hasApostrophe = false;
      sign = ' ';
      signs = 0;
      continue;
    }
    // One sign between two figures, but a dot and something else behind an abbreviation.
    if ( !isDateSign( token ) || ( parts.figures.empty() && !parts.month && !token.isSign( '\'' ) ) )
      return std::nullopt;
    hasApostrophe = token.isSign( '\'' );
    if ( hasApostrophe )
      continue;
    if ( ++signs > 1 && !parts.month )
      return std::nullopt;
    sign = token.text[0];
  }
  // "1993-" may be the beginning of a range.
  if ( parts.figures.empty() || ( signs > 0 && ( sign == '-' || sign == '/' ) ) )
    return std::nullopt;
  return parts;
}

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
DateText orderedOf( const std::array<Figure, 3> &figures, bool isDotted )
{
  DateText text;
  text.isDotted = isDotted;
  const auto &[a, b, c] = figures;
  if ( a.value == 0 && b.value == 0 && c.value == 0 )
  {
    text.form = DateText::Form::Nothing;
    return text;
  }
  const auto put = [&]( DateOrder order, const Figure &year, const Figure &month, const Figure &day )
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

Figure figureIn( const std::string &digits, std::size_t begin, std::size_t length )
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

//! Two figures without a name: year and month, two years or a number with decimals.
DateText pairOf( const Parts &parts )
{
  const Figure &a = parts.figures[0];
  const Figure &b = parts.figures[1];
  const char32_t sign = parts.signs[0];
  const bool mayBeDecimal = sign == '.' || sign == ',';
  if ( mayBeDecimal && ( a.digits > YEAR_DIGITS || ( a.isYear() && ( b.digits == 1 || sign == ',' ) ) ) )
    return numberOf( std::stod( parts.digits[0] + "." + parts.digits[1] ) );
  if ( sign == ',' )
    return {};
  const bool mayBeYears = sign == '-' || sign == '/';
  if ( a.isYear() && b.isYear() )
    return mayBeYears ? yearsOf( a.value, b.value ) : DateText();
  if ( a.isYear() && b.isShort() && b.value <= MONTHS )
    return dateOf( { a.value, b.value, 0, 0 } );
  if ( a.isYear() && b.digits == 2 )
    return mayBeYears ? yearsOf( a.value, a.value - a.value % CENTURY + b.value ) : DateText();
  if ( a.isShort() && b.isYear() )
    return dateOf( { b.value, a.value, 0, 0 } );
  if ( sign == '.' && ( a.digits < 2 || b.digits < 2 ) )
    return {};
  const auto ofShortYear = []( const Figure &year, const Figure &month ) {
    return month.value == 0 ? DateText() : dateOf( { year.value, month.value, 0, 0 }, true );
  };
  if ( a.mustBeShortYear() && b.isShort() )
    return ofShortYear( a, b );
  return b.mustBeShortYear() && a.isShort() ? ofShortYear( b, a ) : DateText();
}

DateText tripleOf( const Parts &parts )
{
  const auto &[a, b, c] = std::tie( parts.figures[0], parts.figures[1], parts.figures[2] );
  const char32_t sign = parts.signs[0];
  if ( sign != parts.signs[1] )
    return {};
  if ( a.isYear() && b.isShort() && c.isShort() )
  {
    if ( a.value == 0 && b.value == 0 && c.value == 0 )
      return orderedOf( { a, b, c }, false );
    return dateOf( { a.value, b.value, 0, c.value } );
  }
  if ( a.isShort() && b.isShort() && ( c.isShort() || c.isYear() ) )
    return orderedOf( { a, b, c }, sign == '.' );
  return {};
}

//! Figures with the name of a month.
DateText namedOf( const Parts &parts )
{
  WrittenDate date;
  date.month = parts.month->month;
  date.lastMonth = parts.month->lastMonth;
  const Figure *year = &parts.figures.back();
  const Figure *day = nullptr;
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
  DateTokens tokens = dateTokensOf( text );
  if ( !dropTimeOfDay( tokens ) )
    return {};
  dropFillers( tokens );
  const std::optional<Parts> parts = partsOf( tokens );
  if ( !parts )
    return {};
  if ( parts->month )
    return namedOf( *parts );
  switch ( parts->figures.size() )
  {
  case 1:
    return compactDate( parts->digits.front() );
  case 2:
    return pairOf( *parts );
  case 3:
    return tripleOf( *parts );
  default:
    return {};
  }
}

} // namespace minemap
