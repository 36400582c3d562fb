// SPDX-License-Identifier: GPL-2.0-or-later
// Assumption search_drawn_around_finds: whether searched polygons were drawn about finds.
#pragma once

#include "core/assumptions/assumption.h"
#include "core/assumptions/assumption_world.h"

namespace minemap
{

Assumption checkSearchDrawnAroundFinds( const AssumptionWorld &world );

} // namespace minemap
