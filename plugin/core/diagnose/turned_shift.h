// SPDX-License-Identifier: GPL-2.0-or-later
// A map that is not only moved but turned, or turned and scaled.
#pragma once

#include "core/diagnose/map_units.h"
#include "core/diagnose/record_stamp.h"
#include "core/progress.h"

#include <vector>

namespace minemap
{

//! Scale, then turn (degrees clockwise) about a pivot, then shift: what takes the map to the truth.
struct SimilarityFit
{
    Point pivot;
    Point shift; //!< Metres.
    double rotation = 0;
    double scale = 1;

    Point applied( const Point &place ) const;
};

//! What of a similarity is fitted besides its shift.
struct SimilarityFreedom
{
    bool turns = false;
    bool scales = false;
};

/**
 * The similarity near \a start that meets the most finds: √Σψ summed over the units that \a isUsed names, each moved as
 * its middle is. By trying steps in each parameter and halving them (Hooke and Jeeves 1961).
 *
 * \param freedom what else than the shift is fitted. Rotations beyond 15° and scales beyond 0.9–1.1 are not looked at.
 */
SimilarityFit fittedSimilarity( const std::vector<MapUnit> &units, const std::vector<RecordStamp> &stamps,
                                const FindIndex &finds, const std::vector<bool> &isUsed, const SimilarityFit &start,
                                SimilarityFreedom freedom, const Progress &progress );

//! √Σψ of one unit, moved as \a fit moves its middle.
double votesUnder( const SimilarityFit &fit, const MapUnit &unit, const RecordStamp &stamp, const FindIndex &finds );

} // namespace minemap
