// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/assumptions/map_and_search_of_different_times.h"

#include "core/assumptions/ground_places.h"

#include <algorithm>

namespace minemap
{

namespace
{

constexpr std::size_t MOST_LOOKED = 3000; //!< Polygons.
constexpr std::int64_t FEWEST = 5;        //!< Polygons with dates at records with dates.
constexpr double MOST_EARLY = 0.5;

//! Of places in a searched polygon those at records with dates, and those searched before all of these were made.
struct DatedPlaces
{
    std::size_t dated = 0;
    std::size_t early = 0;
    std::vector<std::uint32_t> records;
};

//! Records with dates that hold \a place or lie within T of it.
std::vector<std::uint32_t> datedRecordsAt( const AssumptionWorld &world, const Point &place )
{
  std::vector<int> found = world.recordIndex->containing( place );
  for ( const ShapeDistance &near : world.recordIndex->within( place, world.parameters.tolerance ) )
    found.push_back( near.shape );
  std::vector<std::uint32_t> records;
  for ( const int record : found )
  {
    if ( world.map.records[static_cast<std::size_t>( record )].mapDate.isKnown() )
      records.push_back( static_cast<std::uint32_t>( record ) );
  }
  return records;
}

//! True where every search of \a place was surely before each of \a records was made.
bool isEarly( const AssumptionWorld &world, const Point &place, const std::vector<std::uint32_t> &records )
{
  const std::vector<int> pieces = world.pieceIndex->containing( place );
  const auto isBeforeAll = [&]( int piece )
  {
    const DatePeriod &searched = world.evidence.searched.pieces[static_cast<std::size_t>( piece )].searched;
    return std::all_of( records.begin(), records.end(),
                        [&]( std::uint32_t record )
                        { return searched.isSurelyBefore( world.map.records[record].mapDate ); } );
  };
  return !pieces.empty() && std::all_of( pieces.begin(), pieces.end(), isBeforeAll );
}

DatedPlaces datedPlaces( const AssumptionWorld &world, std::uint32_t piece )
{
  constexpr std::size_t PLACES = 24;
  DatedPlaces places;
  for ( const Point &place : placesIn( world.piece( piece ), PLACES ) )
  {
    const std::vector<std::uint32_t> records = datedRecordsAt( world, place );
    if ( records.empty() )
      continue;
    ++places.dated;
    if ( !isEarly( world, place, records ) )
      continue;
    ++places.early;
    places.records.insert( places.records.end(), records.begin(), records.end() );
  }
  return places;
}

} // namespace

Assumption checkMapAndSearchOfDifferentTimes( const AssumptionWorld &world )
{
  Assumption assumption;
  assumption.code = AssumptionCode::MapAndSearchOfDifferentTimes;
  if ( world.pieces.empty() )
  {
    assumption.reason = assumption_reasons::NO_SEARCH;
    return assumption;
  }
  const std::vector<SearchedPiece> &searched = world.evidence.searched.pieces;
  std::vector<std::uint32_t> dated;
  for ( const std::uint32_t piece : world.pieces )
  {
    if ( searched[piece].searched.isKnown() )
      dated.push_back( piece );
  }
  const bool hasMapDates =
    std::any_of( world.records.begin(), world.records.end(),
                 [&]( std::uint32_t record ) { return world.map.records[record].mapDate.isKnown(); } );
  if ( dated.empty() || !hasMapDates )
  {
    assumption.reason = assumption_reasons::NO_DATES;
    return assumption;
  }
  const ShapeOf shapeOf = [&]( std::uint32_t piece ) -> const Shape & { return world.piece( piece ); };
  for ( const std::uint32_t piece : spreadOut( dated, MOST_LOOKED, shapeOf ) )
  {
    world.progress.stopIfCanceled();
    const DatedPlaces places = datedPlaces( world, piece );
    assumption.n += places.dated > 0 ? 1 : 0;
    if ( places.dated == 0 || 2 * places.early <= places.dated )
      continue;
    ++assumption.concerned;
    assumption.pieces.push_back( piece );
    assumption.records.insert( assumption.records.end(), places.records.begin(), places.records.end() );
  }
  std::sort( assumption.records.begin(), assumption.records.end() );
  assumption.records.erase( std::unique( assumption.records.begin(), assumption.records.end() ),
                            assumption.records.end() );
  if ( assumption.n < FEWEST )
  {
    assumption.records.clear();
    assumption.pieces.clear();
    assumption.reason = assumption_reasons::FEW_PIECES;
    return assumption;
  }
  assumption.statistic = static_cast<double>( assumption.concerned ) / static_cast<double>( assumption.n );
  assumption.state = AssumptionState::Holds;
  if ( *assumption.statistic > MOST_EARLY )
  {
    assumption.state = AssumptionState::Broken;
    assumption.invalidates = InvalidatesHitRate | InvalidatesChance | InvalidatesAdjusted | InvalidatesConfirmation |
                             InvalidatesCurve | InvalidatesCounts | InvalidatesDiagnosis;
  }
  return assumption;
}

} // namespace minemap
