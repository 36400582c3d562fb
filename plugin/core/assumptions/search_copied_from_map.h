// SPDX-License-Identifier: GPL-2.0-or-later
// Assumption search_copied_from_map: whether searched polygons are the records, or the records they.
#pragma once

#include "core/assumptions/assumption.h"
#include "core/assumptions/assumption_world.h"

namespace minemap
{

Assumption checkSearchCopiedFromMap( const AssumptionWorld &world );

} // namespace minemap
