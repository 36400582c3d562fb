// SPDX-License-Identifier: GPL-2.0-or-later
// The headline numbers as text, for the report's tiles and the panel's: no percentage where there is too little to
// judge.
#pragma once

#include "core/score/scorecard.h"

#include <QString>

namespace minemap
{

//! One number with all that must stand beside it.
struct Headline
{
    QString title;
    QString value;
    QString sample;     //!< What was counted; may be empty.
    QString reason;     //!< Why the number is unknown; empty when it is known.
    QString definition; //!< What it is and is not.

    //! The sample, and the reason where the number is unknown.
    QString sampleWithReason() const;
};

Headline hitRateHeadline( const Scorecard &card );
Headline chanceRateHeadline( const Scorecard &card );
Headline skillHeadline( const Scorecard &card );
Headline pValueHeadline( const Scorecard &card );
Headline confirmationHeadline( const Scorecard &card );

QString unknownText();

//! At least TOO_FEW_TO_JUDGE finds were scored.
bool hasEnoughFinds( const HitRate &rate );

//! "41 % [33–50]" | "3 of 7: too few to judge" | "unknown".
QString hitRateText( const HitRate &rate );
QString confirmationText( const Confirmation &confirmation );

//! Chance and skill only mean something beside a hit rate.
QString chanceText( const HitRate &rate );
QString skillText( const HitRate &rate );

//! \a p is the p-value of \a rate, or its adjusted one.
QString pText( const HitRate &rate, const OptionalNumber &p );

//! What was counted for a hit rate: "finds: 1,240, within 25 m: 508, clusters: 42".
QString hitRateSample( const HitRate &rate, double tolerance );

} // namespace minemap
