// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/geometry/shape_index.h"

#include "core/geometry/locate.h"

#include <boost/geometry.hpp>
#include <boost/geometry/index/rtree.hpp>

#include <algorithm>
#include <cmath>
#include <utility>

namespace minemap
{

namespace bg = boost::geometry;
namespace bgi = boost::geometry::index;

namespace
{

using TreePoint = bg::model::point<double, 2, bg::cs::cartesian>;
using TreeBox = bg::model::box<TreePoint>;

//! More than the relative rounding error of any distance or corner computed here.
constexpr double ROUNDING = 1e-12;

//! One edge (or single point, both ends alike) and the shape it belongs to.
struct Edge
{
    Point a;
    Point b;
    int shape;
};

using EdgeEntry = std::pair<TreeBox, std::uint32_t>;
using ShapeEntry = std::pair<TreeBox, int>;
using EdgeTree = bgi::rtree<EdgeEntry, bgi::rstar<16>>;
using ShapeTree = bgi::rtree<ShapeEntry, bgi::rstar<16>>;

TreeBox toTree( const Box &box )
{
  return { { box.xMinimum, box.yMinimum }, { box.xMaximum, box.yMaximum } };
}

TreeBox boxAround( const Edge &edge )
{
  Box box;
  box.include( edge.a );
  box.include( edge.b );
  return toTree( box );
}

TreeBox boxAround( const Point &point, double distance )
{
  // A little more, so that rounding of the corners leaves out nothing that lies at exactly this distance.
  const double reach = distance + ROUNDING * ( distance + std::max( std::abs( point.x ), std::abs( point.y ) ) );
  return { { point.x - reach, point.y - reach }, { point.x + reach, point.y + reach } };
}

double distanceBetween( const Point &a, const Point &b )
{
  return std::hypot( a.x - b.x, a.y - b.y );
}

double distanceToBox( const TreeBox &box, const Point &point )
{
  const double dx =
    std::max( { bg::get<bg::min_corner, 0>( box ) - point.x, 0.0, point.x - bg::get<bg::max_corner, 0>( box ) } );
  const double dy =
    std::max( { bg::get<bg::min_corner, 1>( box ) - point.y, 0.0, point.y - bg::get<bg::max_corner, 1>( box ) } );
  return std::hypot( dx, dy );
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

} // namespace

Point nearestOnSegment( const Point &point, const Point &a, const Point &b )
{
  // Always from the lesser end, so that an edge gives the same digits in both directions.
  if ( b < a )
    return nearestOnSegment( point, b, a );
  const double dx = b.x - a.x;
  const double dy = b.y - a.y;
  const double lengthSquared = dx * dx + dy * dy;
  if ( lengthSquared <= 0 )
    return a;
  const double share = ( ( point.x - a.x ) * dx + ( point.y - a.y ) * dy ) / lengthSquared;
  if ( share <= 0 )
    return a;
  if ( share >= 1 )
    return b;
  // Rounding must not carry the point out of the edge's box, by which the index orders edges.
  return { std::clamp( a.x + share * dx, a.x, b.x ),
           std::clamp( a.y + share * dy, std::min( a.y, b.y ), std::max( a.y, b.y ) ) };
}

NearestEdge nearestOnShape( const Shape &shape, const Point &point )
{
  NearestEdge best;
  forEachEdge( shape,
               [&]( const Point &a, const Point &b )
               {
                 const Point candidate = nearestOnSegment( point, a, b );
                 const double distance = distanceBetween( point, candidate );
                 if ( distance < best.distance )
                   best = { distance, candidate, 0 };
               } );
  return best;
}

class ShapeIndex::Trees
{
  public:
    explicit Trees( std::vector<const Shape *> list ) : shapes( std::move( list ) )
    {
      std::vector<EdgeEntry> edgeEntries;
      std::vector<ShapeEntry> shapeEntries;
      for ( std::size_t position = 0; position < shapes.size(); ++position )
      {
        const Shape &shape = *shapes[position];
        if ( shape.isEmpty() )
          continue;
        shapeEntries.emplace_back( toTree( shape.boundingBox() ), static_cast<int>( position ) );
        forEachEdge( shape,
                     [&]( const Point &a, const Point &b )
                     {
                       const Edge edge{ a, b, static_cast<int>( position ) };
                       edgeEntries.emplace_back( boxAround( edge ), static_cast<std::uint32_t>( edges.size() ) );
                       edges.push_back( edge );
                     } );
      }
      edgeTree = EdgeTree( edgeEntries );
      shapeTree = ShapeTree( shapeEntries );
    }

