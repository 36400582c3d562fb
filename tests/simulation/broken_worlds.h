// SPDX-License-Identifier: GPL-2.0-or-later
// Simulated worlds whose evidence does not keep what a diagnosis takes for granted.
#pragma once

#include "core/simulate/simulate_world.h"

#include <functional>
#include <string>
#include <vector>

namespace minemap
{

//! One way in which real map and evidence are not what they are taken for.
struct Break
{
    std::string name;
    bool isBroken = true; //!< False for the worlds as they are.
    std::function<void( SimulatedWorld &world, const MapCoordinates &coordinates )> apply;
};

/**
 * None; searched ground cut out of all records that it meets or of half of them, with 0, 25, 50 and 100 m around it,
 * or out of records drawn 100 m wider (polygons; others as with 0 m); finds at the middle of their search task; finds
 * rounded to 100 m; search drawn as circles of 50 m about the finds.
 */
std::vector<Break> breaksOfEvidence();

} // namespace minemap
