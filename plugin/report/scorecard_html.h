// SPDX-License-Identifier: GPL-2.0-or-later
// The scorecard as one self-contained page.
#pragma once

#include "core/score/scorecard.h"

#include <QByteArray>
#include <QString>
#include <Qt>

namespace minemap
{

/**
 * A page without scripts and without anything fetched: summary first, then numbers, groups, notes and what was used.
 *
 * \a languageCode and \a direction are those of the installed translation; \a made is date and time as text, which the
 * page leaves out when it is empty. UTF-8.
 */
QByteArray scorecardHtml( const Scorecard &card, Qt::LayoutDirection direction = Qt::LeftToRight,
                          const QString &languageCode = QStringLiteral( "en" ), const QString &made = QString() );

} // namespace minemap
