// SPDX-License-Identifier: GPL-2.0-or-later
// The geometry of one feature as flat arrays: what every kernel reads.
#pragma once

#include "core/geometry/point.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace minemap
{

enum class ShapeKind : std::uint8_t
{
  Polygon,
  Line,
  Point
};

//! A run of vertices inside a Shape: a ring, a line part or a single point.
struct Path
{
    const Point *first = nullptr;
    const Point *last = nullptr; //!< One past the end.

    std::size_t size() const { return static_cast<std::size_t>( last - first ); }

    const Point *begin() const { return first; }

    const Point *end() const { return last; }
};

/**
 * One feature's geometry, single or multipart, without Z and M.
 *
 * A polygon is the even-odd interior of all its rings, which for valid (multi)polygons is what the rings mean:
 * parts do not overlap and holes lie inside parts. Rings are closed (first vertex repeated at the end).
 */
class Shape
{
  public:
    Shape() = default;

    explicit Shape( ShapeKind kind ) : mKind( kind ) {}

    ShapeKind kind() const { return mKind; }

    bool isEmpty() const { return mVertices.empty(); }

    void addPath( const std::vector<Point> &vertices );

    std::size_t pathCount() const { return mPathStarts.size() - 1; }

    Path path( std::size_t index ) const;

    const std::vector<Point> &vertices() const { return mVertices; }

    //! For coordinate transformations, which change places and never counts.
    std::vector<Point> &vertices() { return mVertices; }

    Box boundingBox() const;

  private:
    ShapeKind mKind = ShapeKind::Polygon;
    std::vector<Point> mVertices;
    std::vector<std::uint32_t> mPathStarts = { 0 };
};

//! \a shape with points added so that no edge is longer than \a maximumLength (in the units of its coordinates).
Shape densified( const Shape &shape, double maximumLength );

} // namespace minemap
