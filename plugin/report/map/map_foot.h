// SPDX-License-Identifier: GPL-2.0-or-later
// What stands below a map's picture: scale bar and scale, north arrow, CRS.
#pragma once

#include "report/map/map_frame.h"

#include <QString>

#include <string>

namespace minemap
{

//! \param crs of the plane, a PROJ text. \param hasGrid degrees stand on the frame.
QString mapFoot( const MapFrame &frame, const std::string &crs, bool hasGrid );

} // namespace minemap
