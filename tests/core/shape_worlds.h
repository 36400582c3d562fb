// SPDX-License-Identifier: GPL-2.0-or-later
// Shapes of all kinds in one place, and places among them worth asking about.
#pragma once

#include "core/geometry/shape.h"
#include "random_shapes.h"

#include <cmath>
#include <vector>

namespace minemap::oracle
{

//! Polygons of very different sizes, overlapping, touching and doubled, with lines, points and an empty shape between.
inline std::vector<Shape> world( Random &random, double offset )
{
  std::vector<Shape> shapes;
  for ( int position = 0; position < 40; ++position )
  {
    const Point centre = { offset + uniform( random, -50, 50 ), -offset + uniform( random, -50, 50 ) };
    const double size = std::pow( 10, uniform( random, -1, 1.7 ) );
    switch ( position % 8 )
    {
    case 0:
    case 1:
      shapes.push_back( starWithHoles( random, centre, size ) );
      break;
    case 2:
      shapes.push_back( latticeStar( random, centre, 10 ) );
      break;
    case 3:
      shapes.push_back( drawnOtherwise( random, shapes.back() ) );
      break;
    case 4:
      shapes.push_back( sliver( random, centre, 30 ) );
      break;
    case 5:
      shapes.emplace_back( ShapeKind::Line );
      shapes.back().addPath( { centre, { centre.x + size, centre.y }, { centre.x, centre.y + size } } );
      break;
    case 6:
      shapes.emplace_back( ShapeKind::Point );
      shapes.back().addPath( { centre } );
      break;
    default:
      shapes.emplace_back();
    }
  }
  return shapes;
}

inline std::vector<const Shape *> pointersTo( const std::vector<Shape> &shapes )
{
  std::vector<const Shape *> pointers;
  for ( const Shape &shape : shapes )
    pointers.push_back( &shape );
  return pointers;
}

inline Point placeIn( Random &random, const std::vector<Shape> &shapes )
{
  const Shape &shape = shapes[static_cast<std::size_t>( below( random, static_cast<int>( shapes.size() ) ) )];
  return shape.kind() == ShapeKind::Point || shape.isEmpty() ? placeNear( random, shapes.front(), 50 )
                                                             : placeNear( random, shape, 20 );
}

} // namespace minemap::oracle
