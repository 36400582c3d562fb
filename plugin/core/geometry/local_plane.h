// SPDX-License-Identifier: GPL-2.0-or-later
// The metric plane in which all geometry is computed, and true azimuths.
#pragma once

#include "core/geometry/point.h"

#include <memory>
#include <string>
#include <vector>

namespace minemap
{

/**
 * A Lambert azimuthal equal-area plane on WGS 84, centred on the data, in metres.
 *
 * Areas agree with the ellipsoid everywhere; distances are true at the centre and wrong by at most distanceErrorAt()
 * away from it: 1 part in 12,000 at 100 km, 1 in 700 at 500 km. Coordinates are rounded to 1 µm so that the same data
 * gives the same digest on another machine.
 *
 * Not thread-safe: PROJ contexts belong to one thread.
 */
class LocalPlane
{
  public:
    //! \param centre longitude (x) and latitude (y) in degrees.
    explicit LocalPlane( const Point &centre );
    ~LocalPlane();
    LocalPlane( const LocalPlane & ) = delete;
    LocalPlane &operator=( const LocalPlane & ) = delete;

    //! Longitudes and latitudes in degrees become metres, in place. What cannot be projected becomes NaN.
    void project( std::vector<Point> &points ) const;

    //! The reverse: metres become longitudes (−180 … 180) and latitudes in degrees. What is off the Earth becomes NaN.
    void unproject( std::vector<Point> &points ) const;

    //! Azimuth in degrees clockwise from true north of the geodesic between two points of the plane, 0 ≤ a < 360.
    double azimuth( const Point &from, const Point &to ) const;

    //! The share by which distances may be wrong at \a distance (metres) from the centre, at most.
    static double distanceErrorAt( double distance );

    //! Longitude and latitude, as rounded: a plane of the same centre is the same plane, for another thread.
    const Point &centre() const { return mCentre; }

    //! PROJ string of the plane, for the scorecard.
    const std::string &definition() const { return mDefinition; }

    //! A centre that a few wild coordinates cannot move: medians of \a places (degrees), rounded to 0.0001°.
    static Point centreOf( const std::vector<Point> &places );

  private:
    class Transformation;
    Point mCentre;
    std::string mDefinition;
    std::unique_ptr<Transformation> mTransformation;
};

} // namespace minemap
