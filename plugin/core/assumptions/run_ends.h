// SPDX-License-Identifier: GPL-2.0-or-later
// Where a record leaves the border of searched ground: in the middle of one of its sides, or at a corner.
#pragma once

#include "core/assumptions/assumption_world.h"
#include "core/assumptions/record_at_search.h"

namespace minemap
{

/**
 * True where a length of \a record that faces search at a distance \a from … \a to ends away from every corner of the
 * searched polygons, or is a whole ring of several.
 *
 * Records and tasks drawn from the same parcels have borders in common from corner to corner. A cut follows a task's
 * side until the record ends, wherever that is, or makes a hole. Ends of lines always count.
 */
bool leavesBetweenCorners( const AssumptionWorld &world, const RecordAtSearch &record, double from, double to );

} // namespace minemap
