// SPDX-License-Identifier: GPL-2.0-or-later
// Assumption map_and_search_apart: whether map and searched ground meet at all.
#pragma once

#include "core/assumptions/assumption.h"
#include "core/assumptions/assumption_world.h"

namespace minemap
{

/**
 * Counts the records at searched ground (within T of it) until there are FEWEST_AT_SEARCH, and the finds in searched
 * ground that lie within T of the map.
 *
 * Where search was cut out of a map and the searched records vanished whole, no border is left that shows it: a right
 * map then meets as few finds as one that is displaced or of another place. None of these can be told from the others,
 * and the hit rate says nothing of the records, of which hardly any was searched. A displacement can be looked for:
 * the diagnosis stays.
 */
Assumption checkMapAndSearchApart( const AssumptionWorld &world );

} // namespace minemap
