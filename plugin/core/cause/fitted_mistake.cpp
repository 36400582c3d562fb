// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/cause/fitted_mistake.h"

#include "core/cause/cause_error.h"
#include "core/cause/plane_motion.h"

#include <cmath>

namespace minemap
{

namespace
{

//! Longitude and latitude of the recipe's origin, else of the middle of the plane.
Point originOf( const CauseRecipe &recipe, const LocalPlane &plane )
{
  if ( recipe.origin != Point() )
    return recipe.origin;
  std::vector<Point> middle = { Point() };
  plane.unproject( middle );
  return middle.front();
}

class FittedMistake : public PlaceMistake
{
  public:
    FittedMistake( const CauseRecipe &recipe, const Point &origin )
      : mPlane( origin ),
        mShift{ recipe.east, recipe.north }
    {
      std::vector<Point> points = { origin };
      mPlane.project( points );
      mOrigin = points.front();
      if ( recipe.cause == Cause::ShiftRotation || recipe.cause == Cause::Similarity )
        mRotation = recipe.rotation;
      if ( recipe.cause == Cause::ShiftScale || recipe.cause == Cause::Similarity )
        mScale = recipe.scale;
    }

    bool undo( std::vector<Point> &places ) const override
    {
      mPlane.project( places );
      const PlaneMotion turn = turnedAbout( mOrigin, mRotation );
      const PlaneMotion scale = scaledAbout( mOrigin, mScale );
      for ( Point &place : places )
        place = movedBy( mShift.x, mShift.y )( turn( scale( place ) ) );
      mPlane.unproject( places );
      return true;
    }

    bool make( std::vector<Point> &places ) const override
    {
      mPlane.project( places );
      const PlaneMotion turn = turnedAbout( mOrigin, -mRotation );
      const PlaneMotion scale = scaledAbout( mOrigin, 1 / mScale );
      for ( Point &place : places )
        place = scale( turn( movedBy( -mShift.x, -mShift.y )( place ) ) );
      mPlane.unproject( places );
      return true;
    }

  private:
    LocalPlane mPlane;
    Point mShift;
    Point mOrigin;
    double mRotation = 0;
    double mScale = 1;
};

} // namespace

std::unique_ptr<PlaceMistake> makeFittedMistake( const CauseRecipe &recipe, const LocalPlane &plane )
{
  const Point origin = originOf( recipe, plane );
  if ( !std::isfinite( origin.x ) || !( std::abs( origin.y ) <= 90 ) )
    throw CauseError( "the origin of the correction is no place on Earth" );
  if ( !std::isfinite( recipe.east ) || !std::isfinite( recipe.north ) || !std::isfinite( recipe.rotation ) )
    throw CauseError( "a number of the correction is missing" );
  if ( !( recipe.scale > 0 && std::isfinite( recipe.scale ) ) )
    throw CauseError( "the scale of the correction is not positive" );
  return std::make_unique<FittedMistake>( recipe, origin );
}

} // namespace minemap
