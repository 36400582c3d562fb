// SPDX-License-Identifier: GPL-2.0-or-later
// What of a matching could be quoted as a percentage.
#pragma once

#include "core/reconcile/claim_decoder.h"
#include "report/position/matches_report.h"

#include <vector>

namespace minemap
{

//! "matched_share", of the recorded mines that may be matched, and "type_agreement", of the pairs of known class.
std::vector<DecoderMeasure> matchesMeasures( const MatchesReport &report );

} // namespace minemap
