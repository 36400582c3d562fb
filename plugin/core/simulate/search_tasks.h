// SPDX-License-Identifier: GPL-2.0-or-later
// Where a simulation has searched: ground that knows nothing of the map, and ground searched because of it.
#pragma once

#include "core/progress.h"
#include "core/simulate/simulated_world.h"
#include "core/simulate/simulation_frame.h"
#include "core/simulate/simulation_parameters.h"

#include <vector>

namespace minemap
{

/**
 * The search tasks of a simulation. No two overlap.
 *
 * With s the searched share and f how far search follows the map, (1 − f)·s of all ground is searched whatever the map
 * says, and f / (1 − (1 − f)·s) of the records, drawn by lot, get a task of their own, 25 to 40 m wider than they are
 * all round. So (1 − f)·s of the ground away from the map is searched, and of mapped ground f more (methods.md 1.5).
 *
 * \param places of the records in the plane, where the map has them: there deminers go. \throws Canceled, GeometryError
 */
std::vector<SimulatedTask> searchGround( const SimulationParameters &parameters, const SimulationFrame &frame,
                                         const std::vector<Shape> &places, const Progress &progress );

//! Gives \a tasks ids, dates and methods: completed over five years that begin 25 years after the mines were laid.
void numberTasks( const SimulationParameters &parameters, std::vector<SimulatedTask> &tasks );

} // namespace minemap
