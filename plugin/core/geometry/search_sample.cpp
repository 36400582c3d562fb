// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/geometry/search_sample.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <tuple>

namespace minemap
{

namespace
{

//! Where a scan line crosses the boundary of a polygon.
struct Crossing
{
    std::int64_t line;
    int polygon;
    double x;
};

bool before( const Crossing &a, const Crossing &b )
{
  return std::tie( a.line, a.polygon, a.x ) < std::tie( b.line, b.polygon, b.x );
}

//! A stretch of a scan line inside a polygon.
struct Stretch
{
    std::int64_t line;
    double from;
    double to;
};

//! Metres up and down along all edges: a line crosses so many of them per metre that lines lie apart.
double heightOf( const std::vector<const Shape *> &polygons )
{
  double height = 0;
  for ( const Shape *polygon : polygons )
  {
    for ( std::size_t index = 0; index < polygon->pathCount(); ++index )
    {
      const Path ring = polygon->path( index );
      for ( std::size_t vertex = 1; vertex < ring.size(); ++vertex )
        height += std::abs( ring.first[vertex].y - ring.first[vertex - 1].y );
    }
  }
  return height;
}

//! Line k lies at y = (k + ½) h.
std::vector<Crossing> crossingsOf( const std::vector<const Shape *> &polygons, double h )
{
  std::vector<Crossing> crossings;
  for ( std::size_t polygon = 0; polygon < polygons.size(); ++polygon )
  {
    for ( std::size_t index = 0; index < polygons[polygon]->pathCount(); ++index )
    {
      const Path ring = polygons[polygon]->path( index );
      for ( std::size_t vertex = 1; vertex < ring.size(); ++vertex )
      {
        const Point &a = ring.first[vertex - 1];
        const Point &b = ring.first[vertex];
        const double bottom = std::min( a.y, b.y );
        const double top = std::max( a.y, b.y );
        for ( auto line = static_cast<std::int64_t>( std::floor( bottom / h - 0.5 ) );; ++line )
        {
          const double y = ( static_cast<double>( line ) + 0.5 ) * h;
          if ( y >= top )
            break;
          if ( y < bottom ) // An edge owns its lower end, not its upper one.
            continue;
          crossings.push_back(
            { line, static_cast<int>( polygon ), a.x + ( b.x - a.x ) * ( y - a.y ) / ( b.y - a.y ) } );
        }
      }
    }
  }
  std::sort( crossings.begin(), crossings.end(), before );
  return crossings;
}

//! The lines' stretches inside any polygon, merged where polygons overlap.
std::vector<Stretch> stretchesOf( const std::vector<Crossing> &crossings )
{
  std::vector<Stretch> stretches;
  for ( std::size_t index = 0; index + 1 < crossings.size(); index += 2 )
    stretches.push_back( { crossings[index].line, crossings[index].x, crossings[index + 1].x } );
  std::sort( stretches.begin(), stretches.end(),
             []( const Stretch &a, const Stretch &b )
             { return std::tie( a.line, a.from, a.to ) < std::tie( b.line, b.from, b.to ); } );
  std::vector<Stretch> merged;
  for ( const Stretch &stretch : stretches )
  {
    if ( !merged.empty() && merged.back().line == stretch.line && merged.back().to >= stretch.from )
      merged.back().to = std::max( merged.back().to, stretch.to );
    else
      merged.push_back( stretch );
  }
  return merged;
}

} // namespace

std::vector<Point> sampleOf( const std::vector<const Shape *> &polygons, double unionArea, std::size_t count )
{
  std::vector<Point> places;
  if ( !( unionArea > 0 ) || count == 0 )
    return places;
  // Of slivers, which have length and hardly any area, no more lines than of anything that is an area.
  constexpr double MOST_CROSSINGS = 1000; // For each place.
  const auto wanted = static_cast<double>( count );
  const double h = std::max( std::sqrt( unionArea / wanted ), heightOf( polygons ) / ( MOST_CROSSINGS * wanted ) );
  constexpr double GOLDEN_RATIO = 0.6180339887498949;
  std::int64_t currentLine = 0;
  double next = 0;
  bool started = false;
  for ( const Stretch &stretch : stretchesOf( crossingsOf( polygons, h ) ) )
  {
    if ( !started || stretch.line != currentLine )
    {
      const double turns = static_cast<double>( stretch.line ) * GOLDEN_RATIO;
      next = ( turns - std::floor( turns ) ) * h;
      currentLine = stretch.line;
      started = true;
    }
    const double length = stretch.to - stretch.from;
    while ( next < length )
    {
      places.push_back( { stretch.from + next, ( static_cast<double>( stretch.line ) + 0.5 ) * h } );
      next += h;
    }
    next -= length; // What is left over is walked along the next stretch.
  }
  return places;
}

} // namespace minemap
