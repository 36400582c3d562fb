// SPDX-License-Identifier: GPL-2.0-or-later
// A displacement that was fitted to evidence: moved, turned, scaled.
#pragma once

#include "core/cause/cause.h"
#include "core/cause/place_mistake.h"
#include "core/geometry/local_plane.h"

#include <memory>

namespace minemap
{

//! Cause::Shift, ShiftScale, ShiftRotation or Similarity, in a plane centred on the recipe's origin; where that is (0,
//! 0), about the middle of \a plane. \throws CauseError when a number of the recipe makes no sense.
std::unique_ptr<PlaceMistake> makeFittedMistake( const CauseRecipe &recipe, const LocalPlane &plane );

} // namespace minemap
