// SPDX-License-Identifier: GPL-2.0-or-later
// What one text can mean as a date, before the column it stands in decides between its meanings.
#pragma once

#include "core/evidence/calendar.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace minemap
{

//! The order in which a date is written in figures.
enum class DateOrder : std::uint8_t
{
  DayMonthYear,
  MonthDayYear,
  YearMonthDay
};

constexpr std::size_t DATE_ORDERS = 3;

struct DateText
{
    enum class Form : std::uint8_t
    {
      Unread,  //!< No date, or one in words that are not known here.
      Nothing, //!< What databases write for no date: 0000-00-00.
      Number,  //!< A bare number, which may be a year or the day number of a spreadsheet.
      Date,    //!< date, which means the same in every order.
      Ordered, //!< inOrder, where at least one order is possible.
      Years    //!< From the first to the last day of two years.
    };

    Form form = Form::Unread;
    double number = 0;
    WrittenDate date;
    std::array<std::optional<WrittenDate>, DATE_ORDERS> inOrder; //!< By DateOrder; nothing where that is no date.
    int lastYear = 0;                                            //!< Of Years.
    std::optional<Calendar> calendar;                            //!< Where a month's name tells.
    bool isDotted = false;                    //!< 03.04.2021, which nobody writes with the month first.
    bool hasShortYear = false;                //!< Years of two digits, in date or inOrder.
    bool isYearFirst = false;                 //!< Three figures or two; never of inOrder.
    bool isCompact = false;                   //!< A date without separators.
    bool isLongNumber = false;                //!< Twelve digits or more, which may count milliseconds.
    std::optional<Calendar> calendarOfScript; //!< Other than Gregorian, that people who write so may mean.
};

/**
 * Reads days, months and years in figures and in words, with or without a time, which is dropped.
 *
 * \param text UTF-8. Figures of Arabic, Persian and other scripts, names of months as in month_names.h.
 * Words that could change the meaning ("before", "about", "spring") leave a text unread.
 */
DateText readDateText( std::string_view text );

//! Whether there is such a day, month or year in the calendar that its year belongs to; a year of two digits may be
//! any.
bool isPossibleDate( const WrittenDate &date );

//! The calendar that a year of four digits looks like.
Calendar calendarOfYear( int year );

} // namespace minemap
