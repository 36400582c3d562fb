// SPDX-License-Identifier: GPL-2.0-or-later
// The part of ScopeDiagnoser that asks what chance would give: displaced units, and corrections turned at random.
#include "core/diagnose/common_shifts.h"
#include "core/diagnose/partial_progress.h"
#include "core/diagnose/scope_diagnosis.h"
#include "core/median.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>

namespace minemap
{

namespace
{

//! Values of runs and of the map itself, which is one run among the others, as in GainField.
struct Spread
{
    Spread( double own, const std::vector<double> &runs )
    {
      const auto count = static_cast<double>( runs.size() + 1 );
      mean = own / count;
      for ( const double value : runs )
        mean += value / count;
      double variance = ( own - mean ) * ( own - mean ) / ( count - 1 );
      for ( const double value : runs )
        variance += ( value - mean ) * ( value - mean ) / ( count - 1 );
      deviation = std::sqrt( variance );
    }

    double mean = 0;
    double deviation = 0;
};

//! The share of runs, the map being one of them, whose largest value is at least \a value.
double rankAmong( const std::vector<double> &maxima, double value )
{
  const auto above = std::count_if( maxima.begin(), maxima.end(), [&]( double most ) { return most >= value; } );
  return static_cast<double>( 1 + above ) / static_cast<double>( 1 + maxima.size() );
}

//! Values of causes in standard deviations of their runs.
struct Standardised
{
    std::vector<double> own;    //!< Of each cause; 0 where its runs do not vary.
    std::vector<bool> varies;   //!< Of each cause.
    std::vector<double> maxima; //!< Of each run, the largest of all causes.

