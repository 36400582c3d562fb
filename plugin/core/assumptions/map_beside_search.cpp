// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/assumptions/map_beside_search.h"

#include "core/assumptions/boundary_samples.h"
#include "core/assumptions/record_at_search.h"
#include "core/counter_random.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <vector>

namespace minemap
{

namespace
{

constexpr double LEAST_MOVE = 100;
constexpr double MOST_MOVE = 1000;
constexpr double KEEPS_OUT = 0.12; //!< Searched share of the map up to which it may keep out of search.
constexpr int MOVES = 399;
constexpr std::size_t MOST_RECORDS = 1500;
//! The same of maps that plainly do not: there only half a map less would tell.
constexpr int FEWER_MOVES = 99;
constexpr std::size_t FEWER_RECORDS = 400;

//! In each record.
constexpr double MOST_PLACES = 16;

//! Keeps at most \a most of \a places, evenly.
void thin( std::vector<Point> &places, std::size_t most )
{
  const std::size_t every = 1 + places.size() / most;
  std::size_t kept = 0;
  for ( std::size_t place = 0; place < places.size(); place += every )
    places[kept++] = places[place];
  places.resize( kept );
}

//! A few places in each record near searched ground; of very many records, in every second, third … of them.
std::vector<Point> mappedPlaces( const AssumptionWorld &world )
{
  std::vector<std::uint32_t> records;
  for ( const std::uint32_t record : world.records )
  {
    Box box = world.record( record ).boundingBox();
    box = { box.xMinimum - MOST_MOVE, box.yMinimum - MOST_MOVE, box.xMaximum + MOST_MOVE, box.yMaximum + MOST_MOVE };
    if ( !world.pieceIndex->meeting( box ).empty() )
      records.push_back( record );
  }
  // Sorted by place: the order of features must not choose.
  std::sort( records.begin(), records.end(),
             [&world]( std::uint32_t a, std::uint32_t b )
             { return world.record( a ).vertices().front() < world.record( b ).vertices().front(); } );
  const std::size_t every = 1 + records.size() / MOST_RECORDS;
  std::vector<Point> places;
  for ( std::size_t position = 0; position < records.size(); position += every )
  {
    world.progress.stopIfCanceled();
    constexpr double STEP = 20;
    for ( const BoundarySample &sample : boundarySamples( world.record( records[position] ), { STEP, MOST_PLACES } ) )
    {
      if ( sample.kind != BoundarySample::Kind::End )
        places.push_back(
          movedAlong( sample.place, sample.outward, sample.kind == BoundarySample::Kind::Edge ? -BORDER_PLAY : 0 ) );
    }
  }
  return places;
}

double searchedShare( const AssumptionWorld &world, const std::vector<Point> &places, const Point &move )
{
  std::size_t searched = 0;
  for ( const Point &place : places )
    searched += world.pieceIndex->anyContains( { place.x + move.x, place.y + move.y } ) ? 1 : 0;
  return static_cast<double>( searched ) / static_cast<double>( places.size() );
}

//! The largest share after moves on a grid, near enough to find each one to its step.
double shareOfBestMove( const AssumptionWorld &world, const std::vector<Point> &allPlaces )
{
  constexpr double STEP = 30;
  constexpr int STEPS = 13;
  std::vector<Point> places = allPlaces;
  thin( places, FEWER_RECORDS * static_cast<std::size_t>( MOST_PLACES ) );
  double best = 0;
  for ( int east = -STEPS; east <= STEPS; ++east )
  {
    world.progress.stopIfCanceled();
    for ( int north = -STEPS; north <= STEPS; ++north )
      best = std::max( best, searchedShare( world, places, { STEP * east, STEP * north } ) );
  }
  return best;
}

} // namespace

MapBesideSearch mapBesideSearch( const AssumptionWorld &world )
{
  MapBesideSearch result;
  std::vector<Point> places = mappedPlaces( world );
  if ( places.empty() )
    return result;
  result.share = searchedShare( world, places, { 0, 0 } );
  const int moves = result.share > KEEPS_OUT ? FEWER_MOVES : MOVES;
  if ( result.share > KEEPS_OUT )
    thin( places, FEWER_RECORDS * static_cast<std::size_t>( MOST_PLACES ) );
  constexpr std::uint64_t STREAM = 0x6375745f62790000; // Of this check alone.
  CounterRandom random( world.parameters.seed, STREAM );
  int notMore = 1;
  for ( int move = 0; move < moves; ++move )
  {
    world.progress.stopIfCanceled();
    const double length = LEAST_MOVE + ( MOST_MOVE - LEAST_MOVE ) * random.uniform();
    const double angle = 2 * M_PI * random.uniform();
    const double share = searchedShare( world, places, { length * std::cos( angle ), length * std::sin( angle ) } );
    result.sharesMoved += share / moves;
    notMore += share <= result.share ? 1 : 0;
  }
  result.tail = static_cast<double>( notMore ) / ( moves + 1 );
  if ( result.share <= KEEPS_OUT )
    result.shareOfBest = shareOfBestMove( world, places );
  return result;
}

} // namespace minemap
