// SPDX-License-Identifier: GPL-2.0-or-later
// All assumptions of a score, checked on the data themselves.
#pragma once

#include "core/assumptions/assumption.h"
#include "core/assumptions/assumption_world.h"

#include <vector>

namespace minemap
{

/**
 * Checks every assumption, in the order of ASSUMPTION_CODES.
 *
 * Those of \a assumed that are broken are marked so. Neither the order of features nor the number of threads changes
 * the result. \throws Canceled
 */
std::vector<Assumption> checkAssumptions( const MinefieldMap &map, const Evidence &evidence,
                                          const AssumptionParameters &parameters,
                                          const std::vector<AssumptionCode> &assumed, Progress &progress );

} // namespace minemap
