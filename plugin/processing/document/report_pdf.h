// SPDX-License-Identifier: GPL-2.0-or-later
// The pages of a report as PDF.
#pragma once

#include "core/progress.h"

#include <QByteArray>
#include <QString>

namespace minemap
{

struct PrintedReport
{
    QByteArray pdf; //!< Empty when it could not be made.
    int pages = 0;
};

/**
 * A4 pages of \a html, which is a page of reportHtml(): its pictures as vectors, its rows undivided, its tables with
 * their heads on every page, \a footer and the number of the page below. \a title is that of the file.
 *
 * Needs a QGuiApplication for its fonts, no display, and may run in any thread. \a progress runs from \a done to 100
 * and is asked before every page whether to stop, which throws.
 */
PrintedReport printReport( const QByteArray &html, const QString &title, const QString &footer, Progress &progress,
                           double done );

} // namespace minemap
