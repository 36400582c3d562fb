// SPDX-License-Identifier: GPL-2.0-or-later
// In what a coordinate system counts.
#pragma once

struct pj_ctx;
struct PJconsts;

namespace minemap
{

//! The unit of the coordinates of a CRS.
struct CoordinateUnit
{
    bool isAngle = false;
    double size = 1; //!< Metres, or degrees.
};

//! That of the first axis of \a crs, of its horizontal part where it has others. \throws CauseError
CoordinateUnit coordinateUnitOf( pj_ctx *context, const PJconsts *crs );

} // namespace minemap
