// SPDX-License-Identifier: GPL-2.0-or-later
// Attribute values as the core understands them.
#pragma once

#include "core/evidence/evidence.h"

#include <QString>
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
 * As QVariant::toString(), but of a date-time its own figures: they stand also where the clock of this machine's time
 * zone skipped them, when summer time began at midnight, and where Qt has no text.
 */
QString writtenText( const QVariant &value );

} // namespace minemap
