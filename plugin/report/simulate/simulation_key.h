// SPDX-License-Identifier: GPL-2.0-or-later
// The key of a simulation: what is true of a synthetic area, and what was done to its map.
#pragma once

#include "core/simulate/simulate_world.h"

#include <QByteArray>

#include <string>
#include <utility>
#include <vector>

namespace minemap
{

//! What a key tells beside the world.
struct SimulationOrigin
{
    std::vector<std::pair<std::string, std::string>> plugin;     //!< Names and versions.
    std::vector<std::pair<std::string, std::string>> parameters; //!< Names and JSON values.
    std::string mapCrs;
    std::string plane; //!< PROJ text.
};

//! "schema": "minemap-simulation/1" (docs/interface.md), after a first line that says that all of it is synthetic.
QByteArray simulationKey( const Simulation &simulation, const SimulationParameters &parameters,
                          const SimulationOrigin &origin );

//! A date as "2021-06-30". \param day days since 1970-01-01.
QString dayText( std::int32_t day );

} // namespace minemap
