// SPDX-License-Identifier: GPL-2.0-or-later
// Assumption cut_by_search: whether records end where searched ground begins.
#pragma once

#include "core/assumptions/assumption.h"
#include "core/assumptions/assumption_world.h"

namespace minemap
{

namespace assumption_reasons
{

constexpr const char *FEW_CROSSED = "too few records lie in searched ground with a part alone, where a cut would show";
constexpr const char *ONE_WAY = "records end at one distance from searched ground, all on one side of it";
constexpr const char *RECORDS_GONE = "searched polygons name records that the map does not have";
constexpr const char *POINTS = "points have no border at which a cut would show";
constexpr const char *LITTLE_SEARCHED =
  "so little of the map is searched that closed records may have been taken out of it";

} // namespace assumption_reasons

Assumption checkCutBySearch( const AssumptionWorld &world );

} // namespace minemap
