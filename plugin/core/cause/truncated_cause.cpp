// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/cause/truncated_cause.h"

#include "core/cause/cause_error.h"
#include "core/cause/shape_extent.h"

#include <cmath>
#include <vector>

namespace minemap
{

TruncatedCause::TruncatedCause( const CauseRecipe &recipe, const LocalPlane &plane, pj_ctx *context )
  : mRecipe( recipe ),
    mPlane( plane ),
    mContext( context )
{
  if ( !( recipe.quantum > 0 && std::isfinite( recipe.quantum ) ) )
    throw CauseError( "the cell to which coordinates were cut off has no size" );
  if ( !recipe.readAs.empty() )
    gridAt( {} );
}

std::optional<PlaneMotion> TruncatedCause::undoing( const Shape &shown, const RecordFacts &facts ) const
{
  const double half = mRecipe.quantum / 2;
  return motion( shown, facts, [half]( double number ) { return number + std::copysign( half, number ); } );
}

std::optional<PlaneMotion> TruncatedCause::making( const Shape &truth, const RecordFacts &facts ) const
{
  const double cell = mRecipe.quantum;
  // Numbers that computing left a hair below a line belong on it.
  constexpr double HAIR = 1e-6;
  return motion( truth, facts,
                 [cell]( double number )
                 { return std::copysign( std::floor( std::abs( number ) / cell + HAIR ) * cell, number ); } );
}

template <typename Change>
std::optional<PlaneMotion> TruncatedCause::motion( const Shape &shape, const RecordFacts &facts, Change change ) const
{
  const Point anchor = facts.reference ? *facts.reference : middleOf( shape );
  std::vector<Point> points = { anchor };
  mPlane.unproject( points );
  if ( !std::isfinite( points[0].x ) )
    return std::nullopt;
  const NumberSystem &grid = gridAt( points[0] );
  grid.fromWgs84( points );
  grid.toNumbers( points );
  points[0] = { change( points[0].x ), change( points[0].y ) };
  grid.toGeographic( points );
  grid.toWgs84( points );
  mPlane.project( points );
  return movedBy( points[0].x - anchor.x, points[0].y - anchor.y );
}

const NumberSystem &TruncatedCause::gridAt( const Point &place ) const
{
  const std::string name = mRecipe.readAs.empty() ? utmZoneOf( place ) : mRecipe.readAs;
  const auto known = mGrids.find( name );
  if ( known != mGrids.end() )
    return known->second;
  return mGrids.emplace( name, NumberSystem( mContext, name, mRecipe.operation ) ).first->second;
}

} // namespace minemap
