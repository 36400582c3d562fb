// SPDX-License-Identifier: GPL-2.0-or-later
// The part of ScopeDiagnoser that says how many finds each explanation brings onto the map.
#include "core/diagnose/hit_after.h"
#include "core/diagnose/scope_diagnosis.h"

namespace minemap
{

void ScopeDiagnoser::addHits( const std::vector<std::size_t> &records, const std::vector<Point> &places,
                              Progress &progress )
{
  const auto hits = [&]( const std::function<std::optional<Shape>( const DiagnosedRecord & )> &corrected )
  {
    std::vector<Shape> shapes;
    for ( const std::size_t record : records )
    {
      progress.stopIfCanceled();
      shapes.push_back( corrected( mInput.records[record] ).value_or( Shape() ) );
    }
    return hitRateOf( shapes, places, mParameters.tolerance, mParameters.threads, progress );
  };
  const OptionalNumber before = hits( []( const DiagnosedRecord &record ) { return record.shown; } );
  // Those of the causes stand first, in the order of the causes.
  for ( std::size_t number = 0; number < mResult.explanations.size(); ++number )
  {
    progress.report( 100 * static_cast<double>( number ) / static_cast<double>( mResult.explanations.size() ) );
    Explanation &explanation = mResult.explanations[number];
    explanation.hitBefore = before;
    if ( explanation.recipe.cause == Cause::None )
    {
      explanation.hitAfter = before;
      continue;
    }
    const bool isCause = number < mCauses.size();
    const RecipeRunner fitted( mInput, isCause ? CauseRecipe() : explanation.recipe );
    const RecipeRunner &runner = isCause ? *mRunners[number] : fitted;
    explanation.hitAfter = hits( [&]( const DiagnosedRecord &record ) { return runner.corrected( record ); } );
    if ( explanation.recipe.cause == Cause::Shift )
      explanation.hitCrossValidated = crossValidatedHits( records, places, progress );
  }
}

OptionalNumber ScopeDiagnoser::crossValidatedHits( const std::vector<std::size_t> &records,
                                                   const std::vector<Point> &places, Progress &progress ) const
{
  std::vector<Point> shifts( mInput.records.size(), mYardstick.shift->correction );
  for ( std::size_t unit = 0; unit < mUnits.size(); ++unit )
  {
    for ( const std::size_t record : mUnits[unit].records )
      shifts[record] = mFoldShifts[mVotes->foldOf( unit )];
  }
  std::vector<Shape> shapes;
  for ( const std::size_t record : records )
  {
    shapes.push_back( mInput.records[record].shown );
    for ( Point &vertex : shapes.back().vertices() )
      vertex = { vertex.x + shifts[record].x, vertex.y + shifts[record].y };
  }
  return hitRateOf( shapes, places, mParameters.tolerance, mParameters.threads, progress );
}

} // namespace minemap
