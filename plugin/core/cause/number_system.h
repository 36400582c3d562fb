// SPDX-License-Identifier: GPL-2.0-or-later
// The numbers of an old grid or datum, and the way from them to WGS 84.
#pragma once

#include "core/cause/proj_operation.h"

#include <string>
#include <vector>

namespace minemap
{

/**
 * How numbers on paper become longitudes and latitudes on WGS 84: out of the grid, then from its datum.
 *
 * Belongs to the thread of its context.
 */
class NumberSystem
{
  public:
    //! \param crs geographic or projected. \param operation "EPSG:code" to WGS 84; empty: the one PROJ thinks best.
    //! \throws CauseError
    NumberSystem( pj_ctx *context, const std::string &crs, const std::string &operation );

    //! The projection of \a grid on WGS 84, as if its datum did not matter. \throws CauseError when it is no grid.
    static NumberSystem sameGridOnWgs84( pj_ctx *context, const std::string &grid );

    //! In place: numbers ↔ geographic coordinates of the datum ↔ those of WGS 84, degrees.
    void toGeographic( std::vector<Point> &numbers ) const { mProjection.undo( numbers ); }

    void toNumbers( std::vector<Point> &geographic ) const { mProjection.apply( geographic ); }

    void toWgs84( std::vector<Point> &geographic ) const { mDatum.apply( geographic ); }

    void fromWgs84( std::vector<Point> &places ) const { mDatum.undo( places ); }

    //! The millions of the false easting, which name the zone of a transverse Mercator: 8,000,000 of 8,500,000.
    double zonePrefix() const { return mZonePrefix; }

    //! Degrees of longitude between the zones of the grid. \throws CauseError where it is no transverse Mercator.
    double zoneWidth() const;

  private:
    NumberSystem() = default;
    void readProjection( pj_ctx *context, const PJconsts *crs, const PJconsts *geographic );

    std::string mName;
    PointOperation mProjection;
    PointOperation mDatum;
    bool mIsTransverseMercator = false;
    double mZonePrefix = 0;
    double mCentralMeridian = 0;
};

//! True where \a crs has the datum of WGS 84. \throws CauseError when there is no such CRS.
bool isOnWgs84( pj_ctx *context, const std::string &crs );

//! "EPSG:326zz" or "EPSG:327zz": the UTM zone of WGS 84 in which \a place lies (degrees; without the exceptions of
//! Norway and Svalbard).
std::string utmZoneOf( const Point &place );

} // namespace minemap
