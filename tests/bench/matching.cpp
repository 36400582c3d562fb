// SPDX-License-Identifier: GPL-2.0-or-later
// One-to-one matching at full size, beside greedy matching over a GEOS STRtree, as one would write it; prints JSON:
//   matching RECORDED FINDS GATE THREADS [RUNS [SIDE]]
// SIDE is that of the square the minefields lie in, in metres, 60000 if not given: in a small one they lie across each
// other and become one component. The field is synthetic: rows of mines 4 m apart and 10 m between rows in minefields
// of 300, of which finds lie on 70
// %, off by a normal error, and others anywhere.
#include "core/counter_random.h"
#include "core/position/match_mines.h"

#include <geos_c.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <numeric>
#include <string>
#include <vector>

namespace
{

using minemap::MineMatching;
using minemap::MinePoint;

struct Field
{
    std::vector<MinePoint> recorded;
    std::vector<MinePoint> finds;
};

Field makeField( std::size_t recorded, std::size_t finds, double side )
{
  constexpr std::size_t MINES_EACH = 300;
  constexpr std::size_t MINES_IN_ROW = 50;
  constexpr double SPACING = 4;
  constexpr double BETWEEN_ROWS = 10;
  constexpr double ERROR = 2;
  minemap::CounterRandom random( 1, 0 );
  Field field;
  minemap::Point corner;
  for ( std::size_t mine = 0; mine < recorded; ++mine )
  {
    const std::size_t inField = mine % MINES_EACH;
    if ( inField == 0 )
      corner = { side * random.uniform(), side * random.uniform() };
    const minemap::Point place{ corner.x + SPACING * static_cast<double>( inField % MINES_IN_ROW ),
                                corner.y + BETWEEN_ROWS * static_cast<double>( inField / MINES_IN_ROW ) };
    field.recorded.push_back( { "M" + std::to_string( mine ), place } );
    if ( random.uniform() >= 0.7 )
      continue;
    const double dx = ERROR * random.normal();
    field.finds.push_back( { "F" + std::to_string( mine ), { place.x + dx, place.y + ERROR * random.normal() } } );
  }
  field.finds.resize( std::min( finds, field.finds.size() ) );
  while ( field.finds.size() < finds )
  {
    const double x = side * random.uniform();
    field.finds.push_back( { "B" + std::to_string( field.finds.size() ), { x, side * random.uniform() } } );
  }
  return field;
}

double secondsOf( const std::function<void()> &work )
{
  const auto start = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double>( std::chrono::steady_clock::now() - start ).count();
}

struct Greedy
{
    std::size_t pairs = 0;
    double total = 0; //!< Σ (d² − g²).
};

struct Candidate
{
    double square;
    std::size_t record;
    std::size_t find;
};

//! Candidate pairs from a GEOS STRtree of the finds, then the nearest first.
Greedy greedyWithGeos( const Field &field, double gate )
{
  GEOSContextHandle_t context = GEOS_init_r();
  GEOSSTRtree *tree = GEOSSTRtree_create_r( context, 10 );
  std::vector<GEOSGeometry *> points;
  for ( std::size_t find = 0; find < field.finds.size(); ++find )
  {
    const minemap::Point &place = field.finds[find].place;
    points.push_back( GEOSGeom_createPointFromXY_r( context, place.x, place.y ) );
    GEOSSTRtree_insert_r( context, tree, points.back(), reinterpret_cast<void *>( find ) );
  }
  std::vector<Candidate> candidates;
  std::vector<std::size_t> near;
  for ( std::size_t record = 0; record < field.recorded.size(); ++record )
  {
    const minemap::Point &place = field.recorded[record].place;
    GEOSGeometry *box =
      GEOSGeom_createRectangle_r( context, place.x - gate, place.y - gate, place.x + gate, place.y + gate );
    near.clear();
    GEOSSTRtree_query_r(
      context, tree, box,
      []( void *item, void *list )
      { static_cast<std::vector<std::size_t> *>( list )->push_back( reinterpret_cast<std::size_t>( item ) ); },
      &near );
    GEOSGeom_destroy_r( context, box );
    for ( const std::size_t find : near )
    {
      const double dx = field.finds[find].place.x - place.x;
      const double dy = field.finds[find].place.y - place.y;
      if ( dx * dx + dy * dy < gate * gate )
        candidates.push_back( { dx * dx + dy * dy, record, find } );
    }
  }
  std::sort( candidates.begin(), candidates.end(),
             []( const Candidate &a, const Candidate &b ) { return a.square < b.square; } );
  Greedy greedy;
  std::vector<bool> isRecordTaken( field.recorded.size() );
  std::vector<bool> isFindTaken( field.finds.size() );
  for ( const Candidate &candidate : candidates )
  {
    if ( isRecordTaken[candidate.record] || isFindTaken[candidate.find] )
      continue;
    isRecordTaken[candidate.record] = isFindTaken[candidate.find] = true;
    ++greedy.pairs;
    greedy.total += candidate.square - gate * gate;
  }
  for ( GEOSGeometry *point : points )
    GEOSGeom_destroy_r( context, point );
  GEOSSTRtree_destroy_r( context, tree );
  GEOS_finish_r( context );
  return greedy;
}

//! The median of \a runs.
double medianOf( int runs, const std::function<void()> &work )
{
  std::vector<double> seconds;
  for ( int run = 0; run < runs; ++run )
    seconds.push_back( secondsOf( work ) );
  std::sort( seconds.begin(), seconds.end() );
  return seconds[seconds.size() / 2];
}

} // namespace

int main( int argc, char **argv )
{
  if ( argc < 5 )
  {
    std::fprintf( stderr, "matching RECORDED FINDS GATE THREADS [RUNS [SIDE]]\n" );
    return 2;
  }
  const Field field = makeField( std::strtoul( argv[1], nullptr, 10 ), std::strtoul( argv[2], nullptr, 10 ),
                                 argc > 6 ? std::strtod( argv[6], nullptr ) : 60000 );
  const double gate = std::strtod( argv[3], nullptr );
  const int threads = std::atoi( argv[4] );
  const int runs = argc > 5 ? std::atoi( argv[5] ) : 3;
  minemap::Progress silent;
  MineMatching matching;
  const double ours =
    medianOf( runs, [&] { matching = minemap::matchMines( field.recorded, field.finds, gate, silent, threads ); } );
  Greedy greedy;
  const double peer = medianOf( runs, [&] { greedy = greedyWithGeos( field, gate ); } );
  double total = 0;
  for ( const minemap::MatchedPair &pair : matching.pairs )
    total += pair.distance * pair.distance - gate * gate;
  std::printf( "{\"recorded\": %zu, \"finds\": %zu, \"gate\": %g, \"threads\": %d, \"pairs_in_gate\": %zu, "
               "\"components\": %zu, \"largest\": %zu, \"pairs\": %zu, \"total\": %.0f, \"seconds\": %.3f, "
               "\"greedy_pairs\": %zu, \"greedy_total\": %.0f, \"greedy_seconds\": %.3f}\n",
               field.recorded.size(), field.finds.size(), gate, threads, matching.pairsInGate, matching.components,
               matching.largestComponent, matching.pairs.size(), total, ours, greedy.pairs, greedy.total, peer );
  // The optimum cannot be beaten.
  return total <= greedy.total + 1e-6 * std::abs( greedy.total ) ? 0 : 1;
}
