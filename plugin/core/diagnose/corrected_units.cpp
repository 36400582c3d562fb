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

RecipeRunner::RecipeRunner( const DiagnosisInput &input, const CauseRecipe &recipe ) : mInput( input )
{
  for ( const std::string &crs : input.sourceCrs )
    mOperators.push_back( std::make_unique<CauseOperator>( recipe, crs, *input.plane ) );
}

RecipeRunner::~RecipeRunner() = default;

std::optional<Shape> RecipeRunner::corrected( const DiagnosedRecord &record ) const
{
  return mOperators[static_cast<std::size_t>( record.layer )]->corrected( record.source, record.shown, record.facts );
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
  if ( result.isMoved )
    result.shape = Shape();
  return result;
}

} // namespace minemap
