// SPDX-License-Identifier: GPL-2.0-or-later
// The part of ScopeDiagnoser that holds what seems to explain the displacement against the score of the corrected map.
#include "core/diagnose/partial_progress.h"
#include "core/diagnose/scope_diagnosis.h"
#include "core/median.h"
#include "core/score/shift_test.h"

#include <algorithm>
#include <cmath>

namespace minemap
{

namespace
{

//! Finds that a corrected map must meet.
constexpr std::size_t FEWEST_MET = 10;
//! Metres up to which units are moved for themselves, and the share of what they then meet that a whole explanation
//! leaves them at least.
constexpr double OWN_REACH = 150;
constexpr double WHOLE = 0.75;
constexpr std::size_t MOST_MOVED_UNITS = 200;

//! Of the finds that the best of known mistakes meets: less is another matter than how well its numbers are known.
constexpr double BEATEN = 0.8;

void setVerdict( Explanation &explanation, ExplanationVerdict verdict, const char *why )
{
  explanation.verdict = verdict;
  explanation.why = why;
}

bool isSupportedMove( const Explanation &explanation )
{
  return explanation.verdict == ExplanationVerdict::Supported && explanation.recipe.cause != Cause::None;
}

} // namespace

std::vector<Shape> ScopeDiagnoser::correctedUnits( std::size_t number ) const
{
  const bool isCause = number < mCauses.size();
  const RecipeRunner fitted( mInput, isCause ? CauseRecipe() : mResult.explanations[number].recipe );
  const std::size_t step = 1 + mUnits.size() / MOST_MOVED_UNITS;
  std::vector<Shape> shapes;
  for ( std::size_t unit = 0; unit < mUnits.size(); unit += step )
    shapes.push_back( shapeOf( mUnits[unit], isCause ? mCorrected[number][unit] : fitted.corrected( mUnits[unit] ) ) );
  return shapes;
}

std::vector<Shape> ScopeDiagnoser::heldOut( std::size_t number, const std::vector<std::size_t> &records,
                                            const Progress &progress ) const
{
  if ( mResult.explanations[number].recipe.cause == Cause::Shift )
    return crossValidated( records );
  if ( mResult.explanations[number].recipe.cause == Cause::Uneven )
    return movedUnits( records, mUneven );
  if ( number >= mCauses.size() )
  {
    const RecipeRunner fitted( mInput, mResult.explanations[number].recipe );
    return corrected( records, fitted, progress );
  }
  std::vector<double> sums;
  for ( const CauseEvidence &cause : mCauses )
    sums.push_back( sumOf( cause.corrected ) );
  std::vector<bool> isOut( mInput.records.size(), false );
  for ( std::size_t unit = 0; unit < mUnits.size(); ++unit )
  {
    double most = 0;
    for ( std::size_t cause = 0; cause < mCauses.size(); ++cause )
      most = std::max( most, sums[cause] - mCauses[cause].corrected[unit] );
    const bool isChosen = sums[number] - mCauses[number].corrected[unit] >= ( 1 - RELEVANT ) * most;
    for ( const std::size_t record : mUnits[unit].records )
      isOut[record] = !isChosen;
  }
  std::vector<Shape> shapes = corrected( records, *mTestedRunners[number], progress );
  for ( std::size_t position = 0; position < records.size(); ++position )
  {
    if ( isOut[records[position]] )
      shapes[position] = Shape();
  }
  return shapes;
}

std::vector<Shape> ScopeDiagnoser::otherChoices( std::size_t number, const std::vector<std::size_t> &records ) const
{
  const CauseRecipe &recipe = mResult.explanations[number].recipe;
  std::vector<Shape> shapes;
  if ( !recipe.records.empty() )
    shapes = shown( records );
  if ( recipe.carried.empty() && recipe.references.empty() )
    return shapes;
  for ( const std::size_t record : records )
  {
    for ( RecipeRunner::Reading &reading : mTestedRunners[number]->readings( mInput.records[record] ) )
      shapes.push_back( std::move( reading.shape ) );
  }
  return shapes;
}

const char *ScopeDiagnoser::scoreAgainst( const std::vector<Shape> &shapes, const std::vector<Shape> &others,
                                          const Progress &progress ) const
{
  const MetFinds met = metFinds( shapes, others, mTest, progress );
  if ( met.finds < FEWEST_MET || met.clusters < FEWEST_CLUSTERS_TO_JUDGE )
    return why::FEW_MET;
  return !mTest.ground.empty() && !( met.p && *met.p <= SIGNIFICANT ) ? why::NOT_BEYOND_CHANCE : nullptr;
}

const char *ScopeDiagnoser::refutation( std::size_t number, const std::vector<std::size_t> &records,
                                        const Progress &progress ) const
{
  if ( const char *reason =
         scoreAgainst( heldOut( number, records, progress ), otherChoices( number, records ), progress ) )
    return reason;
  std::vector<RecordStamp> stamps;
  for ( const Shape &shape : correctedUnits( number ) )
  {
    if ( !shape.isEmpty() )
      stamps.emplace_back( shape, mParameters.tolerance );
  }
  return isWhole( stamps, progress ) ? nullptr : why::EXPLAINS_PART;
}

bool ScopeDiagnoser::isWhole( const std::vector<RecordStamp> &stamps, const Progress &progress ) const
{
  const std::optional<double> share = shareMet( stamps, mFinds, OWN_REACH, mParameters.threads, progress );
  return !share || *share >= WHOLE;
}

void ScopeDiagnoser::dropBeaten()
{
  double most = 0;
  const auto isIn = [this]( std::size_t number )
  { return number < mCauses.size() && isSupportedMove( mResult.explanations[number] ); };
  for ( std::size_t number = 0; number < mResult.explanations.size(); ++number )
    most = std::max( most, isIn( number ) ? mResult.explanations[number].hitAfter.value_or( 0 ) : 0 );
  for ( std::size_t number = 0; number < mResult.explanations.size(); ++number )
  {
    Explanation &explanation = mResult.explanations[number];
    if ( isIn( number ) && explanation.hitAfter.value_or( 0 ) < BEATEN * most )
      setVerdict( explanation, ExplanationVerdict::Rejected, why::OTHER_FITS_BETTER );
  }
}

void ScopeDiagnoser::separate()
{
  // Fitted ones are held against each other where they are made.
  std::vector<std::size_t> supported;
  for ( std::size_t number = 0; number < mResult.explanations.size(); ++number )
  {
    if ( number < mCauses.size() && isSupportedMove( mResult.explanations[number] ) )
      supported.push_back( number );
  }
  if ( supported.size() < 2 )
    return;
  std::vector<std::vector<Shape>> units;
  units.reserve( supported.size() );
  for ( const std::size_t number : supported )
    units.push_back( correctedUnits( number ) );
  const auto contradict = [&]( std::size_t one, std::size_t other )
  {
    std::vector<double> apart;
    for ( std::size_t unit = 0; unit < units[one].size(); ++unit )
    {
      if ( units[one][unit].isEmpty() || units[other][unit].isEmpty() )
        continue;
      const Point a = units[one][unit].boundingBox().middle();
      const Point b = units[other][unit].boundingBox().middle();
      apart.push_back( std::hypot( a.x - b.x, a.y - b.y ) );
    }
    return medianOf( apart ) >
           mYardstick.halfWidth + PLACE_ERROR + mCauses[supported[one]].accuracy + mCauses[supported[other]].accuracy;
  };
  const auto fitOf = [&]( std::size_t one ) { return mResult.explanations[supported[one]].fit; };
  std::size_t closest = 0;
  for ( std::size_t one = 0; one < supported.size(); ++one )
    closest = fitOf( one ) > fitOf( closest ) ? one : closest;
  // What meets as many finds within the tolerance, but far fewer close by, does not fit as well.
  std::vector<bool> isBeaten( supported.size(), false );
  for ( std::size_t one = 0; one < supported.size(); ++one )
    isBeaten[one] = fitOf( closest ) >= static_cast<double>( FEWEST_MET ) && fitOf( one ) < BEATEN * fitOf( closest ) &&
                    contradict( one, closest );
  bool areApart = false;
  for ( std::size_t one = 0; one < supported.size(); ++one )
  {
    for ( std::size_t other = 0; other < one; ++other )
      areApart = areApart || ( !isBeaten[one] && !isBeaten[other] && contradict( one, other ) );
  }
  for ( std::size_t one = 0; one < supported.size(); ++one )
  {
    Explanation &explanation = mResult.explanations[supported[one]];
    if ( isBeaten[one] )
      setVerdict( explanation, ExplanationVerdict::Rejected, why::OTHER_FITS_BETTER );
    else if ( areApart )
      setVerdict( explanation, ExplanationVerdict::NotRejected, why::NOT_TOLD_APART );
  }
}

void ScopeDiagnoser::confirm( const std::vector<std::size_t> &records, Progress &progress )
{
  dropBeaten();
  for ( std::size_t number = 0; number < mResult.explanations.size(); ++number )
  {
    progress.report( 100 * static_cast<double>( number ) / static_cast<double>( mResult.explanations.size() ) );
    if ( !isSupportedMove( mResult.explanations[number] ) )
      continue;
    if ( const char *against = refutation( number, records, progress ) )
      setVerdict( mResult.explanations[number], ExplanationVerdict::NotRejected, against );
  }
  separate();
}

} // namespace minemap
