// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/geometry/shape_parts.h"

#include "core/geometry/locate.h"

#include <algorithm>

namespace minemap
{

std::vector<Shape> partsOf( const Shape &polygon )
{
  std::vector<Shape> parts;
  for ( std::size_t index = 0; index < polygon.pathCount(); ++index )
  {
    const Path ring = polygon.path( index );
    // A hole touches its ring at single points at most; a part in a hole is outside of the part that has the hole.
    const bool isHole = !parts.empty() && std::any_of( ring.begin(), ring.end(),
                                                       [&parts]( const Point &vertex )
                                                       { return locate( parts.back(), vertex ) == Location::Inside; } );
    if ( !isHole )
      parts.emplace_back( ShapeKind::Polygon );
    parts.back().addPath( { ring.begin(), ring.end() } );
  }
  return parts;
}

} // namespace minemap
