// SPDX-License-Identifier: GPL-2.0-or-later
// How far from a recovered shift the true one may lie.
#pragma once

#include "core/diagnose/diagnosis.h"

namespace minemap
{

//! An ellipse about the tip of a correction, in the plane.
struct ErrorEllipse
{
    double major = 0; //!< Half axes, metres.
    double minor = 0;
    double axis = 0; //!< Direction of the longer, radians anticlockwise from east, −π/2 to π/2.
};

//! The 95 % ellipse of \a shift, by the eigenvalues of its covariance.
ErrorEllipse errorEllipse( const RecoveredShift &shift );

} // namespace minemap
