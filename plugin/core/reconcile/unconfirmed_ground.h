// SPDX-License-Identifier: GPL-2.0-or-later
// Ground that the map claims, where a sufficient search found nothing.
#pragma once

#include "core/geometry/local_plane.h"
#include "core/progress.h"
#include "core/score/scorecard.h"

#include <optional>
#include <vector>

namespace minemap
{

//! Square metres, each counted once; null where is not known what was searched.
struct UnconfirmedGround
{
    std::optional<double> all;      //!< Of polygons their own, of lines and points that within T.
    std::optional<double> searched; //!< Of it what was searched, not surely before a record of it was drawn.
};

/**
 * The ground of the unconfirmed records of a scored map (all in \a plane) within the area.
 *
 * What other records, confirmed ones say, claim too is part of it. Results do not depend on the order of records.
 *
 * \param records the score's, in the order of the map's.
 * \throws Canceled, GeometryError
 */
UnconfirmedGround unconfirmedGround( const MinefieldMap &map, const Evidence &evidence,
                                     const ScoreParameters &parameters, const LocalPlane &plane,
                                     const std::vector<ScoredRecord> &records, Progress &progress );

} // namespace minemap
