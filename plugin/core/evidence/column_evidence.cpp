// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/evidence/column_evidence.h"

#include <cmath>
#include <cstddef>

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

ColumnEvidence::ColumnEvidence( const std::vector<DateValue> &values, const DateOptions &options ) : mOptions( options )
{
  for ( const DateValue &value : values )
  {
    if ( const std::optional<double> number = bareNumber( value ) )
      addNumber( *number );
    else if ( value.kind == DateValue::Kind::Text && value.text.form == DateText::Form::Ordered )
      addOrdered( value.text );
  }
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
