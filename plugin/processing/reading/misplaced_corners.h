// SPDX-License-Identifier: GPL-2.0-or-later
// Single corners of lines and polygons that lie too far from both their neighbours.
#pragma once

#include "core/geometry/shape_array.h"
#include "processing/reading/coordinate_operation.h"

#include <cstddef>
#include <optional>

namespace minemap
{

/**
 * Finds corners to which an outline goes far and comes back at once: both edges are over 20 km long and over 20 times
 * the shorter edges of the layer (their first quartile), and their other ends lie close together.
 */
class MisplacedCorners
{
  public:
    //! \param shapes must outlive it.
    MisplacedCorners( const ShapeArray &shapes, const LayerCoordinateOperation &operation );

    //! The first such corner of \a feature; nothing without.
    std::optional<Point> cornerOf( std::size_t feature ) const;

  private:
    const ShapeArray &mShapes;
    double mLongest = 0; //!< Of edges that are plausible, in the layer's units.
};

} // namespace minemap
