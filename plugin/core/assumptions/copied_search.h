// SPDX-License-Identifier: GPL-2.0-or-later
// Which searched polygons are records, or parts of them, drawn once more.
#pragma once

#include "core/assumptions/searched_parts.h"

#include <cstdint>
#include <vector>

namespace minemap
{

//! How the edge of a searched polygon runs beside the records.
struct EdgeRun
{
    std::int32_t places = 0;   //!< Looked at.
    std::int32_t followed = 0; //!< Of them those at one distance from the records' edge, the map on the searched side.
    std::int32_t outer = 0;    //!< Those with no searched ground beyond.
    std::int32_t outerFollowed = 0;
    std::int32_t onMap = 0;              //!< Those in the records or nearly.
    std::vector<std::uint32_t> adjacent; //!< Polygons of searched ground that touch it, ascending.

    bool isCopy() const;
    //! Other searched polygons lie all round, so that its own edge says nothing.
    bool isEnclosed() const;
};

/**
 * For each polygon of \a parts whether it is a copy; \a looked are those to look at, others are none.
 *
 * A copy runs, along most of its edge or of that part of it that is not shared with other searched ground, at one
 * distance from the edge of the records, which lie on the same side. So does a polygon drawn again with other vertices,
 * by another hand, simplified, or widened by one width; it does not where the width varies. Polygons that others
 * enclose are copies where those that touch them are: a record searched lane by lane.
 */
std::vector<char> copiedFromMap( const AssumptionWorld &world, const SearchedParts &parts,
                                 const std::vector<std::uint32_t> &looked );

} // namespace minemap
