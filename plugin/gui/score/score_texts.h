// SPDX-License-Identifier: GPL-2.0-or-later
// What the Scorecard tab writes, from the words of the report.
#pragma once

#include "gui/preferences.h"
#include "gui/score/score_tile.h"
#include "gui/score/shown_score.h"
#include "report/words/words.h"

#include <QString>

#include <optional>

namespace minemap::score_texts
{

/**
 * The tile of the hit rate.
 *
 * \param reading what the curve says where T was dragged to; null beyond the end of the curve.
 * \param isScored T is the tolerance of the score: then skill and p-value are of it too.
 */
TileContent hitRateTile( const ShownScore &shown, const std::optional<CurveReading> &reading, bool isScored );

TileContent confirmationTile( const ShownScore &shown );
TileContent displacementTile( const std::optional<QString> &diagnosed );

//! The score in one sentence, as a paragraph: what stands on top.
QString headlineHtml( const ShownScore &shown );
//! What else was measured, a paragraph a sentence.
QString furtherSentencesHtml( const ShownScore &shown );

//! "at 40 m: 52 % [44–60] of 1,240; chance rate 12 %".
QString readoutText( const CurveReading &reading, ShownUnits units );

//! Where a dragged T was read, and what waits for the next score.
QString waitingText( const ShownScore &shown, const std::optional<CurveReading> &reading, double asked,
                     ShownUnits units );

//! Why there is no curve, or why it begins later; empty where it is whole.
QString noCurveText( const ShownScore &shown );

//! A line for each reason, with the results that are unknown for it; \a beside: what the panel tells elsewhere.
QString unknownHtml( const ShownScore &shown, const ToldBeside &beside );

//! How many results are unknown.
int unknownCount( const ShownScore &shown, const ToldBeside &beside );

//! The notes, the most severe first; empty when there is none.
QString notesHtml( const Scorecard &card );

QString groundHtml( const Ground &ground, ShownUnits units );

//! Meaning, example and limits of the number of a tile, as rich text.
QString definitionHtml( const QString &title );

//! Titles of the tiles.
QString hitRateTitle();
QString confirmationTitle();
QString displacementTitle();
QString countTitle();

} // namespace minemap::score_texts
