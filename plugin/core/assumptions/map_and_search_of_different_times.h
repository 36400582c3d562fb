// SPDX-License-Identifier: GPL-2.0-or-later
// Assumption map_and_search_of_different_times: whether the search came after the records it tests.
#pragma once

#include "core/assumptions/assumption.h"
#include "core/assumptions/assumption_world.h"

namespace minemap
{

Assumption checkMapAndSearchOfDifferentTimes( const AssumptionWorld &world );

} // namespace minemap
