// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/geometry/area_sweep.h"

#include <algorithm>
#include <utility>

namespace minemap
{

namespace
{

//! Few items, nearly in order.
template <typename Item, typename Before>
void insertionSort( std::vector<Item> &items, const Before &before )
{
  for ( std::size_t index = 1; index < items.size(); ++index )
  {
    const Item item = items[index];
    std::size_t place = index;
    for ( ; place > 0 && before( item, items[place - 1] ); --place )
      items[place] = items[place - 1];
    items[place] = item;
  }
}

} // namespace

double AreaSweep::Edge::at( double y ) const
{
  // Exactly the ends at the ends, so that edges that share one do not seem to cross there.
  if ( y <= lower.y )
    return lower.x;
  if ( y >= upper.y )
    return upper.x;
  return lower.x + ( upper.x - lower.x ) * ( ( y - lower.y ) / ( upper.y - lower.y ) );
}

void AreaSweep::begin( const Box &window )
{
  mOrigin = { window.xMinimum, window.yMinimum };
  mWidth = window.xMaximum - window.xMinimum;
  mHeight = window.yMaximum - window.yMinimum;
  mEdges.clear();
  mEnds.clear();
}

void AreaSweep::add( const Point &a, const Point &b, std::uint32_t layer )
{
  // Level edges bound nothing between rows.
  if ( a.y == b.y )
    return;
  const Point &low = a.y < b.y ? a : b;
  const Point &high = a.y < b.y ? b : a;
  const Edge edge = { { low.x - mOrigin.x, low.y - mOrigin.y }, { high.x - mOrigin.x, high.y - mOrigin.y }, layer };
  if ( edge.upper.y <= 0 || edge.lower.y >= mHeight || !( edge.lower.y < edge.upper.y ) ||
       std::min( edge.lower.x, edge.upper.x ) > mWidth )
    return;
  mEdges.push_back( edge );
  for ( const double end : { edge.lower.y, edge.upper.y } )
  {
    if ( end > 0 && end < mHeight )
      mEnds.push_back( end );
  }
}

void AreaSweep::run( const VisitRow &visit )
{
  mActive.clear();
  mNext = 0;
  mEnds.push_back( 0 );
  mEnds.push_back( mHeight );
  std::sort( mEnds.begin(), mEnds.end() );
  mEnds.erase( std::unique( mEnds.begin(), mEnds.end() ), mEnds.end() );
  std::sort( mEdges.begin(), mEdges.end(), []( const Edge &a, const Edge &b ) { return a.lower.y < b.lower.y; } );
  for ( std::size_t row = 1; row < mEnds.size(); ++row )
  {
    enterRow( mEnds[row - 1], mEnds[row] );
    const double height = mEnds[row] - mEnds[row - 1];
    if ( !( hasCrossings() ? visitParts( height, visit ) : visitRow( height, 0.5, visit ) ) )
      return;
  }
}

void AreaSweep::enterRow( double from, double to )
{
  mActive.erase( std::remove_if( mActive.begin(), mActive.end(),
                                 [from]( const Active &active ) { return active.edge->upper.y <= from; } ),
                 mActive.end() );
  for ( Active &active : mActive )
  {
    active.below = active.above;
    active.above = active.edge->at( to );
  }
  for ( ; mNext < mEdges.size() && mEdges[mNext].lower.y <= from; ++mNext )
    mActive.push_back( { mEdges[mNext].at( from ), mEdges[mNext].at( to ), &mEdges[mNext] } );
  insertionSort( mActive, []( const Active &a, const Active &b ) { return a.below + a.above < b.below + b.above; } );
}

bool AreaSweep::hasCrossings() const
{
  for ( std::size_t index = 1; index < mActive.size(); ++index )
  {
    if ( mActive[index].below < mActive[index - 1].below || mActive[index].above < mActive[index - 1].above )
      return true;
  }
  return false;
}

//! The row, or the part of it that is \a height high and whose middle lies at \a share of the whole row's height.
bool AreaSweep::visitRow( double height, double share, const VisitRow &visit )
{
  mCrossings.clear();
  for ( const Active &active : mActive )
    mCrossings.push_back( { active.below + ( active.above - active.below ) * share, active.edge->layer } );
  // In order already but for parts of rows, and for rounding.
  insertionSort( mCrossings, []( const Crossing &a, const Crossing &b ) { return a.x < b.x; } );
  return visit( height, mCrossings );
}

bool AreaSweep::visitParts( double height, const VisitRow &visit )
{
  // Every two edges whose order differs between the lower and the upper side cross once.
  mByLowerSide = mActive;
  std::sort( mByLowerSide.begin(), mByLowerSide.end(),
             []( const Active &a, const Active &b )
             { return a.below < b.below || ( a.below == b.below && a.above < b.above ); } );
  mCuts.assign( { 0, 1 } );
  insertionSort( mByLowerSide,
                 [this]( const Active &a, const Active &b )
                 {
                   if ( !( a.above < b.above ) )
                     return false;
                   const double apart = a.below - b.below;
                   mCuts.push_back( apart / ( apart + ( b.above - a.above ) ) );
                   return true;
                 } );
  std::sort( mCuts.begin(), mCuts.end() );
  for ( std::size_t cut = 1; cut < mCuts.size(); ++cut )
  {
    const double share = mCuts[cut] - mCuts[cut - 1];
    if ( share > 0 && !visitRow( height * share, ( mCuts[cut] + mCuts[cut - 1] ) / 2, visit ) )
      return false;
  }
  return true;
}

} // namespace minemap
