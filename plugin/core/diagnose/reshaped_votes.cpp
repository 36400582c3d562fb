// SPDX-License-Identifier: GPL-2.0-or-later
// Of ScopeVotes: causes that change the form of units, or put them out of reach of the sums.
#include "core/diagnose/scope_votes.h"

#include <algorithm>

namespace minemap
{

void ScopeVotes::countReshaped( int threads, Progress &progress, double from, double to )
{
  std::vector<std::size_t> causes;
  for ( std::size_t cause = 0; cause < mCauses.size(); ++cause )
  {
    if ( !mIsMovedCause[cause] )
      causes.push_back( cause );
  }
  if ( causes.empty() )
    return;
  // Each unit by itself; sums over units follow in their order.
  std::vector<std::vector<UnitRuns>> runs( mUnits.size() );
  doInParts( mUnits.size(), threads, progress, from, to,
             [&]( std::size_t unit, std::size_t, const StopFlag &stop )
             {
               UnitRuns base;
               for ( const std::vector<std::vector<Point>> &draws : mDraws )
                 base.displaced.push_back( rootsOf( { { mStamps[unit] }, false }, draws[unit] ) );
               runs[unit].push_back( std::move( base ) );
               for ( std::size_t number = 0; number < causes.size() && !stop; ++number )
                 runs[unit].push_back( reshapedRuns( causes[number], unit ) );
             } );
  for ( std::size_t number = 0; number < causes.size(); ++number )
  {
    CauseVotes &votes = mCauseVotes[causes[number]];
    for ( std::size_t unit = 0; unit < mUnits.size(); ++unit )
    {
      const UnitRuns &base = runs[unit].front();
      const UnitRuns &corrected = runs[unit][1 + number];
      const double before = votes.base[unit];
      const double gain = votes.corrected[unit] - before;
      votes.gain += gain;
      votes.part += std::max( 0.0, gain );
      for ( std::size_t null = 0; null < nulls(); ++null )
      {
        for ( std::size_t run = 0; run < mNullRuns; ++run )
        {
          const double byChance =
            ( corrected.displaced.empty() ? 0.0 : corrected.displaced[null][run] ) - base.displaced[null][run];
          // More readings meet more finds wherever the unit lies.
          if ( null == 0 && !mCauses[causes[number]][unit].readings.empty() )
            votes.chosen[unit] += static_cast<float>( std::max( 0.0, byChance ) / static_cast<double>( mNullRuns ) );
          votes.nullGains[null][run] += byChance;
          votes.nullParts[null][run] += std::max( 0.0, byChance );
        }
      }
      if ( corrected.turned.empty() )
        continue;
      votes.straight += votes.corrected[unit];
      votes.straightPart += std::max( 0.0, gain );
      for ( std::size_t run = 0; run < mNullRuns; ++run )
      {
        votes.turned[run] += corrected.turned[run];
        votes.turnedParts[run] += std::max( 0.0, corrected.turned[run] - before );
      }
    }
  }
}

std::vector<float> ScopeVotes::rootsOf( const Readings &readings, const std::vector<Point> &shifts ) const
{
  std::vector<float> roots( shifts.size(), 0 );
  for ( std::size_t reading = 0; reading < readings.stamps.size(); ++reading )
  {
    const FindIndex &finds = reading > 0 && readings.takeFreeFinds ? mFreeFinds : mFinds;
    for ( std::size_t shift = 0; shift < shifts.size(); ++shift )
      roots[shift] =
        std::max( roots[shift], static_cast<float>( rootOf( readings.stamps[reading], finds, shifts[shift] ) ) );
  }
  return roots;
}

ScopeVotes::UnitRuns ScopeVotes::reshapedRuns( std::size_t cause, std::size_t unit )
{
  UnitRuns runs;
  const CorrectedUnit &corrected = mCauses[cause][unit];
  CauseVotes &votes = mCauseVotes[cause];
  votes.base[unit] = static_cast<float>( rootOf( mStamps[unit], mFinds, {} ) );
  if ( !corrected.isPossible )
    return runs;
  const Shape shape = shapeOf( mUnits[unit], corrected );
  Readings moved{ { RecordStamp( shape, mSettings.reach ) }, corrected.takesFreeFinds };
  for ( const Shape &reading : corrected.readings )
    moved.stamps.emplace_back( reading, mSettings.reach );
  votes.corrected[unit] = rootsOf( moved, { Point() } ).front();
  if ( !isNear( corrected ) )
  {
    // Far from where it is shown, chance displaces a record around the place where the cause puts it.
    runs.displaced.assign( nulls(), rootsOf( moved, mNull.drawn( shape.boundingBox().middle(), mStreams[unit] ) ) );
    return runs;
  }
  for ( const std::vector<std::vector<Point>> &draws : mDraws )
    runs.displaced.push_back( rootsOf( moved, draws[unit] ) );
  // What does not move the unit, but for other readings of it, has no direction.
  if ( corrected.correction == Point() )
    return runs;
  std::vector<Point> aside;
  for ( std::size_t run = 0; run < mNullRuns; ++run )
  {
    const Point there = turnedBy( direction( run, unit ), corrected.correction );
    aside.push_back( { there.x - corrected.correction.x, there.y - corrected.correction.y } );
  }
  runs.turned = rootsOf( moved, aside );
  return runs;
}

} // namespace minemap
