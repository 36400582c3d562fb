// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/diagnose/corrected_map.h"

#include "core/diagnose/partial_progress.h"
#include "core/geometry/shape_index.h"
#include "core/parallel.h"
#include "core/score/shift_test.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace minemap
{

namespace
{

ShapeIndex indexOf( const std::vector<Shape> &shapes )
{
  std::vector<const Shape *> pointers;
  pointers.reserve( shapes.size() );
  for ( const Shape &shape : shapes )
    pointers.push_back( &shape );
  return ShapeIndex( std::move( pointers ) );
}

//! Of each of \a places, whether it lies inside or within \a tolerance metres of any of the shapes.
std::vector<char> areNear( const ShapeIndex &index, const std::vector<Point> &places, double tolerance, int threads,
                           const Progress &progress )
{
  QuietProgress quiet( progress );
  constexpr std::size_t PLACES_A_PART = 1024;
  std::vector<char> near( places.size(), 0 );
  doInParts( ( places.size() + PLACES_A_PART - 1 ) / PLACES_A_PART, threadCount( threads ), quiet, 0, 0,
             [&]( std::size_t part, std::size_t, const StopFlag & )
             {
               const std::size_t end = std::min( places.size(), ( part + 1 ) * PLACES_A_PART );
               for ( std::size_t place = part * PLACES_A_PART; place < end; ++place )
                 near[place] =
                   index.anyContains( places[place] ) || index.anyWithin( places[place], tolerance ) ? 1 : 0;
             } );
  return near;
}

double shareOf( const std::vector<char> &near )
{
  return static_cast<double>( std::count( near.begin(), near.end(), 1 ) ) / static_cast<double>( near.size() );
}

} // namespace

std::optional<double> hitRate( const std::vector<Shape> &shapes, const CorrectionTest &test, const Progress &progress )
{
  if ( test.places.empty() )
    return std::nullopt;
  return shareOf( areNear( indexOf( shapes ), test.places, test.tolerance, test.threads, progress ) );
}

MetFinds metFinds( const std::vector<Shape> &shapes, const std::vector<Shape> &others, const CorrectionTest &test,
                   const Progress &progress )
{
  MetFinds met;
  if ( test.places.empty() )
    return met;
  const ShapeIndex index = indexOf( shapes );
  const std::vector<char> hits = areNear( index, test.places, test.tolerance, test.threads, progress );
  met.finds = static_cast<std::size_t>( std::count( hits.begin(), hits.end(), 1 ) );
  met.clusters = static_cast<std::size_t>( 1 + *std::max_element( test.clusters.begin(), test.clusters.end() ) );
  met.rate = shareOf( hits );
  if ( test.ground.empty() )
    return met;
  std::vector<ShiftFind> finds;
  finds.reserve( hits.size() );
  for ( std::size_t find = 0; find < hits.size(); ++find )
    finds.push_back( { test.places[find], test.clusters[find], -1, hits[find] != 0 } );
  std::vector<char> byChance = areNear( index, test.ground, test.tolerance, test.threads, progress );
  if ( !others.empty() )
  {
    const std::vector<char> there = areNear( indexOf( others ), test.ground, test.tolerance, test.threads, progress );
    for ( std::size_t place = 0; place < byChance.size(); ++place )
      byChance[place] = byChance[place] != 0 || there[place] != 0 ? 1 : 0;
  }
  met.chance = shareOf( byChance );
  met.p = clusterPValue( finds, std::max( *met.chance, SMALLEST_CHANCE_TO_JUDGE ) );
  return met;
}

std::optional<double> shareMet( const std::vector<RecordStamp> &stamps, const FindIndex &finds, double reach,
                                int threads, const Progress &progress )
{
  constexpr double STEP = 10; // Metres.
  const int steps = static_cast<int>( reach / STEP );
  QuietProgress quiet( progress );
  std::vector<double> here( stamps.size(), 0 );
  std::vector<double> most( stamps.size(), 0 );
  doInParts(
    stamps.size(), threadCount( threads ), quiet, 0, 0,
    [&]( std::size_t unit, std::size_t, const StopFlag &stop )
    {
      here[unit] = votesFor( stamps[unit], finds, {} );
      most[unit] = here[unit];
      for ( int east = -steps; east <= steps && !stop; ++east )
      {
        for ( int north = -steps; north <= steps; ++north )
        {
          if ( std::hypot( east, north ) <= steps )
            most[unit] = std::max( most[unit], votesFor( stamps[unit], finds, { STEP * east, STEP * north } ) );
        }
      }
    } );
  progress.stopIfCanceled();
  const double all = std::accumulate( most.begin(), most.end(), 0.0 );
  if ( !( all > 0 ) )
    return std::nullopt;
  return std::accumulate( here.begin(), here.end(), 0.0 ) / all;
}

} // namespace minemap
