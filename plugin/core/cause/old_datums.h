// SPDX-License-Identifier: GPL-2.0-or-later
// The old datums and grids of an area, as EPSG's registry in PROJ's database has them.
#pragma once

#include "core/geometry/point.h"

#include <optional>
#include <string>
#include <vector>

struct pj_ctx;

namespace minemap
{

//! A published operation from an old datum to WGS 84.
struct PublishedOperation
{
    std::string code; //!< "EPSG:1807"
    std::string name;
    std::optional<double> accuracy;  //!< As published, metres.
    std::string missingGrid;         //!< Name of a grid file that is not installed; empty: it can be carried out.
    std::optional<Point> correction; //!< truth − map at the middle of the area, metres east and north.
    //! Codes of operations that give the same within half a metre, in the registry's order of preference.
    std::vector<std::string> equals;
};

struct OldDatum
{
    std::string crs; //!< The geographic CRS, "EPSG:4284".
    std::string name;
    std::vector<PublishedOperation> operations; //!< The registry's preferred one first.
};

//! A grid on an old datum.
struct OldGrid
{
    std::string crs; //!< "EPSG:28408"
    std::string name;
    std::string geographicCrs; //!< "EPSG:4284"
};

/**
 * The datums whose area of use meets \a area (longitudes and latitudes), with every operation to WGS 84 that applies
 * there or within 2°, superseded ones included, ballpark ones not. Those that move nothing by a metre are left out,
 * datums without any operation too.
 *
 * \param wanted geographic or projected CRSs ("EPSG:code") to list instead, wherever they are used; empty: all.
 * \throws CauseError when a CRS wanted is unknown.
 */
std::vector<OldDatum> oldDatumsIn( pj_ctx *context, const Box &area, const std::vector<std::string> &wanted );

//! The grids on \a datums whose area of use meets \a area; of \a wanted those that are grids, if there are any.
std::vector<OldGrid> oldGridsIn( pj_ctx *context, const Box &area, const std::vector<OldDatum> &datums,
                                 const std::vector<std::string> &wanted );

//! The middle of \a area.
Point middleOf( const Box &area );

//! The way from \a from to \a to (degrees) on the ellipsoid, metres east and north.
Point metresBetween( const Point &from, const Point &to );

} // namespace minemap
