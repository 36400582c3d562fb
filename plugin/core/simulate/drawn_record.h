// SPDX-License-Identifier: GPL-2.0-or-later
// A minefield as a person draws it on a map.
#pragma once

#include "core/simulate/laid_mines.h"

namespace minemap
{

/**
 * The record of \a minefield in the plane, not quite where it is: the whole is off by the drawing deviation, and each
 * corner, end of a row or mine by as much again. Polygons are convex; mines laid later are on none.
 */
Shape drawRecord( const MinefieldSite &site, const LaidMinefield &minefield, const SimulationParameters &parameters );

//! Gives \a record a reference point at 0.7 to 1.3 times the reference distance from \a site, and a baseline from
//! there.
void drawReference( const MinefieldSite &site, const SimulationParameters &parameters, SimulatedRecord &record );

} // namespace minemap
