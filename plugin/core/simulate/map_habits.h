// SPDX-License-Identifier: GPL-2.0-or-later
// Maps that were made or changed by search: redrawn round the finds, or with searched ground cut out.
#pragma once

#include "core/progress.h"
#include "core/simulate/map_coordinates.h"
#include "core/simulate/simulated_world.h"
#include "core/simulate/simulation_parameters.h"

#include <vector>

namespace minemap
{

/**
 * Redraws a share of the records of at least three finds, by lot, as the hull of their finds, where those are said to
 * lie, 10 m wider. The finds of a record are those of its minefield. What errors had done to such a record is gone.
 *
 * \param places of the records in the plane; changed with them. \throws Canceled, GeometryError
 */
void drawRecordsFromFinds( const SimulationParameters &parameters, const MapCoordinates &coordinates,
                           const Progress &progress, std::vector<Shape> &places, SimulatedWorld &world );

/**
 * Cuts searched ground, and a buffer round it, out of a share of the records that it meets, by lot. Of a polygon all
 * pieces over 1 m² stay, slivers as well, of a line the pieces and of points those outside.
 *
 * \param places of the records in the plane, where the map has them; empty for those off the plane, which are not met.
 * \throws Canceled, GeometryError
 */
void cutSearchedGround( const SimulationParameters &parameters, const MapCoordinates &coordinates,
                        const Progress &progress, const std::vector<Shape> &places, SimulatedWorld &world );

} // namespace minemap
