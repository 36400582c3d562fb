// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/diagnose/hit_after.h"

#include "core/geometry/shape_index.h"

#include <cmath>

namespace minemap
{

std::optional<double> hitRateOf( const std::vector<Shape> &shapes, const std::vector<Point> &places, double tolerance,
                                 const Progress &progress )
{
  if ( places.empty() )
    return std::nullopt;
  std::vector<const Shape *> pointers;
  for ( const Shape &shape : shapes )
    pointers.push_back( &shape );
  const ShapeIndex index( pointers );
  constexpr std::size_t PLACES_A_LOOK = 1024;
  std::size_t hits = 0;
  for ( std::size_t place = 0; place < places.size(); ++place )
  {
    if ( place % PLACES_A_LOOK == 0 )
      progress.stopIfCanceled();
    hits += index.anyContains( places[place] ) || index.anyWithin( places[place], tolerance ) ? 1 : 0;
  }
  return static_cast<double>( hits ) / static_cast<double>( places.size() );
}

} // namespace minemap
