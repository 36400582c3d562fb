// SPDX-License-Identifier: GPL-2.0-or-later
// Assumption finds_on_search_places: whether finds stand at centroids, corners or label points of searched polygons or
// records.
#pragma once

#include "core/assumptions/assumption.h"
#include "core/assumptions/assumption_world.h"

namespace minemap
{

Assumption checkFindsOnSearchPlaces( const AssumptionWorld &world );

} // namespace minemap
