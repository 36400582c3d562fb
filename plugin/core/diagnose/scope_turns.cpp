// SPDX-License-Identifier: GPL-2.0-or-later
// The part of ScopeDiagnoser that asks whether a map was turned or scaled.
#include "core/diagnose/scope_diagnosis.h"
#include "core/median.h"

#include <algorithm>
#include <cmath>

namespace minemap
{

namespace
{

//! Of the units, so many are fitted to when turns and scales are tried.
constexpr std::size_t MOST_FITTED_UNITS = 300;

} // namespace

double ScopeDiagnoser::meanMove( const SimilarityFit &fit ) const
{
  double sum = 0;
  double count = 0;
  for ( const MapUnit &unit : mUnits )
  {
    if ( unit.shown.isEmpty() )
      continue;
    const Point moved = fit.applied( unit.middle );
    sum += std::hypot( moved.x - unit.middle.x, moved.y - unit.middle.y );
    ++count;
  }
  return count > 0 ? sum / count : 0;
}

bool ScopeDiagnoser::movesApart( const SimilarityFit &fit ) const
{
  std::vector<double> apart;
  for ( const MapUnit &unit : mUnits )
  {
    if ( unit.shown.isEmpty() )
      continue;
    const Point moved = fit.applied( unit.middle );
    apart.push_back( std::hypot( moved.x - unit.middle.x - mYardstick.shift->correction.x,
                                 moved.y - unit.middle.y - mYardstick.shift->correction.y ) );
  }
  return medianOf( apart ) >= mYardstick.halfWidth + PLACE_ERROR;
}

void ScopeDiagnoser::tryTurns( Progress &progress )
{
  mTurned.clear();
  const std::vector<ScopeVotes::Settings::Turn> &turns = mVotes->settings().turns;
  if ( turns.empty() || !field().isUsable() || !mYardstick.shift )
    return;
  const double bin = mVotes->settings().bin;
  SimilarityFit start;
  start.pivot = mVotes->settings().pivot;
  start.shift = mYardstick.shift->correction;
  double highest = field().best().gain;
  std::size_t chosen = turns.size();
  for ( std::size_t turn = 0; turn < turns.size(); ++turn )
  {
    progress.stopIfCanceled();
    const ShiftPeak peak = field().bestTurned( turn );
    if ( peak.gain <= highest )
      continue;
    highest = peak.gain;
    chosen = turn;
    start.rotation = turns[turn].rotation;
    start.scale = turns[turn].scale;
    start.shift = { peak.shift.east * bin, peak.shift.north * bin };
  }
  // Chance, too, could have tried so many turns; twice, because shifts alone have spent half of what is allowed.
  double p = chanceOfMaximum( highest, field().nullMaxima(), 2 * turns.size() );
  for ( std::size_t null = 1; null < mFields.size(); ++null )
  {
    const double gain = chosen < turns.size() ? mFields[null]->bestTurned( chosen ).gain : bestGain( null );
    p = std::max( p, chanceOfMaximum( gain, mFields[null]->nullMaxima(), 2 * turns.size() ) );
  }
  std::vector<float> simpler = mHeldOutVotes;
  for ( const Cause cause : { start.scale != 1 ? Cause::ShiftScale : Cause::ShiftRotation, Cause::Similarity } )
  {
    if ( !addTurned( start, cause, p, simpler, progress ) )
      return;
  }
}

bool ScopeDiagnoser::addTurned( SimilarityFit &start, Cause cause, double p, std::vector<float> &simpler,
                                Progress &progress )
{
  const std::vector<RecordStamp> &stamps = mVotes->stamps();
  const bool isLast = cause == Cause::Similarity;
  const SimilarityFreedom freedom = { isLast || cause == Cause::ShiftRotation, isLast || cause == Cause::ShiftScale };
  constexpr std::size_t FOLDS = 10;
  const std::size_t used = std::min( mUnits.size(), MOST_FITTED_UNITS );
  std::vector<bool> all( mUnits.size(), false );
  std::fill( all.begin(), all.begin() + static_cast<std::ptrdiff_t>( used ), true );
  const SimilarityFit fit = fittedSimilarity( mUnits, stamps, mFinds, all, start, freedom, progress );
  std::vector<float> heldOut( mUnits.size(), 0 );
  std::vector<double> gains;
  std::vector<Point> corrections( mUnits.size() );
  for ( std::size_t fold = 0; fold < FOLDS; ++fold )
  {
    progress.report( ( isLast ? 50 : 0 ) + 50.0 * static_cast<double>( 1 + fold ) / ( 1 + FOLDS ) );
    std::vector<bool> others = all;
    for ( std::size_t unit = fold; unit < used; unit += FOLDS )
      others[unit] = false;
    const SimilarityFit without = fittedSimilarity( mUnits, stamps, mFinds, others, fit, freedom, progress );
    for ( std::size_t unit = fold; unit < used; unit += FOLDS )
    {
      heldOut[unit] = static_cast<float>( votesUnder( without, mUnits[unit], stamps[unit], mFinds ) );
      gains.push_back( heldOut[unit] - simpler[unit] );
      const Point middle = mUnits[unit].middle;
      const Point moved = without.applied( middle );
      corrections[unit] = { moved.x - middle.x, moved.y - middle.y };
    }
  }
  p = std::max( p, directionChance( corrections, progress ) );
  const bool isBetter = lowerGain( gains ) > 0 && movesApart( fit );
  std::vector<float> votes = mYardstick.bestVotes;
  std::copy( heldOut.begin(), heldOut.begin() + static_cast<std::ptrdiff_t>( used ), votes.begin() );
  const bool isBeaten = !fitsAsWell( votes, mYardstick );
  const bool isSignificant = p <= SIGNIFICANT;
  Explanation explanation;
  explanation.recipe = shiftRecipe( fit, cause );
  explanation.correction = trueShift( fit.shift );
  explanation.length = meanMove( fit );
  explanation.p = p;
  const bool isSupported = isSignificant && isBetter && !isBeaten;
  explanation.verdict = isSupported ? ExplanationVerdict::Supported : ExplanationVerdict::Rejected;
  explanation.why = isSupported      ? why::FITS
                    : !isSignificant ? why::NO_BETTER_THAN_CHANCE
                    : !isBetter      ? why::SIMPLER_DOES
                                     : why::OTHER_FITS_BETTER;
  mTurned.push_back( explanation );
  if ( isSupported && sumOf( votes ) > sumOf( mYardstick.bestVotes ) )
  {
    mYardstick.bestVotes = votes;
    compareShift();
  }
  start = fit;
  simpler = heldOut;
  return isSupported;
}

} // namespace minemap
