// SPDX-License-Identifier: GPL-2.0-or-later
// In which step coordinates are written.
#pragma once

#include "core/geometry/point.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace minemap
{

//! What the numbers of coordinates are.
enum class CoordinateUnit : std::uint8_t
{
  Degree, //!< x longitude, y latitude.
  Length
};

//! Coordinates of one layer in one coordinate system.
struct CoordinateSample
{
    std::vector<Point> coordinates; //!< As they are written; those that are not finite are passed over.
    CoordinateUnit unit = CoordinateUnit::Length;
    double metresPerUnit = 1; //!< Of lengths.
};

/**
 * The step in which nearly all of \a sample is written, in metres, of degrees along a meridian: whole, tens, hundreds …
 * of metres, feet or the system's own unit; decimals of a degree, minutes and seconds and their decimals. Multiples of
 * the step and the middles between them count alike. Nothing where there is none, or where too few different numbers
 * show it.
 */
std::optional<double> coordinateStep( const CoordinateSample &sample );

//! The coarsest step of several systems: what was rounded in one is stored in another.
std::optional<double> coordinateStep( const std::vector<CoordinateSample> &samples );

} // namespace minemap
