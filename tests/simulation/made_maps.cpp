// SPDX-License-Identifier: GPL-2.0-or-later
// Maps drawn from finds.
#include "broken_places.h"
#include "core/counter_random.h"
#include "core/geometry/convex_hull.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace minemap::test
{

namespace
{

constexpr double TWO_PI = 6.283185307179586;

using Places = std::vector<Point>;
//! The shapes of the records made from the finds of one task.
using Making = std::function<std::vector<Shape>( const Places &finds, CounterRandom &random )>;

Shape polygonOf( Places ring )
{
  if ( ring.front() != ring.back() )
    ring.push_back( ring.front() );
  Shape shape( ShapeKind::Polygon );
  shape.addPath( ring );
  return shape;
}

//! A polygon of \a corners round \a centre.
Shape circle( const Point &centre, double radius, int corners )
{
  Places ring;
  for ( int corner = 0; corner < corners; ++corner )
    ring.push_back( { centre.x + radius * std::cos( TWO_PI * corner / corners ),
                      centre.y + radius * std::sin( TWO_PI * corner / corners ) } );
  return polygonOf( ring );
}

std::vector<Shape> circles( const Places &finds, double radius, int corners )
{
  std::vector<Shape> shapes;
  for ( const Point &find : finds )
    shapes.push_back( circle( find, radius, corners ) );
  return shapes;
}

std::vector<Shape> dissolved( const std::vector<Shape> &shapes )
{
  Overlay overlay;
  std::vector<Overlay::Geometry> all;
  for ( const Shape &shape : shapes )
    all.push_back( overlay.fromShape( shape ) );
  return { overlay.toShape( *overlay.unionOf( std::move( all ) ), ShapeKind::Polygon ) };
}

//! The box of \a finds turned by \a angle, \a margin metres wider on each side.
std::vector<Shape> box( const Places &finds, double angle, double margin )
{
  const double east = std::cos( angle );
  const double north = std::sin( angle );
  Box turned;
  for ( const Point &find : finds )
    turned.include( { east * find.x + north * find.y, east * find.y - north * find.x } );
  Places ring;
  for ( const Point &corner : { Point{ turned.xMinimum - margin, turned.yMinimum - margin },
                                Point{ turned.xMaximum + margin, turned.yMinimum - margin },
                                Point{ turned.xMaximum + margin, turned.yMaximum + margin },
                                Point{ turned.xMinimum - margin, turned.yMaximum + margin } } )
    ring.push_back( { east * corner.x - north * corner.y, north * corner.x + east * corner.y } );
  return { polygonOf( ring ) };
}

//! All finds joined round their middle: as concave as can be.
std::vector<Shape> star( Places finds )
{
  Point middle;
  for ( const Point &find : finds )
    middle = { middle.x + find.x / static_cast<double>( finds.size() ),
               middle.y + find.y / static_cast<double>( finds.size() ) };
  const auto angle = [&]( const Point &point ) { return std::atan2( point.y - middle.y, point.x - middle.x ); };
  std::sort( finds.begin(), finds.end(), [&]( const Point &a, const Point &b ) { return angle( a ) < angle( b ); } );
  return { polygonOf( finds ) };
}

std::vector<Shape> pointsAt( const Places &finds, double noise, CounterRandom &random )
{
  std::vector<Shape> shapes;
  for ( const Point &find : finds )
  {
    shapes.emplace_back( ShapeKind::Point );
    shapes.back().addPath( { Point{ find.x + noise * random.normal(), find.y + noise * random.normal() } } );
  }
  return shapes;
}

//! What somebody draws who knows where the mines lie: their hull, wider by 5 m, with errors of 3 m.
std::vector<Shape> honest( const Places &finds, CounterRandom &random )
{
  constexpr double WIDER = 5;
  constexpr double DRAWING = 3;
  Places corners;
  for ( const Point &find : finds )
  {
    for ( const Point &way : { Point{ 1, 1 }, Point{ 1, -1 }, Point{ -1, 1 }, Point{ -1, -1 } } )
      corners.push_back( { find.x + WIDER * way.x, find.y + WIDER * way.y } );
  }
  Places drawn;
  for ( const Point &corner : convexHull( corners ) )
    drawn.push_back( { corner.x + DRAWING * random.normal(), corner.y + DRAWING * random.normal() } );
  return { polygonOf( convexHull( drawn ) ) };
}

void remake( MapAndEvidence &world, double share, std::uint64_t seed, const Making &making, bool arePoints )
{
  constexpr std::size_t FEWEST = 4;
  std::map<std::string, Places> tasks;
  for ( const Find &find : world.evidence.finds )
    tasks[find.task.value_or( std::string() )].push_back( find.place );
  world.map.records.clear();
  std::uint64_t number = 0;
  for ( const auto &[task, finds] : tasks )
  {
    ++number;
    if ( finds.size() < FEWEST )
      continue;
    CounterRandom random( seed + 31, number );
    const bool isMade = random.uniform() < share;
    constexpr double HONEST_ERROR = 3;
    for ( const Shape &shape : isMade      ? making( finds, random )
                               : arePoints ? pointsAt( finds, HONEST_ERROR, random )
                                           : honest( finds, random ) )
    {
      Record record;
      record.shape = shape;
      record.id = record.normalForm = "M" + std::to_string( world.map.records.size() );
      record.origin.feature = static_cast<std::uint32_t>( world.map.records.size() );
      world.map.records.push_back( std::move( record ) );
    }
  }
}

Breakage made( const char *name, Making making, bool arePoints = false )
{
  return { name, [making = std::move( making ), arePoints]( MapAndEvidence &world, double share, std::uint64_t seed )
           { remake( world, share, seed, making, arePoints ); } };
}

//! Dates \a share of the records after all finds.
void dateLater( MapAndEvidence &world, double share, std::uint64_t seed )
{
  constexpr std::int32_t LATER = 40000;
  for ( std::size_t position = 0; position < world.map.records.size(); ++position )
  {
    if ( CounterRandom( seed + 3, position ).uniform() < share )
      world.map.records[position].mapDate = { LATER, LATER };
  }
}

} // namespace

const std::vector<Breakage> &mapsMadeFromFinds()
{
  static const std::vector<Breakage> ALL = { made( "hulls", []( const Places &finds, CounterRandom & )
                                                   { return std::vector<Shape>{ polygonOf( convexHull( finds ) ) }; } ),
                                             made( "concave hulls", []( const Places &finds, CounterRandom & )
                                                   { return star( finds ); } ),
                                             made( "buffers, dissolved", []( const Places &finds, CounterRandom & )
                                                   { return dissolved( circles( finds, 15, 32 ) ); } ),
                                             made( "buffers of 8 corners", []( const Places &finds, CounterRandom & )
                                                   { return dissolved( circles( finds, 15, 8 ) ); } ),
                                             made( "buffers of hulls",
                                                   []( const Places &finds, CounterRandom & )
                                                   {
                                                     std::vector<Shape> rounds = circles( convexHull( finds ), 10, 32 );
                                                     Places corners;
                                                     for ( const Shape &round : rounds )
                                                       corners.insert( corners.end(), round.vertices().begin(),
                                                                       round.vertices().end() );
                                                     return std::vector<Shape>{ polygonOf( convexHull( corners ) ) };
                                                   } ),
                                             made( "circles", []( const Places &finds, CounterRandom & )
                                                   { return circles( finds, 20, 36 ); } ),
                                             made( "squares about finds", []( const Places &finds, CounterRandom & )
                                                   { return circles( finds, 20, 4 ); } ),
                                             made( "boxes", []( const Places &finds, CounterRandom & )
                                                   { return box( finds, 0, 0 ); } ),
                                             made( "boxes, 5 m wider", []( const Places &finds, CounterRandom & )
                                                   { return box( finds, 0, 5 ); } ),
                                             made( "turned boxes", []( const Places &finds, CounterRandom &random )
                                                   { return box( finds, TWO_PI * random.uniform(), 0 ); } ),
                                             made(
                                               "points",
                                               []( const Places &finds, CounterRandom &random )
                                               { return pointsAt( finds, 0, random ); },
                                               true ),
                                             { "hulls, 5 decimals",
                                               []( MapAndEvidence &world, double share, std::uint64_t seed )
                                               {
                                                 remake(
                                                   world, share, seed,
                                                   []( const Places &finds, CounterRandom & )
                                                   { return std::vector<Shape>{ polygonOf( convexHull( finds ) ) }; },
                                                   false );
                                                 roundFinds( world, 1.11 );
                                               } },
                                             { "drawn after finds", dateLater } };
  return ALL;
}

} // namespace minemap::test
