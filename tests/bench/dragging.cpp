// SPDX-License-Identifier: GPL-2.0-or-later
// What the dock panel reads while the tolerance or the map is dragged, beside scoring anew; prints JSON, in seconds:
//   dragging RECORDS FINDS THREADS [RUNS]
// Fails where what is read is not what the score says. All finds lie in searched ground, so all are scored.
#include "bench_world.h"
#include "core/score/metre_curves.h"
#include "core/score/nudged_map.h"
#include "core/score/score_map.h"
#include "core/score/scoring_world.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace
{

using namespace minemap;

double secondsOf( const std::function<void()> &work )
{
  const auto start = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double>( std::chrono::steady_clock::now() - start ).count();
}

//! Ascending.
std::vector<double> timesOf( int runs, const std::function<void( int run )> &work )
{
  std::vector<double> seconds;
  for ( int run = 0; run < runs; ++run )
    seconds.push_back( secondsOf( [&] { work( run ); } ) );
  std::sort( seconds.begin(), seconds.end() );
  return seconds;
}

double medianOf( int runs, const std::function<void( int run )> &work )
{
  const std::vector<double> seconds = timesOf( runs, work );
  return seconds[seconds.size() / 2];
}

//! The world of the other benchmarks, searched everywhere in square kilometres, each a task.
struct DragWorld
{
    DragWorld( std::size_t records, std::size_t finds, int threads )
    {
      const Point middle = { 502000, 4402000 };
      bench::BenchWorld made = bench::makeWorld( records, finds );
      const auto place = [&]( const Point &utm ) { return Point{ utm.x - middle.x, utm.y - middle.y }; };
      map.hasGroups = true;
      for ( std::size_t number = 0; number < records; ++number )
      {
        Record record;
        record.id = std::to_string( number );
        record.group = "district " + std::to_string( bench::districtOf( number ) );
        record.shape = std::move( made.records[number] );
        for ( Point &vertex : record.shape.vertices() )
          vertex = place( vertex );
        map.records.push_back( std::move( record ) );
      }
      for ( const Point &utm : made.finds )
      {
        Find find;
        find.place = place( utm );
        find.task = std::to_string( bench::taskOf( utm ) );
        evidence.finds.push_back( find );
      }
      addSearchedGround( place );
      parameters.tolerances = defaultTolerances( parameters.tolerance );
      parameters.shifts = 0;
      parameters.wantsAzimuths = false;
      parameters.threads = threads;
    }

    void addSearchedGround( const std::function<Point( const Point &utm )> &place )
    {
      constexpr double SIDE = 1000;
      constexpr int BESIDE = 2; // Finds lie up to some 1.5 km beside their record.
      constexpr int ACROSS = 9 + 2 * BESIDE;
      evidence.searched.isKnown = true;
      evidence.searched.hasTasks = true;
      for ( std::size_t district = 0; district < bench::DISTRICTS; ++district )
      {
        const std::size_t row = district / 10;
        const Point corner = { 430000 + 15000 * static_cast<double>( district % 10 ),
                               4330000 + 15000 * static_cast<double>( row ) };
        for ( int number = 0; number < ACROSS * ACROSS; ++number )
        {
          const int north = number / ACROSS;
          const double x = corner.x + SIDE * ( number % ACROSS - BESIDE );
          const double y = corner.y + SIDE * ( north - BESIDE );
          SearchedPiece piece;
          piece.task = std::to_string( bench::taskOf( { x + 1, y + 1 } ) );
          piece.shape.addPath( { place( { x, y } ), place( { x + SIDE, y } ), place( { x + SIDE, y + SIDE } ),
                                 place( { x, y + SIDE } ), place( { x, y } ) } );
          evidence.searched.pieces.push_back( piece );
        }
      }
    }

    MinefieldMap map;
    Evidence evidence;
    ScoreParameters parameters;
};

//! Where a hand drags a map to: some metres from frame to frame, back and forth.
std::vector<Point> mousePath( std::size_t frames )
{
  constexpr double STEP = 15; // Metres.
  CounterRandom random( 3, 0 );
  std::vector<Point> path;
  Point speed;
  Point place;
  for ( std::size_t frame = 0; frame < frames; ++frame )
  {
    speed = { 0.9 * speed.x + STEP * random.normal(), 0.9 * speed.y + STEP * random.normal() };
    place = { place.x + speed.x - 0.02 * place.x, place.y + speed.y - 0.02 * place.y };
    path.push_back( place );
  }
  return path;
}

void print( const char *name, double value )
{
  std::printf( ", \"%s\": %.9f", name, value );
}

//! Fills the curves of \a result and prints how long that takes.
void measureCurves( const DragWorld &drag, const LocalPlane &plane, int runs, ScoreResult &result )
{
  Progress progress;
  const ScoringWorld world( drag.map, drag.evidence, drag.parameters, plane, progress );
  const GroundAreas areas = measureGround( world, 0, 0 );
  const ChanceRate chance( world, areas, ChanceSample::Always, 0, 0 );
  const FindClusters clusters( result.finds );
  print( "make_curves", medianOf( runs, [&]( int ) { addMetreCurves( world, result, clusters, chance ); } ) );
}

//! Prints how long reading one tolerance of every curve takes. \returns whether it is what the scorecard says.
bool measureReading( const DragWorld &drag, const ScoreResult &result )
{
  constexpr int READINGS = 1000;
  std::int64_t hits = 0;
  const double seconds = secondsOf(
    [&]
    {
      for ( int reading = 0; reading < READINGS; ++reading )
      {
        for ( const MetreCurve &curve : result.metres )
          hits += curve.at( reading % LAST_METRE ).hits;
      }
    } );
  print( "read_point", seconds / READINGS );
  const MetrePoint point = result.metres[0].at( drag.parameters.tolerance );
  return hits > 0 && point.hits == result.card.hitRate.hits && point.hitLow == result.card.hitRate.low &&
         point.chance == result.card.hitRate.chance;
}

//! Prints how long making and moving a nudged map take. \returns whether at rest it hits what the scorecard says.
bool measureNudging( const DragWorld &drag, const LocalPlane &plane, int runs, const ScoreResult &result )
{
  constexpr int FRAMES = 200;
  Progress progress;
  std::shared_ptr<const NudgedMap> nudged;
  print( "make_nudged", medianOf( runs,
                                  [&]( int ) {
                                    nudged = makeNudgedMap( drag.map, drag.evidence, result, drag.parameters, plane,
                                                            std::nullopt, progress );
                                  } ) );
  const std::vector<Point> path = mousePath( FRAMES );
  std::int64_t hits = 0;
  const std::vector<double> times =
    timesOf( FRAMES, [&]( int frame ) { hits += nudged->at( path[static_cast<std::size_t>( frame )] ).hits; } );
  double sum = 0;
  for ( const double time : times )
    sum += time;
  print( "nudge_median", times[FRAMES / 2] );
  print( "nudge_longest", times.back() );
  print( "nudges_per_second", FRAMES / sum );
  print( "cell", nudged->cell() );
  return hits > 0 && nudged->at( {} ).hits == result.card.hitRate.hits;
}

int measure( std::size_t records, std::size_t finds, int threads, int runs )
{
  const DragWorld drag( records, finds, threads );
  const LocalPlane plane( { 45, 39.8 } );
  Progress progress;
  ScoreResult result;
  std::printf( "{\"threads\": %d", threads );
  print(
    "score",
    medianOf( runs, [&]( int )
              { result = scoreMap( drag.map, drag.evidence, drag.parameters, plane, std::nullopt, progress ); } ) );
  std::printf( ", \"finds\": %lld, \"clusters\": %lld, \"groups\": %zu",
               static_cast<long long>( result.card.hitRate.finds ),
               static_cast<long long>( result.card.hitRate.clusters ), result.card.groups.size() );
  measureCurves( drag, plane, runs, result );
  const bool isRead = measureReading( drag, result );
  const bool isNudged = measureNudging( drag, plane, runs, result );
  std::printf( ", \"is_right\": %s}\n", isRead && isNudged ? "true" : "false" );
  return isRead && isNudged ? 0 : 1;
}

} // namespace

int main( int argc, char **argv )
{
  if ( argc < 4 )
  {
    std::fputs( "dragging RECORDS FINDS THREADS [RUNS]\n", stderr );
    return 2;
  }
  const auto number = [&]( int argument ) { return std::strtoull( argv[argument], nullptr, 10 ); };
  return measure( number( 1 ), number( 2 ), static_cast<int>( number( 3 ) ),
                  argc > 4 ? static_cast<int>( number( 4 ) ) : 1 );
}
