// SPDX-License-Identifier: GPL-2.0-or-later
// From layers in degrees to the pages of a report's map.
#pragma once

#include "report/map/discrepancy_map.h"

#include <vector>

namespace minemap
{

//! The overview, then groups in the order of their names.
struct ReportMaps
{
    std::vector<DiscrepancyMap> maps; //!< Nothing where no place can be drawn.
    int groupsWithoutMap = 0;         //!< Beyond as many as were asked for.
};

/**
 * \param everything in longitudes and latitudes, without CRS and window.
 * \param groupPages maps of groups at most; none where all records are of one group.
 */
ReportMaps reportMaps( DiscrepancyMap everything, int groupPages );

} // namespace minemap
