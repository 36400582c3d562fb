// SPDX-License-Identifier: GPL-2.0-or-later
// Assumption area_leaves_out: how much of map and evidence the area leaves out.
#pragma once

#include "core/assumptions/assumption.h"
#include "core/assumptions/assumption_world.h"

namespace minemap
{

Assumption checkAreaLeavesOut( const AssumptionWorld &world );

} // namespace minemap
