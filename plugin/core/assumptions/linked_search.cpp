// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/assumptions/linked_search.h"

#include "core/assumptions/boundary_samples.h"
#include "core/assumptions/record_at_search.h"
#include "core/geometry/overlay.h"
#include "core/geometry/shape_index.h"

#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace minemap
{

namespace
{

//! Share of the ground searched for a record that may lie on it although it was cut: searched later.
constexpr double BESIDE = 0.1;

//! True where the boundary of one comes within \a reach of the other's.
bool abuts( const Shape &piece, const Shape &record, double reach )
{
  const ShapeIndex index( { &record } );
  constexpr SampleDensity DENSITY = { 2, 2000 };
  for ( const BoundarySample &sample : boundarySamples( piece, DENSITY ) )
  {
    if ( index.anyWithin( sample.place, reach ) )
      return true;
  }
  return false;
}

//! How much of \a piece lies on \a record, m² (of a line m): 0 where only its edge does, as borders drawn again do.
double overlapOf( Overlay &overlay, const GEOSGeometry &piece, const Shape &record )
{
  const Overlay::Geometry geometry = overlay.fromShape( record );
  if ( record.kind() == ShapeKind::Line )
  {
    const double length = overlay.length( *overlay.intersection( piece, *geometry ) );
    return length > BORDER_PLAY ? length : 0;
  }
  if ( !overlay.intersects( piece, *geometry ) )
    return 0;
  const Overlay::Geometry within = overlay.buffer( *geometry, -BORDER_PLAY );
  const Overlay::Geometry deep = overlay.intersection( piece, *within );
  return overlay.isEmpty( *deep ) ? 0 : overlay.area( *overlay.intersection( piece, *geometry ) );
}

void add( Overlay &overlay, const Shape &piece, const Shape &record, double reach, LinkedRecord &linked )
{
  const Overlay::Geometry ground = overlay.fromShape( piece );
  const double overlap = overlapOf( overlay, *ground, record );
  if ( overlap > 0 )
    linked.overlapArea += overlap;
  else if ( abuts( piece, record, reach ) )
    linked.cutArea += overlay.area( *ground );
}

} // namespace

LinkedSearch linkedSearch( const AssumptionWorld &world, double reach )
{
  LinkedSearch result;
  if ( !world.map.hasIds || !world.evidence.searched.hasRecords )
    return result;
  std::unordered_map<std::string, std::vector<std::uint32_t>> bearers;
  for ( std::size_t position = 0; position < world.map.records.size(); ++position )
    bearers[world.map.records[position].id].push_back( static_cast<std::uint32_t>( position ) );
  std::set<std::string> ids;
  Overlay overlay;
  for ( const std::uint32_t position : world.pieces )
  {
    world.progress.stopIfCanceled();
    const OptionalText &id = world.evidence.searched.pieces[position].record;
    if ( !id || id->empty() )
      continue;
    const auto found = bearers.find( *id );
    if ( ids.insert( *id ).second && found == bearers.end() )
      ++result.gone;
    if ( found == bearers.end() )
      continue;
    for ( const std::uint32_t record : found->second )
    {
      const Shape &shape = world.record( record );
      if ( !shape.isEmpty() && shape.kind() != ShapeKind::Point )
        add( overlay, world.piece( position ), shape, reach, result.records[record] );
    }
  }
  for ( auto &[record, linked] : result.records )
    linked.liesBeside = linked.cutArea > 0 && linked.overlapArea <= BESIDE * linked.cutArea;
  result.ids = static_cast<std::int64_t>( ids.size() );
  return result;
}

} // namespace minemap
