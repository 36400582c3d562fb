// SPDX-License-Identifier: GPL-2.0-or-later
// Assumption cut_by_search: whether records end where searched ground begins.
#pragma once

#include "core/assumptions/assumption.h"
#include "core/assumptions/assumption_world.h"

namespace minemap
{

Assumption checkCutBySearch( const AssumptionWorld &world );

} // namespace minemap
