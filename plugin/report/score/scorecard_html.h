// SPDX-License-Identifier: GPL-2.0-or-later
// The scorecard as one self-contained page.
#pragma once

#include "core/score/scorecard.h"

#include <QByteArray>
#include <QString>

namespace minemap
{

/**
 * A page without scripts and without anything fetched: summary first, then numbers, groups, notes and what was used.
 *
 * In reportLanguage() and its direction. \a made is date and time as text, left out when empty. UTF-8.
 */
QByteArray scorecardHtml( const Scorecard &card, const QString &made = QString() );

} // namespace minemap
