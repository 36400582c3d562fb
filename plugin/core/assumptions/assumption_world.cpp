// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/assumptions/assumption_world.h"

namespace minemap
{

namespace
{

//! \a shapes, with an empty one in place of those that do not take part; their positions go into \a taking.
template <typename Entries>
std::unique_ptr<ShapeIndex> indexOf( const Entries &entries, const ShapeIndex *area,
                                     std::vector<std::uint32_t> &taking )
{
  static const Shape NOTHING;
  std::vector<const Shape *> shapes;
  shapes.reserve( entries.size() );
  for ( std::size_t position = 0; position < entries.size(); ++position )
  {
    const Shape &shape = entries[position].shape;
    const bool takesPart = !shape.isEmpty() && ( !area || !area->meeting( shape.boundingBox() ).empty() );
    shapes.push_back( takesPart ? &shape : &NOTHING );
    if ( takesPart )
      taking.push_back( static_cast<std::uint32_t>( position ) );
  }
  return std::make_unique<ShapeIndex>( std::move( shapes ) );
}

} // namespace

AssumptionWorld::AssumptionWorld( const MinefieldMap &theMap, const Evidence &theEvidence,
                                  const AssumptionParameters &theParameters, Progress &theProgress )
  : map( theMap ),
    evidence( theEvidence ),
    parameters( theParameters ),
    progress( theProgress )
{
  std::unique_ptr<ShapeIndex> area;
  if ( evidence.hasArea )
  {
    std::vector<const Shape *> shapes;
    shapes.reserve( evidence.area.size() );
    for ( const Shape &shape : evidence.area )
      shapes.push_back( &shape );
    area = std::make_unique<ShapeIndex>( std::move( shapes ) );
  }
  recordIndex = indexOf( map.records, area.get(), records );
  pieceIndex = indexOf( evidence.searched.pieces, area.get(), pieces );
  for ( std::size_t position = 0; position < evidence.finds.size(); ++position )
  {
    if ( !area || area->anyContains( evidence.finds[position].place ) )
      finds.push_back( static_cast<std::uint32_t>( position ) );
  }
}

} // namespace minemap
