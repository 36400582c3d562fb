// SPDX-License-Identifier: GPL-2.0-or-later
// What a ShapeIndex is made of: for it and what searches in it, nobody else.
#pragma once

#include "core/geometry/locate.h"
#include "core/geometry/packed_tree.h"
#include "core/geometry/quick_polygons.h"
#include "core/geometry/shape.h"

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace minemap
{

//! More than the relative rounding error of any distance or corner computed here.
constexpr double INDEX_ROUNDING = 1e-12;

//! Boxes and edges of shapes, in trees.
struct ShapeTrees
{
    //! One edge (or single point, both ends alike) and the shape it belongs to.
    struct Edge
    {
        Point a;
        Point b;
        int shape;
    };

    //! A shape as the tree orders them, so that neighbours lie beside each other in memory.
    struct Item
    {
        Box box;
        int shape;
        bool isPolygon;
        bool isLarge; //!< A polygon with a locator.
    };

    explicit ShapeTrees( std::vector<const Shape *> list );

    //! True where \a point lies in the polygon or on its boundary; false for lines and points.
    bool contains( const Item &item, const Point &point ) const;

    void orderEdges( std::size_t most );

    std::vector<const Shape *> shapes;
    std::vector<std::unique_ptr<PolygonLocator>> locators; //!< Of polygons with many vertices.
    std::vector<std::uint32_t> itemOfShape;                //!< Nothing of use for shapes without geometry.
    std::vector<Item> items;                               //!< In the order of the tree of shapes.
    QuickPolygons quickPolygons;                           //!< Of each item.
    std::vector<Edge> edges;                               //!< In the order of their tree.
    PackedTree edgeTree;
    PackedTree shapeTree;
};

//! The box that reaches \a distance from \a point, and a little more.
inline Box boxAround( const Point &point, double distance )
{
  // So that rounding of the corners leaves out nothing that lies at exactly this distance.
  const double reach = distance + INDEX_ROUNDING * ( distance + std::max( std::abs( point.x ), std::abs( point.y ) ) );
  return { point.x - reach, point.y - reach, point.x + reach, point.y + reach };
}

inline bool meets( const Box &a, const Box &b )
{
  return a.xMinimum <= b.xMaximum && a.xMaximum >= b.xMinimum && a.yMinimum <= b.yMaximum && a.yMaximum >= b.yMinimum;
}

inline double distanceBetween( const Point &a, const Point &b )
{
  return std::hypot( a.x - b.x, a.y - b.y );
}

//! Calls \a visit( a, b ) for every edge of \a shape; a single point is an edge without length.
template <typename Visit>
void forEachEdge( const Shape &shape, const Visit &visit )
{
  for ( std::size_t index = 0; index < shape.pathCount(); ++index )
  {
    const Path path = shape.path( index );
    if ( path.size() == 1 )
      visit( path.first[0], path.first[0] );
    for ( std::size_t vertex = 1; vertex < path.size(); ++vertex )
      visit( path.first[vertex - 1], path.first[vertex] );
  }
}

} // namespace minemap
