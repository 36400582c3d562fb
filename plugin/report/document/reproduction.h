// SPDX-License-Identifier: GPL-2.0-or-later
// How somebody else gets the same scorecard.
#pragma once

#include "core/score/scorecard.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace minemap
{

//! \a text as one word of a POSIX shell, in quotes where it needs them.
QString shellQuoted( const QString &text );

/**
 * The command that makes the scorecard again, a parameter a line, to be run in the folder that holds the files.
 *
 * Parameters at their defaults are left out where that cannot change. A layer that is in no file stands as "<FINDS>".
 */
QString scoremapCommand( const Scorecard &card );

//! What the command cannot say or needs, and how its digest is compared: one sentence each.
QStringList reproductionRemarks( const Scorecard &card, bool hasDigest );

struct ReportContent;

//! Another document that a report shows, and how somebody else gets it.
struct FurtherReproduction
{
    const char *document;  //!< "diagnosis", "counts" or "matches".
    QString name;          //!< The same in words.
    const Scorecard *card; //!< Its inputs and parameters, of the content.
    QByteArray digest;     //!< As the document says it.
    QString command;
    QStringList remarks; //!< What its command cannot say.
};

//! Of the documents given, in the order of the page. \a content must outlive the list.
std::vector<FurtherReproduction> furtherReproductions( const ReportContent &content );

} // namespace minemap
