// SPDX-License-Identifier: GPL-2.0-or-later
// How finely the positions of a layer are known, from its coordinates and its field of accuracy.
#pragma once

#include "core/evidence/evidence.h"
#include "core/geometry/shape_array.h"
#include "processing/reading/coordinate_operation.h"

#include <QString>
#include <QVariant>

#include <optional>
#include <vector>

class QgsCoordinateTransformContext;

namespace minemap
{

/**
 * The step in which nearly all coordinates of a layer are written, in metres: in its own CRS, as longitude and
 * latitude, or in the UTM zone of its middle, whichever is the coarsest. Nothing where there is none.
 *
 * \param shapes in the layer's own coordinates, as they were read; of many vertices a sample is looked at.
 */
std::optional<double> stepOfLayer( const QString &layerName, const ShapeArray &shapes,
                                   const LayerCoordinateOperation &operation,
                                   const QgsCoordinateTransformContext &transformContext );

/**
 * The median of the accuracies that features state, in metres: numbers, or texts such as "5 meter", "± 10 m", "30 ft";
 * of "10-20 m" the larger. Nothing where no feature states one.
 */
std::optional<double> statedAccuracy( const std::vector<QVariant> &values );

//! Of each fact the worse.
PositionFacts coarser( const PositionFacts &a, const PositionFacts &b );

} // namespace minemap
