// SPDX-License-Identifier: GPL-2.0-or-later
// Saves the score on show as a page or as JSON.
#pragma once

#include "core/score/scorecard.h"

#include <QString>

namespace minemap
{

class Desk;

/**
 * Writes \a card to \a file: JSON where its ending says so, else the page. A file there is replaced as a whole or not
 * at all.
 *
 * \returns what went wrong in a sentence; empty when the file is written.
 */
QString writeScoreDocument( const Scorecard &card, const QString &file );

//! Asks for a file and writes it; tells the person how it ended.
void saveScoreDocument( Desk &desk, const Scorecard &card );

} // namespace minemap
