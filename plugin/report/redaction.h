// SPDX-License-Identifier: GPL-2.0-or-later
// A report without what could name a place, a record or a person.
#pragma once

#include "report/report_content.h"

#include <QByteArray>

namespace minemap
{

//! The first 12 hex digits of the SHA-256 of \a salt and \a text; empty for an empty text.
std::string redactedText( const std::string &text, const QByteArray &salt );

/**
 * \a content without coordinates, maps and free texts; names and values of layers, fields and filters are hashed, equal
 * ones alike. Numbers and digest stay. Whoever does not know \a salt cannot try names out against the hashes.
 */
ReportContent redacted( ReportContent content, const QByteArray &salt );

} // namespace minemap
