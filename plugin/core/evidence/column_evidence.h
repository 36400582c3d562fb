// SPDX-License-Identifier: GPL-2.0-or-later
// What the values of a column of dates say of each other.
#pragma once

#include "core/evidence/date_column.h"

#include <array>
#include <optional>
#include <vector>

namespace minemap
{

constexpr int DAY_NUMBER_OF_1970 = 25569; //!< In spreadsheets, which count from 1899-12-30.

//! True for a number of four digits that stands for a year.
bool isYearNumber( double number );

/**
 * The day that \a value is written with the year first, or typed, or known to a spreadsheet by its number; nothing for
 * others. \param mayBeDayNumber whether numbers are days of a spreadsheet.
 */
std::optional<WrittenDate> plainDay( const DateValue &value, bool mayBeDayNumber );

//! The number that a value is and nothing else.
std::optional<double> bareNumber( const DateValue &value );

class ColumnEvidence
{
  public:
    ColumnEvidence( const std::vector<DateValue> &values, const DateOptions &options );

    //! Whether \a number can be a day of a spreadsheet, as all of the column that are no years.
    bool mayBeDayNumber( double number ) const { return mDayNumbersFit && isDayNumber( number ); }

    //! Whether \a number can be a year of two digits, as all of the column.
    bool mayBeShortYear( double number ) const;

    /**
     * The order in which \a text is meant, which can be read in several.
     * \param[out] state says why there is none. \param[out] isByColumn whether other values tell.
     */
    std::optional<DateOrder> orderOf( const DateText &text, DateState &state, bool &isByColumn ) const;

    //! The calendar that its years of two digits may be of, by the digits and letters of some; Gregorian for none.
    Calendar calendarOfShortYears() const { return mCalendarOfShortYears; }

    //! Whether numbers of twelve digits and more are all dates without separators.
    bool areLongNumbersDates() const { return mAreLongNumbersDates; }

    //! Whether 1 January stands for its year.
    bool areDaysYears() const { return mAreDaysYears; }

    //! Whether a spreadsheet has exchanged day and month of the days that it knew as such.
    bool areDaysExchanged() const { return mAreDaysExchanged; }

  private:
    bool isDayNumber( double number ) const;
    void addNumber( double number );
    void addOrdered( const DateText &text );
    void addText( const DateText &text );
    bool holdsYearsOnly( const std::vector<DateValue> &values ) const;
    bool holdsExchangedDays( const std::vector<DateValue> &values ) const;

    const DateOptions &mOptions;
    Calendar mCalendarOfShortYears = Calendar::Gregorian;
    bool mAreLongNumbersDates = true, mAreDaysYears = false, mAreDaysExchanged = false;
    bool mDayNumbersFit = true, mShortNumbersFit = true, mHasYears = false;
    std::array<int, DATE_ORDERS> mDotted{}, mOther{}; //!< Values that are possible in this order only.
};

} // namespace minemap
