// SPDX-License-Identifier: GPL-2.0-or-later
// Searched ground that was not drawn from search: offices that keep no polygons of it report others instead.
#pragma once

#include "core/progress.h"
#include "core/simulate/simulated_world.h"
#include "core/simulate/simulation_parameters.h"

#include <vector>

namespace minemap
{

/**
 * The ground of the records as the searched ground: one task each for the searched share of them, by lot. Polygons are
 * as the map has them, also where they overlap; lines and points are 25 m wide all round.
 *
 * \param places of the records in the plane. \throws Canceled, GeometryError
 */
std::vector<SimulatedTask> searchOfRecords( const SimulationParameters &parameters, const std::vector<Shape> &places,
                                            const Progress &progress );

/**
 * Replaces the tasks of \a world by circles of 10 to 20 m about its finds. Circles that meet are one task, as one team
 * in one place; it has date and method of the task of its first find and is completed with the last of its finds'.
 *
 * \throws Canceled, GeometryError
 */
void reportCirclesAboutFinds( const SimulationParameters &parameters, const Progress &progress, SimulatedWorld &world );

//! m² of the union of the tasks of \a world. \throws GeometryError
double searchedAreaOf( const SimulatedWorld &world );

} // namespace minemap
