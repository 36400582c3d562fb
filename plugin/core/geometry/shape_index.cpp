// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/geometry/shape_index.h"

#include "core/geometry/packed_tree.h"
#include "core/geometry/shape_trees.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace minemap
{

namespace
{

//! From so many vertices on, a polygon has strips to look only at a few of its edges.
constexpr std::size_t MANY_VERTICES = 48;

Box boxAround( const ShapeTrees::Edge &edge )
{
  Box box;
  box.include( edge.a );
  box.include( edge.b );
  return box;
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

ShapeTrees::ShapeTrees( std::vector<const Shape *> list )
  : shapes( std::move( list ) ),
    locators( shapes.size() ),
    itemOfShape( shapes.size() )
{
  std::vector<Box> boxes;
  boxes.reserve( shapes.size() );
  std::size_t vertices = 0;
  for ( const Shape *shape : shapes )
  {
    boxes.push_back( shape->boundingBox() );
    vertices += shape->vertices().size();
  }
  shapeTree = PackedTree( boxes );
  items.reserve( shapeTree.order().size() );
  for ( const std::uint32_t position : shapeTree.order() )
  {
    const Shape &shape = *shapes[position];
    const bool isPolygon = shape.kind() == ShapeKind::Polygon;
    const bool isLarge = isPolygon && shape.vertices().size() >= MANY_VERTICES;
    itemOfShape[position] = static_cast<std::uint32_t>( items.size() );
    items.push_back( { boxes[position], static_cast<int>( position ), isPolygon, isLarge } );
    if ( isLarge )
      locators[position] = std::make_unique<PolygonLocator>( shape );
    if ( isPolygon && !isLarge )
      quickPolygons.add( shape, boxes[position] );
    else
      quickPolygons.addNothing();
  }
  orderEdges( vertices );
}

//! \param most edges there are.
void ShapeTrees::orderEdges( std::size_t most )
{
  std::vector<Edge> unordered;
  std::vector<Box> edgeBoxes;
  unordered.reserve( most );
  edgeBoxes.reserve( most );
  // Shape by shape as the tree orders them: the edges' own order is then nearly the same.
  for ( const Item &item : items )
  {
    forEachEdge( *shapes[static_cast<std::size_t>( item.shape )],
                 [&]( const Point &a, const Point &b )
                 {
                   unordered.push_back( { a, b, item.shape } );
                   edgeBoxes.push_back( boxAround( unordered.back() ) );
                 } );
  }
  edgeTree = PackedTree( edgeBoxes );
  edges.reserve( unordered.size() );
  for ( const std::uint32_t position : edgeTree.order() )
    edges.push_back( unordered[position] );
}

bool ShapeTrees::contains( const Item &item, const Point &point ) const
{
  const auto index = static_cast<std::size_t>( item.shape );
  if ( !item.isPolygon )
    return false;
  if ( item.isLarge )
    return locators[index]->locate( point ) != Location::Outside;
  const QuickPolygons::Answer answer = quickPolygons.ask( static_cast<std::size_t>( &item - items.data() ), point );
  if ( answer != QuickPolygons::Answer::Unsure )
    return answer == QuickPolygons::Answer::Inside;
  return locate( *shapes[index], point ) != Location::Outside;
}

ShapeIndex::ShapeIndex( std::vector<const Shape *> shapes )
  : mTrees( std::make_unique<ShapeTrees>( std::move( shapes ) ) )
{
}

ShapeIndex::~ShapeIndex() = default;
ShapeIndex::ShapeIndex( ShapeIndex && ) noexcept = default;
ShapeIndex &ShapeIndex::operator=( ShapeIndex && ) noexcept = default;

bool ShapeIndex::isEmpty() const
{
  return mTrees->shapeTree.isEmpty();
}

std::vector<int> ShapeIndex::containing( const Point &point ) const
{
  std::vector<int> result;
  mTrees->shapeTree.visitMeeting( boxAround( point, 0 ),
                                  [&]( std::uint32_t item )
                                  {
                                    if ( mTrees->contains( mTrees->items[item], point ) )
                                      result.push_back( mTrees->items[item].shape );
                                    return true;
                                  } );
  std::sort( result.begin(), result.end() );
  return result;
}

bool ShapeIndex::anyContains( const Point &point ) const
{
  bool found = false;
  mTrees->shapeTree.visitMeeting( boxAround( point, 0 ),
                                  [&]( std::uint32_t item )
                                  {
                                    found = mTrees->contains( mTrees->items[item], point );
                                    return !found;
                                  } );
  return found;
}

NearestEdge ShapeIndex::nearest( const Point &point ) const
{
  std::uint32_t edge = 0;
  return nearest( point, edge );
}

NearestEdge ShapeIndex::nearest( const Point &point, std::uint32_t &hint ) const
{
  NearestEdge best;
  if ( mTrees->edges.empty() )
    return best;
  const auto consider = [&]( std::uint32_t item )
  {
    const ShapeTrees::Edge &candidate = mTrees->edges[item];
    const Point place = nearestOnSegment( point, candidate.a, candidate.b );
    const double distance = distanceBetween( point, place );
    if ( best.isBeatenBy( distance, candidate.shape, place ) )
    {
      best = { distance, place, candidate.shape };
      hint = item;
    }
    return best.distance * ( 1 + INDEX_ROUNDING );
  };
  const double reach = consider( hint );
  mTrees->edgeTree.visitNear( point, reach, consider );
  return best;
}

bool ShapeIndex::anyWithin( const Point &point, double distance ) const
{
  bool found = false;
  mTrees->edgeTree.visitMeeting( boxAround( point, distance ),
                                 [&]( std::uint32_t item )
                                 {
                                   const ShapeTrees::Edge &edge = mTrees->edges[item];
                                   found =
                                     distanceBetween( point, nearestOnSegment( point, edge.a, edge.b ) ) <= distance;
                                   return !found;
                                 } );
  return found;
}

void keepNearestOfEachShape( std::vector<ShapeDistance> &distances )
{
  std::sort( distances.begin(), distances.end(),
             []( const ShapeDistance &a, const ShapeDistance &b )
             { return a.shape < b.shape || ( a.shape == b.shape && a.distance < b.distance ); } );
  distances.erase( std::unique( distances.begin(), distances.end(),
                                []( const ShapeDistance &a, const ShapeDistance &b ) { return a.shape == b.shape; } ),
                   distances.end() );
}

std::vector<ShapeDistance> ShapeIndex::within( const Point &point, double distance ) const
{
  std::vector<ShapeDistance> found;
  mTrees->edgeTree.visitMeeting( boxAround( point, distance ),
                                 [&]( std::uint32_t item )
                                 {
                                   const ShapeTrees::Edge &edge = mTrees->edges[item];
                                   const double length =
                                     distanceBetween( point, nearestOnSegment( point, edge.a, edge.b ) );
                                   if ( length <= distance )
                                     found.push_back( { edge.shape, length } );
                                   return true;
                                 } );
  keepNearestOfEachShape( found );
  return found;
}

bool ShapeIndex::anyEdgeMeets( const Box &box ) const
{
  bool found = false;
  mTrees->edgeTree.visitMeeting( box,
                                 [&]( std::uint32_t item )
                                 {
                                   found = meets( boxAround( mTrees->edges[item] ), box );
                                   return !found;
                                 } );
  return found;
}

std::vector<int> ShapeIndex::meeting( const Box &box ) const
{
  std::vector<int> result;
  mTrees->shapeTree.visitMeeting( box,
                                  [&]( std::uint32_t item )
                                  {
                                    if ( meets( mTrees->items[item].box, box ) )
                                      result.push_back( mTrees->items[item].shape );
                                    return true;
                                  } );
  std::sort( result.begin(), result.end() );
  return result;
}

bool ShapeIndex::contains( int shape, const Point &point ) const
{
  const auto index = static_cast<std::size_t>( shape );
  return !mTrees->shapes[index]->isEmpty() && mTrees->contains( mTrees->items[mTrees->itemOfShape[index]], point );
}

void ShapeIndex::visitEdges( int shape, double from, double to, const VisitEdge &visit ) const
{
  const auto index = static_cast<std::size_t>( shape );
  if ( mTrees->locators[index] )
    mTrees->locators[index]->visitEdges( from, to, visit );
  else
    forEachEdge( *mTrees->shapes[index], visit );
}

} // namespace minemap
