// SPDX-License-Identifier: GPL-2.0-or-later
// Maps whose displacement is known, with finds, for tests of the diagnosis.
#pragma once

#include "core/counter_random.h"
#include "core/diagnose/diagnosis.h"

#include <cmath>
#include <functional>
#include <string>
#include <vector>

namespace minemap
{

//! What a displaced map is made of; the defaults make one that is easy to diagnose.
struct DisplacedWorld
{
    int fields = 12;  //!< That hold mines.
    int phantoms = 4; //!< Records that hold none.
    int mines = 60;   //!< A field.
    double found = 0.5;
    double clutter = 5;       //!< Finds a km² that belong to no field.
    double side = 8000;       //!< Of the area, metres.
    bool isWorthless = false; //!< Records lie anywhere.
    //! Where the map shows a place that truly is there.
    std::function<Point( const Point & )> shown = []( const Point &place ) { return place; };
    std::uint64_t seed = 1;
};

inline std::vector<Point> turnedRectangle( const Point &middle, double angle, double length, double width )
{
  std::vector<Point> ring;
  constexpr double CORNERS[5][2] = { { -1, -1 }, { 1, -1 }, { 1, 1 }, { -1, 1 }, { -1, -1 } };
  for ( const auto &corner : CORNERS )
  {
    const double along = corner[0] * length / 2;
    const double across = corner[1] * width / 2;
    ring.push_back( { middle.x + along * std::cos( angle ) - across * std::sin( angle ),
                      middle.y + along * std::sin( angle ) + across * std::cos( angle ) } );
  }
  return ring;
}

//! Minefields of 150–400 m × 20–60 m (methods.md 2.4), all ground searched, records of reference points 300 m away.
inline DiagnosisInput displacedMap( const DisplacedWorld &world, const LocalPlane &plane )
{
  CounterRandom random( world.seed, 1 );
  DiagnosisInput input;
  input.plane = &plane;
  input.sourceCrs = { "EPSG:4326" };
  input.searchedIsKnown = true;
  const auto anywhere = [&] {
    return Point{ ( random.uniform() - 0.5 ) * world.side, ( random.uniform() - 0.5 ) * world.side };
  };
  for ( int field = 0; field < world.fields + world.phantoms; ++field )
  {
    const Point middle = anywhere();
    const double angle = 3.14159265 * random.uniform();
    const double length = 150 + 250 * random.uniform();
    const double width = 20 + 40 * random.uniform();
    for ( int mine = 0; mine < world.mines && field < world.fields; ++mine )
    {
      const double along = ( random.uniform() - 0.5 ) * length;
      const double across = ( random.uniform() - 0.5 ) * width;
      const Point place{ middle.x + along * std::cos( angle ) - across * std::sin( angle ) + 3 * random.normal(),
                         middle.y + along * std::sin( angle ) + across * std::cos( angle ) + 3 * random.normal() };
      if ( random.uniform() < world.found )
        input.finds.push_back( place );
    }
    const Point drawn = world.isWorthless ? anywhere() : middle;
    std::vector<Point> ring = turnedRectangle( drawn, angle, length, width );
    for ( Point &corner : ring )
      corner = world.shown( corner );
    DiagnosedRecord record;
    record.id = "R" + std::to_string( 100 + field );
    record.normalForm = record.id;
    record.shown = Shape( ShapeKind::Polygon );
    record.shown.addPath( ring );
    plane.unproject( ring );
    record.source = Shape( ShapeKind::Polygon );
    record.source.addPath( ring );
    const double bearing = 6.2831853 * random.uniform();
    record.facts.reference =
      world.shown( { drawn.x + 300 * std::cos( bearing ), drawn.y + 300 * std::sin( bearing ) } );
    input.records.push_back( record );
  }
  const double squareKilometres = world.side * world.side / 1e6;
  for ( int find = 0; find < world.clutter * squareKilometres; ++find )
    input.finds.push_back( anywhere() );
  const double half = world.side / 2 + 200;
  Shape everything( ShapeKind::Polygon );
  everything.addPath( { { -half, -half }, { half, -half }, { half, half }, { -half, half }, { -half, -half } } );
  input.searched.push_back( everything );
  return input;
}

} // namespace minemap
