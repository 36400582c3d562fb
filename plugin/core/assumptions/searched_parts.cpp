// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/assumptions/searched_parts.h"

#include "core/geometry/shape_parts.h"

#include <algorithm>

namespace minemap
{

SearchedParts::SearchedParts( const AssumptionWorld &world )
{
  const std::vector<SearchedPiece> &pieces = world.evidence.searched.pieces;
  const bool hasParts = std::any_of( world.pieces.begin(), world.pieces.end(),
                                     [&]( std::uint32_t position ) { return pieces[position].shape.pathCount() > 1; } );
  if ( !hasParts )
  {
    mTaking = world.pieces;
    for ( std::uint32_t position = 0; position < pieces.size(); ++position )
    {
      mShapes.push_back( &pieces[position].shape );
      mPieces.push_back( position );
    }
    mIndex = world.pieceIndex.get();
    return;
  }
  for ( const std::uint32_t position : world.pieces )
  {
    for ( Shape &part : partsOf( pieces[position].shape ) )
    {
      mSplit.push_back( std::make_unique<Shape>( std::move( part ) ) );
      mTaking.push_back( static_cast<std::uint32_t>( mShapes.size() ) );
      mShapes.push_back( mSplit.back().get() );
      mPieces.push_back( position );
    }
  }
  mOwnIndex = std::make_unique<ShapeIndex>( mShapes );
  mIndex = mOwnIndex.get();
}

} // namespace minemap
