// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/score/ground_measurer.h"

#include <algorithm>
#include <map>
#include <string>

namespace minemap
{

//! A polygon itself, or for lines and points the ground within T of them.
Shape GroundMeasurer::ownGround( const Shape &shape )
{
  if ( shape.kind() == ShapeKind::Polygon || shape.isEmpty() )
    return shape;
  if ( !mOverlay )
    mOverlay = std::make_unique<Overlay>();
  Overlay::Geometry ground = mOverlay->buffer( *mOverlay->fromShape( shape ), mWorld.parameters.tolerance );
  if ( mWorld.evidence.hasArea )
  {
    if ( !mArea )
      mArea = mOverlay->fromShape( mWorld.areaShape );
    ground = mOverlay->intersection( *ground, *mArea );
  }
  return mOverlay->toShape( *ground, ShapeKind::Polygon );
}

void GroundMeasurer::begin( const Shape &shape )
{
  mLayers = { { Role::Measured, -1, 0, false, false } };
  mWindow = shape.boundingBox();
  mSweep.begin( mWindow );
  for ( std::size_t path = 0; path < shape.pathCount(); ++path )
  {
    const Path ring = shape.path( path );
    for ( std::size_t vertex = 1; vertex < ring.size(); ++vertex )
      mSweep.add( ring.first[vertex - 1], ring.first[vertex], 0 );
  }
}

void GroundMeasurer::addLayer( const Layer &layer, const ShapeIndex &index, int position )
{
  bool hasEdge = false;
  const auto meetsWindow = [&]( const Point &a, const Point &b )
  {
    hasEdge = hasEdge || ( std::min( a.x, b.x ) <= mWindow.xMaximum && std::max( a.x, b.x ) >= mWindow.xMinimum &&
                           std::min( a.y, b.y ) <= mWindow.yMaximum && std::max( a.y, b.y ) >= mWindow.yMinimum );
  };
  index.visitEdges( position, mWindow.yMinimum, mWindow.yMaximum, meetsWindow );
  // Where none of its edges comes near, it covers all of the window or nothing.
  const bool coversAll = !hasEdge && index.contains( position, { mWindow.xMinimum, mWindow.yMinimum } );
  if ( !hasEdge && !coversAll )
    return;
  const auto number = static_cast<std::uint32_t>( mLayers.size() );
  mLayers.push_back( layer );
  mLayers.back().coversAll = coversAll;
  if ( hasEdge )
    index.visitEdges( position, mWindow.yMinimum, mWindow.yMaximum,
                      [&]( const Point &a, const Point &b ) { mSweep.add( a, b, number ); } );
}

//! Polygons before \a position that may share ground with it.
void GroundMeasurer::addEarlier( const ShapeIndex &index, const std::vector<Shape> &shapes, std::size_t position )
{
  const bool isRecord = &shapes == &mWorld.mapped;
  for ( const int other : index.meeting( mWindow ) )
  {
    const auto earlier = static_cast<std::size_t>( other );
    if ( earlier >= position )
      break;
    if ( shapes[earlier].kind() != ShapeKind::Polygon )
      continue;
    const bool isInGroup = isRecord && mWorld.map.records[earlier].group == mWorld.map.records[position].group;
    addLayer( { isInGroup ? Role::EarlierInGroup : Role::Earlier, -1, 0, false, false }, index, other );
  }
}

void GroundMeasurer::addSearched( std::size_t record )
{
  const DatePeriod &mapDate = mWorld.map.records[record].mapDate;
  for ( const int position : mWorld.searchedIndex->meeting( mWindow ) )
  {
    if ( mWorld.searched[static_cast<std::size_t>( position )].kind() != ShapeKind::Polygon )
      continue;
    const SearchedPiece &piece = mWorld.evidence.searched.pieces[static_cast<std::size_t>( position )];
    const Role role = piece.searched.isSurelyBefore( mapDate ) ? Role::Searched : Role::SearchedInTime;
    addLayer( { role, piece.task ? position : -1, 0, false, false }, *mWorld.searchedIndex, position );
  }
}

//! Sums up all ground anew; layers may be added afterwards and swept again.
void GroundMeasurer::sweep()
{
  mAreas = PieceAreas();
  mSearchedInTime = 0;
  mOpen.fill( 0 );
  mOpenTasks.clear();
  for ( std::uint32_t number = 0; number < mLayers.size(); ++number )
  {
    mLayers[number].area = 0;
    mLayers[number].isOpen = false;
    if ( mLayers[number].coversAll )
      cross( number );
  }
  mSweep.run(
    [this]( double height, const std::vector<AreaSweep::Crossing> &crossings )
    {
      measureRow( height, crossings );
      return !mStop;
    } );
}

void GroundMeasurer::measureRow( double height, const std::vector<AreaSweep::Crossing> &crossings )
{
  double left = 0;
  for ( const AreaSweep::Crossing &crossing : crossings )
  {
    if ( open( Role::Measured ) > 0 )
      addCell( ( crossing.x - left ) * height );
    left = crossing.x;
    cross( crossing.layer );
  }
  // Back to the row's left side, for edges on the right of the window are not in the sweep.
  for ( const AreaSweep::Crossing &crossing : crossings )
  {
    if ( mLayers[crossing.layer].isOpen != mLayers[crossing.layer].coversAll )
      cross( crossing.layer );
  }
}

void GroundMeasurer::cross( std::uint32_t number )
{
  Layer &layer = mLayers[number];
  layer.isOpen = !layer.isOpen;
  std::size_t &count = mOpen[static_cast<std::size_t>( layer.role )];
  count = layer.isOpen ? count + 1 : count - 1;
  if ( layer.role != Role::SearchedInTime || layer.piece < 0 )
    return;
  if ( layer.isOpen )
    mOpenTasks.push_back( number );
  else
    mOpenTasks.erase( std::find( mOpenTasks.begin(), mOpenTasks.end(), number ) );
}

//! Ground of the measured polygon between two edges that neighbour each other.
void GroundMeasurer::addCell( double area )
{
  const bool isFirst = open( Role::Earlier ) == 0 && open( Role::EarlierInGroup ) == 0;
  const bool isInTime = open( Role::SearchedInTime ) > 0;
  mAreas.own += area;
  mAreas.first += isFirst ? area : 0;
  mAreas.firstInGroup += open( Role::EarlierInGroup ) == 0 ? area : 0;
  mAreas.firstSearched += isFirst && ( isInTime || open( Role::Searched ) > 0 ) ? area : 0;
  mAreas.firstInTime += isFirst && isInTime ? area : 0;
  mSearchedInTime += isInTime ? area : 0;
  for ( const std::uint32_t number : mOpenTasks )
    mLayers[number].area += area;
}

//! The task that searched most of it.
OptionalText GroundMeasurer::searchTask() const
{
  std::map<std::string, double> areas;
  for ( const Layer &layer : mLayers )
  {
    if ( layer.piece >= 0 && layer.area > 0 )
      areas[*mWorld.evidence.searched.pieces[static_cast<std::size_t>( layer.piece )].task] += layer.area;
  }
  const auto largest =
    std::max_element( areas.begin(), areas.end(), []( const auto &a, const auto &b ) { return a.second < b.second; } );
  return largest == areas.end() ? OptionalText() : OptionalText( largest->first );
}

PieceAreas GroundMeasurer::record( std::size_t index )
{
  const Shape &shape = mWorld.mapped[index];
  const bool isPolygon = shape.kind() == ShapeKind::Polygon;
  const Shape buffer = isPolygon ? Shape() : ownGround( shape );
  const Shape &ground = isPolygon ? shape : buffer;
  if ( ground.isEmpty() )
    return {};
  begin( ground );
  addSearched( index );
  sweep();
  PieceAreas areas = mAreas;
  if ( mWorld.evidence.searched.isKnown && areas.own > 0 )
  {
    areas.share = std::min( 1.0, mSearchedInTime / areas.own );
    areas.task = searchTask();
  }
  // Apart, so that the share is the same to the last digit in whatever order the records come.
  const std::size_t layers = mLayers.size();
  if ( isPolygon )
    addEarlier( *mWorld.mappedIndex, mWorld.mapped, index );
  if ( mLayers.size() == layers )
    return areas;
  sweep();
  areas.own = mAreas.own;
  areas.first = mAreas.first;
  areas.firstInGroup = mAreas.firstInGroup;
  areas.firstSearched = mAreas.firstSearched;
  areas.firstInTime = mAreas.firstInTime;
  return areas;
}

PieceAreas GroundMeasurer::searchedPiece( std::size_t index )
{
  const Shape &shape = mWorld.searched[index];
  if ( shape.isEmpty() || shape.kind() != ShapeKind::Polygon )
    return {};
  begin( shape );
  addEarlier( *mWorld.searchedIndex, mWorld.searched, index );
  sweep();
  return mAreas;
}

} // namespace minemap
