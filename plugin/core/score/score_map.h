// SPDX-License-Identifier: GPL-2.0-or-later
// Scores a map against the evidence: the whole of the science behind minemap:scoremap.
#pragma once

#include "core/geometry/local_plane.h"
#include "core/progress.h"
#include "core/score/scorecard.h"

namespace minemap
{

/**
 * Scores \a map (all in \a plane). Inputs, parameters' texts and versions of the scorecard are left for the caller.
 *
 * \throws Canceled when \a progress was cancelled, GeometryError when an overlay fails.
 */
ScoreResult scoreMap( const MinefieldMap &map, const Evidence &evidence, const ScoreParameters &parameters,
                      const LocalPlane &plane, Progress &progress );

} // namespace minemap
