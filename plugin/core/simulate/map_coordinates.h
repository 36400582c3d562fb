// SPDX-License-Identifier: GPL-2.0-or-later
// The coordinates in which the map of a simulation is written.
#pragma once

#include "core/cause/proj_operation.h"
#include "core/geometry/local_plane.h"

#include <string>
#include <vector>

namespace minemap
{

//! Between the plane and a coordinate system. What cannot be transformed becomes NaN or infinite. Belongs to one
//! thread.
class MapCoordinates
{
  public:
    //! \param crs "EPSG:code", WKT or PROJ text. \param plane must outlive it. \throws CauseError for an unknown \a
    //! crs.
    MapCoordinates( std::string crs, const LocalPlane &plane );

    const std::string &crs() const { return mCrs; }

    const LocalPlane &plane() const { return mPlane; }

    //! Metres of the plane become coordinates of the map, in place.
    void toMap( std::vector<Point> &points ) const;

    //! The reverse.
    void toPlane( std::vector<Point> &points ) const;

    //! \a metres in the unit of the coordinates; where that is an angle, so many metres of latitude, of which a degree
    //! has 111,120 (60 nautical miles). \throws CauseError
    double stepOf( double metres ) const;

  private:
    std::string mCrs;
    const LocalPlane &mPlane;
    ProjContext mContext; //!< Outlives what is made in it.
    PointOperation mToWgs84;
};

} // namespace minemap
