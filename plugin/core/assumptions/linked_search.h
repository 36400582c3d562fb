// SPDX-License-Identifier: GPL-2.0-or-later
// What the links from searched polygons to the records that they served say of cuts.
#pragma once

#include "core/assumptions/assumption_world.h"

#include <cstdint>
#include <map>

namespace minemap
{

//! A record that searched polygons name.
struct LinkedRecord
{
    double cutArea = 0;      //!< m² of polygons searched for it that lie wholly beside it, at its border.
    double overlapArea = 0;  //!< m² of its own ground that was searched for it; of a line m.
    bool liesBeside = false; //!< Such polygons abut, and hardly any ground searched for it lies on it.
};

struct LinkedSearch
{
    std::map<std::uint32_t, LinkedRecord> records; //!< By their position in the map.
    std::int64_t ids = 0;                          //!< Different ids that searched polygons name.
    std::int64_t gone = 0;                         //!< Those of them that no record of the map bears.
};

/**
 * Empty where the records have no ids or the searched polygons no links. Ids that a record left out by the area bears
 * are not gone. \throws GeometryError, Canceled
 *
 * \param reach metres from the record within which a polygon abuts.
 */
LinkedSearch linkedSearch( const AssumptionWorld &world, double reach );

} // namespace minemap
