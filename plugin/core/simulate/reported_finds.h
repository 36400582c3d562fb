// SPDX-License-Identifier: GPL-2.0-or-later
// Finds as databases hold them: reported twice, at a point of their task, rounded.
#pragma once

#include "core/progress.h"
#include "core/simulate/map_coordinates.h"
#include "core/simulate/simulated_world.h"
#include "core/simulate/simulation_parameters.h"

namespace minemap
{

/**
 * Adds the finds that a second source reports again, in the order of the first reports: the same find, date and lot up
 * to 5 m off. The second source knows no tasks.
 */
void addDuplicates( const SimulationParameters &parameters, SimulatedWorld &world );

//! Says that finds lie at the middle or at the first corner of their task; those of a second source stay.
void moveFindsToTasks( FindsAt where, SimulatedWorld &world );

//! Rounds the coordinates of the finds to the step of \a rounding metres (MapCoordinates::stepOf()).
void roundFinds( double rounding, const MapCoordinates &coordinates, SimulatedWorld &world );

//! All three, as far as they are asked for. \throws Canceled
void reportFinds( const SimulationParameters &parameters, const MapCoordinates &coordinates, const Progress &progress,
                  SimulatedWorld &world );

} // namespace minemap
