// SPDX-License-Identifier: GPL-2.0-or-later
// The tolerance curve as a picture in the report.
#pragma once

#include "core/score/scorecard.h"

#include <QString>

namespace minemap
{

/**
 * Inline SVG of hit rate and chance rate against the tolerance, with T marked and the bands where they are known.
 *
 * Drawn from left to right in every language. Empty when fewer than two points of either line are known.
 */
QString curveSvg( const Scorecard &card );

} // namespace minemap
