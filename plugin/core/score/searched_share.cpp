// SPDX-License-Identifier: GPL-2.0-or-later
// How much of each record's own ground was searched.
#include "core/score/scoring_world.h"

#include <algorithm>

namespace minemap
{

namespace
{

//! A polygon's own area, or for lines, points and polygons without area the ground within T of them.
Overlay::Geometry ownGround( ScoringWorld &world, const Shape &shape )
{
  Overlay::Geometry geometry = world.overlay.fromShape( shape );
  if ( shape.kind() == ShapeKind::Polygon )
    return geometry;
  Overlay::Geometry buffer = world.overlay.buffer( *geometry, world.parameters.tolerance );
  return world.area ? world.overlay.intersection( *buffer, *world.area ) : std::move( buffer );
}

Box widened( Box box, double distance )
{
  box.xMinimum -= distance;
  box.yMinimum -= distance;
  box.xMaximum += distance;
  box.yMaximum += distance;
  return box;
}

//! Area of \a ground that was searched, and not before \a mapDate. Overlapping searched ground counts once.
double searchedArea( ScoringWorld &world, const GEOSGeometry &ground, const Box &box, const DatePeriod &mapDate )
{
  std::vector<Overlay::Geometry> parts;
  for ( const int piece : world.searchedIndex->meeting( box ) )
  {
    const auto index = static_cast<std::size_t>( piece );
    if ( world.evidence.searched.pieces[index].searched.isSurelyBefore( mapDate ) )
      continue;
    const Overlay::Geometry searched = world.overlay.fromShape( world.searched[index] );
    Overlay::Geometry part = world.overlay.intersection( ground, *searched );
    if ( world.overlay.area( *part ) > 0 )
      parts.push_back( std::move( part ) );
  }
  if ( parts.empty() )
    return 0;
  if ( parts.size() == 1 )
    return world.overlay.area( *parts.front() );
  return world.overlay.area( *world.overlay.unionOf( std::move( parts ) ) );
}

} // namespace

std::vector<OptionalNumber> searchedShares( ScoringWorld &world )
{
  std::vector<OptionalNumber> shares( world.mapped.size() );
  if ( !world.evidence.searched.isKnown )
    return shares;
  for ( std::size_t index = 0; index < world.mapped.size(); ++index )
  {
    world.progress.stopIfCanceled();
    const Shape &shape = world.mapped[index];
    if ( shape.isEmpty() )
      continue;
    const Overlay::Geometry ground = ownGround( world, shape );
    const double own = world.overlay.area( *ground );
    if ( !( own > 0 ) )
      continue;
    const Box box = widened( shape.boundingBox(), shape.kind() == ShapeKind::Polygon ? 0 : world.parameters.tolerance );
    const double searched = searchedArea( world, *ground, box, world.map.records[index].mapDate );
    shares[index] = std::min( 1.0, searched / own );
  }
  return shares;
}

} // namespace minemap
