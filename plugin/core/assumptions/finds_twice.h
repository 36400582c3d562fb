// SPDX-License-Identifier: GPL-2.0-or-later
// Assumption finds_twice: whether the same item came from two sources.
#pragma once

#include "core/assumptions/assumption.h"
#include "core/assumptions/assumption_world.h"

namespace minemap
{

Assumption checkFindsTwice( const AssumptionWorld &world );

} // namespace minemap
