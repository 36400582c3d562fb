// SPDX-License-Identifier: GPL-2.0-or-later
// The shapes of many features in flat arrays: little memory, and all vertices in one run.
#pragma once

#include "core/geometry/shape.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace minemap
{

//! Shapes by position. A feature without a usable geometry has an empty one.
class ShapeArray
{
  public:
    std::size_t size() const { return mEntries.size(); }

    void add( const Shape &shape );

    //! Adds a feature of one point.
    void add( const Point &point );

    //! Adds all of \a other at the end.
    void append( const ShapeArray &other );

    //! Takes away the geometry of the feature at \a index, which stays.
    void clear( std::size_t index ) { mEntries[index].isEmpty = true; }

    ShapeKind kind( std::size_t index ) const { return mEntries[index].kind; }

    //! All vertices of the feature at \a index, path after path; none when it is empty.
    Path vertices( std::size_t index ) const;

    Shape shape( std::size_t index ) const;

    const std::vector<Point> &vertices() const { return mVertices; }

    //! For coordinate transformations, which change places and never counts.
    std::vector<Point> &vertices() { return mVertices; }

  private:
    struct Entry
    {
        std::uint64_t vertexEnd = 0; //!< In mVertices; the next feature's begin there.
        std::uint32_t pathEnd = 0;   //!< In mPathSizes.
        ShapeKind kind = ShapeKind::Polygon;
        bool isEmpty = false;
    };

    std::vector<Point> mVertices;
    std::vector<std::uint32_t> mPathSizes; //!< Of lines and polygons; each point is a path of its own.
    std::vector<Entry> mEntries;
};

} // namespace minemap
