// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/assumptions/same_relative_place.h"

#include "core/assumptions/place_tree.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace minemap
{

namespace
{

constexpr double CELL = 0.01; //!< Of width and height.
constexpr std::size_t FEWEST_PIECES = 5;

struct RelativePlace
{
    double x = 0, y = 0; //!< Shares of width and height.
    std::uint32_t find = 0;
    int piece = 0;
};

struct CellEntry
{
    std::int32_t column = 0, row = 0;
    int piece = 0;
    std::uint32_t find = 0;

    bool isBefore( const CellEntry &other ) const
    {
      return std::tie( column, row, piece, find ) < std::tie( other.column, other.row, other.piece, other.find );
    }
};

std::vector<RelativePlace> relativePlaces( const AssumptionWorld &world, double slack )
{
  constexpr std::size_t MOST = 100000;
  const double share = static_cast<double>( MOST ) / static_cast<double>( world.finds.size() + 1 );
  std::vector<RelativePlace> places;
  for ( const std::uint32_t find : world.finds )
  {
    world.progress.stopIfCanceled();
    const Point &place = world.find( find );
    if ( !isSampled( place, share ) )
      continue;
    for ( const int piece : world.pieceIndex->containing( place ) )
    {
      const Box box = world.piece( static_cast<std::uint32_t>( piece ) ).boundingBox();
      const double width = box.xMaximum - box.xMinimum;
      const double height = box.yMaximum - box.yMinimum;
      if ( 2 * slack <= CELL * std::min( width, height ) )
        places.push_back( { ( place.x - box.xMinimum ) / width, ( place.y - box.yMinimum ) / height, find, piece } );
    }
  }
  return places;
}

//! The finds of the cell with most of them, of those that several pieces share; cells begin at shares of a cell.
std::vector<std::uint32_t> fullestCell( const std::vector<RelativePlace> &places, double offsetX, double offsetY )
{
  std::vector<CellEntry> entries;
  entries.reserve( places.size() );
  for ( const RelativePlace &place : places )
    entries.push_back( { static_cast<std::int32_t>( std::floor( place.x / CELL + offsetX ) ),
                         static_cast<std::int32_t>( std::floor( place.y / CELL + offsetY ) ), place.piece,
                         place.find } );
  std::sort( entries.begin(), entries.end(), []( const CellEntry &a, const CellEntry &b ) { return a.isBefore( b ); } );
  std::vector<std::uint32_t> fullest;
  for ( std::size_t first = 0, last = 0; first < entries.size(); first = last )
  {
    std::size_t pieces = 0;
    for ( last = first; last < entries.size() && entries[last].column == entries[first].column &&
                        entries[last].row == entries[first].row;
          ++last )
      pieces += last == first || entries[last].piece != entries[last - 1].piece ? 1 : 0;
    if ( pieces < FEWEST_PIECES || last - first <= fullest.size() )
      continue;
    fullest.clear();
    for ( std::size_t entry = first; entry < last; ++entry )
      fullest.push_back( entries[entry].find );
  }
  std::sort( fullest.begin(), fullest.end() );
  fullest.erase( std::unique( fullest.begin(), fullest.end() ), fullest.end() );
  return fullest;
}

} // namespace

std::vector<std::uint32_t> findsAtSameRelativePlace( const AssumptionWorld &world, double slack )
{
  const std::vector<RelativePlace> places = relativePlaces( world, slack );
  std::vector<std::uint32_t> most;
  for ( const double offsetX : { 0.0, 0.5 } )
  {
    for ( const double offsetY : { 0.0, 0.5 } )
    {
      std::vector<std::uint32_t> finds = fullestCell( places, offsetX, offsetY );
      if ( finds.size() > most.size() )
        most = std::move( finds );
    }
  }
  return most;
}

} // namespace minemap
