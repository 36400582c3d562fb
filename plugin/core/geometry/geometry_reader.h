// SPDX-License-Identifier: GPL-2.0-or-later
// From one feature's geometry as it comes (WKB) to a valid shape, or the reason why not.
#pragma once

#include "core/geometry/overlay.h"
#include "core/geometry/shape.h"

#include <string>
#include <string_view>

namespace minemap
{

//! What became of a feature's geometry.
enum class GeometryState : std::uint8_t
{
  Valid,
  Repaired,  //!< It was invalid; the shape is GEOS's structural repair, which keeps all ground claimed.
  Invalid,   //!< It is invalid and was not to be repaired; no shape.
  Empty,     //!< No coordinates; no shape.
  Refused,   //!< It cannot be used (coordinates that are not finite, a failed repair); no shape.
  OtherKind, //!< A point among polygons, say; no shape.
  Collection //!< A geometry collection: which part is meant cannot be known; no shape.
};

struct ReadGeometry
{
    GeometryState state = GeometryState::Empty;
    Shape shape;              //!< In the coordinates given.
    Shape written;            //!< What was there before it was repaired; empty where it was not.
    std::string reason;       //!< Why it was repaired or refused, in GEOS's words.
    std::string normalForm;   //!< WKB that is the same for every ring direction, ring start, order of
                              //!< parts, and for one part and a single geometry.
    bool withoutArea = false; //!< A polygon that enclosed no ground; its shape is a line or point.
};

/**
 * Reads geometries in source coordinates. A valid geometry is passed on; an invalid one is repaired or reported.
 *
 * A polygon that collapses to a line or point is kept as such, because a record drawn so thin still claims a place.
 */
class GeometryReader
{
  public:
    explicit GeometryReader( bool repair ) : mRepair( repair ) {}

    //! Reads \a wkb, which is expected to hold shapes of \a kind without curves.
    ReadGeometry read( std::string_view wkb, ShapeKind kind );

  private:
    //! Most features are single points and polygons of one ring; they need no library. \returns false for all others.
    static bool readPlain( ReadGeometry &result, std::string_view wkb, ShapeKind kind );
    void readValid( ReadGeometry &result, Overlay::Geometry geometry, ShapeKind kind );

    bool mRepair;
    Overlay mOverlay;
};

/**
 * \a shape as it is when valid, repaired when projecting or rounding made it cross itself.
 * \param repaired is set to true when it was repaired, and left alone otherwise.
 */
Shape validInPlane( Overlay &overlay, Shape shape, bool &repaired );

} // namespace minemap
