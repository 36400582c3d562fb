// SPDX-License-Identifier: GPL-2.0-or-later
// Clusters of places by single linkage.
#pragma once

#include "core/geometry/point.h"

#include <vector>

namespace minemap
{

/**
 * The single-linkage component of each place: two places are linked when they lie within \a distance of each other.
 *
 * Components are numbered from 0 by their smallest place (x, then y), so numbers do not depend on the order of places.
 */
std::vector<int> singleLinkage( const std::vector<Point> &places, double distance );

} // namespace minemap
