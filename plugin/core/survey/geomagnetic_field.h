// SPDX-License-Identifier: GPL-2.0-or-later
// Where a compass points, at a place in a year.
#pragma once

#include "core/geometry/point.h"

#include <array>
#include <optional>

namespace minemap
{

//! The model's potential in one year: Gauss coefficients of degree n and order m at index n (n + 1) / 2 + m.
struct GeomagneticModel
{
    static constexpr int DEGREE = 13;
    static constexpr int TERMS = ( DEGREE + 1 ) * ( DEGREE + 2 ) / 2;

    std::array<double, TERMS> g{}; //!< Nanotesla, Schmidt semi-normalised.
    std::array<double, TERMS> h{};
};

//! IGRF-14 in \a year (with its fraction), linear between its epochs; nothing outside 1900 … 2030.
std::optional<GeomagneticModel> geomagneticModel( double year );

/**
 * The declination of \a model: degrees from true north to magnetic north, east positive, −180 … 180.
 *
 * \param place longitude and latitude on WGS 84, degrees; \param height above the ellipsoid, metres. Nothing at the
 * poles, where there is no north, and for what is no place.
 */
std::optional<double> declinationOf( const GeomagneticModel &model, const Point &place, double height = 0 );

/**
 * Magnetic declination by IGRF-14, as declinationOf() (methods.md 2.3 H8).
 *
 * The field of the Earth's core only: rocks move a compass by about half a degree, more near iron.
 */
std::optional<double> magneticDeclination( const Point &place, double year, double height = 0 );

} // namespace minemap
