// SPDX-License-Identifier: GPL-2.0-or-later
// The words of counts: verdicts, classes of mines, why something is not known.
#pragma once

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

//! "133 [21–273]"
QString countRangeText( const CountRange &range );
//! R in percent with the interval that decides; no percentage where there is too little to judge.
QString countRatioText( const CountComparison &comparison );

} // namespace minemap
