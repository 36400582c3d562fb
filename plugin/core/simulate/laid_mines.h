// SPDX-License-Identifier: GPL-2.0-or-later
// The mines of a minefield as they were laid.
#pragma once

#include "core/simulate/minefield_sites.h"
#include "core/simulate/simulated_world.h"

#include <vector>

namespace minemap
{

//! A minefield as laid, or as a phantom record pretends.
struct LaidMinefield
{
    std::vector<SimulatedMine> mines; //!< In order of row and place in it; those laid later last.
    std::vector<Point> outline;       //!< Open ring round those that were not laid later.
    std::int32_t laid = 0;            //!< Days since 1970-01-01.
    bool isAntiTank = false;          //!< Else anti-personnel.
};

/**
 * The mines at \a site. Rows run parallel to its axis, mines a constant 4 to 10 m apart with 0.2 m (standard deviation,
 * each axis) of a soldier's inaccuracy. Mines laid later lie in a row of their own beside the minefield, 40 to 90 m
 * off.
 */
LaidMinefield layMines( const MinefieldSite &site, const SimulationParameters &parameters );

} // namespace minemap
