// SPDX-License-Identifier: GPL-2.0-or-later
// What search and accidents show of a simulated area.
#pragma once

#include "core/progress.h"
#include "core/simulate/simulated_world.h"
#include "core/simulate/simulation_parameters.h"

namespace minemap
{

//! Detonates mines of \a world chosen evenly among all, between 4 and 24 years after they were laid.
void addAccidents( const SimulationParameters &parameters, SimulatedWorld &world );

/**
 * Finds the mines of \a world that lie in searched ground and are still there, each with the probability of detection,
 * a little off their places; and clutter evenly over searched ground. \throws Canceled
 */
void addFinds( const SimulationParameters &parameters, SimulatedWorld &world, const Progress &progress );

} // namespace minemap
