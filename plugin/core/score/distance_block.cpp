// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/score/distance_block.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <utility>

namespace minemap
{

namespace
{

//! A nearest point beyond every block, whose squared distance from any cell still fits 32 bits.
constexpr std::uint32_t NOWHERE = 40000;

constexpr std::uint32_t packed( std::uint32_t x, std::uint32_t y )
{
  return x << 16U | y;
}

//! From the point \a nearest to the place (x, y), all in eighths of a cell.
inline std::uint32_t squareTo( std::uint32_t nearest, std::int32_t x, std::int32_t y )
{
  const std::int32_t alongX = static_cast<std::int32_t>( nearest >> 16U ) - x;
  const std::int32_t alongY = static_cast<std::int32_t>( nearest & 0xFFFFU ) - y;
  return static_cast<std::uint32_t>( alongX ) * static_cast<std::uint32_t>( alongX ) +
         static_cast<std::uint32_t>( alongY ) * static_cast<std::uint32_t>( alongY );
}

//! Takes a neighbour's nearest point where it is nearer. Without a branch: it would be mispredicted half of the time.
inline void take( std::uint32_t candidate, std::int32_t x, std::int32_t y, std::uint32_t &nearest,
                  std::uint32_t &squared )
{
  const std::uint32_t square = squareTo( candidate, x, y );
  const bool isNearer = square < squared;
  nearest = isNearer ? candidate : nearest;
  squared = isNearer ? square : squared;
}

} // namespace

DistanceBlock::DistanceBlock( int width, int height ) : mWidth( width ), mHeight( height )
{
  clear();
}

void DistanceBlock::clear()
{
  const std::size_t cells = static_cast<std::size_t>( mWidth ) * static_cast<std::size_t>( mHeight );
  mNearest.assign( cells, packed( NOWHERE, NOWHERE ) );
  mSquared.assign( cells, std::numeric_limits<std::uint32_t>::max() );
  mHasAnything = false;
  mHasEdges = false;
}

void DistanceBlock::add( const Shape &shape, const Point &origin, double cell )
{
  if ( shape.kind() == ShapeKind::Polygon )
    fillInside( shape, origin, cell );
  for ( std::size_t part = 0; part < shape.pathCount(); ++part )
  {
    Point last;
    bool isFirst = true;
    const Path path = shape.path( part );
    for ( const Point &vertex : path )
    {
      const Point next = { ( vertex.x - origin.x ) / cell, ( vertex.y - origin.y ) / cell };
      if ( !isFirst || path.size() == 1 )
        stampEdge( isFirst ? next : last, next );
      last = next;
      isFirst = false;
    }
  }
}

void DistanceBlock::fillInside( const Shape &shape, const Point &origin, double cell )
{
  std::vector<std::pair<int, double>> crossings; // Row and where its middle line meets a ring.
  for ( std::size_t part = 0; part < shape.pathCount(); ++part )
  {
    const Path ring = shape.path( part );
    for ( std::size_t vertex = 1; vertex < ring.size(); ++vertex )
    {
      const Point a = { ( ring.first[vertex - 1].x - origin.x ) / cell,
                        ( ring.first[vertex - 1].y - origin.y ) / cell };
      const Point b = { ( ring.first[vertex].x - origin.x ) / cell, ( ring.first[vertex].y - origin.y ) / cell };
      const double bottom = std::min( a.y, b.y );
      const double top = std::max( a.y, b.y );
      if ( top < 0 || bottom > mHeight - 1 )
        continue;
      // An edge owns its lower end, not its upper one.
      for ( int row = std::max( 0, static_cast<int>( std::ceil( bottom ) ) ); row < top && row < mHeight; ++row )
        crossings.emplace_back( row, a.x + ( b.x - a.x ) * ( row - a.y ) / ( b.y - a.y ) );
    }
  }
  std::sort( crossings.begin(), crossings.end() );
  for ( std::size_t crossing = 0; crossing + 1 < crossings.size(); crossing += 2 )
  {
    const int row = crossings[crossing].first;
    const double from = std::max( 0.0, std::ceil( crossings[crossing].second ) );
    const double to = std::min( mWidth - 1.0, std::floor( crossings[crossing + 1].second ) );
    for ( int column = static_cast<int>( from ); column <= to; ++column )
    {
      const std::size_t place = index( column, row );
      mNearest[place] =
        packed( static_cast<std::uint32_t>( column * UNITS ), static_cast<std::uint32_t>( row * UNITS ) );
      mSquared[place] = 0;
      mHasAnything = true;
    }
  }
}

void DistanceBlock::stampEdge( const Point &a, const Point &b )
{
  if ( std::max( a.x, b.x ) < -2 || std::min( a.x, b.x ) > mWidth + 1 || std::max( a.y, b.y ) < -2 ||
       std::min( a.y, b.y ) > mHeight + 1 )
    return;
  constexpr double STEP = 0.5; // Cells; so short that no cell the edge runs through is missed by more than a corner.
  const double steps = std::max( 1.0, std::ceil( std::hypot( b.x - a.x, b.y - a.y ) / STEP ) );
  double lastColumn = std::numeric_limits<double>::quiet_NaN();
  double lastRow = lastColumn;
  for ( double step = 0; step <= steps; ++step )
  {
    const double column = std::round( a.x + ( b.x - a.x ) * step / steps );
    const double row = std::round( a.y + ( b.y - a.y ) * step / steps );
    if ( column == lastColumn && row == lastRow )
      continue;
    lastColumn = column;
    lastRow = row;
    if ( column < -1 || column > mWidth || row < -1 || row > mHeight )
      continue;
    for ( int y = static_cast<int>( row ) - 1; y <= static_cast<int>( row ) + 1; ++y )
    {
      for ( int x = static_cast<int>( column ) - 1; x <= static_cast<int>( column ) + 1; ++x )
        stampCell( x, y, a, b );
    }
  }
}

void DistanceBlock::stampCell( int column, int row, const Point &a, const Point &b )
{
  if ( column < 0 || column >= mWidth || row < 0 || row >= mHeight )
    return;
  const Point along = { b.x - a.x, b.y - a.y };
  const double square = along.x * along.x + along.y * along.y;
  double share = 0;
  if ( square > 0 )
    share = std::clamp( ( ( column - a.x ) * along.x + ( row - a.y ) * along.y ) / square, 0.0, 1.0 );
  const auto units = []( double cells )
  { return static_cast<std::uint32_t>( std::max( 0.0, std::round( cells * UNITS ) ) ); };
  const std::uint32_t nearest = packed( units( a.x + share * along.x ), units( a.y + share * along.y ) );
  const std::size_t place = index( column, row );
  take( nearest, column * UNITS, row * UNITS, mNearest[place], mSquared[place] );
  mHasAnything = true;
  mHasEdges = true;
}

void DistanceBlock::sweep()
{
  if ( !mHasEdges )
    return;
  for ( int row = 0; row < mHeight; ++row )
    sweepRow( row, row - 1 );
  for ( int row = mHeight - 1; row >= 0; --row )
    sweepRow( row, row + 1 );
}

void DistanceBlock::sweepRow( int row, int from )
{
  std::uint32_t *const nearest = mNearest.data() + index( 0, row );
  std::uint32_t *const squared = mSquared.data() + index( 0, row );
  const std::int32_t y = row * UNITS;
  if ( from >= 0 && from < mHeight )
  {
    const std::uint32_t *const others = mNearest.data() + index( 0, from );
    take( others[0], 0, y, nearest[0], squared[0] );
    take( others[std::min( 1, mWidth - 1 )], 0, y, nearest[0], squared[0] );
    for ( int column = 1; column + 1 < mWidth; ++column )
    {
      const std::int32_t x = column * UNITS;
      take( others[column - 1], x, y, nearest[column], squared[column] );
      take( others[column], x, y, nearest[column], squared[column] );
      take( others[column + 1], x, y, nearest[column], squared[column] );
    }
    take( others[std::max( 0, mWidth - 2 )], ( mWidth - 1 ) * UNITS, y, nearest[mWidth - 1], squared[mWidth - 1] );
    take( others[mWidth - 1], ( mWidth - 1 ) * UNITS, y, nearest[mWidth - 1], squared[mWidth - 1] );
  }
  std::uint32_t beside = nearest[0];
  for ( int column = 1; column < mWidth; ++column )
  {
    take( beside, column * UNITS, y, nearest[column], squared[column] );
    beside = nearest[column];
  }
  for ( int column = mWidth - 2; column >= 0; --column )
  {
    take( beside, column * UNITS, y, nearest[column], squared[column] );
    beside = nearest[column];
  }
}

} // namespace minemap