    //! The chance that the largest of a run is as large as that of \a cause.
    double chanceOf( std::size_t cause ) const { return rankAmong( maxima, own[cause] ); }
};

/**
 * \param ownOf, runsOf the value of a cause and those of its runs. \param isFloored no standard deviation is taken to
 * be less than half the middle one, as in GainField: what hardly ever meets anything would be a sensation whenever it
 * does, and hide the others. \param maxima of each run, what there is to begin with.
 */
template <typename OwnOf, typename RunsOf>
Standardised standardised( const std::vector<CauseVotes> &causes, const OwnOf &ownOf, const RunsOf &runsOf,
                           bool isFloored, std::vector<double> maxima )
{
  std::vector<Spread> spreads;
  std::vector<double> deviations;
  for ( const CauseVotes &votes : causes )
  {
    spreads.emplace_back( ownOf( votes ), runsOf( votes ) );
    if ( spreads.back().deviation > 0 )
      deviations.push_back( spreads.back().deviation );
  }
  const double least = isFloored ? medianOf( deviations ) / 2 : 0;
  Standardised result{ {}, {}, std::move( maxima ) };
  for ( std::size_t cause = 0; cause < causes.size(); ++cause )
  {
    const Spread &spread = spreads[cause];
    const std::vector<double> &runs = runsOf( causes[cause] );
    const double deviation = std::max( least, spread.deviation );
    result.varies.push_back( spread.deviation > 0 );
    result.own.push_back( result.varies.back() ? ( ownOf( causes[cause] ) - spread.mean ) / deviation : 0 );
    for ( std::size_t run = 0; run < runs.size() && result.varies.back(); ++run )
      result.maxima[run] = std::max( result.maxima[run], ( runs[run] - spread.mean ) / deviation );
  }
  return result;
}

//! Of each cause, the chance that corrections turned at random meet as much; 0 where they lie too far to be turned.
std::vector<double> turnedChances( const ScopeVotes &votes, double CauseVotes::*own,
                                   std::vector<double> CauseVotes::*runs )
{
  const Standardised turned = standardised( votes.causes(), std::mem_fn( own ), std::mem_fn( runs ), true,
                                            std::vector<double>( votes.nullRuns(), 0 ) );
  std::vector<double> chances;
  for ( std::size_t cause = 0; cause < turned.own.size(); ++cause )
    chances.push_back( turned.varies[cause] ? turned.chanceOf( cause ) : 0 );
  return chances;
}

} // namespace

std::vector<double> ScopeDiagnoser::chancesOfParts() const
{
  std::vector<double> chances = turnedChances( *mVotes, &CauseVotes::straightPart, &CauseVotes::turnedParts );
  for ( std::size_t null = 0; null < mFields.size(); ++null )
  {
    const Standardised parts = standardised(
      mVotes->causes(), std::mem_fn( &CauseVotes::part ),
      [null]( const CauseVotes &votes ) -> const std::vector<double> & { return votes.nullParts[null]; }, false,
      std::vector<double>( mVotes->nullRuns(), 0 ) );
    for ( std::size_t cause = 0; cause < chances.size(); ++cause )
      chances[cause] = std::max( chances[cause], parts.chanceOf( cause ) );
  }
  return chances;
}

void ScopeDiagnoser::weighCauses()
{
  mNullMaxima.clear();
  mGains.clear();
  for ( std::size_t null = 0; null < mFields.size(); ++null )
    weigh( null );
  for ( std::size_t cause = 0; cause < mCauses.size(); ++cause )
  {
    mCauses[cause].base = mVotes->causes()[cause].base;
    // What choosing gave is no evidence when causes are held against each other.
    mCauses[cause].corrected = mVotes->causes()[cause].corrected;
    for ( std::size_t unit = 0; unit < mUnits.size(); ++unit )
      mCauses[cause].corrected[unit] =
        std::max( 0.0F, mCauses[cause].corrected[unit] - mVotes->causes()[cause].chosen[unit] );
    mCauses[cause].gain = mGains.front()[cause];
    mCauses[cause].p = 0;
    for ( std::size_t null = 0; null < mFields.size(); ++null )
      mCauses[cause].p = std::max( mCauses[cause].p, rankOf( null, mGains[null][cause] ) );
  }
  mResult.p = 0;
  for ( std::size_t null = 0; null < mFields.size(); ++null )
  {
    double best = null == 0 ? bestGain( null ) : std::max( 0.0, bestGain( null ) );
    for ( const double gain : mGains[null] )
      best = std::max( best, gain );
    // Ranks are exact but end at 1 / (runs + 1), too coarse for many groups; from there on the tail goes on.
    const double chance = std::min( rankOf( null, best ), chanceOfMaximum( best, mNullMaxima[null], 1 ) );
    mResult.p = std::max( *mResult.p, chance );
  }
  compareDirections();
  mPartChances = chancesOfParts();
}

void ScopeDiagnoser::weigh( std::size_t null )
{
  const GainField &field = *mFields[null];
  Standardised gains = standardised(
    mVotes->causes(), std::mem_fn( &CauseVotes::gain ),
    [null]( const CauseVotes &votes ) -> const std::vector<double> & { return votes.nullGains[null]; }, true,
    field.isUsable() ? field.nullMaxima() : std::vector<double>( mVotes->nullRuns(), 0 ) );
  mNullMaxima.push_back( std::move( gains.maxima ) );
  mGains.push_back( std::move( gains.own ) );
}

double ScopeDiagnoser::rankOf( std::size_t null, double gain ) const
{
  return gain > 0 ? rankAmong( mNullMaxima[null], gain ) : 1;
}

double ScopeDiagnoser::bestGain( std::size_t null ) const
{
  if ( !field().isUsable() )
    return 0;
  const BinOffset shift = field().best().shift;
  return mFields[null]->gainOf( mVotes->votes( shift ), mVotes->votes( {} ), shift );
}

double ScopeDiagnoser::chanceOfBest() const
{
  double chance = 0;
  for ( std::size_t null = 0; null < mFields.size(); ++null )
    chance = std::max( chance, rankOf( null, bestGain( null ) ) );
  return chance;
}

void ScopeDiagnoser::compareDirections()
{
  const std::vector<double> turned = turnedChances( *mVotes, &CauseVotes::straight, &CauseVotes::turned );
  for ( std::size_t cause = 0; cause < mCauses.size(); ++cause )
    mCauses[cause].p = std::max( mCauses[cause].p, turned[cause] );
}

double ScopeDiagnoser::directionChance( const std::vector<Point> &corrections, Progress &progress ) const
{
  const std::size_t runs = mVotes->nullRuns();
  // Of each unit first what it meets in the direction of its correction.
  std::vector<std::vector<double>> ofUnits( mUnits.size() );
  QuietProgress quiet( progress );
  doInParts( mUnits.size(), threadCount( mParameters.threads ), quiet, 0, 0,
             [&]( std::size_t unit, std::size_t, const StopFlag &stop )
             {
               const RecordStamp &stamp = mVotes->stamps()[unit];
               ofUnits[unit].push_back( rootOf( stamp, mFinds, corrections[unit] ) );
               for ( std::size_t run = 0; run < runs && !stop; ++run )
                 ofUnits[unit].push_back(
                   rootOf( stamp, mFinds, turnedBy( mVotes->direction( run, unit ), corrections[unit] ) ) );
             } );
  double straight = 0;
  std::vector<double> turned( runs, 0 );
  for ( const std::vector<double> &votes : ofUnits )
  {
    straight += votes.front();
    for ( std::size_t run = 0; run < runs; ++run )
      turned[run] += votes[1 + run];
  }
  return rankAmong( turned, straight );
}

} // namespace minemap
