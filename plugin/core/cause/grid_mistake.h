// SPDX-License-Identifier: GPL-2.0-or-later
// Coordinates of an old datum, another grid, zone, meridian or hemisphere, or with a wrong digit, taken for what they
// are not (methods.md 2.3 H1 – H4).
#pragma once

#include "core/cause/cause.h"
#include "core/cause/place_mistake.h"

#include <memory>

struct pj_ctx;

namespace minemap
{

//! Cause::Datum, OtherOperation, GridAsOtherGrid, Zone, PrimeMeridian, SignLost or DigitWrong as \a recipe says.
//! \throws CauseError when it cannot be carried out.
std::unique_ptr<PlaceMistake> makeGridMistake( const CauseRecipe &recipe, pj_ctx *context );

} // namespace minemap
