// SPDX-License-Identifier: GPL-2.0-or-later
// Layers that lie in two places, one of which looks like the other with a mistake in its coordinates.
#pragma once

#include "processing/reading/misplaced_features.h"

#include <vector>

namespace minemap
{

/**
 * The features of the smaller of two places over 300 km apart, one of which looks like the other with X and Y swapped,
 * a sign, a digit, a unit or a zone wrong, where too few features lie in the larger to tell which is right: under three
 * of them, or under six tenths.
 *
 * \param skipped features of \a shapes (the layer's own coordinates) that are told otherwise.
 */
std::vector<MisplacedFeature> disagreeingPlaces( const ShapeArray &shapes, const LayerCoordinateOperation &operation,
                                                 const std::vector<bool> &skipped );

} // namespace minemap
