// SPDX-License-Identifier: GPL-2.0-or-later
// Why a map is wrong: the whole map, then group by group.
#pragma once

#include "core/diagnose/diagnosis.h"
#include "core/progress.h"

#include <string>
#include <utility>
#include <vector>

namespace minemap
{

/**
 * Tests \a proposals and free shifts against the finds (methods.md 2.3–2.5).
 *
 * Neither the order of records nor of finds nor the number of threads changes the result. Records without group are a
 * group of their own where others have one.
 *
 * Known limits: an explanation that displaces all records alike is found whatever displaced them; only held-out
 * records and the list of what is not rejected say how far it can be trusted. Two mistakes in a row are looked for
 * only where one is about reference points. Where a broken assumption of \a input leaves a diagnosis nothing to rest
 * on, nothing is tested: each scope has the explanation "none" alone, not identifiable, with the reason. Where search
 * is unknown, chance is taken as displacing records to any ground, which makes fits look better than they are if search
 * followed the map.
 *
 * \throws Canceled, CauseError.
 */
Diagnosis diagnoseMap( DiagnosisInput input, const DiagnosisParameters &parameters,
                       const std::vector<CauseProposal> &proposals, Progress &progress );

//! Names of results that \a diagnosis does not have and why, for Scorecard::undefined; empty where it was made.
std::vector<std::pair<std::string, std::string>> undefinedOf( const Diagnosis &diagnosis );

} // namespace minemap
