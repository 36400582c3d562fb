// SPDX-License-Identifier: GPL-2.0-or-later
// What evidence would decide between explanations that the evidence at hand cannot tell apart.
#pragma once

#include "core/diagnose/diagnosis.h"
#include "core/progress.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace minemap
{

class ShapeIndex;

/**
 * Where a search would tell more of \a scope than in \a searched, that of \a input; whose records are at the positions
 * \a records of \a input.
 *
 * Nothing where an explanation is supported already, or where no search would: all ground in question is searched, or
 * where was searched is unknown. Records are named, of which two explanations differ: each of them puts the record
 * where the other does not (over two tolerances apart), and at least one of these places was not searched. The two are
 * the first that is not rejected and the next that contradicts it, or the map as it lies. Where none stands, the
 * records are those of which least is searched where the map shows them.
 *
 * \throws Canceled, CauseError.
 */
std::optional<DecidingSurvey> decidingSurvey( const DiagnosisInput &input, const ShapeIndex &searched,
                                              const ScopeDiagnosis &scope, const std::vector<std::size_t> &records,
                                              double tolerance, const Progress &progress );

} // namespace minemap
