// SPDX-License-Identifier: GPL-2.0-or-later
// Whether the map keeps out of searched ground: held against the map moved aside.
#pragma once

#include "core/assumptions/assumption_world.h"

namespace minemap
{

//! The mapped places that lie in searched ground, and of the same map moved aside.
struct MapBesideSearch
{
    double share = 0;       //!< Of the places looked at.
    double sharesMoved = 0; //!< The same of moved maps, their mean.
    double tail = 1;        //!< Share of moved maps, this one among them, with no larger share.
    double shareOfBest = 0; //!< Of a map that keeps out: the same of the best of many moves by some 100 m.
};

/**
 * Moves the records near searched ground by 100 m to 1 km in random directions.
 *
 * Of a map of which more than a few per cent are searched, which does not keep out, fewer moves of fewer places are
 * tried. Places lie a little inside of polygons, so that a border in common does not count. \throws Canceled
 */
MapBesideSearch mapBesideSearch( const AssumptionWorld &world );

} // namespace minemap
