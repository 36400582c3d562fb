// SPDX-License-Identifier: GPL-2.0-or-later
// The dates of one field of one layer, which are read together: one that can be read in one way only decides others.
#pragma once

#include "core/evidence/date_text.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace minemap
{

//! One value of the field.
struct DateValue
{
    enum class Kind : std::uint8_t
    {
      Missing,
      Text,
      Number,
      Day,     //!< Typed as a date.
      Guessed, //!< A program made a date of a text that is not there any more.
      Other    //!< What cannot be a date, such as a time of day.
    };

    Kind kind = Kind::Missing;
    DateText text;
    double number = 0;
    WrittenDate day;
};

struct DateOptions
{
    std::optional<DateOrder> order; //!< For columns that do not tell themselves.
    Calendar calendar = Calendar::Gregorian;
    int latestYear = 0; //!< What lies after it is not believed.
};

constexpr int FIRST_SHORT_YEAR = 70; //!< Of two digits; below it they are of this century.

enum class DateState : std::uint8_t
{
  Missing,
  Read,
  Unreadable,
  OrderUnknown,    //!< Day or month first: nothing tells.
  OrderContested,  //!< Some values of the column are surely day first, others surely month first.
  NotBelieved,     //!< It stands for "unknown", or lies before 1900 or after the latest year.
  LooksSolarHijri, //!< Or may be, by a year of two digits; and that calendar was not asked for.
  LooksBuddhist,   //!< The same.
  Guessed,         //!< DateValue::Kind::Guessed.
  Exchanged        //!< A spreadsheet has taken the day for the month and the month for the day.
};

struct ReadDate
{
    DateState state = DateState::Missing;
    DatePeriod period; //!< Unknown unless read.

    // How it was read, where that is worth a word.
    bool isByColumn = false;      //!< In the order that other values of the column have.
    bool isShortYear = false;     //!< Its year has two digits.
    bool isDayNumber = false;     //!< Days since 1899-12-30, as spreadsheets count.
    bool isConverted = false;     //!< From another calendar.
    bool isWholeYear = false;     //!< 1 January stands for its year.
    bool isOtherCalendar = false; //!< Gregorian although another calendar was asked for.
};

/**
 * Reads a column. Doubt leaves a value unknown:
 *
 * - Of dates in figures those decide the order for the others that can be read in one order only; where such values
 *   contradict each other nothing is decided, and without any \a options does. Dates with dots have the day first, as
 *   everywhere, unless the column shows otherwise.
 * - Years of two digits are 1970–1999 or 2000 to the latest year; where one of the column is neither, none is read.
 *   With Persian, Arabic or Thai digits, or before the month where \a options do not say so, they may be of another
 *   calendar. Where that was asked for they are 1350–1399 or from 2513 on.
 * - Bare numbers are years, or the days of a spreadsheet where all that are no years can be and none is a date without
 *   separators; 70–99 are years where all are so, for 99 beside 1993 stands for "unknown".
 * - Where at least three texts, and all with the year last, show a day over 12, and none of at least three days with
 * the year first or of a spreadsheet does, the spreadsheet has exchanged day and month of these.
 * - Where all dates are 1 January, of at least three years, they stand for their years.
 */
std::vector<ReadDate> readDateColumn( const std::vector<DateValue> &values, const DateOptions &options );

} // namespace minemap
