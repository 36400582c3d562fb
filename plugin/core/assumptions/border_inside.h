// SPDX-License-Identifier: GPL-2.0-or-later
// How much of the border of searched ground runs through a record.
#pragma once

#include "core/assumptions/assumption_world.h"
#include "core/assumptions/boundary_samples.h"

#include <cstdint>

namespace minemap
{

/**
 * Metres of the edges of searched polygons that run through polygon \a record, with ground of it close by on both sides
 * and some metres farther off.
 */
double borderInside( const AssumptionWorld &world, std::uint32_t record, const SampleDensity &density );

/**
 * Metres of the border of searched ground, without borders that searched polygons share, from which polygon \a record
 * goes on to \a depth metres inside that ground.
 */
double borderReached( const AssumptionWorld &world, std::uint32_t record, double depth, const SampleDensity &density );

} // namespace minemap
