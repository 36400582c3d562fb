// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/assumptions/search_copied_from_map.h"

#include "core/assumptions/copied_search.h"
#include "core/assumptions/ground_places.h"

#include <algorithm>

namespace minemap
{

namespace
{

constexpr std::size_t MOST_LOOKED = 3000; //!< Polygons, and records.
constexpr std::int64_t FEWEST = 5;        //!< Polygons or records.
constexpr double MOST_COPIED = 0.25;

//! Polygons that lie within T of a record, as far as their places tell.
std::vector<std::uint32_t> nearTheMap( const AssumptionWorld &world, const SearchedParts &parts )
{
  std::vector<std::uint32_t> near;
  const double reach = world.parameters.tolerance;
  for ( const std::uint32_t part : parts.taking() )
  {
    Box box = parts.shape( part ).boundingBox();
    box = { box.xMinimum - reach, box.yMinimum - reach, box.xMaximum + reach, box.yMaximum + reach };
    if ( !world.recordIndex->meeting( box ).empty() )
      near.push_back( part );
  }
  return near;
}

//! How much of a record's ground was searched, in places, and how much by copies.
struct SearchedPlaces
{
    std::size_t searched = 0;
    std::size_t copied = 0;
};

SearchedPlaces searchedPlaces( const Shape &record, const SearchedParts &parts, const std::vector<char> &isCopied )
{
  constexpr std::size_t PLACES = 16;
  SearchedPlaces places;
  for ( const Point &place : placesIn( record, PLACES ) )
  {
    const std::vector<int> searched = parts.index().containing( place );
    if ( searched.empty() )
      continue;
    ++places.searched;
    const bool isOnlyCopies = std::all_of(
      searched.begin(), searched.end(), [&]( int part ) { return isCopied[static_cast<std::size_t>( part )] != 0; } );
    places.copied += isOnlyCopies ? 1 : 0;
  }
  return places;
}

} // namespace

Assumption checkSearchCopiedFromMap( const AssumptionWorld &world )
{
  Assumption assumption;
  assumption.code = AssumptionCode::SearchCopiedFromMap;
  if ( world.pieces.empty() )
  {
    assumption.reason = assumption_reasons::NO_SEARCH;
    return assumption;
  }
  const SearchedParts parts( world );
  const std::vector<std::uint32_t> looked =
    spreadOut( nearTheMap( world, parts ), MOST_LOOKED,
               [&]( std::uint32_t part ) -> const Shape & { return parts.shape( part ); } );
  const std::vector<char> isCopied = copiedFromMap( world, parts, looked );
  const std::vector<std::uint32_t> records = spreadOut(
    world.records, MOST_LOOKED, [&]( std::uint32_t record ) -> const Shape & { return world.record( record ); } );
  double shares = 0;
  std::int64_t touched = 0;
  for ( const std::uint32_t record : records )
  {
    world.progress.stopIfCanceled();
    const SearchedPlaces places = searchedPlaces( world.record( record ), parts, isCopied );
    if ( places.searched == 0 )
      continue;
    ++touched;
    shares += static_cast<double>( places.copied ) / static_cast<double>( places.searched );
    if ( 2 * places.copied > places.searched )
      assumption.records.push_back( record );
  }
  assumption.n = static_cast<std::int64_t>( looked.size() );
  if ( touched == 0 || std::max( assumption.n, touched ) < FEWEST )
  {
    assumption.records.clear();
    assumption.reason = assumption_reasons::FEW_TOUCH;
    return assumption;
  }
  for ( const std::uint32_t part : looked )
  {
    if ( !isCopied[part] )
      continue;
    ++assumption.concerned;
    if ( assumption.pieces.empty() || assumption.pieces.back() != parts.piece( part ) )
      assumption.pieces.push_back( parts.piece( part ) );
  }
  assumption.statistic = shares / static_cast<double>( touched );
  assumption.state = AssumptionState::Holds;
  if ( *assumption.statistic > MOST_COPIED )
  {
    assumption.state = AssumptionState::Broken;
    assumption.invalidates =
      InvalidatesHitRate | InvalidatesChance | InvalidatesAdjusted | InvalidatesCurve | InvalidatesDiagnosis;
  }
  return assumption;
}

} // namespace minemap
