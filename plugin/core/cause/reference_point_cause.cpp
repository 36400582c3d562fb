// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/cause/reference_point_cause.h"

#include "core/cause/cause_error.h"
#include "core/cause/number_system.h"
#include "core/cause/shape_extent.h"
#include "core/survey/geomagnetic_field.h"

#include <cmath>
#include <vector>

namespace minemap
{

namespace
{

//! Along the baseline, else along the record, which was measured from a baseline beside it.
std::optional<PlaneMotion> mirrorMotion( const Shape &shape, const Point &reference, const RecordFacts &facts )
{
  if ( !facts.baselineEnd )
  {
    const std::optional<Point> axis = longAxisOf( shape );
    return axis ? std::optional<PlaneMotion>( mirroredAbout( reference, *axis ) ) : std::nullopt;
  }
  const Point baseline = { facts.baselineEnd->x - reference.x, facts.baselineEnd->y - reference.y };
  if ( !( std::hypot( baseline.x, baseline.y ) > 0 ) )
    return std::nullopt;
  return mirroredAbout( reference, baseline );
}

} // namespace

ReferencePointCause::ReferencePointCause( const CauseRecipe &recipe, const LocalPlane &plane )
  : mRecipe( recipe ),
    mPlane( plane )
{
  if ( recipe.cause == Cause::MagneticAsTrue && recipe.year != 0 && !geomagneticModel( recipe.year ) )
    throw CauseError( "declination is known from 1900 to 2030 only" );
  const bool hasFactor = recipe.cause == Cause::Units || recipe.cause == Cause::Mils;
  if ( hasFactor && !( recipe.factor > 0 && std::isfinite( recipe.factor ) ) )
    throw CauseError( "a factor of " + std::to_string( recipe.factor ) + " makes no sense" );
  if ( recipe.cause == Cause::GridAsTrue && !recipe.readAs.empty() )
  {
    try
    {
      mGrids[recipe.readAs] = std::make_unique<MeridianConvergence>( recipe.readAs );
    }
    catch ( const std::runtime_error &error )
    {
      throw CauseError( error.what() );
    }
  }
}

std::optional<PlaneMotion> ReferencePointCause::undoing( const Shape &shown, const RecordFacts &facts ) const
{
  return motion( shown, facts, true );
}

std::optional<PlaneMotion> ReferencePointCause::making( const Shape &truth, const RecordFacts &facts ) const
{
  return motion( truth, facts, false );
}

std::optional<PlaneMotion> ReferencePointCause::motion( const Shape &shape, const RecordFacts &facts, bool undo ) const
{
  if ( !facts.reference )
    return std::nullopt;
  const Point &reference = *facts.reference;
  switch ( mRecipe.cause )
  {
  case Cause::Units:
    return scaledAbout( reference, undo ? mRecipe.factor : 1 / mRecipe.factor );
  case Cause::Mils:
    return milsMotion( shape, reference, undo ? 1 / mRecipe.factor : mRecipe.factor );
  case Cause::Mirrored:
    return mirrorMotion( shape, reference, facts );
  case Cause::BackAzimuth:
    return scaledAbout( reference, -1 );
  default:
    break;
  }
  const std::optional<double> turn = turnOf( facts );
  return turn ? std::optional<PlaneMotion>( turnedAbout( reference, undo ? *turn : -*turn ) ) : std::nullopt;
}

std::optional<double> ReferencePointCause::turnOf( const RecordFacts &facts ) const
{
  std::vector<Point> places = { *facts.reference };
  mPlane.unproject( places );
  if ( mRecipe.cause == Cause::GridAsTrue )
    return convergenceAt( places.front() );
  return magneticDeclination( places.front(), mRecipe.year != 0 ? mRecipe.year : facts.year );
}

std::optional<double> ReferencePointCause::convergenceAt( const Point &place ) const
{
  const std::string name = mRecipe.readAs.empty() ? utmZoneOf( place ) : mRecipe.readAs;
  std::unique_ptr<MeridianConvergence> &grid = mGrids[name];
  if ( !grid )
    grid = std::make_unique<MeridianConvergence>( name );
  return grid->at( place );
}

std::optional<PlaneMotion> ReferencePointCause::milsMotion( const Shape &shape, const Point &reference,
                                                            double factor ) const
{
  constexpr double NO_BEARING_BELOW = 1e-3; // Metres.
  const Point middle = middleOf( shape );
  if ( !( std::hypot( middle.x - reference.x, middle.y - reference.y ) > NO_BEARING_BELOW ) )
    return std::nullopt;
  const double azimuth = mPlane.azimuth( reference, middle );
  const double wanted = azimuth * factor;
  if ( wanted >= 360 )
    return std::nullopt; // More mils than the circle has.
  // The plane shows azimuths a little wrong away from its middle: turn until the true one is reached.
  constexpr int TURNS = 3;
  double turn = wanted - azimuth;
  for ( int count = 0; count < TURNS; ++count )
    turn += std::remainder( wanted - mPlane.azimuth( reference, turnedAbout( reference, turn )( middle ) ), 360 );
  return turnedAbout( reference, turn );
}

} // namespace minemap
