// SPDX-License-Identifier: GPL-2.0-or-later
// A date that may be known only to the month or the year.
#pragma once

#include <cstdint>
#include <limits>
#include <optional>

namespace minemap
{

/**
 * The days on which something can have happened: a day, a month or a year; unknown when there is no date at all.
 *
 * Comparisons exclude only what is certain: isSurelyAfter and isSurelyBefore are false whenever either date is unknown
 * or the periods overlap, so that doubt keeps a find in the score.
 */
struct DatePeriod
{
    static constexpr std::int32_t UNKNOWN = std::numeric_limits<std::int32_t>::min();

    std::int32_t first = UNKNOWN; //!< Days since 1970-01-01.
    std::int32_t last = UNKNOWN;  //!< Inclusive.

    bool isKnown() const { return first != UNKNOWN; }

    bool isSurelyAfter( const DatePeriod &other ) const { return isKnown() && other.isKnown() && first > other.last; }

    bool isSurelyBefore( const DatePeriod &other ) const { return other.isSurelyAfter( *this ); }
};

//! Days from 1970-01-01 to a day of the proleptic Gregorian calendar, nothing when there is no such day.
std::optional<std::int32_t> daysSince1970( int year, int month, int day );

//! \a day, counted from 1970-01-01, as a year of the Gregorian calendar with its fraction: right to a day or two.
constexpr double fractionalYear( double day )
{
  constexpr double DAYS_A_YEAR = 365.2425;
  constexpr double FIRST_YEAR = 1970;
  return FIRST_YEAR + day / DAYS_A_YEAR;
}

DatePeriod dayPeriod( int year, int month, int day );
DatePeriod monthPeriod( int year, int month );
DatePeriod yearPeriod( int year );

} // namespace minemap
