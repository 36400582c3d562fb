// SPDX-License-Identifier: GPL-2.0-or-later
// How somebody else gets the same scorecard.
#pragma once

#include "core/score/scorecard.h"

#include <QString>
#include <QStringList>

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

//! What the command cannot say or needs: one sentence each.
QStringList reproductionRemarks( const Scorecard &card );

} // namespace minemap
