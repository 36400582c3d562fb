// SPDX-License-Identifier: GPL-2.0-or-later
// A scorecard from its JSON document, so that all that shows scorecards can show one that was written before.
#pragma once

#include "core/score/scorecard.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace minemap
{

//! What a file of schema "minemap-scorecard/1" holds.
struct ReadScorecard
{
    QString problem; //!< Why it cannot be used, a part of a sentence; empty when it can.
    Scorecard card;
    QByteArray digest;   //!< As the file says it.
    QStringList missing; //!< Keys of the contract that it lacks, "hit_rate.by_mine"; their numbers are unknown.

    //! False for a file that was changed after it was written, or written by a version that computes it otherwise.
    bool digestFits() const;
};

/**
 * Reads what scorecardJson() wrote: scorecardJson( readScorecard( json ).card ) is \a json again, in one language.
 *
 * Unknown keys are passed over, missing ones are named, values of another kind than the contract's are a problem.
 * Reasons are read into Scorecard::undefined alone; members that point to phrases stay null.
 */
ReadScorecard readScorecard( const QByteArray &json );

} // namespace minemap
