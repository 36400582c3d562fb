// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/geometry/near_search.h"

#include <algorithm>
#include <cmath>
#include <limits>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace minemap
{

namespace
{

//! The squares grow or shrink until they hold so many.
constexpr std::size_t FEW_SHAPES = 3;
constexpr std::size_t MANY_SHAPES = 6;
constexpr std::size_t MOST_SHAPES = 64;
constexpr std::size_t FEW_EDGES = 32;
constexpr std::size_t MANY_EDGES = 64;
constexpr double GROWTH = 1.5;
//! Metres, or whatever the coordinates are in: wider squares save nothing, smaller ones serve one place.
constexpr double LARGEST_ROOM = 1e7;
constexpr double SMALLEST_ROOM = 1e-4;

double largestStep( const Point &a, const Point &b )
{
  return std::max( std::abs( a.x - b.x ), std::abs( a.y - b.y ) );
}

} // namespace

NearSearch::NearSearch( const ShapeIndex &index ) : mTrees( index.trees() ), mIndex( index ) {}

void NearSearch::gatherShapes( const Point &point )
{
  mShapesCentre = point;
  for ( bool isComplete = false; !isComplete; )
  {
    mShapesReach = mShapesRoom;
    mCandidates.clear();
    isComplete = true;
    const Box square = boxAround( point, mShapesReach );
    mTrees.shapeTree.visitMeeting( square,
                                   [&]( std::uint32_t item )
                                   {
                                     addShape( mTrees.items[item], square );
                                     isComplete = mCandidates.size() <= MOST_SHAPES || mShapesRoom <= SMALLEST_ROOM;
                                     return isComplete;
                                   } );
    if ( !isComplete )
      mShapesRoom /= 4;
  }
  std::sort( mCandidates.begin(), mCandidates.end(),
             []( const Candidate &a, const Candidate &b ) { return a.shape < b.shape; } );
  if ( mCandidates.size() > MANY_SHAPES )
    mShapesRoom = std::max( mShapesRoom / 2, SMALLEST_ROOM );
  else if ( mCandidates.size() < FEW_SHAPES )
    mShapesRoom = std::min( mShapesRoom * GROWTH, LARGEST_ROOM );
}

void NearSearch::addShape( const ShapeTrees::Item &item, const Box &square )
{
  if ( !item.isPolygon || !meets( item.box, square ) )
    return;
  bool hasEdge = !item.isLarge;
  if ( !hasEdge )
    mTrees.locators[static_cast<std::size_t>( item.shape )]->visitEdges( square.yMinimum, square.yMaximum,
                                                                         [&]( const Point &a, const Point &b )
                                                                         {
                                                                           Box edge;
                                                                           edge.include( a );
                                                                           edge.include( b );
                                                                           hasEdge = hasEdge || meets( square, edge );
                                                                         } );
  if ( hasEdge || mTrees.contains( item, mShapesCentre ) )
    mCandidates.push_back( { item.shape, !hasEdge, &item } );
}

bool NearSearch::contains( const Candidate &candidate, const Point &point ) const
{
  if ( candidate.coversAll )
    return true;
  const Box &box = candidate.item->box;
  // All four at once, for which of them fails no processor can foresee.
  const bool isInBox = static_cast<int>( point.x >= box.xMinimum ) & static_cast<int>( point.x <= box.xMaximum ) &
                       static_cast<int>( point.y >= box.yMinimum ) & static_cast<int>( point.y <= box.yMaximum );
  return isInBox && mTrees.contains( *candidate.item, point );
}

const std::vector<int> &NearSearch::containing( const Point &point )
{
  if ( !( largestStep( point, mShapesCentre ) <= mShapesReach ) )
    gatherShapes( point );
  mContaining.clear();
  for ( const Candidate &candidate : mCandidates )
  {
    if ( contains( candidate, point ) )
      mContaining.push_back( candidate.shape );
  }
  return mContaining;
}

bool NearSearch::anyContains( const Point &point )
{
  if ( !( largestStep( point, mShapesCentre ) <= mShapesReach ) )
    gatherShapes( point );
  return std::any_of( mCandidates.begin(), mCandidates.end(),
                      [&]( const Candidate &candidate ) { return contains( candidate, point ); } );
}

void NearSearch::addEdge( std::uint32_t item )
{
  const ShapeTrees::Edge &edge = mTrees.edges[item];
  const std::size_t place = mEdges.count++;
  mEdges.items[place] = item;
  const double dx = edge.b.x - edge.a.x;
  const double dy = edge.b.y - edge.a.y;
  const double square = dx * dx + dy * dy;
  mEdges.x[place] = static_cast<float>( edge.a.x - mEdgesCentre.x );
  mEdges.y[place] = static_cast<float>( edge.a.y - mEdgesCentre.y );
  mEdges.dx[place] = static_cast<float>( dx );
  mEdges.dy[place] = static_cast<float>( dy );
  mEdges.perSquare[place] = square > 0 ? static_cast<float>( 1 / square ) : 0;
}

bool NearSearch::gatherEdges( const Point &point, double distance )
{
  mEdgesCentre = point;
  mEdgesReach = distance + mEdgesRoom;
  mEdges.count = 0;
  bool isComplete = true;
  mTrees.edgeTree.visitMeeting( boxAround( point, mEdgesReach ),
                                [&]( std::uint32_t item )
                                {
                                  isComplete = mEdges.count < MOST_EDGES;
                                  if ( isComplete )
                                    addEdge( item );
                                  return isComplete;
                                } );
  if ( !isComplete )
  {
    mEdgesReach = -1;
    return false;
  }
  if ( mEdges.count < FEW_EDGES )
    mEdgesRoom = std::min( mEdgesRoom * GROWTH, LARGEST_ROOM );
  else if ( mEdges.count > MANY_EDGES )
    mEdgesRoom /= 2;
  finishEdges();
  return true;
}

bool NearSearch::gatherEdgesFor( const Point &point, double distance )
{
  constexpr double SMALLEST_SHARE = 1e-3; // Of the distance; with less, hardly a second place finds its answer.
  while ( !gatherEdges( point, distance ) )
  {
    mEdgesRoom /= 4;
    if ( !( mEdgesRoom > SMALLEST_SHARE * distance + SMALLEST_ROOM ) )
      return false;
  }
  return true;
}

void NearSearch::finishEdges()
{
  constexpr float SINGLE = 1e-5F; // Much more than single precision loses in the few operations of screen().
  auto farthest = static_cast<float>( mEdgesReach );
  for ( std::size_t place = 0; place < mEdges.count; ++place )
    farthest = std::max( { farthest, std::abs( mEdges.x[place] ), std::abs( mEdges.y[place] ),
                           std::abs( mEdges.dx[place] ), std::abs( mEdges.dy[place] ) } );
  mError = SINGLE * farthest;
  // Whole lanes; the others are never near.
  for ( std::size_t place = mEdges.count; place % LANES != 0; ++place )
  {
    mEdges.x[place] = mEdges.y[place] = 1e15F;
    mEdges.dx[place] = mEdges.dy[place] = mEdges.perSquare[place] = 0;
  }
}

double NearSearch::edgesCompleteWithin( const Point &point ) const
{
  const double within = mEdgesReach - largestStep( point, mEdgesCentre );
  return within - INDEX_ROUNDING * ( mEdgesReach + std::abs( point.x ) + std::abs( point.y ) );
}

#ifdef __SSE2__

float NearSearch::screen( const Point &point )
{
  const __m128 x = _mm_set1_ps( static_cast<float>( point.x - mEdgesCentre.x ) );
  const __m128 y = _mm_set1_ps( static_cast<float>( point.y - mEdgesCentre.y ) );
  const __m128 one = _mm_set1_ps( 1 );
  __m128 least = _mm_set1_ps( std::numeric_limits<float>::max() );
  for ( std::size_t place = 0; place < mEdges.count; place += LANES )
  {
    const __m128 dx = _mm_load_ps( mEdges.dx.data() + place );
    const __m128 dy = _mm_load_ps( mEdges.dy.data() + place );
    const __m128 px = _mm_sub_ps( x, _mm_load_ps( mEdges.x.data() + place ) );
    const __m128 py = _mm_sub_ps( y, _mm_load_ps( mEdges.y.data() + place ) );
    const __m128 along = _mm_mul_ps( _mm_add_ps( _mm_mul_ps( px, dx ), _mm_mul_ps( py, dy ) ),
                                     _mm_load_ps( mEdges.perSquare.data() + place ) );
    const __m128 share = _mm_min_ps( _mm_max_ps( along, _mm_setzero_ps() ), one );
    const __m128 ex = _mm_sub_ps( px, _mm_mul_ps( share, dx ) );
    const __m128 ey = _mm_sub_ps( py, _mm_mul_ps( share, dy ) );
    const __m128 square = _mm_add_ps( _mm_mul_ps( ex, ex ), _mm_mul_ps( ey, ey ) );
    _mm_store_ps( mEdges.squares.data() + place, square );
    least = _mm_min_ps( least, square );
  }
  alignas( 16 ) std::array<float, LANES> lanes;
  _mm_store_ps( lanes.data(), least );
  return *std::min_element( lanes.begin(), lanes.end() );
}

template <typename Visit>
void NearSearch::visitScreened( float limit, const Visit &visit ) const
{
  for ( std::size_t first = 0; first < mEdges.count; first += LANES )
  {
    const __m128 squares = _mm_load_ps( mEdges.squares.data() + first );
    auto lanes = static_cast<std::uint32_t>( _mm_movemask_ps( _mm_cmple_ps( squares, _mm_set1_ps( limit ) ) ) );
    for ( std::size_t place = first; lanes != 0; ++place, lanes >>= 1U )
    {
      if ( ( lanes & 1U ) != 0 )
        visit( mEdges.items[place] );
    }
  }
}

#else

float NearSearch::screen( const Point &point )
{
  const auto x = static_cast<float>( point.x - mEdgesCentre.x );
  const auto y = static_cast<float>( point.y - mEdgesCentre.y );
  float least = std::numeric_limits<float>::max();
  for ( std::size_t place = 0; place < mEdges.count; ++place )
  {
    const float px = x - mEdges.x[place];
    const float py = y - mEdges.y[place];
    const float along = ( px * mEdges.dx[place] + py * mEdges.dy[place] ) * mEdges.perSquare[place];
    const float share = std::min( std::max( along, 0.0F ), 1.0F );
    const float ex = px - share * mEdges.dx[place];
    const float ey = py - share * mEdges.dy[place];
    mEdges.squares[place] = ex * ex + ey * ey;
    least = std::min( least, mEdges.squares[place] );
  }
  return least;
}

template <typename Visit>
void NearSearch::visitScreened( float limit, const Visit &visit ) const
{
  for ( std::size_t place = 0; place < mEdges.count; ++place )
  {
    if ( mEdges.squares[place] <= limit )
      visit( mEdges.items[place] );
  }
}

#endif

float NearSearch::limitFor( float square ) const
{
  // Never below the square itself, whatever the rounding: the nearest of the list always passes.
  constexpr float UPWARDS = 1 + 1e-6F;
  const float distance = std::sqrt( square ) + 2 * mError;
  return distance * distance * UPWARDS;
}

NearestEdge NearSearch::nearestOfList( const Point &point )
{
  NearestEdge best;
  visitScreened( limitFor( screen( point ) ),
                 [&]( std::uint32_t item )
                 {
                   const ShapeTrees::Edge &edge = mTrees.edges[item];
                   const Point candidate = nearestOnSegment( point, edge.a, edge.b );
                   const double distance = distanceBetween( point, candidate );
                   if ( !best.isBeatenBy( distance, edge.shape, candidate ) )
                     return;
                   best = { distance, candidate, edge.shape };
                   mHint = item;
                 } );
  return best;
}

NearestEdge NearSearch::nearest( const Point &point )
{
  if ( mEdgesReach >= 0 && mEdges.count > 0 )
  {
    const NearestEdge best = nearestOfList( point );
    if ( best.distance < edgesCompleteWithin( point ) )
      return best;
    // Nothing nearer lies farther than the nearest of the last square.
    if ( gatherEdges( point, best.distance ) )
      return nearestOfList( point );
  }
  const NearestEdge best = mIndex.nearest( point, mHint );
  if ( best.shape >= 0 )
    gatherEdgesFor( point, best.distance );
  return best;
}

const std::vector<ShapeDistance> &NearSearch::within( const Point &point, double distance )
{
  if ( !( distance < edgesCompleteWithin( point ) ) && !gatherEdgesFor( point, distance ) )
  {
    mWithin = mIndex.within( point, distance );
    return mWithin;
  }
  mWithin.clear();
  screen( point );
  visitScreened( limitFor( static_cast<float>( distance * distance ) ),
                 [&]( std::uint32_t item )
                 {
                   const ShapeTrees::Edge &edge = mTrees.edges[item];
                   const double length = distanceBetween( point, nearestOnSegment( point, edge.a, edge.b ) );
                   if ( length <= distance )
                     mWithin.push_back( { edge.shape, length } );
                 } );
  keepNearestOfEachShape( mWithin );
  return mWithin;
}

bool NearSearch::anyWithin( const Point &point, double distance )
{
  if ( !( distance < edgesCompleteWithin( point ) ) && !gatherEdgesFor( point, distance ) )
    return mIndex.anyWithin( point, distance );
  if ( screen( point ) > limitFor( static_cast<float>( distance * distance ) ) )
    return false;
  return !within( point, distance ).empty();
}

} // namespace minemap
