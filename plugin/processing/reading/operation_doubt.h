// SPDX-License-Identifier: GPL-2.0-or-later
// How far the published operations of a layer's CRS lie apart where the layer is.
#pragma once

#include "core/geometry/shape_array.h"
#include "core/score/scorecard.h"
#include "processing/reading/coordinate_operation.h"

#include <QString>

#include <optional>
#include <vector>

class QgsCoordinateTransformContext;

namespace minemap
{

/**
 * Adds to \a notes what is doubtful about the operation that a layer's places were made with:
 *
 * datum_shift_declared: the CRS declares its shift to WGS 84 itself, so that its accuracy is not published;
 * operation_inaccurate: its accuracy is above \a tolerance; operation_doubtful: another published operation, whose area
 * of use holds half of the layer or more, puts what it holds over half of \a tolerance elsewhere;
 * operation_grids_missing: published operations that could not be compared for want of grid files. Ballpark operations
 * are none.
 *
 * \param shapes of the layer in its own coordinates, of which up to 200 are compared.
 * \param tolerance metres.
 * \returns the larger of the accuracy and what the farthest of these others puts elsewhere, metres; nothing where
 * neither is known.
 */
std::optional<double> addOperationNotes( std::vector<Note> &notes, const QString &layerName,
                                         const LayerCoordinateOperation &operation, const ShapeArray &shapes,
                                         double tolerance );

} // namespace minemap
