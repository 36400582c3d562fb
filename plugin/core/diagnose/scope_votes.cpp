// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/diagnose/scope_votes.h"

#include "core/angle.h"
#include "core/diagnose/partial_progress.h"
#include "core/geometry/curve_order.h"

#include <algorithm>
#include <cmath>

namespace minemap
{

namespace
{

constexpr std::size_t UNITS_AT_ONCE = 32;

} // namespace

ScopeVotes::ScopeVotes( const std::vector<MapUnit> &units, const FindIndex &finds, const FindIndex &freeFinds,
                        const NullDisplacements &null, int nullRuns, Settings settings,
                        const std::vector<std::vector<CorrectedUnit>> &causes,
                        const std::vector<std::uint64_t> &streams )
  : mUnits( units ),
    mFinds( finds ),
    mFreeFinds( freeFinds ),
    mNull( null ),
    mNullRuns( static_cast<std::size_t>( nullRuns ) ),
    mSettings( std::move( settings ) ),
    mCauses( causes ),
    mStreams( streams ),
    mStamps( units.size() ),
    mCauseVotes( causes.size() ),
    mNullBase( mNullRuns, 0 ),
    mUnitBase( units.size(), 0 ),
    mUnitChance( units.size(), 0 ),
    mSums( 0, 0 ),
    mCoverage( 1, mSettings.radius )
{
  std::vector<Point> middles;
  middles.reserve( units.size() );
  for ( const MapUnit &unit : units )
    middles.push_back( unit.middle );
  mFolds.resize( units.size() );
  const std::vector<std::uint32_t> along = hilbertOrder( middles );
  for ( std::size_t place = 0; place < along.size(); ++place )
    mFolds[along[place]] = place * mSettings.folds / along.size();
  for ( std::size_t cause = 0; cause < causes.size(); ++cause )
  {
    mIsMovedCause.push_back( std::all_of( causes[cause].begin(), causes[cause].end(),
                                          [&]( const CorrectedUnit &unit )
                                          { return !unit.isPossible || ( unit.isMoved && isNear( unit ) ); } ) );
    mCauseVotes[cause].base.assign( units.size(), 0 );
    mCauseVotes[cause].corrected.assign( units.size(), 0 );
    mCauseVotes[cause].chosen.assign( units.size(), 0 );
    mCauseVotes[cause].turned.assign( mNullRuns, 0 );
    mCauseVotes[cause].turnedParts.assign( mNullRuns, 0 );
  }
  for ( std::size_t run = 0; run < mNullRuns; ++run )
  {
    for ( std::size_t fold = 0; fold < mSettings.folds; ++fold )
      mDirections.push_back( null.direction( run, fold ) );
  }
}

void ScopeVotes::draw( int threads, Progress &progress )
{
  mDraws.assign( 2, std::vector<std::vector<Point>>( mUnits.size() ) );
  doInParts( mUnits.size(), threads, progress, 0, 0,
             [&]( std::size_t unit, std::size_t, const StopFlag & )
             {
               mDraws[0][unit] = mNull.drawn( mUnits[unit].middle, mStreams[unit] );
               mDraws[1][unit] = mNull.drawnAlike( mUnits[unit].shown, mStreams[unit] );
             } );
  const bool areSame =
    std::all_of( mDraws[1].begin(), mDraws[1].end(), []( const std::vector<Point> &draws ) { return draws.empty(); } );
  if ( areSame )
    mDraws.pop_back();
  for ( std::size_t unit = 0; unit < mUnits.size() && !areSame; ++unit )
  {
    if ( mDraws[1][unit].empty() )
      mDraws[1][unit] = mDraws[0][unit];
  }
  for ( CauseVotes &votes : mCauseVotes )
  {
    votes.nullGains.assign( mDraws.size(), std::vector<double>( mNullRuns, 0 ) );
    votes.nullParts = votes.nullGains;
  }
  mSums = VoteSums( firstTurn() + mSettings.turns.size(), mSettings.radius );
}

bool ScopeVotes::isNear( const CorrectedUnit &unit ) const
{
  return isFinite( unit.correction ) &&
         std::hypot( unit.correction.x, unit.correction.y ) <= mSettings.radius * mSettings.bin;
}

BinOffset ScopeVotes::inBins( const Point &shift ) const
{
  return { static_cast<int>( std::lround( shift.x / mSettings.bin ) ),
           static_cast<int>( std::lround( shift.y / mSettings.bin ) ) };
}

void ScopeVotes::count( int threads, Progress &progress, double from, double to )
{
  QuietProgress quiet( progress );
  draw( threads, quiet );
  const double middle = from + 0.6 * ( to - from );
  for ( std::size_t begin = 0; begin < mUnits.size(); begin += UNITS_AT_ONCE )
  {
    progress.stopIfCanceled();
    progress.report( from + ( middle - from ) * static_cast<double>( begin ) / static_cast<double>( mUnits.size() ) );
    countBatch( begin, std::min( mUnits.size(), begin + UNITS_AT_ONCE ), threads, progress );
  }
  countReshaped( threads, progress, middle, to );
}

void ScopeVotes::countBatch( std::size_t begin, std::size_t end, int threads, Progress &progress )
{
  // Progress is told by the batch; inside it only cancelling matters.
  QuietProgress quiet( progress );

  std::vector<VoteMap> maps( end - begin, VoteMap( RecordStamp(), mFinds, mSettings.bin, 0 ) );
  std::vector<VoteMap> ground = maps;
  doInParts( end - begin, threads, quiet, 0, 0,
             [&]( std::size_t part, std::size_t, const StopFlag & )
             {
               const std::size_t unit = begin + part;
               mStamps[unit] = RecordStamp( mUnits[unit].shown, mSettings.reach );
               maps[part] = VoteMap( mStamps[unit], mFinds, mSettings.bin, 2 * mSettings.radius );
               ground[part] = VoteMap( mStamps[unit], mNull.ground(), mSettings.bin, mSettings.radius );
             } );
  const std::size_t sums = firstTurn() + mSettings.turns.size();
  doInParts( sums, threads, quiet, 0, 0,
             [&]( std::size_t sum, std::size_t, const StopFlag & ) { addToSums( sum, begin, maps ); } );
  doInParts( mCauses.size(), threads, quiet, 0, 0,
             [&]( std::size_t cause, std::size_t, const StopFlag & )
             {
               if ( mIsMovedCause[cause] )
                 countMoved( cause, begin, maps );
             } );
  for ( std::size_t part = 0; part < maps.size(); ++part )
  {
    mCoverage.add( 0, ground[part], {} );
    mUnitBase[begin + part] = maps[part].at( {} ) / VoteMap::STEPS;
    for ( std::size_t run = 0; run < mNullRuns; ++run )
    {
      const double votes = maps[part].at( inBins( mDraws[0][begin + part][run] ) ) / VoteMap::STEPS;
      mNullBase[run] += votes;
      mUnitChance[begin + part] += votes / static_cast<double>( mNullRuns );
    }
  }
}

void ScopeVotes::addToSums( std::size_t sum, std::size_t begin, const std::vector<VoteMap> &maps )
{
  for ( std::size_t part = 0; part < maps.size(); ++part )
  {
    const std::size_t unit = begin + part;
    if ( sum == 0 )
    {
      mSums.add( sum, maps[part], {} );
    }
    else if ( sum <= mSettings.folds )
    {
      if ( foldOf( unit ) == sum - 1 )
        mSums.add( sum, maps[part], {} );
    }
    else if ( sum < firstTurn() )
    {
      const std::size_t number = sum - 1 - mSettings.folds;
      mSums.add( sum, maps[part], inBins( mDraws[number / mNullRuns][unit][number % mNullRuns] ) );
    }
    else
    {
      const Settings::Turn &turn = mSettings.turns[sum - firstTurn()];
      const double cosine = turn.scale * std::cos( -turn.rotation * RADIANS );
      const double sine = turn.scale * std::sin( -turn.rotation * RADIANS );
      const double dx = mUnits[unit].middle.x - mSettings.pivot.x;
      const double dy = mUnits[unit].middle.y - mSettings.pivot.y;
      mSums.add( sum, maps[part], inBins( { dx * cosine - dy * sine - dx, dx * sine + dy * cosine - dy } ) );
    }
  }
}

void ScopeVotes::countMoved( std::size_t cause, std::size_t begin, const std::vector<VoteMap> &maps )
{
  CauseVotes &votes = mCauseVotes[cause];
  for ( std::size_t part = 0; part < maps.size(); ++part )
  {
    const std::size_t unit = begin + part;
    const CorrectedUnit &corrected = mCauses[cause][unit];
    votes.base[unit] = static_cast<float>( rootOf( mStamps[unit], mFinds, {} ) );
    const double base = maps[part].at( {} ) / VoteMap::STEPS;
    votes.gain -= base;
    if ( corrected.isPossible )
    {
      votes.corrected[unit] = static_cast<float>( rootOf( mStamps[unit], mFinds, corrected.correction ) );
      const double after = maps[part].at( inBins( corrected.correction ) ) / VoteMap::STEPS;
      votes.gain += after;
      votes.part += std::max( 0.0, after - base );
    }
    for ( std::size_t null = 0; null < nulls(); ++null )
    {
      for ( std::size_t run = 0; run < mNullRuns; ++run )
      {
        const Point &draw = mDraws[null][unit][run];
        const Point there{ draw.x + corrected.correction.x, draw.y + corrected.correction.y };
        const int after = corrected.isPossible ? maps[part].at( inBins( there ) ) : 0;
        const double gain = ( after - maps[part].at( inBins( draw ) ) ) / VoteMap::STEPS;
        votes.nullGains[null][run] += gain;
        votes.nullParts[null][run] += std::max( 0.0, gain );
      }
    }
    if ( !corrected.isPossible )
      continue;
    const double straight = maps[part].at( inBins( corrected.correction ) ) / VoteMap::STEPS;
    votes.straight += straight;
    votes.straightPart += std::max( 0.0, straight - base );
    for ( std::size_t run = 0; run < mNullRuns; ++run )
    {
      const double turned =
        maps[part].at( inBins( turnedBy( direction( run, unit ), corrected.correction ) ) ) / VoteMap::STEPS;
      votes.turned[run] += turned;
      votes.turnedParts[run] += std::max( 0.0, turned - base );
    }
  }
}

} // namespace minemap
