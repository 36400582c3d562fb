// SPDX-License-Identifier: GPL-2.0-or-later
// Searched ground polygon by polygon: a layer may hold all of it in one feature of many parts.
#pragma once

#include "core/assumptions/assumption_world.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace minemap
{

//! Every polygon of the searched ground that takes part. The world must outlive it.
class SearchedParts
{
  public:
    explicit SearchedParts( const AssumptionWorld &world );

    std::size_t size() const { return mShapes.size(); }

    //! Numbers of the polygons that are not empty, ascending.
    const std::vector<std::uint32_t> &taking() const { return mTaking; }

    const Shape &shape( std::size_t part ) const { return *mShapes[part]; }

    //! The piece that polygon \a part belongs to.
    std::uint32_t piece( std::size_t part ) const { return mPieces[part]; }

    //! By number of polygon.
    const ShapeIndex &index() const { return *mIndex; }

  private:
    std::vector<std::unique_ptr<Shape>> mSplit;
    std::vector<const Shape *> mShapes;
    std::vector<std::uint32_t> mPieces, mTaking;
    std::unique_ptr<ShapeIndex> mOwnIndex; //!< Null where the world's will do.
    const ShapeIndex *mIndex = nullptr;
};

} // namespace minemap
