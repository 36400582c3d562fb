// SPDX-License-Identifier: GPL-2.0-or-later
// The parts of which every report page is made.
#pragma once

#include "core/score/scorecard.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVector>

namespace minemap
{

//! From the document's beginning to its heading, in reportLanguage() and its direction.
QString pageBegin( const QString &title );
QString pageEnd();

QString escaped( const std::string &text );
//! A text of the data, which may be written in the other direction than the page.
QString ofData( const std::string &text );
QString code( const std::string &text );
QString heading( const QString &text );
//! A chapter of another page as a part of a chapter here: its headings are a level lower.
QString asPart( QString chapter );
//! A picture in a box of its own, which scrolls where the page is narrower than the picture can be read.
QString figure( const QString &svg );
//! A table from headings as plain text and cells as HTML.
QString table( const QStringList &headings, const QVector<QStringList> &rows );

QString noteSection( const Scorecard &card );
//! Pairs of a result's key and the reason why it is not known; nothing when there are none.
QString undefinedSection( const std::vector<std::pair<std::string, std::string>> &undefined );
QString definitionSection();
QString inputSection( const Scorecard &card );
QString crsSection( const Scorecard &card );
QString parameterSection( const Scorecard &card );
QString versionSection( const Scorecard &card, const QByteArray &digest );

} // namespace minemap
