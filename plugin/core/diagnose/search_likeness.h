// SPDX-License-Identifier: GPL-2.0-or-later
// How a shape lies to searched ground, so that chance can put it where it would lie the same way.
#pragma once

#include "core/geometry/shape_index.h"

#include <memory>
#include <vector>

namespace minemap
{

//! How much of a shape is searched, and how far away searched ground is.
struct SearchProfile
{
    double share = 0;    //!< Of its places, 0 to 1.
    double distance = 0; //!< From the nearest of them to searched ground, metres; 0 where any is searched.
};

/**
 * Compares places by how searched ground lies around them.
 *
 * A map out of which searched ground was cut lies beside it everywhere, and one that search followed lies within it.
 * Held against maps anywhere on searched ground, either would seem a sensation as soon as it is moved.
 */
class SearchLikeness
{
  public:
    //! Without \a searched every place is like every other. The shapes must outlive this.
    explicit SearchLikeness( const std::vector<const Shape *> &searched );

    //! A few places of \a shape, spread along its lines, that stand for it.
    static std::vector<Point> witnessesOf( const Shape &shape );

    SearchProfile profile( const std::vector<Point> &witnesses, const Point &displacement ) const;

    /**
     * How much two profiles differ: 1 for a tenth in share, or for half the distance to searched ground (at least
     * \a reach). Beyond FARTHEST metres all distances are one.
     */
    static double difference( const SearchProfile &a, const SearchProfile &b, double reach );

    static constexpr double FARTHEST = 1000;

  private:
    std::unique_ptr<ShapeIndex> mSearched;
};

} // namespace minemap
