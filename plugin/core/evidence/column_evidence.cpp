// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/evidence/column_evidence.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <set>

namespace minemap
{

namespace
{

constexpr auto DAY_FIRST = static_cast<std::size_t>( DateOrder::DayMonthYear );
constexpr auto MONTH_FIRST = static_cast<std::size_t>( DateOrder::MonthDayYear );
constexpr auto YEAR_FIRST = static_cast<std::size_t>( DateOrder::YearMonthDay );

constexpr int THOUSAND = 1000;
constexpr int LAST_NUMBER_OF_YEAR = 9999;

bool isWhole( double number )
{
  return number == std::floor( number );
}

bool isShortYear( double number )
{
  return isWhole( number ) && number >= FIRST_SHORT_YEAR && number <= 99;
}

//! \param days since 1970-01-01, from 1950 on.
WrittenDate dateOfDay( std::int32_t days )
{
  constexpr int FIRST_YEAR = 1950;
  constexpr int MONTHS = 12;
  WrittenDate date{ FIRST_YEAR, 1, 0, 1 };
  while ( *daysSince1970( date.year + 1, 1, 1 ) <= days )
    ++date.year;
  while ( date.month < MONTHS && *daysSince1970( date.year, date.month + 1, 1 ) <= days )
    ++date.month;
  date.day = days - *daysSince1970( date.year, date.month, 1 ) + 1;
  return date;
}

} // namespace

bool isYearNumber( double number )
{
  return isWhole( number ) && number >= THOUSAND && number <= LAST_NUMBER_OF_YEAR;
}

std::optional<double> bareNumber( const DateValue &value )
{
  if ( value.kind == DateValue::Kind::Number )
    return value.number;
  if ( value.kind == DateValue::Kind::Text && value.text.form == DateText::Form::Number )
    return value.text.number;
  return std::nullopt;
}

std::optional<WrittenDate> plainDay( const DateValue &value, bool mayBeDayNumber )
{
  if ( value.kind == DateValue::Kind::Day )
    return value.day;
  if ( value.kind == DateValue::Kind::Text && value.text.form == DateText::Form::Date && value.text.isYearFirst &&
       !value.text.hasShortYear && value.text.date.day > 0 )
    return value.text.date;
  const std::optional<double> number = mayBeDayNumber ? bareNumber( value ) : std::nullopt;
  if ( !number )
    return std::nullopt;
  return dateOfDay( static_cast<std::int32_t>( std::floor( *number ) ) - DAY_NUMBER_OF_1970 );
}

ColumnEvidence::ColumnEvidence( const std::vector<DateValue> &values, const DateOptions &options ) : mOptions( options )
{
  for ( const DateValue &value : values )
  {
    if ( const std::optional<double> number = bareNumber( value ) )
      addNumber( *number );
    if ( value.kind == DateValue::Kind::Text )
      addText( value.text );
  }
  mAreDaysYears = holdsYearsOnly( values );
  mAreDaysExchanged = holdsExchangedDays( values );
}

void ColumnEvidence::addText( const DateText &text )
{
  if ( text.form == DateText::Form::Ordered )
    addOrdered( text );
  if ( text.hasShortYear && text.calendarOfScript )
    mCalendarOfShortYears = *text.calendarOfScript;
  mAreLongNumbersDates = mAreLongNumbersDates && ( !text.isLongNumber || text.isCompact );
  // Beside 199310 stands 19935 for May 1993.
  mDayNumbersFit = mDayNumbersFit && !( text.isCompact && text.form == DateText::Form::Date && text.date.day == 0 );
}

bool ColumnEvidence::holdsYearsOnly( const std::vector<DateValue> &values ) const
{
  constexpr std::size_t FEWEST = 3;
  const auto isNewYear = []( const WrittenDate &date ) { return date.month == 1 && date.day == 1; };
  std::set<int> years;
  for ( const DateValue &value : values )
  {
    if ( value.kind == DateValue::Kind::Missing )
      continue;
    std::optional<WrittenDate> day = plainDay( value, false );
    if ( value.kind == DateValue::Kind::Text && value.text.form == DateText::Form::Ordered && !value.text.hasShortYear )
      day = value.text.inOrder[DAY_FIRST];
    if ( !day || !isNewYear( *day ) )
      return false;
    years.insert( day->year );
  }
  return years.size() >= FEWEST;
}

bool ColumnEvidence::holdsExchangedDays( const std::vector<DateValue> &values ) const
{
  constexpr int FEWEST = 3;
  constexpr int MONTHS = 12;
  int texts = 0;
  std::array<int, DATE_ORDERS> sure{};
  int days = 0;
  for ( const DateValue &value : values )
  {
    if ( value.kind == DateValue::Kind::Text && value.text.form == DateText::Form::Ordered )
    {
      const auto &orders = value.text.inOrder;
      ++texts;
      for ( const std::size_t order : { DAY_FIRST, MONTH_FIRST } )
        sure[order] += std::count( orders.begin(), orders.end(), std::nullopt ) == 2 && orders[order] ? 1 : 0;
      continue;
    }
    const std::optional<double> number = bareNumber( value );
    const std::optional<WrittenDate> day = plainDay( value, number && mayBeDayNumber( *number ) );
    if ( day && day->day > MONTHS )
      return false;
    days += day ? 1 : 0;
  }
  return texts >= FEWEST && days >= FEWEST && ( sure[DAY_FIRST] == texts || sure[MONTH_FIRST] == texts );
}

bool ColumnEvidence::mayBeShortYear( double number ) const
{
  return mShortNumbersFit && !mHasYears && isShortYear( number );
}

bool ColumnEvidence::isDayNumber( double number ) const
{
  constexpr double FIRST = 18264; // 1950-01-01.
  return number >= FIRST && number < *daysSince1970( mOptions.latestYear, 12, 31 ) + DAY_NUMBER_OF_1970 + 1;
}

std::optional<DateOrder> ColumnEvidence::orderOf( const DateText &text, DateState &state, bool &isByColumn ) const
{
  const bool saysDayFirst = text.isDotted && !text.inOrder[YEAR_FIRST];
  if ( saysDayFirst && mDotted[MONTH_FIRST] == 0 && ( mOther[MONTH_FIRST] == 0 || mDotted[DAY_FIRST] > 0 ) )
    return DateOrder::DayMonthYear;
  std::optional<DateOrder> decided;
  bool isContested = false;
  for ( std::size_t order = 0; order < DATE_ORDERS; ++order )
  {
    if ( !text.inOrder[order] || mDotted[order] + mOther[order] == 0 )
      continue;
    isContested = isContested || decided;
    decided = static_cast<DateOrder>( order );
  }
  // Elsewhere the month stands first, here dots say that the day does.
  isContested = isContested || ( saysDayFirst && mDotted[MONTH_FIRST] == 0 );
  isByColumn = decided.has_value();
  if ( !decided )
    decided = mOptions.order;
  if ( !isContested && decided && text.inOrder[static_cast<std::size_t>( *decided )] )
    return decided;
  state = isContested ? DateState::OrderContested : DateState::OrderUnknown;
  return std::nullopt;
}

void ColumnEvidence::addNumber( double number )
{
  mHasYears = mHasYears || isYearNumber( number );
  if ( number == 0 || isYearNumber( number ) )
    return;
  if ( number < THOUSAND )
    mShortNumbersFit = mShortNumbersFit && isShortYear( number );
  else
    mDayNumbersFit = mDayNumbersFit && isDayNumber( number );
}

void ColumnEvidence::addOrdered( const DateText &text )
{
  std::size_t possible = 0;
  std::size_t only = 0;
  for ( std::size_t order = 0; order < DATE_ORDERS; ++order )
  {
    possible += text.inOrder[order] ? 1 : 0;
    only = text.inOrder[order] ? order : only;
  }
  if ( possible == 1 )
    ++( text.isDotted ? mDotted : mOther )[only];
}

} // namespace minemap
