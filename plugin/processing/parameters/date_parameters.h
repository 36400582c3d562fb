// SPDX-License-Identifier: GPL-2.0-or-later
// DATE_ORDER and CALENDAR: how dates are read that can be read in several ways.
#pragma once

#include "core/evidence/date_column.h"
#include "processing/parameters/parameter_definitions.h"

#include <string>
#include <utility>
#include <vector>

namespace minemap
{

class ParameterReader;

ParameterPointer dateOrderParameter();
ParameterPointer calendarParameter();

/**
 * What was given, and the year after which no date is believed: that of the moment where it is latest on Earth, so that
 * neither time zone nor New Year's Eve matters. A date of a coming year is a mistake, and stays unknown until then.
 */
DateOptions dateOptionsOf( const ParameterReader &reader );

//! The same without what a user could give.
DateOptions defaultDateOptions();

//! Adds the JSON values of what was given to \a texts: documents made without it stay as they were.
void addDateTexts( const DateOptions &options, std::vector<std::pair<std::string, std::string>> &texts );

} // namespace minemap
