// SPDX-License-Identifier: GPL-2.0-or-later
// A report without what could name a place, a record or a person.
#pragma once

#include "report/document/report_content.h"

#include <QByteArray>

namespace minemap
{

//! The first 12 hex digits of the SHA-256 of \a salt and \a text; empty for an empty text.
std::string redactedText( const std::string &text, const QByteArray &salt );

/**
 * \a content without coordinates, maps and free texts; names and values of layers, fields and filters and the hashes of
 * contents are hashed, equal ones alike. Whoever does not know \a salt cannot try names out against the hashes.
 *
 * Nothing that is left lets a place be computed: no coordinate systems and operations, no digests, of explanations the
 * kind of the mistake and a length rounded to 50 m, of positions no directions. All other numbers stay.
 */
ReportContent redacted( ReportContent content, const QByteArray &salt );

} // namespace minemap
