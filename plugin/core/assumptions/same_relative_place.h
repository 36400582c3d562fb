// SPDX-License-Identifier: GPL-2.0-or-later
// Finds that stand at the same place of each searched polygon, wherever that is.
#pragma once

#include "core/assumptions/assumption_world.h"

#include <cstdint>
#include <vector>

namespace minemap
{

/**
 * The most finds that stand at one share of width and height of the box of their searched polygons, in five of these or
 * more. Ascending; empty where there are none.
 *
 * \param slack metres that a find may stand beside it.
 */
std::vector<std::uint32_t> findsAtSameRelativePlace( const AssumptionWorld &world, double slack );

} // namespace minemap
