// SPDX-License-Identifier: GPL-2.0-or-later
// The world that is measured: the same for every program, made of a seed and three numbers.
#pragma once

#include "core/counter_random.h"
#include "core/geometry/shape.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <vector>

namespace minemap::bench
{

//! Records, finds and searched ground in metres of UTM zone 38 North. No place, no mine in it is real.
struct BenchWorld
{
    std::vector<Shape> records; //!< 12 vertices each, 20 to 80 m in radius.
    std::vector<Point> finds;
    std::vector<Shape> searched; //!< One polygon for every five records, 150 to 350 m in radius.
};

constexpr std::size_t DISTRICTS = 100; //!< Each 9 km wide, 15 km apart; a record's district is its group.

inline std::size_t districtOf( std::size_t record )
{
  return record % DISTRICTS;
}

//! The clearance task at a place: square kilometres, numbered.
inline int taskOf( const Point &place )
{
  constexpr double WIDTH = 1000;
  constexpr int ROW = 1000;
  return static_cast<int>( std::floor( place.y / WIDTH ) ) % ROW * ROW +
         static_cast<int>( std::floor( place.x / WIDTH ) );
}

//! A ring of \a corners corners around \a centre, star-shaped and so without crossings.
inline Shape blob( CounterRandom &random, const Point &centre, double radius, int corners )
{
  std::vector<Point> ring;
  for ( int corner = 0; corner < corners; ++corner )
  {
    const double angle = 2 * std::acos( -1.0 ) * corner / corners;
    const double reach = radius * ( 0.7 + 0.3 * random.uniform() );
    ring.push_back( { centre.x + reach * std::cos( angle ), centre.y + reach * std::sin( angle ) } );
  }
  ring.push_back( ring.front() );
  Shape shape( ShapeKind::Polygon );
  shape.addPath( ring );
  return shape;
}

//! Half of the records are mined and have four fifths of the finds; three finds in ten lie far off any record.
inline BenchWorld makeWorld( std::size_t records, std::size_t finds )
{
  constexpr double SPACING = 15000;
  constexpr double WIDTH = 9000;
  constexpr int RECORD_CORNERS = 11;
  constexpr int SEARCHED_CORNERS = 16;
  CounterRandom random( 1, 0 );
  BenchWorld world;
  std::vector<Point> centres;
  for ( std::size_t record = 0; record < records; ++record )
  {
    const std::size_t district = districtOf( record );
    const Point corner{ 430000 + SPACING * static_cast<double>( district % 10 ),
                        4330000 + SPACING * static_cast<double>( district / 10 ) };
    centres.push_back( { corner.x + WIDTH * random.uniform(), corner.y + WIDTH * random.uniform() } );
    world.records.push_back( blob( random, centres.back(), 20 + 60 * random.uniform(), RECORD_CORNERS ) );
  }
  for ( std::size_t place = 0; place < records / 5; ++place )
    world.searched.push_back(
      blob( random, centres[random.below( records )], 150 + 200 * random.uniform(), SEARCHED_CORNERS ) );
  const std::size_t mined = std::max<std::size_t>( 1, records / 2 );
  world.finds.reserve( finds );
  for ( std::size_t find = 0; find < finds; ++find )
  {
    const Point &centre = centres[random.below( random.uniform() < 0.8 ? mined : records )];
    const double spread = random.uniform() < 0.7 ? 25 : 300;
    const double east = spread * random.normal();
    world.finds.push_back( { centre.x + east, centre.y + spread * random.normal() } );
  }
  return world;
}

} // namespace minemap::bench
