// SPDX-License-Identifier: GPL-2.0-or-later
// The words of counts: verdicts, classes of mines, why something is not known.
#pragma once

#include "core/reconcile/accident_summary.h"
#include "core/reconcile/count_verdict.h"
#include "core/reconcile/reconcile_counts.h"

#include <QString>

#include <string>

namespace minemap
{

QString countVerdictText( CountVerdict verdict );
//! A class in words, a model as it is, "all types" for the total.
QString mineTypeText( const CountKey &key );
//! As it is when it has no translation.
QString countReasonText( const std::string &reason );
//! The phrase among those that counts give as reasons or assumptions; null when it is none of them.
const char *knownCountPhrase( const std::string &phrase );

QString casualtyGroupText( CasualtyGroup group );

//! "133 [21–273]"
QString countRangeText( const CountRange &range );
//! countRangeText() by the finds, and where the claim leaves more, what is claimed and not found; empty: unknown.
QString unaccountedText( const CountComparison &comparison );
//! "0.35", "1,234": at least \a digits digits that tell, no fraction beyond them; a rate of 0.35 is neither 0 nor 0.4.
QString amountText( double amount, int digits );
//! "1,234 to 5,678", "0.25 to 1.4".
QString amountRangeText( const Interval &range );
//! "41 % [33–50]" of accidents off the map, or that there are too few.
QString offMapText( const OffMapShare &accidents );
//! The same of the people hurt.
QString peopleOffMapText( const OffMapShare &accidents );
//! "1,234", but "1.2" and "0.4" under ten: an expectation is no count.
QString expectedText( double expected );
//! "24", "20–30", "100 or more", "at most 30".
QString claimedText( const CountBounds &claimed );
//! What is expected, from the one end to the other where the claim gives bounds; empty: unknown.
QString expectedText( const CountComparison &comparison );
//! R in percent with the interval that decides; no percentage where under ten are claimed or expected.
QString countRatioText( const CountComparison &comparison );

} // namespace minemap
