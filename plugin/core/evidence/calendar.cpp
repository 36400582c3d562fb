// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/evidence/calendar.h"

namespace minemap
{

namespace
{

constexpr int MONTHS = 12;
constexpr int BUDDHIST_YEARS = 543;

bool isSolarHijriLeapYear( int year )
{
  return ( 25 * year + 11 ) % 33 < 8;
}

int daysInSolarHijriMonth( int year, int month )
{
  if ( month <= 6 )
    return 31;
  return month < MONTHS || isSolarHijriLeapYear( year ) ? 30 : 29;
}

std::optional<std::int32_t> solarHijriDay( int year, int month, int day )
{
  if ( year < FIRST_SOLAR_HIJRI || year > LAST_SOLAR_HIJRI || month < 1 || month > MONTHS || day < 1 ||
       day > daysInSolarHijriMonth( year, month ) )
    return std::nullopt;
  constexpr int DAYS_TO_1970 = 492269; // From the day before 1 Farvardin 1.
  const int daysBefore = month <= 7 ? 31 * ( month - 1 ) : 30 * ( month - 1 ) + 6;
  return 365 * ( year - 1 ) + ( 8 * year + 21 ) / 33 + daysBefore + day - DAYS_TO_1970;
}

std::optional<std::int32_t> dayIn( Calendar calendar, int year, int month, int day )
{
  switch ( calendar )
  {
  case Calendar::SolarHijri:
    return solarHijriDay( year, month, day );
  case Calendar::Buddhist:
    return daysSince1970( year - BUDDHIST_YEARS, month, day );
  case Calendar::Gregorian:
    break;
  }
  return daysSince1970( year, month, day );
}

//! The last day of a month that has a first one.
std::optional<std::int32_t> lastDayIn( Calendar calendar, int year, int month )
{
  constexpr int LONGEST = 31;
  std::optional<std::int32_t> last;
  for ( int day = LONGEST; !last && day > 0; --day )
    last = dayIn( calendar, year, month, day );
  return last;
}

} // namespace

std::optional<DatePeriod> daysOf( const WrittenDate &date, Calendar calendar )
{
  const int firstMonth = date.month == 0 ? 1 : date.month;
  const int lastMonth = date.month == 0 ? MONTHS : date.lastMonth == 0 ? date.month : date.lastMonth;
  const std::optional<std::int32_t> first = dayIn( calendar, date.year, firstMonth, date.day == 0 ? 1 : date.day );
  const std::optional<std::int32_t> last =
    date.day == 0 ? lastDayIn( calendar, date.year, lastMonth ) : dayIn( calendar, date.year, lastMonth, date.day );
  if ( !first || !last )
    return std::nullopt;
  return DatePeriod{ *first, *last };
}

} // namespace minemap
