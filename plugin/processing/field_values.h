// SPDX-License-Identifier: GPL-2.0-or-later
// Attribute values as the core understands them.
#pragma once

#include "core/evidence/evidence.h"

#include <QVariant>

#include <optional>

namespace minemap
{

//! True for NULL and for texts of nothing but blanks.
bool isNullValue( const QVariant &value );

//! The value as text without blanks at its ends; nothing for NULL.
OptionalText textValue( const QVariant &value );

//! The value as a finite number; nothing for NULL or what is no number.
std::optional<double> numberValue( const QVariant &value );

/**
 * A number of mines as minemap:reconcilecounts reads it, by readCount(): nothing for NULL, for what is no count and for
 * what only bounds one.
 */
std::optional<double> claimedValue( const QVariant &value );

/**
 * A date, a date-time, a year as a number or a text that parseDatePeriod() reads. Unknown for NULL.
 * \returns nothing when there is a value that cannot be read as a date.
 */
std::optional<DatePeriod> dateValue( const QVariant &value );

} // namespace minemap
