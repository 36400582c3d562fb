// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/reconcile/timely_search.h"

#include <algorithm>

namespace minemap
{

TimelySearch::TimelySearch( const SearchedGround &searched ) : mSearched( searched )
{
  const std::vector<SearchedPiece> &pieces = searched.pieces;
  if ( std::none_of( pieces.begin(), pieces.end(),
                     []( const SearchedPiece &piece ) { return piece.searched.isKnown(); } ) )
    return;
  std::vector<const Shape *> shapes;
  shapes.reserve( pieces.size() );
  for ( const SearchedPiece &piece : pieces )
    shapes.push_back( &piece.shape );
  mIndex = std::make_unique<ShapeIndex>( shapes );
}

bool TimelySearch::isTimely( const Point &place, const DatePeriod &mapDate ) const
{
  if ( !mIndex || !mapDate.isKnown() )
    return true;
  const std::vector<int> pieces = mIndex->containing( place );
  // None where the place lies on an edge, as far as rounding can tell: doubt never excludes.
  return pieces.empty() ||
         std::any_of( pieces.begin(), pieces.end(),
                      [&]( int piece ) {
                        return !mSearched.pieces[static_cast<std::size_t>( piece )].searched.isSurelyBefore( mapDate );
                      } );
}

} // namespace minemap
