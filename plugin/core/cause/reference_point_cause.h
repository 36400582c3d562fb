// SPDX-License-Identifier: GPL-2.0-or-later
// Mistakes of bearings and distances: a record turned, scaled or mirrored about its reference point (methods.md 2.3 H8,
// H8b, H10 – H12, H14).
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

    //! What moves \a shown to where it truly is; nothing where the mistake cannot have been made.
    std::optional<PlaneMotion> undoing( const Shape &shown, const RecordFacts &facts ) const;

    //! What moves \a truth to where the mistake shows it; nothing where it cannot be made.
    std::optional<PlaneMotion> making( const Shape &truth, const RecordFacts &facts ) const;

  private:
    std::optional<PlaneMotion> motion( const Shape &shape, const RecordFacts &facts, bool undo ) const;
    //! Degrees clockwise by which the truth is turned from what is shown.
    std::optional<double> turnOf( const RecordFacts &facts ) const;
    std::optional<double> convergenceAt( const Point &place ) const;
    std::optional<PlaneMotion> milsMotion( const Shape &shape, const Point &reference, double factor ) const;

    CauseRecipe mRecipe;
    const LocalPlane &mPlane;
    mutable std::map<std::string, std::unique_ptr<MeridianConvergence>> mGrids; //!< Made when first needed.
};

} // namespace minemap
