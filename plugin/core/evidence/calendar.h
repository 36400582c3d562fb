// SPDX-License-Identifier: GPL-2.0-or-later
// Calendars in which dates of mines and records are written.
#pragma once

#include "core/evidence/date_period.h"

#include <cstdint>
#include <optional>

namespace minemap
{

enum class Calendar : std::uint8_t
{
  Gregorian,
  SolarHijri, //!< Of Iran and Afghanistan; 1372 began in March 1993.
  Buddhist    //!< Of Thailand and its neighbours: Gregorian days, years 543 higher.
};

//! Years whose Solar Hijri leap years follow the rule used here.
constexpr int FIRST_SOLAR_HIJRI = 1206, LAST_SOLAR_HIJRI = 1498;

//! A date as it is written, in whatever calendar.
struct WrittenDate
{
    int year = 0;
    int month = 0;     //!< 0: the whole year.
    int lastMonth = 0; //!< Another than month where a name means one month here and a later one there.
    int day = 0;       //!< 0: the whole month.
};

/**
 * The days that \a date means; nothing where that calendar has no such date.
 *
 * Solar Hijri by the arithmetic rule of 33 years with 8 leap years, as ICU's PersianCalendar has it (leap where the
 * rest of (25 year + 11) ÷ 33 is below 8); it gives every New Year from 1206 to 1498, that is, 1827 to 2119.
 */
std::optional<DatePeriod> daysOf( const WrittenDate &date, Calendar calendar );

} // namespace minemap
