// SPDX-License-Identifier: GPL-2.0-or-later
// A date taken apart: its figures, the name of its month, and the signs between them.
#pragma once

#include "core/evidence/date_tokens.h"
#include "core/evidence/month_names.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace minemap
{

constexpr int LONGEST_MONTH = 31;
constexpr std::size_t YEAR_DIGITS = 4;
constexpr std::size_t MOST_DIGITS = 9; //!< So many fit into an int.

//! A number of a date and what stands before it.
struct DateFigure
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
struct DateParts
{
    std::vector<DateFigure> figures;
    std::vector<char32_t> signs;     //!< Between figures: one each, ' ' where none stands there.
    std::optional<NamedMonth> month; //!< By its name.
    std::size_t figuresBefore = 0;   //!< The name.
    bool isRoman = false;            //!< 12.V.1993
    std::vector<std::string> digits; //!< Of the figures, of which a single one may be long.
};

//! Nothing where a word or sign is not one of a date.
std::optional<DateParts> datePartsOf( const DateTokens &tokens );

} // namespace minemap
