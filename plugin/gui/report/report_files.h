// SPDX-License-Identifier: GPL-2.0-or-later
// The files of a report: one name, an ending for each kind.
#pragma once

#include "gui/report/report_options.h"

#include <QString>
#include <QStringList>

namespace minemap
{

//! Paths; empty ones are not wanted.
struct ReportFiles
{
    QString html, pdf, json, scorecard;

    //! Those wanted, the page for people first.
    QStringList all() const;
    //! Those wanted that are there already.
    QStringList existing() const;
};

/**
 * "/folder/name.html", "/folder/name.pdf" …, as \a options want them, for \a chosen with or without one of these
 * endings. The ending that was typed is wanted, too. A redacted report has no scorecard, which would name layers.
 */
ReportFiles reportFiles( const QString &chosen, const ReportOptions &options );

} // namespace minemap
