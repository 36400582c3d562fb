// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/assumptions/copied_search.h"

#include "core/assumptions/ground_places.h"
#include "core/parallel.h"

#include <algorithm>
#include <cmath>

namespace minemap
{

namespace
{

constexpr std::size_t EDGE_PLACES = 32;
constexpr double COPIED_SHARE = 0.7;
constexpr std::int32_t LEAST_OUTER = 6; //!< Of the places of an edge that it can be judged by.
constexpr double REDRAWN_WIDTH = 12;    //!< Widths up to which a record drawn again by hand is known, metres.
constexpr double REDRAWN_PLAY = 4;      //!< By which such an edge may be off its own width.
constexpr double TOUCHING = 4;          //!< Searched ground so near beyond an edge touches it.

//! Distance to the edge of the map, negative inside records.
struct MapDistance
{
    double distance = 0;
    bool isOfPolygon = false;
};

MapDistance mapDistance( const AssumptionWorld &world, const Point &place )
{
  const NearestEdge nearest = world.recordIndex->nearest( place );
  if ( nearest.shape < 0 )
    return { nearest.distance, false };
  const bool isInside = world.recordIndex->anyContains( place );
  return { isInside ? -nearest.distance : nearest.distance,
           world.record( static_cast<std::uint32_t>( nearest.shape ) ).kind() == ShapeKind::Polygon };
}

//! The farthest from the map that a copy's edge may run: beyond T finds off the map can be found.
double widest( const AssumptionWorld &world )
{
  constexpr double PLAY = 1; // A width of T is one.
  return std::max( world.parameters.tolerance, REDRAWN_WIDTH ) + PLAY;
}

//! How far a place may be off the width: of lines and points, and of what a computer widened, one width is exact.
double playAt( double width, bool isOfPolygon )
{
  constexpr double EXACT_SHARE = 0.03;
  if ( isOfPolygon && std::abs( width ) <= REDRAWN_WIDTH )
    return REDRAWN_PLAY;
  return std::max( 1.0, EXACT_SHARE * std::abs( width ) );
}

struct SeenPlace
{
    MapDistance map;
    bool isBeside = false; //!< Near enough, the map on the searched side.
    bool isOuter = false;
};

SeenPlace lookAt( const AssumptionWorld &world, const SearchedParts &parts, std::uint32_t part, const EdgePlace &edge,
                  std::vector<std::uint32_t> &adjacent )
{
  constexpr double INWARD = 1;
  SeenPlace seen;
  seen.map = mapDistance( world, edge.place );
  const std::vector<int> beyond = parts.index().containing( edge.moved( TOUCHING ) );
  seen.isOuter = beyond.empty();
  for ( const int other : beyond )
  {
    if ( other != static_cast<int>( part ) )
      adjacent.push_back( static_cast<std::uint32_t>( other ) );
  }
  if ( std::abs( seen.map.distance ) <= widest( world ) )
  {
    const MapDistance inward = mapDistance( world, edge.moved( -INWARD ) );
    seen.isBeside = inward.distance <= seen.map.distance - INWARD / 2;
  }
  return seen;
}

//! Of \a seen those at the middle one of their distances, give or take.
std::int32_t atOneWidth( const std::vector<SeenPlace> &seen, bool onlyOuter )
{
  std::vector<double> widths;
  std::size_t ofPolygons = 0;
  for ( const SeenPlace &place : seen )
  {
    if ( !place.isBeside || ( onlyOuter && !place.isOuter ) )
      continue;
    widths.push_back( place.map.distance );
    ofPolygons += place.map.isOfPolygon ? 1 : 0;
  }
  if ( widths.empty() )
    return 0;
  std::sort( widths.begin(), widths.end() );
  const double width = widths[widths.size() / 2];
  const double play = playAt( width, 2 * ofPolygons >= widths.size() );
  return static_cast<std::int32_t>(
    std::count_if( widths.begin(), widths.end(), [&]( double each ) { return std::abs( each - width ) <= play; } ) );
}

EdgeRun runOf( const AssumptionWorld &world, const SearchedParts &parts, std::uint32_t part )
{
  EdgeRun run;
  std::vector<SeenPlace> seen;
  for ( const EdgePlace &edge : placesAlong( parts.shape( part ), EDGE_PLACES ) )
    seen.push_back( lookAt( world, parts, part, edge, run.adjacent ) );
  std::sort( run.adjacent.begin(), run.adjacent.end() );
  run.adjacent.erase( std::unique( run.adjacent.begin(), run.adjacent.end() ), run.adjacent.end() );
  run.places = static_cast<std::int32_t>( seen.size() );
  for ( const SeenPlace &place : seen )
  {
    run.outer += place.isOuter ? 1 : 0;
    run.onMap += place.map.distance <= ( place.map.isOfPolygon ? REDRAWN_WIDTH : widest( world ) ) ? 1 : 0;
  }
  run.followed = atOneWidth( seen, false );
  run.outerFollowed = atOneWidth( seen, true );
  return run;
}

bool isMost( std::int32_t share, std::int32_t all )
{
  return static_cast<double>( share ) >= COPIED_SHARE * static_cast<double>( all );
}

//! True where at least half of those that touch it, and are judged, are copies.
bool touchesCopies( const EdgeRun &run, const std::vector<char> &isJudged, const std::vector<char> &isCopied )
{
  std::size_t judged = 0;
  std::size_t copied = 0;
  for ( const std::uint32_t other : run.adjacent )
  {
    judged += isJudged[other] ? 1 : 0;
    copied += isJudged[other] && isCopied[other] ? 1 : 0;
  }
  return judged > 0 && 2 * copied >= judged;
}

} // namespace

bool EdgeRun::isEnclosed() const
{
  return outer < LEAST_OUTER;
}

bool EdgeRun::isCopy() const
{
  return ( places >= LEAST_OUTER && isMost( followed, places ) ) || ( !isEnclosed() && isMost( outerFollowed, outer ) );
}

std::vector<char> copiedFromMap( const AssumptionWorld &world, const SearchedParts &parts,
                                 const std::vector<std::uint32_t> &looked )
{
  std::vector<EdgeRun> runs( looked.size() );
  constexpr double OPERATIONS = 1e5;
  inBlocks( looked.size(), OPERATIONS, { threadCount( world.parameters.threads ), 0, 0 }, world.progress,
            [&]( std::size_t begin, std::size_t end )
            {
              for ( std::size_t index = begin; index < end; ++index )
                runs[index] = runOf( world, parts, looked[index] );
            } );
  std::vector<char> isCopied( parts.size(), 0 );
  std::vector<char> isJudged( parts.size(), 0 );
  std::vector<std::size_t> waiting;
  for ( std::size_t index = 0; index < looked.size(); ++index )
  {
    const EdgeRun &run = runs[index];
    isCopied[looked[index]] = run.isCopy() ? 1 : 0;
    const bool waits = !run.isCopy() && run.isEnclosed() && isMost( run.onMap, run.places );
    isJudged[looked[index]] = waits ? 0 : 1;
    if ( waits )
      waiting.push_back( index );
  }
  // From the rim of a record inwards, a ring of polygons at a time.
  for ( bool isChanged = true; isChanged; )
  {
    world.progress.stopIfCanceled();
    std::vector<std::size_t> stillWaiting, found;
    for ( const std::size_t index : waiting )
      ( touchesCopies( runs[index], isJudged, isCopied ) ? found : stillWaiting ).push_back( index );
    for ( const std::size_t index : found )
      isCopied[looked[index]] = isJudged[looked[index]] = 1;
    isChanged = !found.empty();
    waiting = std::move( stillWaiting );
  }
  return isCopied;
}

} // namespace minemap
