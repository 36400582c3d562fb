// SPDX-License-Identifier: GPL-2.0-or-later
// The part of ScopeDiagnoser that says how many finds each explanation brings onto the map.
#include "core/diagnose/scope_diagnosis.h"
#include "core/geometry/single_linkage.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace minemap
{

std::vector<Shape> ScopeDiagnoser::corrected( const std::vector<std::size_t> &records, const RecipeRunner &runner,
                                              const Progress &progress ) const
{
  std::vector<Shape> shapes;
  shapes.reserve( records.size() );
  for ( const std::size_t record : records )
  {
    progress.stopIfCanceled();
    shapes.push_back( runner.corrected( mInput.records[record] ).value_or( Shape() ) );
  }
  return shapes;
}

std::vector<Shape> ScopeDiagnoser::shown( const std::vector<std::size_t> &records ) const
{
  std::vector<Shape> shapes;
  shapes.reserve( records.size() );
  for ( const std::size_t record : records )
    shapes.push_back( mInput.records[record].shown );
  return shapes;
}

void ScopeDiagnoser::choosePlaces( const std::vector<std::size_t> &records, const std::vector<Point> &places,
                                   const FindsOf &findsOf, const Progress &progress )
{
  mTest.places = places;
  // Of what may be said to explain the displacement, that which most votes speak for.
  std::size_t best = mCauses.size();
  for ( std::size_t cause = 0; cause < mCauses.size(); ++cause )
  {
    if ( mResult.explanations[cause].verdict == ExplanationVerdict::Supported &&
         ( best == mCauses.size() || sumOf( mCauses[cause].corrected ) > sumOf( mCauses[best].corrected ) ) )
      best = cause;
  }
  std::vector<Point> after;
  if ( findsOf && best < mCauses.size() )
    after = findsOf( corrected( records, *mTestedRunners[best], progress ) );
  else if ( findsOf && mYardstick.shiftIsSupported )
    after = findsOf( crossValidated( records ) );
  // Both are in order, and several finds may lie at one place.
  std::vector<Point> all;
  std::set_union( mTest.places.begin(), mTest.places.end(), after.begin(), after.end(), std::back_inserter( all ) );
  mTest.places = std::move( all );
  mTest.clusters = singleLinkage( mTest.places, mParameters.clusterDistance );
  mResult.finds = mTest.places.size();
}

void ScopeDiagnoser::addHits( const std::vector<std::size_t> &records, Progress &progress )
{
  const auto hits = [&]( const std::vector<Shape> &shapes ) { return hitRate( shapes, mTest, progress ); };
  mHitBefore = hits( shown( records ) );
  // Those of the causes stand first, in the order of the causes.
  for ( std::size_t number = 0; number < mResult.explanations.size(); ++number )
  {
    progress.report( 100 * static_cast<double>( number ) / static_cast<double>( mResult.explanations.size() ) );
    Explanation &explanation = mResult.explanations[number];
    explanation.hitBefore = mHitBefore;
    const bool isCause = number < mCauses.size();
    const RecipeRunner fitted( mInput, isCause ? CauseRecipe() : explanation.recipe );
    const RecipeRunner &runner = isCause ? *mTestedRunners[number] : fitted;
    explanation.hitAfter = hits( corrected( records, runner, progress ) );
    if ( explanation.recipe.cause == Cause::Shift )
      explanation.hitCrossValidated = hits( crossValidated( records ) );
  }
}

std::vector<Shape> ScopeDiagnoser::crossValidated( const std::vector<std::size_t> &records ) const
{
  std::vector<Point> corrections;
  for ( std::size_t unit = 0; unit < mUnits.size(); ++unit )
    corrections.push_back( mFoldShifts[mVotes->foldOf( unit )] );
  return movedUnits( records, corrections );
}

} // namespace minemap
