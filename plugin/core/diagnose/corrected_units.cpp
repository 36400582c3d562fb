// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/diagnose/corrected_units.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace minemap
{

namespace
{

//! Vertices that move by the same to within this keep their form, metres.
constexpr double SAME_MOVE = 1;

} // namespace

RecipeRunner::RecipeRunner( const DiagnosisInput &input, const CauseRecipe &recipe )
  : mInput( input ),
    mRecipe( recipe )
{
  for ( const std::string &crs : input.sourceCrs )
    mOperators.push_back( std::make_unique<CauseOperator>( recipe, crs, *input.plane ) );
}

RecipeRunner::~RecipeRunner() = default;

std::optional<Shape> RecipeRunner::corrected( const DiagnosedRecord &record, const RecordFacts &facts ) const
{
  return mOperators[static_cast<std::size_t>( record.layer )]->corrected( record.source, record.shown, facts );
}

std::optional<Shape> RecipeRunner::corrected( const DiagnosedRecord &record ) const
{
  return corrected( record, factsUnder( mRecipe, record.id, record.facts ) );
}

std::optional<Shape> RecipeRunner::corrected( const DiagnosedRecord &record, Axes carried ) const
{
  if ( mRecipe.cause != Cause::MinutesAsSeconds )
    return std::nullopt;
  const std::optional<Shape> plain = corrected( record, record.facts );
  RecordFacts facts = record.facts;
  facts.carried = carried;
  std::optional<Shape> shape = corrected( record, facts );
  return plain && shape && shape->vertices() != plain->vertices() ? shape : std::nullopt;
}

std::optional<Shape> RecipeRunner::reading( const MapUnit &unit, Axes carried ) const
{
  std::vector<Shape> shapes;
  bool differs = false;
  for ( const std::size_t record : unit.records )
  {
    std::optional<Shape> shape = corrected( mInput.records[record], carried );
    differs = differs || shape;
    shapes.push_back( shape ? std::move( *shape )
                            : corrected( mInput.records[record], mInput.records[record].facts ).value_or( Shape() ) );
  }
  std::vector<const Shape *> pointers;
  pointers.reserve( shapes.size() );
  for ( const Shape &shape : shapes )
    pointers.push_back( &shape );
  return differs ? std::optional<Shape>( mergedShape( pointers ) ) : std::nullopt;
}

CorrectedUnit RecipeRunner::corrected( const MapUnit &unit ) const
{
  CorrectedUnit result;
  std::vector<Shape> shapes;
  for ( const std::size_t record : unit.records )
  {
    std::optional<Shape> shape = corrected( mInput.records[record] );
    if ( !shape )
      return result;
    shapes.push_back( std::move( *shape ) );
  }
  std::vector<const Shape *> pointers;
  pointers.reserve( shapes.size() );
  for ( const Shape &shape : shapes )
    pointers.push_back( &shape );
  result.isPossible = true;
  result.shape = mergedShape( pointers );
  const std::vector<Point> &before = unit.shown.vertices();
  const std::vector<Point> &after = result.shape.vertices();
  constexpr double UNKNOWN = std::numeric_limits<double>::quiet_NaN();
  result.correction = { UNKNOWN, UNKNOWN };
  if ( before.empty() || before.size() != after.size() )
    return result;
  Point sum;
  for ( std::size_t vertex = 0; vertex < before.size(); ++vertex )
  {
    sum.x += after[vertex].x - before[vertex].x;
    sum.y += after[vertex].y - before[vertex].y;
  }
  const auto count = static_cast<double>( before.size() );
  result.correction = { sum.x / count, sum.y / count };
  result.isMoved = true;
  for ( std::size_t vertex = 0; vertex < before.size(); ++vertex )
    result.isMoved =
      result.isMoved && std::hypot( after[vertex].x - before[vertex].x - result.correction.x,
                                    after[vertex].y - before[vertex].y - result.correction.y ) <= SAME_MOVE;
  if ( mRecipe.cause == Cause::MinutesAsSeconds && mRecipe.carried.empty() )
  {
    for ( const Axes axes : { Axes::Longitude, Axes::Latitude, Axes::Both } )
    {
      if ( std::optional<Shape> other = reading( unit, axes ) )
        result.readings.push_back( std::move( *other ) );
    }
    result.isMoved = result.isMoved && result.readings.empty();
  }
  if ( result.isMoved )
    result.shape = Shape();
  return result;
}

} // namespace minemap
