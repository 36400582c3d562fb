// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/diagnose/record_stamp.h"

#include <algorithm>
#include <cmath>

namespace minemap
{

namespace
{

constexpr double SMALLEST_CELL = 2; // metres
constexpr double MOST_CELLS = 512;  // along a side

Box grown( Box box, double by )
{
  box.xMinimum -= by;
  box.yMinimum -= by;
  box.xMaximum += by;
  box.yMaximum += by;
  return box;
}

std::vector<Box> boxesOf( const std::vector<Point> &places )
{
  std::vector<Box> boxes( places.size() );
  for ( std::size_t index = 0; index < places.size(); ++index )
    boxes[index].include( places[index] );
  return boxes;
}

} // namespace

RecordStamp::RecordStamp( const Shape &shape, double reach )
{
  if ( shape.isEmpty() )
    return;
  mBox = grown( shape.boundingBox(), reach );
  const double width = mBox.xMaximum - mBox.xMinimum;
  const double height = mBox.yMaximum - mBox.yMinimum;
  mCellsAMetre = 1 / std::max( SMALLEST_CELL, std::max( width, height ) / MOST_CELLS );
  mWidth = static_cast<std::size_t>( width * mCellsAMetre ) + 1;
  mHeight = static_cast<std::size_t>( height * mCellsAMetre ) + 1;

  const auto outOfReach = static_cast<float>( reach * reach );
  std::vector<float> squares( mWidth * mHeight, outOfReach );
  for ( std::size_t index = 0; index < shape.pathCount(); ++index )
  {
    const Path path = shape.path( index );
    if ( path.size() == 1 )
      stampEdge( *path.first, *path.first, reach, squares );
    for ( std::size_t vertex = 1; vertex < path.size(); ++vertex )
      stampEdge( path.first[vertex - 1], path.first[vertex], reach, squares );
  }
  if ( shape.kind() == ShapeKind::Polygon )
    fillInside( shape, squares );
  mWeights.resize( squares.size() );
  std::transform( squares.begin(), squares.end(), mWeights.begin(),
                  [&]( float square )
                  { return static_cast<std::uint8_t>( FULL * ( 1 - square / outOfReach ) + 0.5 ); } );
}

Point RecordStamp::cellCentre( std::size_t column, std::size_t row ) const
{
  return { mBox.xMinimum + ( static_cast<double>( column ) + 0.5 ) / mCellsAMetre,
           mBox.yMinimum + ( static_cast<double>( row ) + 0.5 ) / mCellsAMetre };
}

std::size_t RecordStamp::cellBefore( double offset, std::size_t cells ) const
{
  return std::min( cells - 1, static_cast<std::size_t>( std::max( 0.0, offset * mCellsAMetre ) ) );
}

void RecordStamp::stampEdge( const Point &a, const Point &b, double reach, std::vector<float> &squares ) const
{
  Box box;
  box.include( a );
  box.include( b );
  box = grown( box, reach );
  const double run = b.x - a.x;
  const double rise = b.y - a.y;
  const double lengthSquared = run * run + rise * rise;
  const double perLength = lengthSquared > 0 ? 1 / lengthSquared : 0;
  const std::size_t lastRow = cellBefore( box.yMaximum - mBox.yMinimum, mHeight );
  for ( std::size_t row = cellBefore( box.yMinimum - mBox.yMinimum, mHeight ); row <= lastRow; ++row )
  {
    // Of the edge, the part that lies within reach of the row, in shares of its length.
    const double y = cellCentre( 0, row ).y;
    double begin = 0;
    double end = 1;
    if ( rise != 0 )
    {
      const double south = ( y - reach - a.y ) / rise;
      const double north = ( y + reach - a.y ) / rise;
      begin = std::max( begin, std::min( south, north ) );
      end = std::min( end, std::max( south, north ) );
    }
    if ( begin > end )
      continue;
    const double one = a.x + begin * run;
    const double other = a.x + end * run;
    const std::size_t firstColumn = cellBefore( std::min( one, other ) - reach - mBox.xMinimum, mWidth );
    const std::size_t lastColumn = cellBefore( std::max( one, other ) + reach - mBox.xMinimum, mWidth );
    for ( std::size_t column = firstColumn; column <= lastColumn; ++column )
    {
      // All cells of all records, each corrected in many ways, pass here.
      const double east = cellCentre( column, row ).x - a.x;
      const double north = y - a.y;
      const double share = std::clamp( ( east * run + north * rise ) * perLength, 0.0, 1.0 );
      const double dx = east - share * run;
      const double dy = north - share * rise;
      float &square = squares[row * mWidth + column];
      square = std::min( square, static_cast<float>( dx * dx + dy * dy ) );
    }
  }
}

void RecordStamp::fillInside( const Shape &shape, std::vector<float> &squares ) const
{
  std::vector<std::vector<double>> crossings( mHeight );
  for ( std::size_t index = 0; index < shape.pathCount(); ++index )
  {
    const Path ring = shape.path( index );
    for ( std::size_t vertex = 1; vertex < ring.size(); ++vertex )
    {
      const Point &a = ring.first[vertex - 1];
      const Point &b = ring.first[vertex];
      const std::size_t last = cellBefore( std::max( a.y, b.y ) - mBox.yMinimum, mHeight );
      for ( std::size_t row = cellBefore( std::min( a.y, b.y ) - mBox.yMinimum, mHeight ); row <= last; ++row )
      {
        const double y = cellCentre( 0, row ).y;
        if ( ( a.y > y ) != ( b.y > y ) )
          crossings[row].push_back( a.x + ( b.x - a.x ) * ( y - a.y ) / ( b.y - a.y ) );
      }
    }
  }
  for ( std::size_t row = 0; row < mHeight; ++row )
  {
    std::vector<double> &line = crossings[row];
    std::sort( line.begin(), line.end() );
    for ( std::size_t pair = 0; pair + 1 < line.size(); pair += 2 )
    {
      // Cells whose centre lies between the two crossings.
      const double from = ( line[pair] - mBox.xMinimum ) * mCellsAMetre - 0.5;
      const double to = ( line[pair + 1] - mBox.xMinimum ) * mCellsAMetre - 0.5;
      for ( auto column = static_cast<std::size_t>( std::max( 0.0, std::ceil( from ) ) );
            column < mWidth && static_cast<double>( column ) <= to; ++column )
        squares[row * mWidth + column] = 0;
    }
  }
}

FindIndex::FindIndex( const std::vector<Point> &finds ) : mTree( boxesOf( finds ) )
{
  mPlaces.reserve( finds.size() );
  for ( const std::uint32_t find : mTree.order() )
    mPlaces.push_back( finds[find] );
}

double votesFor( const RecordStamp &stamp, const FindIndex &finds, const Point &shift )
{
  if ( stamp.isEmpty() )
    return 0;
  Box box = stamp.box();
  box.xMinimum += shift.x;
  box.xMaximum += shift.x;
  box.yMinimum += shift.y;
  box.yMaximum += shift.y;
  double sum = 0;
  finds.visitIn( box, [&]( const Point &find ) { sum += stamp.at( { find.x - shift.x, find.y - shift.y } ); } );
  return sum;
}

} // namespace minemap
