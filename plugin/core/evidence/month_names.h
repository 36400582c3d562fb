// SPDX-License-Identifier: GPL-2.0-or-later
// Names of months in the languages of countries with mines.
#pragma once

#include "core/evidence/calendar.h"

#include <optional>
#include <string>

namespace minemap
{

struct NamedMonth
{
    Calendar calendar = Calendar::Gregorian;
    int month = 0;
    int lastMonth = 0; //!< Another where languages differ: "listopad" is October or November.
};

//! Most words that a name has.
constexpr int MOST_MONTH_WORDS = 4;

/**
 * The month of that name, written out or short.
 *
 * \param name as foldedDateLetters() leaves it, words separated by one blank, without dots.
 */
std::optional<NamedMonth> monthNamed( const std::u32string &name );

} // namespace minemap
