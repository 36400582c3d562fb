// SPDX-License-Identifier: GPL-2.0-or-later
// Well-known binary of the plainest features, single points and polygons of one ring, without a library.
#pragma once

#include "core/geometry/point.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace minemap
{

//! The type code without Z, M and SRID flags, or 0 when there is none.
unsigned wkbType( std::string_view wkb );

//! The place of a single point; nothing for anything else, and for byte orders other than this machine's.
std::optional<Point> pointOfWkb( std::string_view wkb );

//! The only ring of a polygon, or of a multipolygon of one part. Nothing for anything else, for what is cut short, and
//! for byte orders other than this machine's.
std::optional<std::vector<Point>> onlyRingOfWkb( std::string_view wkb );

//! As Overlay::toWkb() writes it: little-endian, two-dimensional.
std::string wkbOf( const Point &point );
//! Of a polygon.
std::string wkbOf( const std::vector<Point> &ring );

} // namespace minemap
