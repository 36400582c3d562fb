// SPDX-License-Identifier: GPL-2.0-or-later
// Meridians and parallels of a map's picture: ticks on its frame with their degrees, and crosses where they meet.
#pragma once

#include "core/geometry/point.h"
#include "report/map/map_frame.h"

#include <QString>

namespace minemap
{

//! 1, 2 or 5 times a power of ten: degrees between lines, for \a degrees on \a length of the frame. The least whose
//! numbers have room beside each other.
double graticuleStep( double degrees, double length );

//! Inline SVG. \param centre longitude and latitude of the plane's centre in degrees (WGS 84).
QString graticuleSvg( const MapFrame &frame, const Point &centre );

} // namespace minemap
