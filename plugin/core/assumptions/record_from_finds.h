// SPDX-License-Identifier: GPL-2.0-or-later
// Whether a single record is what somebody gets who draws it from finds.
#pragma once

#include "core/assumptions/place_tree.h"
#include "core/evidence/evidence.h"

#include <optional>

namespace minemap
{

/**
 * How far a record that was made from finds may lie beside them, metres: next to nothing, and what rounding puts
 * between them. Nothing where both are written so coarsely that they meet by chance.
 */
std::optional<double> slackOfMaking( const PositionFacts &map, const PositionFacts &finds );

/**
 * True where \a record can be explained by \a finds alone: its corners are finds, or lie at one distance from the
 * nearest (hulls, buffers); a find stands at its exact middle (a circle or square about it); or all four edges lie at
 * one distance from the finds that it holds (boxes). A right record does so only by chance, seldom.
 */
bool isMadeFromFinds( const Shape &record, const PlaceTree &finds, double slack );

} // namespace minemap
