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

constexpr double NO_BEARING_BELOW = 1e-3; // Metres.

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
  const bool hasFactor =
    recipe.cause == Cause::Units || recipe.cause == Cause::Mils || recipe.cause == Cause::DistanceFactor;
  if ( hasFactor && !( recipe.factor > 0 && std::isfinite( recipe.factor ) ) )
    throw CauseError( "a factor of " + std::to_string( recipe.factor ) + " makes no sense" );
  if ( !std::isfinite( recipe.rotation ) )
    throw CauseError( "the angle of the correction is missing" );
  const bool hasLegs = hasFactor || recipe.cause == Cause::BackAzimuth;
  if ( recipe.legs != Legs::All && ( !hasLegs || recipe.cause == Cause::DistanceFactor ) )
    throw CauseError( std::string( wordOf( recipe.cause ) ) + " is made in all legs" );
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

std::optional<Shape> ReferencePointCause::undone( const Shape &shown, const RecordFacts &facts ) const
{
  return changed( shown, facts, true );
}

std::optional<Shape> ReferencePointCause::made( const Shape &truth, const RecordFacts &facts ) const
{
  return changed( truth, facts, false );
}

std::optional<Shape> ReferencePointCause::changed( const Shape &shape, const RecordFacts &facts, bool undo ) const
{
  if ( !facts.reference )
    return std::nullopt;
  if ( mRecipe.cause == Cause::OtherReference )
  {
    if ( !facts.reading.otherReference )
      return std::nullopt;
    const double sign = undo ? 1 : -1;
    const Point &other = *facts.reading.otherReference;
    return movedBy( movedBy( sign * ( other.x - facts.reference->x ), sign * ( other.y - facts.reference->y ) ),
                    shape );
  }
  if ( mRecipe.legs == Legs::Each )
    return legByLeg( shape, *facts.reference, undo );
  if ( mRecipe.legs == Legs::First )
  {
    const Point &first = shape.vertices().front();
    const std::optional<Point> end = legEnd( *facts.reference, first, undo );
    return end ? std::optional<Shape>( movedBy( movedBy( end->x - first.x, end->y - first.y ), shape ) ) : std::nullopt;
  }
  const std::optional<PlaneMotion> whole = motion( shape, facts, undo );
  return whole ? std::optional<Shape>( movedBy( *whole, shape ) ) : std::nullopt;
}

std::optional<Point> ReferencePointCause::legEnd( const Point &from, const Point &to, bool undo ) const
{
  switch ( mRecipe.cause )
  {
  case Cause::Units:
    return scaledAbout( from, undo ? mRecipe.factor : 1 / mRecipe.factor )( to );
  case Cause::BackAzimuth:
    return scaledAbout( from, -1 )( to );
  default:
    break;
  }
  // A leg of no length has no bearing that could be wrong.
  if ( !( std::hypot( to.x - from.x, to.y - from.y ) > NO_BEARING_BELOW ) )
    return to;
  const std::optional<PlaneMotion> turn = milsMotion( to, from, undo ? 1 / mRecipe.factor : mRecipe.factor );
  return turn ? std::optional<Point>( ( *turn )( to ) ) : std::nullopt;
}

std::optional<Shape> ReferencePointCause::legByLeg( const Shape &shape, const Point &reference, bool undo ) const
{
  Shape result( shape.kind() );
  for ( std::size_t number = 0; number < shape.pathCount(); ++number )
  {
    const Path path = shape.path( number );
    std::vector<Point> vertices;
    Point before = reference;
    for ( const Point &vertex : path )
    {
      // A ring ends where it began, however its legs went.
      const bool isClosing = shape.kind() == ShapeKind::Polygon && vertices.size() + 1 == path.size();
      if ( isClosing )
      {
        vertices.push_back( vertices.front() );
        continue;
      }
      const std::optional<Point> end = legEnd( before, vertex, undo );
      if ( !end )
        return std::nullopt;
      const Point start = vertices.empty() ? reference : vertices.back();
      vertices.push_back( { start.x + end->x - before.x, start.y + end->y - before.y } );
      before = vertex;
    }
    result.addPath( vertices );
  }
  return result;
}

std::optional<PlaneMotion> ReferencePointCause::motion( const Shape &shape, const RecordFacts &facts, bool undo ) const
{
  const Point &reference = *facts.reference;
  switch ( mRecipe.cause )
  {
  case Cause::Units:
  case Cause::DistanceFactor:
    return scaledAbout( reference, undo ? mRecipe.factor : 1 / mRecipe.factor );
  case Cause::Mils:
    return milsMotion( middleOf( shape ), reference, undo ? 1 / mRecipe.factor : mRecipe.factor );
  case Cause::BearingOffset:
    return turnedAbout( reference, undo ? mRecipe.rotation : -mRecipe.rotation );
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

std::optional<PlaneMotion> ReferencePointCause::milsMotion( const Point &place, const Point &reference,
                                                            double factor ) const
{
  if ( !( std::hypot( place.x - reference.x, place.y - reference.y ) > NO_BEARING_BELOW ) )
    return std::nullopt;
  const double azimuth = mPlane.azimuth( reference, place );
  const double wanted = azimuth * factor;
  if ( wanted >= 360 )
    return std::nullopt; // More mils than the circle has.
  // The plane shows azimuths a little wrong away from its middle: turn until the true one is reached.
  constexpr int TURNS = 3;
  double turn = wanted - azimuth;
  for ( int count = 0; count < TURNS; ++count )
    turn += std::remainder( wanted - mPlane.azimuth( reference, turnedAbout( reference, turn )( place ) ), 360 );
  return turnedAbout( reference, turn );
}

} // namespace minemap
