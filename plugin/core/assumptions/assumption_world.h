// SPDX-License-Identifier: GPL-2.0-or-later
// Map and evidence as the assumptions look at them: what meets the area, indexed.
#pragma once

#include "core/evidence/evidence.h"
#include "core/geometry/shape_index.h"
#include "core/progress.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace minemap
{

struct AssumptionParameters
{
    double tolerance = 25;        //!< T, metres.
    double clusterDistance = 100; //!< Single linkage, metres.
    std::uint64_t seed = 1;       //!< Of everything random.
    int threads = 0;              //!< 0: as many as there are cores. Results do not depend on it.
};

//! Everything the checks share. Map and evidence must outlive it.
struct AssumptionWorld
{
    AssumptionWorld( const MinefieldMap &map, const Evidence &evidence, const AssumptionParameters &parameters,
                     Progress &progress );

    const MinefieldMap &map;
    const Evidence &evidence;
    const AssumptionParameters &parameters;
    Progress &progress;
    //! Positions of those with geometry that meet the area (of records and pieces: their bounding boxes), ascending.
    std::vector<std::uint32_t> records, finds, pieces;
    std::unique_ptr<ShapeIndex>
      recordIndex;                          //!< Of all records, whole, in their order; those not taking part are empty.
    std::unique_ptr<ShapeIndex> pieceIndex; //!< The same of searched ground.

    const Shape &record( std::uint32_t position ) const { return map.records[position].shape; }

    const Shape &piece( std::uint32_t position ) const { return evidence.searched.pieces[position].shape; }

    const Point &find( std::uint32_t position ) const { return evidence.finds[position].place; }
};

} // namespace minemap
