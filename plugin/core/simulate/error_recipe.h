// SPDX-License-Identifier: GPL-2.0-or-later
// From an item of the list of errors to the complete recipe at a place.
#pragma once

#include "core/geometry/point.h"
#include "core/simulate/error_list.h"

namespace minemap
{

/**
 * The recipe of \a error with what depends on the place.
 *
 * A datum is given as an operation or as an old geographic CRS; of the latter, and of a grid of an old datum, it is the
 * operation to WGS 84 that PROJ puts first at the place and can carry out, never a ballpark. A fitted cause, which is
 * given as a displacement, becomes the correction that undoes it.
 *
 * \param place longitude and latitude in degrees. \throws ErrorListError for codes that EPSG does not have, or for
 * which there is no operation.
 */
CauseRecipe completeRecipe( const InjectedError &error, const Point &place );

} // namespace minemap
