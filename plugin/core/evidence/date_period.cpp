// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/evidence/date_period.h"

namespace minemap
{

namespace
{

int daysInMonth( int year, int month )
{
  constexpr int DAYS[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
  const bool isLeap = ( year % 4 == 0 && year % 100 != 0 ) || year % 400 == 0;
  return month == 2 && isLeap ? 29 : DAYS[month - 1];
}

} // namespace

std::optional<std::int32_t> daysSince1970( int year, int month, int day )
{
  if ( year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth( year, month ) )
    return std::nullopt;
  // Days of a calendar whose year begins in March, so that the leap day comes last.
  const int shiftedYear = month <= 2 ? year - 1 : year;
  const int shiftedMonth = month <= 2 ? month + 9 : month - 3;
  const int dayOfYear = ( 153 * shiftedMonth + 2 ) / 5 + day - 1;
  constexpr int DAYS_TO_1970 = 719468;
  return 365 * shiftedYear + shiftedYear / 4 - shiftedYear / 100 + shiftedYear / 400 + dayOfYear - DAYS_TO_1970;
}

DatePeriod dayPeriod( int year, int month, int day )
{
  const std::optional<std::int32_t> days = daysSince1970( year, month, day );
  return days ? DatePeriod{ *days, *days } : DatePeriod{};
}

DatePeriod monthPeriod( int year, int month )
{
  const std::optional<std::int32_t> first = daysSince1970( year, month, 1 );
  return first ? DatePeriod{ *first, *first + daysInMonth( year, month ) - 1 } : DatePeriod{};
}

DatePeriod yearPeriod( int year )
{
  const std::optional<std::int32_t> first = daysSince1970( year, 1, 1 );
  return first ? DatePeriod{ *first, *daysSince1970( year, 12, 31 ) } : DatePeriod{};
}

} // namespace minemap
