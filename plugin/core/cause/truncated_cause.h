// SPDX-License-Identifier: GPL-2.0-or-later
// Grid references cut off instead of rounded (methods.md 2.3 H9).
#pragma once

#include "core/cause/cause.h"
#include "core/cause/number_system.h"
#include "core/cause/plane_motion.h"
#include "core/cause/record_facts.h"
#include "core/geometry/local_plane.h"
#include "core/geometry/shape.h"

#include <map>
#include <optional>
#include <string>

namespace minemap
{

//! One such recipe, as a motion of each record: it moves with its reference point, else with its middle, whose grid
//! reference was cut. Belongs to the thread of its context.
class TruncatedCause
{
  public:
    //! \throws CauseError when there is no such grid or the cell has no size.
    TruncatedCause( const CauseRecipe &recipe, const LocalPlane &plane, pj_ctx *context );

    //! Half a cell away from zero on both axes: where the record lies on average.
    std::optional<PlaneMotion> undoing( const Shape &shown, const RecordFacts &facts ) const;

    //! To the corner of the cell that is nearest to zero.
    std::optional<PlaneMotion> making( const Shape &truth, const RecordFacts &facts ) const;

  private:
    template <typename Change>
    std::optional<PlaneMotion> motion( const Shape &shape, const RecordFacts &facts, Change change ) const;
    const NumberSystem &gridAt( const Point &place ) const;

    CauseRecipe mRecipe;
    const LocalPlane &mPlane;
    pj_ctx *mContext;
    mutable std::map<std::string, NumberSystem> mGrids; //!< Made when first needed.
};

} // namespace minemap
