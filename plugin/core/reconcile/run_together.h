// SPDX-License-Identifier: GPL-2.0-or-later
// Words of claims in which name, number and unit run together.
#pragma once

#include "core/reconcile/claim_chunks.h"

#include <vector>

namespace minemap
{

/**
 * The parts of \a chunk: "24PMN-2" is 24 and PMN-2, "ТМ-62М-10шт" is TM-62M and 10. Itself where it is one word, or
 * marked as ambiguous. \param isUnitNext a word for pieces follows it.
 */
std::vector<ClaimChunk> partsOf( const ClaimChunk &chunk, bool isUnitNext, const MineDictionary &dictionary );

} // namespace minemap
