// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/diagnose/hit_after.h"

#include "core/diagnose/partial_progress.h"
#include "core/geometry/shape_index.h"
#include "core/parallel.h"

#include <algorithm>
#include <numeric>

namespace minemap
{

std::optional<double> hitRateOf( const std::vector<Shape> &shapes, const std::vector<Point> &places, double tolerance,
                                 int threads, const Progress &progress )
{
  if ( places.empty() )
    return std::nullopt;
  std::vector<const Shape *> pointers;
  pointers.reserve( shapes.size() );
  for ( const Shape &shape : shapes )
    pointers.push_back( &shape );
  const ShapeIndex index( pointers );
  QuietProgress quiet( progress );
  constexpr std::size_t PLACES_A_PART = 1024;
  std::vector<std::size_t> hitsOfParts( ( places.size() + PLACES_A_PART - 1 ) / PLACES_A_PART, 0 );
  doInParts( hitsOfParts.size(), threadCount( threads ), quiet, 0, 0,
             [&]( std::size_t part, std::size_t, const StopFlag & )
             {
               const std::size_t end = std::min( places.size(), ( part + 1 ) * PLACES_A_PART );
               for ( std::size_t place = part * PLACES_A_PART; place < end; ++place )
                 hitsOfParts[part] +=
                   index.anyContains( places[place] ) || index.anyWithin( places[place], tolerance ) ? 1 : 0;
             } );
  const std::size_t hits = std::accumulate( hitsOfParts.begin(), hitsOfParts.end(), std::size_t( 0 ) );
  return static_cast<double>( hits ) / static_cast<double>( places.size() );
}

} // namespace minemap
