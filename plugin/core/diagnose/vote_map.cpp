// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/diagnose/vote_map.h"

#include <algorithm>
#include <cmath>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace minemap
{

namespace
{

//! ψ at the middles of bins around the middle of a record.
struct Kernel
{
    Point middle;
    int columns = 0, rows = 0; //!< To either side of the middle.
    std::vector<float> weights;
};

Kernel kernelOf( const RecordStamp &stamp, double bin )
{
  const Box &box = stamp.box();
  Kernel kernel;
  kernel.middle = box.middle();
  kernel.columns = static_cast<int>( ( box.xMaximum - box.xMinimum ) / 2 / bin ) + 1;
  kernel.rows = static_cast<int>( ( box.yMaximum - box.yMinimum ) / 2 / bin ) + 1;
  for ( int row = -kernel.rows; row <= kernel.rows; ++row )
  {
    for ( int column = -kernel.columns; column <= kernel.columns; ++column )
    {
      // The mean of the four quarters of the bin: narrow records fall between the middles of bins.
      double sum = 0;
      for ( const double dx : { -0.25, 0.25 } )
      {
        for ( const double dy : { -0.25, 0.25 } )
          sum += stamp.at( { kernel.middle.x + ( column + dx ) * bin, kernel.middle.y + ( row + dy ) * bin } );
      }
      kernel.weights.push_back( static_cast<float>( sum / 4 ) );
    }
  }
  return kernel;
}

//! sums[i] += votes[i]
void addRow( std::uint32_t *sums, const std::uint16_t *votes, std::size_t count )
{
  std::size_t index = 0;
#ifdef __SSE2__
  constexpr std::size_t LANES = 8;
  const __m128i zero = _mm_setzero_si128();
  for ( ; index + LANES <= count; index += LANES )
  {
    const __m128i words = _mm_loadu_si128( reinterpret_cast<const __m128i *>( votes + index ) );
    auto *low = reinterpret_cast<__m128i *>( sums + index );
    auto *high = reinterpret_cast<__m128i *>( sums + index + LANES / 2 );
    _mm_storeu_si128( low, _mm_add_epi32( _mm_loadu_si128( low ), _mm_unpacklo_epi16( words, zero ) ) );
    _mm_storeu_si128( high, _mm_add_epi32( _mm_loadu_si128( high ), _mm_unpackhi_epi16( words, zero ) ) );
  }
#endif
  for ( ; index < count; ++index )
    sums[index] += votes[index];
}

} // namespace

VoteMap::VoteMap( const RecordStamp &stamp, const FindIndex &finds, double bin, int radius ) : mRadius( radius )
{
  if ( stamp.isEmpty() )
    return;
  const Kernel kernel = kernelOf( stamp, bin );
  std::vector<float> votes;
  Box box = stamp.box();
  const double reach = ( radius + 1 ) * bin;
  box.xMinimum -= reach;
  box.xMaximum += reach;
  box.yMinimum -= reach;
  box.yMaximum += reach;
  const auto addFind = [&]( const Point &find )
  {
    if ( votes.empty() )
      votes.assign( side() * side(), 0 );
    const int findEast = static_cast<int>( std::lround( ( find.x - kernel.middle.x ) / bin ) );
    const int findNorth = static_cast<int>( std::lround( ( find.y - kernel.middle.y ) / bin ) );
    // A shift s brings the record's place p to the find: s = find − p.
    const int firstColumn = std::max( -kernel.columns, findEast - radius );
    const int lastColumn = std::min( kernel.columns, findEast + radius );
    const int firstRow = std::max( -kernel.rows, findNorth - radius );
    const int lastRow = std::min( kernel.rows, findNorth + radius );
    const int width = 2 * kernel.columns + 1;
    for ( int row = firstRow; row <= lastRow; ++row )
    {
      const float *weights = kernel.weights.data() + std::ptrdiff_t{ row + kernel.rows } * width + kernel.columns;
      float *line = votes.data() + static_cast<std::size_t>( findNorth - row + radius ) * side() + findEast + radius;
      for ( int column = firstColumn; column <= lastColumn; ++column )
        line[-column] += weights[column];
    }
  };
  finds.visitIn( box, addFind );
  if ( votes.empty() )
    return;
  mIsEmpty = false;
  mVotes.resize( votes.size() );
  std::transform( votes.begin(), votes.end(), mVotes.begin(),
                  []( float sum )
                  {
                    return static_cast<std::uint16_t>( std::min<double>(
                      UINT16_MAX, std::floor( STEPS * std::sqrt( static_cast<double>( sum ) ) + 0.5 ) ) );
                  } );
}

VoteSums::VoteSums( std::size_t sums, int radius ) : mRadius( radius ), mSums( sums * side() * side() ) {}

void VoteSums::add( std::size_t sum, const VoteMap &map, BinOffset displacement )
{
  if ( map.isEmpty() )
    return;
  // Shifts for which shift + displacement lies in the map.
  const int firstNorth = std::max( -mRadius, -map.radius() - displacement.north );
  const int lastNorth = std::min( mRadius, map.radius() - displacement.north );
  const int firstEast = std::max( -mRadius, -map.radius() - displacement.east );
  const int lastEast = std::min( mRadius, map.radius() - displacement.east );
  if ( firstEast > lastEast )
    return;
  for ( int north = firstNorth; north <= lastNorth; ++north )
  {
    std::uint32_t *sums = mSums.data() + ( sum * side() + static_cast<std::size_t>( north + mRadius ) ) * side();
    addRow( sums + firstEast + mRadius,
            map.row( north + displacement.north ) + firstEast + displacement.east + map.radius(),
            static_cast<std::size_t>( lastEast - firstEast + 1 ) );
  }
}

} // namespace minemap
