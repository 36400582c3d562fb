// SPDX-License-Identifier: GPL-2.0-or-later
// What of counts a quoted percentage could mean.
#pragma once

#include "core/reconcile/claim_decoder.h"

#include <vector>

namespace minemap
{

struct CountsResult;

/**
 * Measures for decodePercentage(), each with its n: count_ratio (found of expected), found_of_claimed (all found on the
 * records compared, searched ground or not), records_as_claimed (of those judged), types_of_expected and types_of_found
 * (overlap by class).
 */
std::vector<DecoderMeasure> countsMeasures( const CountsResult &result );

} // namespace minemap
