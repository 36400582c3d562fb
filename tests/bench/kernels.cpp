// SPDX-License-Identifier: GPL-2.0-or-later
// The core's kernels against GEOS on the same points in memory, with the same number of threads; prints JSON:
//   kernels RECORDS FINDS THREADS [RUNS]
// Fails where the answers differ. A kernel's time holds everything that is done for each point, sorting included; the
// trees are made before, and their time is given apart.
#include "bench_world.h"
#include "core/geometry/curve_order.h"
#include "core/geometry/near_search.h"
#include "core/geometry/shape_index.h"
#include "core/parallel.h"
#include "geos_kernels.h"

#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <memory>
#include <numeric>
#include <string>

namespace
{

using minemap::Point;
using minemap::ShapeIndex;
using minemap::bench::GeosKernels;

double secondsOf( const std::function<void()> &work )
{
  const auto start = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double>( std::chrono::steady_clock::now() - start ).count();
}

//! The median of \a runs, or the first alone if it takes over a minute.
double medianOf( int runs, const std::function<void()> &work )
{
  constexpr double LONG = 60;
  std::vector<double> seconds;
  do
    seconds.push_back( secondsOf( work ) );
  while ( static_cast<int>( seconds.size() ) < runs && seconds.front() <= LONG );
  std::sort( seconds.begin(), seconds.end() );
  return seconds[seconds.size() / 2];
}

double peakMegabytes()
{
  rusage usage{};
  getrusage( RUSAGE_SELF, &usage );
  return static_cast<double>( usage.ru_maxrss ) / 1024;
}

void print( const char *name, double seconds )
{
  std::printf( ", \"%s\": %.6f", name, seconds );
}

//! Both sides' answers of each point.
struct Answers
{
    explicit Answers( std::size_t count ) : containing( count ), distance( count ) {}

