// SPDX-License-Identifier: GPL-2.0-or-later
// The part of ScopeDiagnoser that completes recipes by the evidence: which of two readings, which angle, which factor.
#include "core/angle.h"
#include "core/diagnose/scope_diagnosis.h"
#include "core/survey/geomagnetic_field.h"

#include <algorithm>
#include <cmath>
#include <sstream>
#include <utility>

namespace minemap
{

namespace
{

//! Of the units, so many are fitted to; what they say of one number is enough.
constexpr std::size_t MOST_FITTED_UNITS = 200;

constexpr std::size_t NO_FOLD = static_cast<std::size_t>( -1 );

//! The number that is fitted, on a scale on which equal steps move records by about the same.
double freeNumberOf( const CauseRecipe &recipe )
{
  return recipe.cause == Cause::BearingOffset ? recipe.rotation * RADIANS : std::log( recipe.factor );
}

CauseRecipe withFreeNumber( CauseRecipe recipe, double number )
{
  if ( recipe.cause == Cause::BearingOffset )
    recipe.rotation = number / RADIANS;
  else
    recipe.factor = std::exp( number );
  return recipe;
}

//! A number with \a decimals, whatever the locale.
std::string textOf( double number, int decimals )
{
  std::ostringstream text;
  text.imbue( std::locale::classic() );
  text.setf( std::ios::fixed );
  text.precision( decimals );
  text << number;
  return text.str();
}

} // namespace

void ScopeDiagnoser::replaceRecipe( std::size_t number, const CauseRecipe &recipe, const Progress &progress )
{
  mTested[number].recipe = recipe;
  mTestedRunners[number] = std::make_shared<RecipeRunner>( mInput, recipe );
  mCorrected[number] = correctedBy( *mTestedRunners[number], progress );
  CauseEvidence extent = extentOf( mCorrected[number], recipe.isOfSome() );
  CauseEvidence &cause = mCauses[number];
  extent.base = std::move( cause.base );
  extent.corrected = std::move( cause.corrected );
  extent.gain = cause.gain;
  extent.p = cause.p;
  extent.accuracy = cause.accuracy;
  cause = std::move( extent );
}

void ScopeDiagnoser::chooseReadings( const std::vector<std::size_t> &records, Progress &progress )
{
  double most = 0;
  for ( const CauseEvidence &cause : mCauses )
    most = std::max( most, sumOf( cause.corrected ) );
  for ( std::size_t number = 0; number < mTested.size(); ++number )
  {
    const Cause cause = mTested[number].recipe.cause;
    const bool isNumbers = cause == Cause::MinutesAsSeconds;
    // What chance or another cause does as well needs no choice.
    if ( ( !isNumbers && cause != Cause::OtherReference ) || mCauses[number].p > SIGNIFICANT ||
         sumOf( mCauses[number].corrected ) < ( 1 - RELEVANT ) * most )
      continue;
    const RecipeRunner &runner = *mTestedRunners[number];
    CauseRecipe recipe = mTested[number].recipe;
    const auto votes = [&]( const Shape &shape, const FindIndex &finds )
    { return votesFor( RecordStamp( shape, mParameters.tolerance ), finds, {} ); };
    for ( const std::size_t position : records )
    {
      progress.stopIfCanceled();
      const DiagnosedRecord &record = mInput.records[position];
      const Shape plain = runner.corrected( record ).value_or( Shape() );
      const std::vector<RecipeRunner::Reading> readings = runner.readings( record );
      const bool isTorn = isNumbers && std::any_of( readings.begin(), readings.end(),
                                                    [size = sizeOf( plain )]( const RecipeRunner::Reading &reading )
                                                    { return size > TORN * sizeOf( reading.shape ); } );
      // What a record that is torn meets on the ground between its parts is no evidence.
      double met = isTorn ? -1 : votes( plain, mFinds );
      for ( const RecipeRunner::Reading &reading : readings )
      {
        const double other = votes( reading.shape, isNumbers ? mFinds : mFreeFinds );
        if ( !( other > met ) )
          continue;
        met = other;
        if ( isNumbers )
          recipe.carried[record.id] = reading.carried;
        else
          recipe.references[record.id] = reading.reference;
      }
    }
    const std::size_t chosen = recipe.carried.size() + recipe.references.size();
    if ( chosen == 0 )
      continue;
    std::ostringstream detail;
    detail << mTested[number].detail << ( isNumbers ? "; over 59 in " : "; in " ) << chosen << " of " << records.size()
           << " records";
    mTested[number].detail = detail.str();
    replaceRecipe( number, recipe, progress );
  }
}

void ScopeDiagnoser::fitBearings( Progress &progress )
{
  fitBearing( Cause::BearingOffset, progress );
  fitBearing( Cause::DistanceFactor, progress );
}

CauseRecipe ScopeDiagnoser::fittedBearing( const CauseRecipe &start, double step, std::size_t without,
                                           const Progress &progress ) const
{
  const std::size_t every = 1 + mUnits.size() / MOST_FITTED_UNITS;
  const auto votesOf = [&]( double number )
  {
    const RecipeRunner runner( mInput, withFreeNumber( start, number ) );
    double votes = 0;
    for ( std::size_t unit = 0; unit < mUnits.size(); unit += every )
    {
      progress.stopIfCanceled();
      if ( mVotes->foldOf( unit ) == without )
        continue;
      const CorrectedUnit corrected = runner.corrected( mUnits[unit] );
      if ( !corrected.isPossible )
        continue;
      votes += corrected.isMoved ? rootOf( mVotes->stamps()[unit], mFinds, corrected.correction )
                                 : rootOf( RecordStamp( corrected.shape, mParameters.tolerance ), mFinds, {} );
    }
    return votes;
  };
  // Halving from half the distance to the neighbours that were tried: what lies beyond them is theirs.
  constexpr int HALVINGS = 5;
  double best = freeNumberOf( start );
  double most = votesOf( best );
  for ( int halving = 0; halving < HALVINGS; ++halving )
  {
    step /= 2;
    for ( const double number : { best - step, best + step } )
    {
      const double votes = votesOf( number );
      if ( votes > most )
      {
        most = votes;
        best = number;
      }
    }
  }
  return withFreeNumber( start, best );
}

void ScopeDiagnoser::fitBearing( Cause cause, Progress &progress )
{
  std::vector<std::size_t> tried;
  for ( std::size_t number = 0; number < mTested.size(); ++number )
  {
    if ( mTested[number].recipe.cause == cause )
      tried.push_back( number );
  }
  if ( tried.empty() )
    return;
  const std::size_t best = *std::max_element(
    tried.begin(), tried.end(), [&]( std::size_t a, std::size_t b ) { return mCauses[a].gain < mCauses[b].gain; } );
  // What the units of a neighbourhood meet by the value that the others chose.
  const std::size_t folds = mVotes->settings().folds;
  std::vector<float> heldOut( mUnits.size(), 0 );
  for ( std::size_t fold = 0; fold < folds; ++fold )
  {
    std::size_t chosen = best;
    double most = -1;
    for ( const std::size_t number : tried )
    {
      double votes = 0;
      for ( std::size_t unit = 0; unit < mUnits.size(); ++unit )
        votes += mVotes->foldOf( unit ) == fold ? 0.0F : mCauses[number].corrected[unit];
      if ( votes > most )
      {
        most = votes;
        chosen = number;
      }
    }
    for ( std::size_t unit = 0; unit < mUnits.size(); ++unit )
      heldOut[unit] = mVotes->foldOf( unit ) == fold ? mCauses[chosen].corrected[unit] : heldOut[unit];
  }
  const CauseRecipe start = mTested[best].recipe;
  // The first two were proposed one step to both sides of nothing.
  const double step = std::abs( freeNumberOf( mTested[tried.front()].recipe ) );
  const bool isSignificant = mCauses[best].p <= SIGNIFICANT;
  const CauseRecipe fitted = isSignificant ? fittedBearing( start, step, NO_FOLD, progress ) : start;
  mCauses[best].corrected = std::move( heldOut );
  replaceRecipe( best, fitted, progress );
  double error = step / std::sqrt( 12.0 );
  if ( isSignificant )
  {
    // Jackknife over neighbourhoods (Quenouille 1956).
    constexpr std::size_t MOST_FOLDS = 8;
    const std::size_t used = std::min( folds, MOST_FOLDS );
    std::vector<double> values;
    double mean = 0;
    for ( std::size_t fold = 0; fold < used; ++fold )
    {
      values.push_back( freeNumberOf( fittedBearing( fitted, step / 4, fold * folds / used, progress ) ) );
      mean += values.back() / static_cast<double>( used );
    }
    double squares = 0;
    for ( const double value : values )
      squares += ( value - mean ) * ( value - mean );
    // Steps end at so much.
    constexpr double LAST_STEP = 1 / 32.0;
    error = std::max( std::sqrt( squares * static_cast<double>( folds - 1 ) / static_cast<double>( used ) ),
                      step * LAST_STEP );
  }
  mTested[best].detail = bearingDetail( fitted, error );
  for ( auto number = tried.rbegin(); number != tried.rend(); ++number )
  {
    if ( *number == best )
      continue;
    const auto at = static_cast<std::ptrdiff_t>( *number );
    mTested.erase( mTested.begin() + at );
    mTestedRunners.erase( mTestedRunners.begin() + at );
    mCorrected.erase( mCorrected.begin() + at );
    mCauses.erase( mCauses.begin() + at );
    mPartChances.erase( mPartChances.begin() + at );
  }
}

std::string ScopeDiagnoser::bearingDetail( const CauseRecipe &recipe, double error ) const
{
  constexpr double CONFIDENCE = 1.96;
  error *= CONFIDENCE;
  if ( recipe.cause == Cause::DistanceFactor )
    return "× " + textOf( recipe.factor, 3 ) + " ± " + textOf( recipe.factor * error, 3 );
  const double degrees = error / RADIANS;
  const std::string detail = textOf( std::abs( recipe.rotation ), 1 ) + "° ± " + textOf( degrees, 1 ) + "° " +
                             ( recipe.rotation < 0 ? "anticlockwise" : "clockwise" );
  // What was forgotten may have been the declination, of a year that nobody wrote down; or it was taken off, not added.
  std::vector<Point> place = { mVotes->settings().pivot };
  mInput.plane->unproject( place );
  constexpr double FIRST_YEAR = 1900;
  constexpr double LAST_YEAR = 2030;
  std::string years;
  for ( const auto &[times, words] : { std::pair( 1.0, "the declination here as of about " ),
                                       { 2.0, "twice the declination (taken off, not added) as of about " } } )
  {
    double first = 0;
    double last = 0;
    for ( double year = FIRST_YEAR; year <= LAST_YEAR; year += 1 )
    {
      const std::optional<double> declination = magneticDeclination( place.front(), year );
      if ( !declination || std::abs( times * *declination - recipe.rotation ) > degrees )
        continue;
      first = first > 0 ? first : year;
      last = year;
    }
    if ( first > 0 )
      years += ( years.empty() ? "; " : ", or " ) + std::string( words ) + textOf( ( first + last ) / 2, 0 ) + " ± " +
               textOf( std::max( 1.0, ( last - first ) / 2 ), 0 );
  }
  return detail + years;
}

} // namespace minemap
