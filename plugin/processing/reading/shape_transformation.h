// SPDX-License-Identifier: GPL-2.0-or-later
// The shapes of a layer from its own coordinate system to longitude and latitude.
#pragma once

#include "core/geometry/shape_array.h"
#include "core/progress.h"
#include "processing/reading/coordinate_operation.h"

#include <qgsrectangle.h>

namespace minemap
{

//! Of the usable features, in the layer's own units: a provider's extent also has what was left out.
QgsRectangle extentOf( const ShapeArray &shapes );

/**
 * Turns \a shapes into longitude and latitude, edges first made no longer than 200 m, because a straight line in one
 * system is none in another. Vertices that cannot be transformed become NaN. \throws Canceled.
 *
 * \param before where given, becomes the shapes in the layer's own coordinates, and edges stay as they are: mistakes in
 * the digits of coordinates can be undone only where somebody wrote digits.
 */
void toLongitudeLatitude( ShapeArray &shapes, const LayerCoordinateOperation &operation, const Progress &progress,
                          ShapeArray *before = nullptr );

} // namespace minemap