    std::vector<std::size_t> containing;
    std::vector<double> distance;
};

//! Asks along a curve: \a one( search, place, its position in \a points ). Sorting is part of the time.
template <typename One>
void ourDo( const ShapeIndex &index, const std::vector<Point> &points, int threads, const One &one )
{
  const std::vector<std::uint32_t> order = minemap::hilbertOrder( points, threads );
  minemap::inParallel( points.size(), threads,
                       [&]( std::size_t begin, std::size_t end )
                       {
                         minemap::NearSearch search( index );
                         minemap::visitInOrder(
                           order, begin, end, [&]( std::uint32_t position ) { return points[position]; },
                           [&]( const Point &place, std::uint32_t position ) { one( search, place, position ); } );
                       } );
}

void ourInside( const ShapeIndex &index, const std::vector<Point> &points, int threads, Answers &answers )
{
  ourDo( index, points, threads,
         [&]( minemap::NearSearch &search, const Point &place, std::uint32_t position )
         { answers.containing[position] = search.containing( place ).size(); } );
}

void ourNearest( const ShapeIndex &index, const std::vector<Point> &points, int threads, Answers &answers )
{
  ourDo( index, points, threads,
         [&]( minemap::NearSearch &search, const Point &place, std::uint32_t position )
         { answers.distance[position] = search.nearest( place ).distance; } );
}

//! The kernels of GEOS, one set for each thread.
using GeosSets = std::vector<std::unique_ptr<GeosKernels>>;

void geosDo( GeosSets &sets, std::size_t count, const std::function<void( GeosKernels &, std::size_t )> &one )
{
  minemap::inParallel( sets.size(), static_cast<int>( sets.size() ),
                       [&]( std::size_t firstSet, std::size_t endSet )
                       {
                         for ( std::size_t set = firstSet; set < endSet; ++set )
                         {
                           const std::size_t end = count * ( set + 1 ) / sets.size();
                           for ( std::size_t point = count * set / sets.size(); point < end; ++point )
                             one( *sets[set], point );
                         }
                       } );
}

void geosInside( GeosSets &sets, const std::vector<Point> &points, Answers &answers )
{
  geosDo( sets, points.size(),
          [&]( GeosKernels &kernels, std::size_t point )
          { answers.containing[point] = kernels.countContaining( points[point] ); } );
}

void geosNearest( GeosSets &sets, const std::vector<Point> &points, Answers &answers )
{
  geosDo( sets, points.size(),
          [&]( GeosKernels &kernels, std::size_t point )
          { answers.distance[point] = kernels.distanceToNearest( points[point] ); } );
}

//! Points for which the two sides disagree: another number of polygons, or a distance over a micrometre off.
std::size_t differences( const Answers &ours, const Answers &geos )
{
  std::size_t count = 0;
  for ( std::size_t point = 0; point < ours.distance.size(); ++point )
  {
    const bool isSame = ours.containing[point] == geos.containing[point] &&
                        std::abs( ours.distance[point] - geos.distance[point] ) <= 1e-6;
    count += isSame ? 0 : 1;
  }
  return count;
}

//! Points inside a polygon count as 0.
double sumOfDistances( const Answers &answers )
{
  double sum = 0;
  for ( std::size_t point = 0; point < answers.distance.size(); ++point )
    sum += answers.containing[point] > 0 ? 0 : answers.distance[point];
  return sum;
}

int measure( std::size_t records, std::size_t finds, int threads, int runs )
{
  const minemap::bench::BenchWorld world = minemap::bench::makeWorld( records, finds );
  const std::vector<Point> &points = world.finds;
  std::vector<const minemap::Shape *> shapes;
  std::size_t vertices = 0;
  for ( const minemap::Shape &shape : world.records )
  {
    shapes.push_back( &shape );
    vertices += shape.vertices().size();
  }
  Answers ours( points.size() );
  Answers geos( points.size() );
  std::printf( "{\"threads\": %d, \"vertices\": %zu, \"world_mb\": %.1f", threads, vertices, peakMegabytes() );
  std::unique_ptr<ShapeIndex> index;
  print( "ours_build", medianOf( runs, [&] { index = std::make_unique<ShapeIndex>( shapes ); } ) );
  print( "ours_inside", medianOf( runs, [&] { ourInside( *index, points, threads, ours ); } ) );
  print( "ours_order", medianOf( runs, [&] { minemap::hilbertOrder( points, threads ); } ) );
  print( "ours_nearest", medianOf( runs, [&] { ourNearest( *index, points, threads, ours ); } ) );
  print( "ours_mb", peakMegabytes() );
  GeosSets sets( static_cast<std::size_t>( threads ) );
  const auto build = [&]
  {
    minemap::inParallel( sets.size(), threads,
                         [&]( std::size_t begin, std::size_t end )
                         {
                           for ( std::size_t set = begin; set < end; ++set )
                             sets[set] = std::make_unique<GeosKernels>( world.records );
                         } );
  };
  print( "geos_build", medianOf( runs, build ) );
  // Once before the clock runs, because GEOS prepares a geometry when it is first asked about it.
  geosInside( sets, points, geos );
  print( "geos_inside", medianOf( runs, [&] { geosInside( sets, points, geos ); } ) );
  print( "geos_nearest", medianOf( runs, [&] { geosNearest( sets, points, geos ); } ) );
  const std::size_t wrong = differences( ours, geos );
  std::vector<Point> sorted;
  for ( const std::uint32_t position : minemap::hilbertOrder( points ) )
    sorted.push_back( points[position] );
  print( "geos_inside_sorted", medianOf( runs, [&] { geosInside( sets, sorted, geos ); } ) );
  print( "geos_nearest_sorted", medianOf( runs, [&] { geosNearest( sets, sorted, geos ); } ) );
  print( "geos_mb", peakMegabytes() );
  const std::size_t pairs = std::accumulate( ours.containing.begin(), ours.containing.end(), std::size_t( 0 ) );
  std::printf( ", \"pairs\": %zu, \"distances\": %.3f, \"differences\": %zu}\n", pairs, sumOfDistances( ours ), wrong );
  return wrong == 0 ? 0 : 1;
}

} // namespace

int main( int argc, char **argv )
{
  if ( argc < 4 )
  {
    std::fputs( "kernels RECORDS FINDS THREADS [RUNS]\n", stderr );
    return 2;
  }
  const auto number = [&]( int argument ) { return std::strtoull( argv[argument], nullptr, 10 ); };
  return measure( number( 1 ), number( 2 ), static_cast<int>( number( 3 ) ),
                  argc > 4 ? static_cast<int>( number( 4 ) ) : 1 );
}
