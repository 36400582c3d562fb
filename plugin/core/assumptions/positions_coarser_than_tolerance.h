// SPDX-License-Identifier: GPL-2.0-or-later
// Assumption positions_coarser_than_tolerance: whether coordinates are finer than the tolerance asks for.
#pragma once

#include "core/assumptions/assumption.h"
#include "core/assumptions/assumption_world.h"

namespace minemap
{

Assumption checkPositionsCoarserThanTolerance( const AssumptionWorld &world );

} // namespace minemap
