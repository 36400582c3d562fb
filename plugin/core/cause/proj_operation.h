// SPDX-License-Identifier: GPL-2.0-or-later
// PROJ's objects with owners, and the coordinate operations that causes are made of.
#pragma once

#include "core/geometry/point.h"

#include <memory>
#include <string>
#include <vector>

struct pj_ctx;
struct PJconsts;

namespace minemap
{

//! Owns what PROJ makes.
struct ProjDeleter
{
    void operator()( PJconsts *object ) const;
    void operator()( pj_ctx *context ) const;
};

using ProjObject = std::unique_ptr<PJconsts, ProjDeleter>;
using ProjContext = std::unique_ptr<pj_ctx, ProjDeleter>;

//! A context that is silent and never asks the network. Belongs to one thread.
ProjContext makeProjContext();

//! A CRS from "EPSG:code", WKT or PROJ text. \throws CauseError when there is none.
ProjObject makeCrs( pj_ctx *context, const std::string &definition );

//! The geographic CRS below \a crs. \throws CauseError when it has none.
ProjObject geographicCrsOf( pj_ctx *context, const PJconsts *crs );

//! True where two CRSs have one datum.
bool haveOneDatum( pj_ctx *context, const PJconsts *crs, const PJconsts *other );

/**
 * A coordinate operation on points: x is longitude (degrees) or easting, y latitude or northing, whatever order the
 * CRSs define. Points that it cannot take become infinite. One that was made without an operation changes nothing.
 */
class PointOperation
{
  public:
    PointOperation() = default;

    //! What PROJ thinks best from one CRS to the other, place by place. \throws CauseError when there is none.
    static PointOperation between( pj_ctx *context, const PJconsts *from, const PJconsts *to );

    //! The operation \a code ("EPSG:1807"), superseded or not, in the direction that leads from the datum of \a crs.
    //! \throws CauseError when there is no such operation, it leads elsewhere or a grid file of it is missing.
    static PointOperation published( pj_ctx *context, const std::string &code, const PJconsts *crs );

    void apply( std::vector<Point> &points ) const;
    void undo( std::vector<Point> &points ) const;

  private:
    PointOperation( ProjObject operation, bool isReversed );
    void run( std::vector<Point> &points, bool forward ) const;

    ProjObject mOperation;
    bool mIsReversed = false;
};

//! True where the operation \a code leads from or to the datum of \a crs. \throws CauseError when there is none.
bool concernsDatumOf( pj_ctx *context, const std::string &code, const PJconsts *crs );

} // namespace minemap
