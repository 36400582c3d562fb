// SPDX-License-Identifier: GPL-2.0-or-later
// What a person chooses for a report, saved with the project.
#pragma once

#include <QString>

#include <utility>
#include <vector>

class QDomDocument;
class QDomElement;

namespace minemap
{

//! An element of RECORD_FIELDS ("reference_points", "type" …) and the field that holds it.
using ElementField = std::pair<QString, QString>;

//! The author is no part of it: a project is handed on, and nobody should sign with the name of another.
struct ReportOptions
{
    QString title;
    QString quoted; //!< A percentage as it was typed; may be none.
    bool isRedacted = false;
    bool hasElements = false;
    std::vector<ElementField> elements; //!< Empty while hasElements is false.
    int groupPages = 12;                //!< Maps of groups at most.
    bool wantsHtml = true, wantsPdf = true, wantsJson = false;
    bool wantsScorecard = false; //!< The scorecard as a file of its own, for minemap:report and minemap:comparemaps.

    bool operator==( const ReportOptions &other ) const;

    bool operator!=( const ReportOptions &other ) const { return !( *this == other ); }
};

QDomElement reportElement( QDomDocument &document, const ReportOptions &options );

//! What is missing in \a element, or makes no sense, is the default.
ReportOptions reportOptionsIn( const QDomElement &element );

//! "type=kind;number=mines", as RECORD_FIELDS takes it.
QString recordFieldsText( const std::vector<ElementField> &elements );

} // namespace minemap
