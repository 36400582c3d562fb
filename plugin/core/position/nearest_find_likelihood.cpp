// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/position/nearest_find_likelihood.h"

#include <algorithm>
#include <cmath>

namespace minemap
{

NearestFindLikelihood::NearestFindLikelihood( const std::vector<NearestFind> &finds, double background )
  : mChance( 2 * M_PI * background )
{
  for ( const NearestFind &find : finds )
  {
    const bool isSeen = find.distance < find.limit;
    const double reach = isSeen ? find.distance : find.limit;
    mSurvival -= background * M_PI * reach * reach;
    ( isSeen ? mSeen : mLimits ).push_back( reach );
  }
  mOwn.resize( mSeen.size() );
  mWithin.resize( mLimits.size() );
}

void NearestFindLikelihood::setError( double sigma )
{
  const double square = sigma * sigma;
  for ( std::size_t at = 0; at < mSeen.size(); ++at )
    mOwn[at] = std::exp( -mSeen[at] * mSeen[at] / ( 2 * square ) ) * ( 1 / square + mChance );
  for ( std::size_t at = 0; at < mLimits.size(); ++at )
    mWithin[at] = -std::expm1( -mLimits[at] * mLimits[at] / ( 2 * square ) );
}

double NearestFindLikelihood::at( double share ) const
{
  double sum = mSurvival;
  for ( const double own : mOwn )
    sum += std::log( share * own + ( 1 - share ) * mChance );
  for ( const double within : mWithin )
    sum += std::log1p( -share * within );
  return sum;
}

NearestFindLikelihood::Derivatives NearestFindLikelihood::derivatives( double share ) const
{
  Derivatives sum;
  const auto add = [&]( double term )
  {
    sum.first += term;
    sum.second -= term * term;
  };
  for ( const double own : mOwn )
    add( ( own - mChance ) / ( share * own + ( 1 - share ) * mChance ) );
  for ( const double within : mWithin )
    add( -within / ( 1 - share * within ) );
  return sum;
}

double NearestFindLikelihood::bestShare() const
{
  double low = 0;
  double high = 1;
  // The slope at 1 is minus infinity where an own find could not have been missed.
  if ( derivatives( high ).first >= 0 )
    return high;
  if ( derivatives( low ).first <= 0 )
    return low;
  constexpr int MOST_STEPS = 60;
  constexpr double NEGLIGIBLE = 1e-13;
  double share = 0.5;
  for ( int step = 0; step < MOST_STEPS; ++step )
  {
    const Derivatives here = derivatives( share );
    ( here.first > 0 ? low : high ) = share;
    double next = share - here.first / here.second;
    if ( !( next > low && next < high ) )
      next = ( low + high ) / 2;
    const double moved = std::abs( next - share );
    share = next;
    if ( moved < NEGLIGIBLE )
      break;
  }
  return share;
}

ErrorAndShare NearestFindLikelihood::score( const NearestFind &find, double sigma, double share ) const
{
  const double logit = share * ( 1 - share );
  const double r = std::min( find.distance, find.limit );
  const double square = r * r / ( sigma * sigma );
  const double beyond = std::exp( -square / 2 );
  if ( find.distance >= find.limit )
  {
    const double alone = 1 - share * ( 1 - beyond );
    return { share * beyond * square / alone, -( 1 - beyond ) * logit / alone };
  }
  const double own = beyond / ( sigma * sigma );
  const double density = share * own + ( 1 - share + share * beyond ) * mChance;
  return { share * ( own * ( square - 2 ) + beyond * square * mChance ) / density,
           ( own + ( beyond - 1 ) * mChance ) * logit / density };
}

ErrorAndShare NearestFindLikelihood::scoreOfAll( const std::vector<NearestFind> &finds, double sigma,
                                                 double share ) const
{
  ErrorAndShare sum;
  for ( const NearestFind &find : finds )
  {
    const ErrorAndShare each = score( find, sigma, share );
    sum.error += each.error;
    sum.share += each.share;
  }
  return sum;
}

} // namespace minemap
