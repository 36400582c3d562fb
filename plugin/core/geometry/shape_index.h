// SPDX-License-Identifier: GPL-2.0-or-later
// Which shapes contain a point, and which boundary is nearest to it.
#pragma once

#include "core/geometry/shape.h"

#include <cstdint>
#include <functional>
#include <limits>
#include <memory>
#include <vector>

namespace minemap
{

struct ShapeTrees;

//! The nearest point of a set of shapes.
struct NearestEdge
{
    double distance = std::numeric_limits<double>::infinity(); //!< In the units of the coordinates; infinite if none.
    Point point;                                               //!< On the boundary, line or point.
    int shape = -1;                                            //!< Its position in the list the index was made of.

    //! Ties: the smallest shape position, then the smallest point.
    bool isBeatenBy( double otherDistance, int otherShape, const Point &otherPoint ) const
    {
      if ( otherDistance != distance )
        return otherDistance < distance;
      return otherShape != shape ? otherShape < shape : otherPoint < point;
    }
};

//! A shape and its distance.
struct ShapeDistance
{
    int shape = -1;
    double distance = 0;
};

//! Sorts by shape and keeps the least distance of each.
void keepNearestOfEachShape( std::vector<ShapeDistance> &distances );

/**
 * A spatial index over shapes that stay where they are: answers "which polygons contain this point" and "what is the
 * nearest edge". Distances are to the boundary: a point inside a polygon has a positive distance to its edge.
 *
 * Built on packed trees over flat arrays, so records of very different sizes and sparse extents cost neither time nor
 * memory. Shapes must outlive the index. Queries are const and may run in several threads. For many places see
 * NearSearch.
 */
class ShapeIndex
{
  public:
    explicit ShapeIndex( std::vector<const Shape *> shapes );
    ~ShapeIndex();
    ShapeIndex( ShapeIndex && ) noexcept;
    ShapeIndex &operator=( ShapeIndex && ) noexcept;
    ShapeIndex( const ShapeIndex & ) = delete;
    ShapeIndex &operator=( const ShapeIndex & ) = delete;

    bool isEmpty() const;

    //! Positions of the polygons that contain \a point; on a boundary is inside. Ascending.
    std::vector<int> containing( const Point &point ) const;

    //! True where any polygon contains \a point.
    bool anyContains( const Point &point ) const;

    //! The nearest edge, line or point. Ties: the smallest shape position, then the smallest point.
    NearestEdge nearest( const Point &point ) const;

    //! The same, faster when \a hint, an answer's, comes from a place nearby; begin with 0. It becomes this answer's.
    NearestEdge nearest( const Point &point, std::uint32_t &hint ) const;

    //! True where any edge, line or point lies within \a distance (inclusive).
    bool anyWithin( const Point &point, double distance ) const;

    //! Every shape whose edge, line or point lies within \a distance (inclusive), with its own distance. Ascending.
    std::vector<ShapeDistance> within( const Point &point, double distance ) const;

    //! True where any edge's, line's or point's bounding box meets \a box.
    bool anyEdgeMeets( const Box &box ) const;

    //! Positions of shapes whose bounding box meets \a box. Ascending.
    std::vector<int> meeting( const Box &box ) const;

    //! True where \a shape is a polygon that contains \a point; on its boundary is inside.
    bool contains( int shape, const Point &point ) const;

    using VisitEdge = std::function<void( const Point &a, const Point &b )>;

    //! Calls \a visit once for every edge of \a shape that reaches into the y from \a from to \a to, and for others.
    void visitEdges( int shape, double from, double to, const VisitEdge &visit ) const;

    //! For what searches in it.
    const ShapeTrees &trees() const { return *mTrees; }

  private:
    std::unique_ptr<ShapeTrees> mTrees;
};

//! The point of segment \a a \a b that is nearest to \a point.
Point nearestOnSegment( const Point &point, const Point &a, const Point &b );

//! Distance from \a point to the nearest edge, line or point of \a shape.
NearestEdge nearestOnShape( const Shape &shape, const Point &point );

} // namespace minemap
