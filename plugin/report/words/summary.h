// SPDX-License-Identifier: GPL-2.0-or-later
// The score in plain sentences.
#pragma once

#include "core/score/scorecard.h"

#include <QString>
#include <QStringList>

namespace minemap
{

//! What must be read before any number, most urgent first: alarms, unknown datum, changed tolerance, fitting by hand.
QStringList leadingWarnings( const Scorecard &card );

//! The sentences of plainSentences() one by one; empty where there is nothing to say.
QString hitSentence( const Scorecard &card );
//! Nothing where too few finds make every sentence about rates idle.
QString significanceSentence( const Scorecard &card );
QString confirmationSentence( const Scorecard &card );
QString accidentSentence( const Scorecard &card );

//! What was measured, a sentence each; no percentage where there is too little to judge.
QStringList plainSentences( const Scorecard &card );

//! The leading warnings, then the plain sentences, a line each.
QString summaryText( const Scorecard &card );

} // namespace minemap
