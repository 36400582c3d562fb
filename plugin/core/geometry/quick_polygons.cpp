// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/geometry/quick_polygons.h"

#include <algorithm>
#include <cmath>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace minemap
{

namespace
{

//! Some times what a coordinate, and the product of two, lose in single precision, in units of the reach.
constexpr float LENGTH_ERROR = 2e-6F;
constexpr float PRODUCT_ERROR = 1e-5F;

} // namespace

void QuickPolygons::add( const Shape &polygon, const Box &box )
{
  Polygon added;
  added.middle = box.middle();
  // A little more, for points on the box's own edge.
  added.reach = static_cast<float>( 1.001 * std::max( box.xMaximum - box.xMinimum, box.yMaximum - box.yMinimum ) / 2 );
  added.first = static_cast<std::uint32_t>( mEdges.size() );
  std::size_t lane = LANES;
  for ( std::size_t index = 0; index < polygon.pathCount(); ++index )
  {
    const Path ring = polygon.path( index );
    for ( std::size_t vertex = 1; vertex < ring.size(); ++vertex, ++lane )
    {
      if ( lane == LANES )
      {
        // Edges without length cross nothing. Far off, so that nothing seems to lie beside them either.
        mEdges.emplace_back();
        mEdges.back().ay.fill( 4 * added.reach );
        mEdges.back().by.fill( 4 * added.reach );
        lane = 0;
      }
      mEdges.back().ax[lane] = static_cast<float>( ring.first[vertex - 1].x - added.middle.x );
      mEdges.back().ay[lane] = static_cast<float>( ring.first[vertex - 1].y - added.middle.y );
      mEdges.back().bx[lane] = static_cast<float>( ring.first[vertex].x - added.middle.x );
      mEdges.back().by[lane] = static_cast<float>( ring.first[vertex].y - added.middle.y );
    }
  }
  added.count = static_cast<std::uint32_t>( mEdges.size() ) - added.first;
  mPolygons.push_back( added );
}

QuickPolygons::Answer QuickPolygons::ask( std::size_t polygon, const Point &point ) const
{
  const Polygon &asked = mPolygons[polygon];
  const auto x = static_cast<float>( point.x - asked.middle.x );
  const auto y = static_cast<float>( point.y - asked.middle.y );
  if ( !( std::abs( x ) <= asked.reach && std::abs( y ) <= asked.reach ) )
    return Answer::Unsure;
  const float lengthError = LENGTH_ERROR * asked.reach;
  const float productError = PRODUCT_ERROR * asked.reach * asked.reach;
  const Edges *const end = mEdges.data() + asked.first + asked.count;
#ifdef __SSE2__
  const __m128 px = _mm_set1_ps( x );
  const __m128 py = _mm_set1_ps( y );
  const __m128 noSign = _mm_castsi128_ps( _mm_set1_epi32( 0x7FFFFFFF ) );
  const __m128 nearLevel = _mm_set1_ps( lengthError );
  const __m128 nearLine = _mm_set1_ps( productError );
  __m128 crossings = _mm_setzero_ps(); // One bit decides: crossed an odd number of times in this lane.
  __m128 unsure = _mm_setzero_ps();
  for ( const Edges *edges = mEdges.data() + asked.first; edges != end; ++edges )
  {
    const __m128 ax = _mm_load_ps( edges->ax.data() );
    const __m128 ay = _mm_load_ps( edges->ay.data() );
    const __m128 bx = _mm_load_ps( edges->bx.data() );
    const __m128 by = _mm_load_ps( edges->by.data() );
    const __m128 fromA = _mm_sub_ps( py, ay );
    const __m128 fromB = _mm_sub_ps( py, by );
    const __m128 bAbove = _mm_cmpgt_ps( by, py );
    const __m128 straddles = _mm_xor_ps( _mm_cmpgt_ps( ay, py ), bAbove );
    const __m128 side =
      _mm_sub_ps( _mm_mul_ps( _mm_sub_ps( bx, ax ), fromA ), _mm_mul_ps( _mm_sub_ps( by, ay ), _mm_sub_ps( px, ax ) ) );
    // The point lies left of an edge that runs upwards, or right of one that runs downwards.
    const __m128 isRight = _mm_cmple_ps( side, _mm_setzero_ps() );
    crossings = _mm_xor_ps( crossings, _mm_and_ps( straddles, _mm_xor_ps( isRight, bAbove ) ) );
    const __m128 level =
      _mm_cmple_ps( _mm_min_ps( _mm_and_ps( fromA, noSign ), _mm_and_ps( fromB, noSign ) ), nearLevel );
    const __m128 line = _mm_and_ps( straddles, _mm_cmple_ps( _mm_and_ps( side, noSign ), nearLine ) );
    unsure = _mm_or_ps( unsure, _mm_or_ps( level, line ) );
  }
  if ( _mm_movemask_ps( unsure ) != 0 )
    return Answer::Unsure;
  const auto lanes = static_cast<std::uint32_t>( _mm_movemask_ps( crossings ) );
  constexpr std::uint32_t ODD_BITS = 0x6996; // Bit n is set where n has an odd number of bits.
  return ( ODD_BITS >> lanes & 1U ) != 0 ? Answer::Inside : Answer::Outside;
#else
  bool isInside = false;
  for ( const Edges *edges = mEdges.data() + asked.first; edges != end; ++edges )
  {
    for ( std::size_t lane = 0; lane < LANES; ++lane )
    {
      const float fromA = y - edges->ay[lane];
      const float fromB = y - edges->by[lane];
      const bool bAbove = edges->by[lane] > y;
      if ( std::min( std::abs( fromA ), std::abs( fromB ) ) <= lengthError )
        return Answer::Unsure;
      if ( ( edges->ay[lane] > y ) == bAbove )
        continue;
      const float side =
        ( edges->bx[lane] - edges->ax[lane] ) * fromA - ( edges->by[lane] - edges->ay[lane] ) * ( x - edges->ax[lane] );
      if ( std::abs( side ) <= productError )
        return Answer::Unsure;
      isInside = isInside != ( ( side > 0 ) == bAbove );
    }
  }
  return isInside ? Answer::Inside : Answer::Outside;
#endif
}

} // namespace minemap
