// SPDX-License-Identifier: GPL-2.0-or-later
// A map that was georeferenced unevenly: its displacement changes slowly from place to place.
#pragma once

#include "core/cause/cause.h"
#include "core/cause/place_mistake.h"

#include <memory>

namespace minemap
{

/**
 * Cause::Uneven: each place is moved by the mean of the recipe's shifts, weighted by exp( −d² / 2 width² ) (Nadaraya
 * 1964, Watson 1964); far from all of them by the nearest. \throws CauseError when there are no shifts or no width.
 */
std::unique_ptr<PlaceMistake> makeUnevenMistake( const CauseRecipe &recipe );

} // namespace minemap
