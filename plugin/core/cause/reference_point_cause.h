// SPDX-License-Identifier: GPL-2.0-or-later
// Mistakes of bearings and distances: a record turned, scaled or mirrored about its reference point, whole, in its
// first leg or in each (methods.md 2.3 H8, H8b, H10 – H12, H14).
#pragma once

#include "core/cause/cause.h"
#include "core/cause/plane_motion.h"
#include "core/cause/record_facts.h"
#include "core/geometry/local_plane.h"
#include "core/geometry/shape.h"
#include "core/survey/meridian_convergence.h"

#include <map>
#include <memory>
#include <optional>
#include <string>

namespace minemap
{

//! One such recipe, as a motion of each record. Belongs to one thread.
class ReferencePointCause
{
  public:
    //! \throws CauseError when the recipe names no grid, a year without model or a factor that is not positive.
    ReferencePointCause( const CauseRecipe &recipe, const LocalPlane &plane );

    //! Where \a shown truly is; nothing where the mistake cannot have been made.
    std::optional<Shape> undone( const Shape &shown, const RecordFacts &facts ) const;

    //! Where the mistake shows \a truth; nothing where it cannot be made.
    std::optional<Shape> made( const Shape &truth, const RecordFacts &facts ) const;

  private:
    std::optional<Shape> changed( const Shape &shape, const RecordFacts &facts, bool undo ) const;
    std::optional<PlaneMotion> motion( const Shape &shape, const RecordFacts &facts, bool undo ) const;
    //! The place that \a to is measured to be from \a from, with the mistake undone or made in that leg.
    std::optional<Point> legEnd( const Point &from, const Point &to, bool undo ) const;
    //! Each vertex measured from the one before, the first of each path from the reference point.
    std::optional<Shape> legByLeg( const Shape &shape, const Point &reference, bool undo ) const;
    //! Degrees clockwise by which the truth is turned from what is shown.
    std::optional<double> turnOf( const RecordFacts &facts ) const;
    std::optional<double> convergenceAt( const Point &place ) const;
    //! What turns \a place about \a reference until its azimuth is \a factor times what it was.
    std::optional<PlaneMotion> milsMotion( const Point &place, const Point &reference, double factor ) const;

    CauseRecipe mRecipe;
    const LocalPlane &mPlane;
    mutable std::map<std::string, std::unique_ptr<MeridianConvergence>> mGrids; //!< Made when first needed.
};

} // namespace minemap
