// SPDX-License-Identifier: GPL-2.0-or-later
// The shapes of a layer from its own coordinate system to longitude and latitude.
#pragma once

#include "core/geometry/shape_array.h"
#include "core/progress.h"
#include "processing/coordinate_operation.h"

#include <qgsrectangle.h>

namespace minemap
{

//! Of the usable coordinates, in the layer's own units: a provider's extent also has those that are no numbers.
QgsRectangle extentOf( const ShapeArray &shapes );

/**
 * Turns \a shapes into longitude and latitude, edges first made no longer than 200 m, because a straight line in one
 * system is none in another. Vertices that cannot be transformed become NaN. \throws Canceled.
 */
void toLongitudeLatitude( ShapeArray &shapes, const LayerCoordinateOperation &operation, const Progress &progress );

} // namespace minemap
