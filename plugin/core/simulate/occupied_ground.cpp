// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/simulate/occupied_ground.h"

#include <algorithm>
#include <cmath>

namespace minemap
{

namespace
{

//! True where the shadows of \a a and \a b on each axis of \a a overlap.
bool shadowsMeet( const MinefieldSite &a, const std::vector<Point> &cornersA, const std::vector<Point> &cornersB )
{
  for ( const Point &axis : { a.along, a.across() } )
  {
    const auto shadow = [&axis]( const std::vector<Point> &corners )
    {
      std::pair<double, double> range( INFINITY, -INFINITY );
      for ( const Point &corner : corners )
      {
        const double place = corner.x * axis.x + corner.y * axis.y;
        range = { std::min( range.first, place ), std::max( range.second, place ) };
      }
      return range;
    };
    const auto [firstA, lastA] = shadow( cornersA );
    const auto [firstB, lastB] = shadow( cornersB );
    if ( lastA < firstB || lastB < firstA )
      return false;
  }
  return true;
}

} // namespace

bool OccupiedGround::hasRoom( const MinefieldSite &site ) const
{
  const std::vector<Point> corners = site.corners( GAP );
  const auto meets = [&]( std::size_t other )
  { return shadowsMeet( site, corners, mCorners[other] ) && shadowsMeet( mSites[other], mCorners[other], corners ); };
  for ( const Cell &cell : cellsOf( corners ) )
  {
    const auto found = mCells.find( cell );
    if ( found != mCells.end() && std::any_of( found->second.begin(), found->second.end(), meets ) )
      return false;
  }
  return true;
}

void OccupiedGround::add( const MinefieldSite &site )
{
  mCorners.push_back( site.corners( GAP ) );
  for ( const Cell &cell : cellsOf( mCorners.back() ) )
    mCells[cell].push_back( mSites.size() );
  mSites.push_back( site );
}

std::vector<OccupiedGround::Cell> OccupiedGround::cellsOf( const std::vector<Point> &corners )
{
  constexpr double SIDE = 400;
  Box box;
  for ( const Point &corner : corners )
    box.include( corner );
  const auto cellOf = []( double place ) { return static_cast<int>( std::floor( place / SIDE ) ); };
  std::vector<Cell> cells;
  for ( int x = cellOf( box.xMinimum ); x <= cellOf( box.xMaximum ); ++x )
  {
    for ( int y = cellOf( box.yMinimum ); y <= cellOf( box.yMaximum ); ++y )
      cells.emplace_back( x, y );
  }
  return cells;
}

} // namespace minemap
