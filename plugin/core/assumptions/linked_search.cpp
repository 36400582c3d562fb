// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/assumptions/linked_search.h"

#include "core/assumptions/boundary_samples.h"
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

//! Share of a polygon's ground that may lie on its record although it lies beside it: borders drawn again.
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

void add( Overlay &overlay, const Shape &piece, const Shape &record, double reach, LinkedRecord &linked )
{
  const Overlay::Geometry ground = overlay.fromShape( piece );
  const double area = overlay.area( *ground );
  const double both = record.kind() == ShapeKind::Polygon
                        ? overlay.area( *overlay.intersection( *ground, *overlay.fromShape( record ) ) )
                        : 0;
  if ( both > BESIDE * area )
    linked.overlapArea += both;
  else if ( abuts( piece, record, reach ) )
    linked.cutArea += area - both;
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
      if ( !shape.isEmpty() && shape.kind() == ShapeKind::Polygon )
        add( overlay, world.piece( position ), shape, reach, result.records[record] );
    }
  }
  for ( auto &[record, linked] : result.records )
    linked.liesBeside = linked.cutArea > 0 && linked.overlapArea <= BESIDE * linked.cutArea;
  result.ids = static_cast<std::int64_t>( ids.size() );
  return result;
}

} // namespace minemap
