// SPDX-License-Identifier: GPL-2.0-or-later
// Makes a synthetic area whose truth is known.
#pragma once

#include "core/cause/cause.h"
#include "core/progress.h"
#include "core/simulate/map_coordinates.h"
#include "core/simulate/minefield_sites.h"
#include "core/simulate/simulated_world.h"
#include "core/simulate/simulation_parameters.h"

#include <vector>

namespace minemap
{

//! A world, and what was done to its map.
struct Simulation
{
    SimulatedWorld world;
    std::vector<CauseRecipe> recipes; //!< Of each error of the list.
};

/**
 * The world of \a parameters. The same parameters give the same world, to the millimetre of the plane; each part has
 * its own random numbers, so that changing one parameter changes that part alone.
 *
 * \param centre of the plane, longitude and latitude in degrees.
 * \throws ExtentTooSmall, ErrorListError, GeometryError, Canceled
 */
Simulation simulateWorld( const SimulationParameters &parameters, const MapCoordinates &coordinates,
                          const Point &centre, Progress &progress );

//! The name of group \a number, counted from 0: A … Z, AA, AB …
std::string groupName( int number );

//! The id of record \a number, counted from 1: R001 …
std::string recordId( std::size_t number );

} // namespace minemap
