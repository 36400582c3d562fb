// SPDX-License-Identifier: GPL-2.0-or-later
// Assumption map_made_from_finds: whether records were made from the finds that are to test them.
#pragma once

#include "core/assumptions/assumption.h"
#include "core/assumptions/assumption_world.h"

namespace minemap
{

Assumption checkMapMadeFromFinds( const AssumptionWorld &world );

} // namespace minemap
