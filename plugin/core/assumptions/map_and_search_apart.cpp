// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/assumptions/map_and_search_apart.h"

#include "core/assumptions/boundary_samples.h"

#include <algorithm>

namespace minemap
{

namespace
{

constexpr std::int64_t FEWEST_RECORDS = 5;
constexpr std::int64_t FEWEST_AT_SEARCH = 5; //!< So many are tested by the search, whatever it shows.
constexpr double MOST_AT_SEARCH = 0.25;      //!< Of all records: more of a small map are tested, too.
constexpr std::int64_t FEWEST_FINDS = 10;    //!< In searched ground.
constexpr double FEW_NEAR = 0.2;             //!< Of them within T of the map: where more are, map and search do meet.
constexpr std::size_t MOST_FINDS = 2000;     //!< Looked at, evenly over their order by place.
constexpr std::size_t MOST_PLACES = 400;     //!< Of the boundary of a record.

//! Places along the boundary, a tolerance apart or farther.
std::vector<Point> placesAlong( const Shape &shape, double tolerance )
{
  const double step = std::max( { tolerance, lengthOf( shape ) / static_cast<double>( MOST_PLACES ), 1.0 } );
  return densified( shape, step ).vertices();
}

bool isAtSearch( const AssumptionWorld &world, std::uint32_t record )
{
  const double tolerance = world.parameters.tolerance;
  const Shape &shape = world.record( record );
  Box box = shape.boundingBox();
  box.include( { box.xMinimum - tolerance, box.yMinimum - tolerance } );
  box.include( { box.xMaximum + tolerance, box.yMaximum + tolerance } );
  const std::vector<int> pieces = world.pieceIndex->meeting( box );
  if ( pieces.empty() )
    return false;
  const std::vector<Point> places = placesAlong( shape, tolerance );
  if ( std::any_of( places.begin(), places.end(),
                    [&]( const Point &place ) {
                      return world.pieceIndex->anyContains( place ) || world.pieceIndex->anyWithin( place, tolerance );
                    } ) )
    return true;
  // Search that lies wholly inside a large record.
  return std::any_of( pieces.begin(), pieces.end(),
                      [&]( int piece )
                      {
                        return world.recordIndex->contains(
                          static_cast<int>( record ),
                          world.piece( static_cast<std::uint32_t>( piece ) ).vertices().front() );
                      } );
}

std::int64_t recordsAtSearch( const AssumptionWorld &world )
{
  std::int64_t atSearch = 0;
  for ( const std::uint32_t record : world.records )
  {
    world.progress.stopIfCanceled();
    atSearch += isAtSearch( world, record ) ? 1 : 0;
    if ( atSearch >= FEWEST_AT_SEARCH )
      break;
  }
  return atSearch;
}

//! True where most records lie in the region that was searched: of a map that was cut the others are still there.
bool isInRegion( const AssumptionWorld &world )
{
  constexpr double REGION = 3000; // Metres.
  const auto near = std::count_if( world.records.begin(), world.records.end(),
                                   [&]( std::uint32_t record )
                                   {
                                     Box box = world.record( record ).boundingBox();
                                     box.include( { box.xMinimum - REGION, box.yMinimum - REGION } );
                                     box.include( { box.xMaximum + REGION, box.yMaximum + REGION } );
                                     return !world.pieceIndex->meeting( box ).empty();
                                   } );
  return 2 * static_cast<std::size_t>( near ) >= world.records.size();
}

struct FindsNear
{
    std::int64_t searched = 0;
    std::int64_t near = 0;
};

FindsNear findsNear( const AssumptionWorld &world )
{
  std::vector<Point> places;
  places.reserve( world.finds.size() );
  for ( const std::uint32_t find : world.finds )
    places.push_back( world.find( find ) );
  // By place, so that the order of features plays no part.
  std::sort( places.begin(), places.end() );
  const std::size_t step = std::max<std::size_t>( 1, places.size() / MOST_FINDS );
  FindsNear result;
  for ( std::size_t index = 0; index < places.size(); index += step )
  {
    world.progress.stopIfCanceled();
    if ( !world.pieceIndex->anyContains( places[index] ) )
      continue;
    ++result.searched;
    result.near += world.recordIndex->anyContains( places[index] ) ||
                       world.recordIndex->anyWithin( places[index], world.parameters.tolerance )
                     ? 1
                     : 0;
  }
  return result;
}

Assumption unchecked( Assumption assumption, const char *reason )
{
  assumption.reason = reason;
  return assumption;
}

} // namespace

Assumption checkMapAndSearchApart( const AssumptionWorld &world )
{
  Assumption assumption;
  assumption.code = AssumptionCode::MapAndSearchApart;
  if ( world.pieces.empty() )
    return unchecked( assumption, assumption_reasons::NO_SEARCH );
  assumption.n = static_cast<std::int64_t>( world.records.size() );
  if ( assumption.n < FEWEST_RECORDS )
    return unchecked( assumption, assumption_reasons::FEW_RECORDS );
  const std::int64_t atSearch = recordsAtSearch( world );
  const auto records = static_cast<double>( assumption.n );
  const bool hasMet = atSearch >= FEWEST_AT_SEARCH || static_cast<double>( atSearch ) > MOST_AT_SEARCH * records;
  const FindsNear finds = hasMet ? FindsNear() : findsNear( world );
  if ( !hasMet && finds.searched < FEWEST_FINDS )
    return unchecked( assumption, assumption_reasons::FEW_FINDS );
  const bool isBroken = !hasMet && static_cast<double>( finds.near ) < FEW_NEAR * static_cast<double>( finds.searched );
  assumption.state = isBroken ? AssumptionState::Broken : AssumptionState::Holds;
  assumption.concerned = isBroken ? assumption.n - atSearch : 0;
  assumption.statistic = static_cast<double>( assumption.concerned ) / records;
  // A map of another place is no cut one: that none of the finds is on it is all that can be said of it.
  if ( isBroken && isInRegion( world ) )
    assumption.invalidates = InvalidatesHitRate | InvalidatesChance | InvalidatesAdjusted | InvalidatesConfirmation |
                             InvalidatesCurve | InvalidatesCounts;
  return assumption;
}

} // namespace minemap
