// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/assumptions/search_drawn_around_finds.h"

#include "core/assumptions/drawn_ground.h"
#include "core/assumptions/ground_places.h"
#include "core/assumptions/searched_parts.h"
#include "core/parallel.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace minemap
{

namespace
{

constexpr std::size_t MOST_LOOKED = 3000; //!< Polygons.
constexpr std::int64_t FEWEST_FINDS = 10;
constexpr std::int64_t FEWEST_PIECES = 5;
constexpr double MOST_DRAWN = 0.25;
constexpr double MOST_DRAWN_POLYGONS = 0.5; //!< Of those with finds: the single circles beside blobs of many.
constexpr double ALL_NEAR = 0.95;           //!< Of all polygons: nobody searches only where something is found.
constexpr double NEAR = 25;                 //!< Of a find, metres.
constexpr double LEAST_OF_FINDS = 0.05;     //!< In drawn polygons: call-outs beside clearance change no rate.
constexpr double LEAST_GROUND = 80;         //!< m² a find: in denser finds all ground is near one.
constexpr double ON_EDGE = 0.15;            //!< A find so far out of a polygon may be one of its vertices, metres.

//! Which finds lie in which of the polygons looked at.
struct Holdings
{
    std::vector<std::vector<std::uint32_t>> findsOfPart;
    std::vector<std::uint32_t> held; //!< Finds in any, ascending.
};

//! The polygons of \a index that hold \a place or have it on their edge, ascending.
std::vector<int> holding( const ShapeIndex &index, const Point &place )
{
  std::vector<int> parts = index.containing( place );
  for ( const ShapeDistance &near : index.within( place, ON_EDGE ) )
    parts.push_back( near.shape );
  std::sort( parts.begin(), parts.end() );
  parts.erase( std::unique( parts.begin(), parts.end() ), parts.end() );
  return parts;
}

Holdings holdingsOf( const AssumptionWorld &world, const ShapeIndex &index, std::size_t parts )
{
  std::vector<std::vector<int>> partsOfFind( world.finds.size() );
  constexpr double OPERATIONS = 3000;
  inBlocks( world.finds.size(), OPERATIONS, { threadCount( world.parameters.threads ), 0, 0 }, world.progress,
            [&]( std::size_t begin, std::size_t end )
            {
              for ( std::size_t number = begin; number < end; ++number )
                partsOfFind[number] = holding( index, world.find( world.finds[number] ) );
            } );
  Holdings holdings;
  holdings.findsOfPart.resize( parts );
  for ( std::size_t number = 0; number < world.finds.size(); ++number )
  {
    for ( const int part : partsOfFind[number] )
      holdings.findsOfPart[static_cast<std::size_t>( part )].push_back( world.finds[number] );
    if ( !partsOfFind[number].empty() )
      holdings.held.push_back( world.finds[number] );
  }
  return holdings;
}

std::vector<Point> placesOf( const AssumptionWorld &world, const std::vector<std::uint32_t> &finds )
{
  std::vector<Point> places;
  places.reserve( finds.size() );
  for ( const std::uint32_t find : finds )
    places.push_back( world.find( find ) );
  return places;
}

//! True where no place of \a polygon is far from one of \a finds: circles of any radii about them, merged or not.
bool isNearThroughout( const Shape &polygon, const std::vector<Point> &finds )
{
  constexpr std::size_t INSIDE = 16;
  constexpr std::size_t EDGE = 32;
  std::vector<Point> places = placesIn( polygon, INSIDE );
  for ( const EdgePlace &edge : placesAlong( polygon, EDGE ) )
    places.push_back( edge.place );
  return std::all_of( places.begin(), places.end(),
                      [&]( const Point &place )
                      {
                        return std::any_of( finds.begin(), finds.end(),
                                            [&]( const Point &find )
                                            { return std::hypot( find.x - place.x, find.y - place.y ) <= NEAR; } );
                      } );
}

} // namespace

Assumption checkSearchDrawnAroundFinds( const AssumptionWorld &world )
{
  Assumption assumption;
  assumption.code = AssumptionCode::SearchDrawnAroundFinds;
  assumption.reason = world.pieces.empty() ? assumption_reasons::NO_SEARCH : assumption_reasons::FEW_FINDS;
  if ( world.pieces.empty() )
    return assumption;
  const SearchedParts parts( world );
  const std::vector<std::uint32_t> looked = spreadOut(
    parts.taking(), MOST_LOOKED, [&]( std::uint32_t part ) -> const Shape & { return parts.shape( part ); } );
  std::vector<const Shape *> shapes;
  for ( const std::uint32_t part : looked )
    shapes.push_back( &parts.shape( part ) );
  const ShapeIndex index( shapes );
  const Holdings holdings = holdingsOf( world, index, looked.size() );
  const auto held = static_cast<std::int64_t>( holdings.held.size() );
  if ( held < FEWEST_FINDS )
    return assumption;

  std::int64_t nearThroughout = 0;
  double groundNear = 0;
  std::vector<std::uint32_t> inOthers; // Finds in polygons that were not drawn around finds.
  for ( std::size_t number = 0; number < looked.size(); ++number )
  {
    world.progress.stopIfCanceled();
    const std::vector<std::uint32_t> &finds = holdings.findsOfPart[number];
    if ( finds.empty() )
      continue;
    ++assumption.n;
    const std::vector<Point> places = placesOf( world, finds );
    if ( isNearThroughout( *shapes[number], places ) )
    {
      ++nearThroughout;
      groundNear += areaOfRings( *shapes[number] );
    }
    if ( !isDrawnAround( *shapes[number], places ) )
    {
      inOthers.insert( inOthers.end(), finds.begin(), finds.end() );
      continue;
    }
    ++assumption.concerned;
    const std::uint32_t piece = parts.piece( looked[number] );
    if ( assumption.pieces.empty() || assumption.pieces.back() != piece )
      assumption.pieces.push_back( piece );
  }
  std::sort( inOthers.begin(), inOthers.end() );
  std::set_difference( holdings.held.begin(), holdings.held.end(), inOthers.begin(), inOthers.end(),
                       std::back_inserter( assumption.finds ) );
  const auto shareOf = []( std::int64_t part, std::int64_t whole )
  { return static_cast<double>( part ) / static_cast<double>( std::max<std::int64_t>( 1, whole ) ); };
  assumption.statistic = shareOf( static_cast<std::int64_t>( assumption.finds.size() ), held );
  const bool isEnough = assumption.n >= FEWEST_PIECES;
  const double drawn = shareOf( assumption.concerned, assumption.n );
  const double near = shareOf( nearThroughout, static_cast<std::int64_t>( looked.size() ) );
  if ( isEnough && *assumption.statistic <= MOST_DRAWN && near >= ALL_NEAR &&
       groundNear >= LEAST_GROUND * static_cast<double>( held ) )
  {
    assumption.statistic = near;
    assumption.concerned = nearThroughout;
  }
  else if ( isEnough && *assumption.statistic <= MOST_DRAWN && *assumption.statistic >= LEAST_OF_FINDS &&
            drawn > MOST_DRAWN_POLYGONS )
    assumption.statistic = drawn;
  if ( isEnough && *assumption.statistic > MOST_DRAWN )
  {
    assumption.state = AssumptionState::Broken;
    assumption.reason.clear();
    assumption.invalidates = InvalidatesHitRate | InvalidatesChance | InvalidatesAdjusted | InvalidatesConfirmation |
                             InvalidatesCurve | InvalidatesCounts | InvalidatesDiagnosis;
    return assumption;
  }
  const bool areFew = assumption.n < FEWEST_PIECES;
  assumption.state = areFew ? AssumptionState::CannotBeChecked : AssumptionState::Holds;
  assumption.reason = areFew ? assumption_reasons::FEW_PIECES : "";
  return assumption;
}

} // namespace minemap
