// SPDX-License-Identifier: GPL-2.0-or-later
// Places of searched polygons and records at which nobody expects a mine, but which data are often given.
#pragma once

#include "core/assumptions/assumption_world.h"
#include "core/assumptions/place_tree.h"

#include <cstdint>
#include <vector>

namespace minemap
{

enum class PlaceRelation : std::uint8_t
{
  On,
  Beside, //!< In a ring round it that shows how many stand on it by chance.
  Away
};

//! Corners, middles (of the ground, of the box, of the corners) and label points of searched polygons and of records.
class KnownPlaces
{
  public:
    static constexpr double RING = 3;                    //!< Outer radius of the ring, in radii of a place.
    static constexpr double RING_AREA = RING * RING - 1; //!< In areas of a place.

    explicit KnownPlaces( const AssumptionWorld &world );

    //! How far from a place a find still stands on it, metres: more where coordinates are rounded.
    double slack() const { return mSlack; }

    //! False where there are no polygons, or all are too small for coordinates so coarse.
    bool canBeMet() const { return !mTrees.empty(); }

    bool areTooCoarse() const { return mAreTooCoarse; }

    PlaceRelation relationOf( const Point &point ) const;

  private:
    void add( const std::vector<const Shape *> &polygons );

    double mSlack;
    std::vector<PlaceTree> mTrees;
    bool mAreTooCoarse = false;
};

} // namespace minemap