    std::vector<const Shape *> shapes;
    std::vector<Edge> edges;
    EdgeTree edgeTree;
    ShapeTree shapeTree;
};

ShapeIndex::ShapeIndex( std::vector<const Shape *> shapes ) : mTrees( std::make_unique<Trees>( std::move( shapes ) ) )
{
}

ShapeIndex::~ShapeIndex() = default;
ShapeIndex::ShapeIndex( ShapeIndex && ) noexcept = default;
ShapeIndex &ShapeIndex::operator=( ShapeIndex && ) noexcept = default;

bool ShapeIndex::isEmpty() const
{
  return mTrees->shapeTree.empty();
}

std::vector<int> ShapeIndex::containing( const Point &point ) const
{
  std::vector<int> result;
  const TreePoint place( point.x, point.y );
  for ( auto entry = mTrees->shapeTree.qbegin( bgi::intersects( place ) ); entry != mTrees->shapeTree.qend(); ++entry )
  {
    const Shape &shape = *mTrees->shapes[static_cast<std::size_t>( entry->second )];
    if ( shape.kind() == ShapeKind::Polygon && locate( shape, point ) != Location::Outside )
      result.push_back( entry->second );
  }
  std::sort( result.begin(), result.end() );
  return result;
}

bool ShapeIndex::anyContains( const Point &point ) const
{
  const TreePoint place( point.x, point.y );
  for ( auto entry = mTrees->shapeTree.qbegin( bgi::intersects( place ) ); entry != mTrees->shapeTree.qend(); ++entry )
  {
    const Shape &shape = *mTrees->shapes[static_cast<std::size_t>( entry->second )];
    if ( shape.kind() == ShapeKind::Polygon && locate( shape, point ) != Location::Outside )
      return true;
  }
  return false;
}

NearestEdge ShapeIndex::nearest( const Point &point ) const
{
  NearestEdge best;
  if ( mTrees->edges.empty() )
    return best;
  const TreePoint place( point.x, point.y );
  const auto query = bgi::nearest( place, static_cast<unsigned>( mTrees->edges.size() ) );
  for ( auto entry = mTrees->edgeTree.qbegin( query ); entry != mTrees->edgeTree.qend(); ++entry )
  {
    // Boxes come in order of distance, as rounded by the tree: once one is clearly farther than the best edge, so is
    // all that follows.
    if ( distanceToBox( entry->first, point ) > best.distance * ( 1 + ROUNDING ) )
      break;
    const Edge &edge = mTrees->edges[entry->second];
    const Point candidate = nearestOnSegment( point, edge.a, edge.b );
    const double distance = distanceBetween( point, candidate );
    if ( distance < best.distance || ( distance == best.distance && edge.shape < best.shape ) )
      best = { distance, candidate, edge.shape };
  }
  return best;
}

std::vector<ShapeDistance> ShapeIndex::within( const Point &point, double distance ) const
{
  std::vector<ShapeDistance> found;
  const auto query = bgi::intersects( boxAround( point, distance ) );
  for ( auto entry = mTrees->edgeTree.qbegin( query ); entry != mTrees->edgeTree.qend(); ++entry )
  {
    const Edge &edge = mTrees->edges[entry->second];
    const double length = distanceBetween( point, nearestOnSegment( point, edge.a, edge.b ) );
    if ( length <= distance )
      found.push_back( { edge.shape, length } );
  }
  std::sort( found.begin(), found.end(),
             []( const ShapeDistance &a, const ShapeDistance &b )
             { return a.shape < b.shape || ( a.shape == b.shape && a.distance < b.distance ); } );
  found.erase( std::unique( found.begin(), found.end(),
                            []( const ShapeDistance &a, const ShapeDistance &b ) { return a.shape == b.shape; } ),
               found.end() );
  return found;
}

std::vector<int> ShapeIndex::meeting( const Box &box ) const
{
  std::vector<int> result;
  const auto query = bgi::intersects( toTree( box ) );
  for ( auto entry = mTrees->shapeTree.qbegin( query ); entry != mTrees->shapeTree.qend(); ++entry )
    result.push_back( entry->second );
  std::sort( result.begin(), result.end() );
  return result;
}

} // namespace minemap
