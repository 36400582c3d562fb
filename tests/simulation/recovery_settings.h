// SPDX-License-Identifier: GPL-2.0-or-later
// The settings of the recovery table: which worlds are simulated, and what was done to their maps.
#pragma once

#include "core/simulate/simulation_parameters.h"

#include <string>
#include <vector>

namespace minemap
{

//! What a setting is to show.
enum class Shows
{
  Shift,     //!< That the shift is recovered, and its datum named.
  Cause,     //!< That a cause is named that does not displace all records alike, or not within the maximum shift.
  TooSmall,  //!< That a displacement too small to be told is called not identifiable.
  NoFalsity, //!< That a map that is right, or worthless, is not explained.
};

struct RecoverySetting
{
    std::string name;
    Shows shows = Shows::Shift;
    SimulationParameters world;
    std::string error;              //!< In the grammar of ERRORS; empty: none.
    const char *crs = "EPSG:32638"; //!< Of the map.
    double within = 10;             //!< A recovered shift this near to the true one is a success, metres.
    double maximumShift = 3000;     //!< Of the diagnosis, metres.
    bool isGoal = false;            //!< The goals of what it shows hold for it.
};

//! All settings, in the order of the table.
std::vector<RecoverySetting> recoverySettings();

} // namespace minemap
