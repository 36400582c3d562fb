// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/diagnose/deciding_survey.h"

#include "core/diagnose/corrected_units.h"
#include "core/geometry/shape_index.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <utility>

namespace minemap
{

namespace
{

constexpr std::size_t MOST_NAMED = 3;

bool isPossible( const Explanation &explanation )
{
  return explanation.verdict == ExplanationVerdict::NotRejected && explanation.recipe.cause != Cause::None;
}

//! Where an explanation puts the records of a scope.
class Placement
{
  public:
    Placement( const DiagnosisInput &input, const CauseRecipe &recipe )
      : mRunner( recipe.cause == Cause::None ? nullptr : std::make_unique<RecipeRunner>( input, recipe ) )
    {
    }

    //! Nothing where that is unknown.
    std::optional<Shape> of( const DiagnosedRecord &record ) const
    {
      std::optional<Shape> shape = mRunner ? mRunner->corrected( record ) : record.shown;
      if ( !shape || shape->isEmpty() || !std::isfinite( shape->vertices().front().x ) )
        return std::nullopt;
      return shape;
    }

  private:
    std::unique_ptr<RecipeRunner> mRunner; //!< Null: the map as it lies.
};

//! The share of the corners and the middle of \a shape that lie in no searched ground.
double unsearchedShare( const Shape &shape, const ShapeIndex &searched )
{
  std::vector<Point> places( shape.vertices().begin(), shape.vertices().end() );
  places.push_back( shape.boundingBox().middle() );
  const auto isUnsearched = [&]( const Point &place ) { return searched.containing( place ).empty(); };
  return static_cast<double>( std::count_if( places.begin(), places.end(), isUnsearched ) ) /
         static_cast<double>( places.size() );
}

double apart( const Shape &a, const Shape &b )
{
  const Point one = a.boundingBox().middle();
  const Point other = b.boundingBox().middle();
  return std::hypot( one.x - other.x, one.y - other.y );
}

//! The ids of the records that tell most, the most telling first; of equals the first.
std::vector<std::string> named( std::vector<std::pair<double, std::size_t>> telling, const DiagnosisInput &input )
{
  std::stable_sort( telling.begin(), telling.end(), []( const auto &a, const auto &b ) { return a.first > b.first; } );
  std::vector<std::string> ids;
  for ( const auto &[worth, record] : telling )
  {
    if ( worth > 0 && ids.size() < MOST_NAMED )
      ids.push_back( input.records[record].id );
  }
  return ids;
}

} // namespace

std::optional<DecidingSurvey> decidingSurvey( const DiagnosisInput &input, const ShapeIndex &searched,
                                              const ScopeDiagnosis &scope, const std::vector<std::size_t> &records,
                                              double tolerance, const Progress &progress )
{
  if ( scope.best() || !input.searchedIsKnown || input.searched.empty() )
    return std::nullopt;
  const auto first = std::find_if( scope.explanations.begin(), scope.explanations.end(), isPossible );
  DecidingSurvey survey;
  std::vector<std::pair<double, std::size_t>> telling;
  if ( first == scope.explanations.end() )
  {
    for ( const std::size_t record : records )
    {
      progress.stopIfCanceled();
      if ( !input.records[record].shown.isEmpty() )
        telling.emplace_back( unsearchedShare( input.records[record].shown, searched ), record );
    }
    survey.records = named( std::move( telling ), input );
    return survey.records.empty() ? std::nullopt : std::optional<DecidingSurvey>( survey );
  }
  const Placement one( input, first->recipe );
  survey.first = static_cast<std::size_t>( first - scope.explanations.begin() );
  // The next that contradicts it; at last the map as it lies.
  std::vector<std::optional<std::size_t>> others;
  for ( std::size_t other = *survey.first + 1; other < scope.explanations.size(); ++other )
  {
    if ( isPossible( scope.explanations[other] ) )
      others.emplace_back( other );
  }
  others.emplace_back( std::nullopt );
  for ( const std::optional<std::size_t> &other : others )
  {
    const Placement two( input, other ? scope.explanations[*other].recipe : CauseRecipe() );
    telling.clear();
    for ( const std::size_t record : records )
    {
      progress.stopIfCanceled();
      const std::optional<Shape> here = one.of( input.records[record] );
      const std::optional<Shape> there = two.of( input.records[record] );
      if ( here && there && apart( *here, *there ) > 2 * tolerance )
        telling.emplace_back( unsearchedShare( *here, searched ) + unsearchedShare( *there, searched ), record );
    }
    survey.records = named( telling, input );
    survey.second = other;
    if ( !survey.records.empty() )
      return survey;
  }
  return std::nullopt;
}

} // namespace minemap
