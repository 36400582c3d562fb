// SPDX-License-Identifier: GPL-2.0-or-later
// Whether evidence lies anywhere near the map, or was swapped or misprojected to another continent.
#pragma once

#include "core/evidence/evidence.h"
#include "core/geometry/shape_index.h"

#include <optional>
#include <vector>

namespace minemap
{

//! Tells what lies within 100 km of any of some shapes, in most cases from a single vertex. The shapes must outlive it.
class MapNearness
{
  public:
    explicit MapNearness( std::vector<const Shape *> shapes );

    bool isEmpty() const { return !mLandmark; }

    bool isNearAny( const std::vector<Point> &places ) const;

    //! Near a corner of any of \a ground, or inside it.
    bool isNearAny( const std::vector<const Shape *> &ground ) const;

  private:
    //! True where \a place lies near one certain vertex of the map.
    bool isPlainlyNear( const Point &place ) const;
    bool isNear( const Point &place ) const;
    bool isInside( const Shape &ground ) const;

    std::vector<const Shape *> mShapes;
    std::optional<Point> mLandmark;           //!< Nothing where no shape has a place.
    mutable std::optional<ShapeIndex> mIndex; //!< Made when first needed, which is seldom.
};

} // namespace minemap
