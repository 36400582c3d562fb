// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/diagnose/gain_field.h"

#include <algorithm>
#include <cmath>

namespace minemap
{

GainField::GainField( const ScopeVotes &votes, std::size_t null, int threads, Progress &progress )
  : mVotes( votes ),
    mNull( null ),
    mRadius( votes.settings().radius )
{
  const auto side = 2 * static_cast<std::size_t>( mRadius ) + 1;
  mMean.assign( side * side, 0 );
  mDeviation.assign( side * side, 0 );
  measureChance( threads, progress );
  if ( !isUsable() )
    return;
  mBest = bestOf( [&]( BinOffset shift ) { return mVotes.votes( shift ); } );
  mNullMaxima.assign( mVotes.nullRuns(), 0 );
  doInParts( mVotes.nullRuns(), threads, progress, 60, 100,
             [&]( std::size_t run, std::size_t, const StopFlag & ) {
               mNullMaxima[run] =
                 bestOf( [&]( BinOffset shift ) { return mVotes.nullVotes( mNull, run, shift ); } ).gain;
             } );
}

std::size_t GainField::placeOf( BinOffset shift ) const
{
  return static_cast<std::size_t>( shift.north + mRadius ) * ( 2 * static_cast<std::size_t>( mRadius ) + 1 ) +
         static_cast<std::size_t>( shift.east + mRadius );
}

void GainField::measureChance( int threads, Progress &progress )
{
  const auto runs = static_cast<double>( mVotes.nullRuns() + 1 );
  doInParts( 2 * static_cast<std::size_t>( mRadius ) + 1, threads, progress, 0, 60,
             [&]( std::size_t part, std::size_t, const StopFlag & )
             {
               // Run by run along the row, as the sums lie in memory.
               const int north = static_cast<int>( part ) - mRadius;
               std::vector<double> sums( 2 * static_cast<std::size_t>( mRadius ) + 1, 0 );
               std::vector<double> squares = sums;
               const auto add = [&]( const auto &votes )
               {
                 const int atZero = votes( BinOffset{} );
                 for ( int east = -mRadius; east <= mRadius; ++east )
                 {
                   const double gain = votes( BinOffset{ east, north } ) - atZero;
                   const auto column = static_cast<std::size_t>( east + mRadius );
                   sums[column] += gain;
                   squares[column] += gain * gain;
                 }
               };
               for ( std::size_t run = 0; run < mVotes.nullRuns(); ++run )
                 add( [&]( BinOffset shift ) { return mVotes.nullVotes( mNull, run, shift ); } );
               add( [&]( BinOffset shift ) { return mVotes.votes( shift ); } );
               for ( int east = -mRadius; east <= mRadius; ++east )
               {
                 const auto column = static_cast<std::size_t>( east + mRadius );
                 const double sum = sums[column];
                 const double variance = std::max( 0.0, ( squares[column] - sum * sum / runs ) / ( runs - 1 ) );
                 mMean[placeOf( { east, north } )] = static_cast<float>( sum / runs );
                 mDeviation[placeOf( { east, north } )] = static_cast<float>( std::sqrt( variance ) );
               }
             } );
  std::vector<float> sorted;
  for ( int north = -mRadius; north <= mRadius; ++north )
  {
    for ( int east = -mRadius; east <= mRadius; ++east )
    {
      if ( isAllowed( { east, north } ) && ( east != 0 || north != 0 ) )
        sorted.push_back( mDeviation[placeOf( { east, north } )] );
    }
  }
  const auto middle = sorted.begin() + static_cast<std::ptrdiff_t>( sorted.size() / 2 );
  std::nth_element( sorted.begin(), middle, sorted.end() );
  mMedianDeviation = *middle;
  for ( float &deviation : mDeviation )
    deviation = std::max( deviation, static_cast<float>( mMedianDeviation / 2 ) );
}

double GainField::gainOf( int votes, int atZero, BinOffset shift ) const
{
  const std::size_t place = placeOf( shift );
  return ( votes - atZero - mMean[place] ) / mDeviation[place];
}

template <typename Votes>
ShiftPeak GainField::bestOf( const Votes &votes ) const
{
  const int atZero = votes( BinOffset{} );
  ShiftPeak best;
  for ( int north = -mRadius; north <= mRadius; ++north )
  {
    for ( int east = -mRadius; east <= mRadius; ++east )
    {
      const BinOffset shift{ east, north };
      if ( !isAllowed( shift ) || ( east == 0 && north == 0 ) )
        continue;
      const double gain = gainOf( votes( shift ), atZero, shift );
      if ( gain > best.gain )
        best = { shift, gain };
    }
  }
  return best;
}

ShiftPeak GainField::bestWithoutFold( std::size_t fold ) const
{
  return bestOf( [&]( BinOffset shift ) { return mVotes.votes( shift ) - mVotes.foldVotes( fold, shift ); } );
}

ShiftPeak GainField::bestTurned( std::size_t turn ) const
{
  // Against the map as it lies: turning is part of what is gained.
  const int atZero = mVotes.votes( {} );
  ShiftPeak best;
  for ( int north = -mRadius; north <= mRadius; ++north )
  {
    for ( int east = -mRadius; east <= mRadius; ++east )
    {
      const BinOffset shift{ east, north };
      const double gain = isAllowed( shift ) ? gainOf( mVotes.turnVotes( turn, shift ), atZero, shift ) : 0;
      if ( gain > best.gain )
        best = { shift, gain };
    }
  }
  return best;
}

std::vector<ShiftPeak> GainField::rivals( double apart, double share ) const
{
  std::vector<ShiftPeak> peaks;
  const int atZero = mVotes.votes( {} );
  const auto gainAt = [&]( int east, int north ) {
    return gainOf( mVotes.votes( { east, north } ), atZero, { east, north } );
  };
  const double bin = mVotes.settings().bin;
  for ( int north = -mRadius + 1; north < mRadius; ++north )
  {
    for ( int east = -mRadius + 1; east < mRadius; ++east )
    {
      const double gain = gainAt( east, north );
      const double distance = std::hypot( east - mBest.shift.east, north - mBest.shift.north ) * bin;
      if ( gain < share * mBest.gain || distance <= apart || !isAllowed( { east, north } ) ||
           ( east == 0 && north == 0 ) )
        continue;
      bool isPeak = true;
      for ( int dn = -1; dn <= 1; ++dn )
      {
        for ( int de = -1; de <= 1; ++de )
        {
          const bool isEarlier = dn < 0 || ( dn == 0 && de < 0 );
          const double other = gainAt( east + de, north + dn );
          isPeak = isPeak && ( ( de == 0 && dn == 0 ) || ( isEarlier ? other < gain : other <= gain ) );
        }
      }
      if ( isPeak )
        peaks.push_back( { { east, north }, gain } );
    }
  }
  std::stable_sort( peaks.begin(), peaks.end(),
                    []( const ShiftPeak &a, const ShiftPeak &b ) { return a.gain > b.gain; } );
  return peaks;
}

} // namespace minemap
