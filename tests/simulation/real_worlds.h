// SPDX-License-Identifier: GPL-2.0-or-later
// Worlds of the shapes that databases hold: large ragged hazards with lanes, parcels that map and search share, rings
// of search round records.
#pragma once

#include "assumption_worlds.h"
#include "core/counter_random.h"
#include "core/geometry/overlay.h"

#include <cmath>
#include <string>
#include <utility>
#include <vector>

namespace minemap::test
{

inline void addRecord( MapAndEvidence &world, Shape shape )
{
  Record record;
  record.id = "H" + std::to_string( world.map.records.size() );
  record.normalForm = record.id;
  record.shape = std::move( shape );
  record.origin.feature = static_cast<std::uint32_t>( world.map.records.size() );
  world.map.records.push_back( std::move( record ) );
  world.map.hasIds = true;
}

inline void addPiece( MapAndEvidence &world, Shape shape )
{
  SearchedGround &searched = world.evidence.searched;
  searched.isKnown = true;
  SearchedPiece piece;
  piece.shape = std::move( shape );
  piece.origin.feature = static_cast<std::uint32_t>( searched.pieces.size() );
  searched.pieces.push_back( std::move( piece ) );
}

inline Shape polygonOf( std::vector<Point> ring )
{
  Shape shape( ShapeKind::Polygon );
  ring.push_back( ring.front() );
  shape.addPath( ring );
  return shape;
}

//! A rectangle \a length by \a width metres about \a centre, turned.
inline Shape turnedBox( const Point &centre, double length, double width, double angle )
{
  const Point along = { std::cos( angle ) * length / 2, std::sin( angle ) * length / 2 };
  const Point across = { -std::sin( angle ) * width / 2, std::cos( angle ) * width / 2 };
  return polygonOf( { { centre.x - along.x - across.x, centre.y - along.y - across.y },
                      { centre.x + along.x - across.x, centre.y + along.y - across.y },
                      { centre.x + along.x + across.x, centre.y + along.y + across.y },
                      { centre.x - along.x + across.x, centre.y - along.y + across.y } } );
}

//! A ragged star about \a centre, about \a radius wide either way.
inline Shape raggedStar( const Point &centre, double radius, CounterRandom &random )
{
  std::vector<Point> ring;
  const auto corners = static_cast<int>( 12 + random.below( 20 ) );
  for ( int corner = 0; corner < corners; ++corner )
  {
    const double angle = 2 * M_PI * ( corner + 0.6 * random.uniform() ) / corners;
    const double reach = radius * ( 0.55 + 0.45 * random.uniform() );
    ring.push_back( { centre.x + reach * std::cos( angle ), centre.y + reach * std::sin( angle ) } );
  }
  return polygonOf( ring );
}

//! Hazards 200 to 1,500 m wide in a square of 12 km; lanes, blocks and strips along roads, most in or at hazards.
inline MapAndEvidence hazardWorld( std::uint64_t seed, bool linesInstead = false )
{
  constexpr int HAZARDS = 30;
  constexpr double HALF = 6000;
  CounterRandom random( seed, 0x68617a );
  MapAndEvidence world;
  const auto anywhere = [&random]() {
    return Point{ HALF * ( 2 * random.uniform() - 1 ), HALF * ( 2 * random.uniform() - 1 ) };
  };
  std::vector<std::pair<Point, double>> hazards;
  for ( int hazard = 0; hazard < HAZARDS; ++hazard )
  {
    const Point centre = anywhere();
    const double radius = 100 * std::pow( 7.5, random.uniform() );
    hazards.emplace_back( centre, radius );
    Shape shape = raggedStar( centre, radius, random );
    if ( linesInstead )
    {
      const Path ring = shape.path( 0 );
      Shape line( ShapeKind::Line );
      line.addPath( std::vector<Point>( ring.begin(), ring.begin() + ring.size() / 2 ) );
      shape = line;
    }
    addRecord( world, std::move( shape ) );
  }
  for ( const auto &[centre, radius] : hazards )
  {
    const auto works = random.below( 5 );
    for ( std::uint64_t work = 0; work < works; ++work )
    {
      const double angle = 2 * M_PI * random.uniform();
      const double reach = radius * 1.2 * random.uniform();
      const Point place = { centre.x + reach * std::cos( angle ), centre.y + reach * std::sin( angle ) };
      const bool isLane = random.uniform() < 0.5;
      const double side = 50 + 150 * random.uniform();
      addPiece( world, isLane ? turnedBox( place, 100 + 300 * random.uniform(), 6 + 14 * random.uniform(),
                                           M_PI * random.uniform() )
                              : turnedBox( place, side, 50 + 150 * random.uniform(), M_PI * random.uniform() ) );
    }
  }
  for ( int road = 0; road < 12; ++road )
    addPiece( world, turnedBox( anywhere(), 1000 + 2000 * random.uniform(), 20 + 30 * random.uniform(),
                                M_PI * random.uniform() ) );
  for ( int block = 0; block < 20; ++block )
    addPiece( world, turnedBox( anywhere(), 100 + 200 * random.uniform(), 100 + 200 * random.uniform(),
                                M_PI * random.uniform() ) );
  return world;
}

//! Records and tasks that are parcels of one plan and know nothing of each other; \a road metres between parcels.
inline MapAndEvidence parcelWorld( std::uint64_t seed, double mapped, double searched, double road,
                                   bool severalParcels )
{
  constexpr int SIDE = 25;
  constexpr double PARCEL = 160;
  CounterRandom random( seed, 0x706172 );
  std::vector<Point> corners;
  for ( int row = 0; row <= SIDE; ++row )
    for ( int column = 0; column <= SIDE; ++column )
      corners.push_back( { PARCEL * ( column + 0.5 * ( random.uniform() - 0.5 ) ),
                           PARCEL * ( row + 0.5 * ( random.uniform() - 0.5 ) ) } );
  const auto parcel = [&]( int column, int row )
  {
    const auto at = [&]( int c, int r ) { return corners[static_cast<std::size_t>( r * ( SIDE + 1 ) + c )]; };
    return polygonOf( { at( column, row ), at( column + 1, row ), at( column + 1, row + 1 ), at( column, row + 1 ) } );
  };
  Overlay overlay;
  const auto inset = [&]( const Shape &shape )
  {
    return road > 0 ? overlay.toShape( *overlay.buffer( *overlay.fromShape( shape ), -road / 2 ), ShapeKind::Polygon )
                    : shape;
  };
  MapAndEvidence world;
  for ( int row = 0; row < SIDE; ++row )
  {
    for ( int column = 0; column < SIDE; ++column )
    {
      if ( random.uniform() < searched )
        addPiece( world, inset( parcel( column, row ) ) );
      if ( random.uniform() >= mapped )
        continue;
      std::vector<Overlay::Geometry> parts;
      parts.push_back( overlay.fromShape( parcel( column, row ) ) );
      if ( severalParcels && column + 1 < SIDE )
        parts.push_back( overlay.fromShape( parcel( column + 1, row ) ) );
      if ( severalParcels && row + 1 < SIDE && random.uniform() < 0.5 )
        parts.push_back( overlay.fromShape( parcel( column, row + 1 ) ) );
      addRecord( world, inset( overlay.toShape( *overlay.unionOf( std::move( parts ) ), ShapeKind::Polygon ) ) );
    }
  }
  return world;
}

//! The plan world with rings of search, \a from to \a to metres round half of the records.
inline MapAndEvidence ringWorld( std::uint64_t seed, double from, double to )
{
  MapAndEvidence world = worldOf( worldKinds().front(), MapGeometry::Polygons, seed );
  Overlay overlay;
  for ( std::size_t record = 0; record < world.map.records.size(); record += 2 )
  {
    const Overlay::Geometry shape = overlay.fromShape( world.map.records[record].shape );
    const Overlay::Geometry hole = from > 0 ? overlay.buffer( *shape, from ) : overlay.copy( *shape );
    addPiece( world,
              overlay.toShape( *overlay.difference( *overlay.buffer( *shape, to ), *hole ), ShapeKind::Polygon ) );
  }
  return world;
}

//! A map of which four in five records were searched, each with \a margin metres around it, and nothing else; then the
//! map is displaced by \a shift, metres.
inline MapAndEvidence ownSearchWorld( std::uint64_t seed, double margin, const Point &shift )
{
  MapAndEvidence world = worldOf( worldKinds().front(), MapGeometry::Polygons, seed );
  Overlay overlay;
  world.evidence.searched.pieces.clear();
  constexpr std::size_t NOT_SEARCHED = 5;
  for ( std::size_t record = 0; record < world.map.records.size(); ++record )
  {
    if ( record % NOT_SEARCHED != 0 )
      addPiece( world,
                overlay.toShape( *overlay.buffer( *overlay.fromShape( world.map.records[record].shape ), margin ),
                                 ShapeKind::Polygon ) );
  }
  for ( Record &record : world.map.records )
  {
    for ( Point &vertex : record.shape.vertices() )
      vertex = { vertex.x + shift.x, vertex.y + shift.y };
  }
  return world;
}

} // namespace minemap::test
