// SPDX-License-Identifier: GPL-2.0-or-later
// Maps out of which searched ground was cut, as databases do it, and maps that only look so.
#pragma once

#include "assumption_worlds.h"
#include "core/counter_random.h"
#include "core/geometry/locate.h"
#include "core/geometry/overlay.h"
#include "core/geometry/shape_index.h"
#include "simplified_shape.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace minemap::test
{

//! How searched ground was cut out of a map.
struct Cut
{
    const char *name;
    double share = 1;          //!< Of the records that search meets.
    double buffer = 0;         //!< Metres round searched ground that are cut out with it; negative: less than it.
    double widen = 0;          //!< Metres by which the cut records are widened again.
    double simplify = 0;       //!< Tolerance of the simplification after the cut, metres.
    double known = 1;          //!< Share of the searched polygons with which the map was cut.
    double given = 1;          //!< Share of the searched polygons that the score is given.
    double redraw = 0;         //!< Metres by which each corner of search is off when drawn again after the cut.
    double snap = 0;           //!< Grid of the cut records' coordinates, metres.
    bool wholeRecords = false; //!< Records that search meets are removed instead of cut.
    bool onlyClosed = false;   //!< Of those only records that lie in it to two thirds; the others stay whole.
    bool dissolved = false;    //!< Cut records that touch are merged.
    bool linked = false;       //!< Searched polygons name the record that they served.
};

//! \a shape with each corner of every polygon off by up to \a play metres; corners in common go the same way.
inline Shape redrawn( const Shape &shape, double play, CounterRandom random )
{
  Shape result( shape.kind() );
  for ( std::size_t index = 0; index < shape.pathCount(); ++index )
  {
    std::vector<Point> vertices;
    const Path path = shape.path( index );
    for ( std::size_t vertex = 0; vertex + 1 < path.size(); ++vertex )
      vertices.push_back(
        { path.first[vertex].x + play * random.normal(), path.first[vertex].y + play * random.normal() } );
    vertices.push_back( vertices.front() );
    result.addPath( vertices );
  }
  return result;
}

//! The records as single parts of their union.
inline void dissolve( Overlay &overlay, MinefieldMap &map )
{
  std::vector<Overlay::Geometry> all;
  for ( const Record &record : map.records )
    all.push_back( overlay.fromShape( record.shape ) );
  const Overlay::Geometry together = overlay.unionOf( std::move( all ) );
  const Shape shape = overlay.toShape( *together, map.records.front().shape.kind() );
  std::vector<Shape> rings;
  for ( std::size_t index = 0; index < shape.pathCount(); ++index )
  {
    const Path path = shape.path( index );
    rings.emplace_back( shape.kind() );
    rings.back().addPath( std::vector<Point>( path.begin(), path.end() ) );
  }
  // Rings within another are its holes.
  std::vector<Record> records;
  for ( std::size_t index = 0; index < rings.size(); ++index )
  {
    const auto holds = [&]( const Shape &outer, const Shape &inner )
    { return &outer != &inner && locate( outer, inner.vertices()[0] ) == Location::Inside; };
    const bool isPolygon = shape.kind() == ShapeKind::Polygon;
    if ( isPolygon &&
         std::any_of( rings.begin(), rings.end(), [&]( const Shape &outer ) { return holds( outer, rings[index] ); } ) )
      continue;
    Record record = map.records.front();
    record.id = "D" + std::to_string( index );
    record.normalForm = record.id;
    record.shape = rings[index];
    for ( const Shape &inner : rings )
    {
      if ( isPolygon && holds( rings[index], inner ) )
        record.shape.addPath( inner.vertices() );
    }
    record.origin.feature = static_cast<std::uint32_t>( records.size() );
    records.push_back( std::move( record ) );
  }
  map.records = std::move( records );
}

//! What of \a shape the cut leaves; empty where nothing is.
inline Shape remains( Overlay &overlay, const Shape &shape, const GEOSGeometry &searched, const Cut &cut )
{
  Shape rest = overlay.toShape( *overlay.difference( *overlay.fromShape( shape ), searched ), shape.kind() );
  if ( cut.widen > 0 && shape.kind() == ShapeKind::Polygon && !rest.isEmpty() )
    rest = overlay.toShape( *overlay.buffer( *overlay.fromShape( rest ), cut.widen ), ShapeKind::Polygon );
  if ( cut.simplify > 0 && !rest.isEmpty() )
    rest = simplified( rest, cut.simplify );
  for ( Point &vertex : rest.vertices() )
  {
    if ( cut.snap > 0 )
      vertex = { cut.snap * std::round( vertex.x / cut.snap ), cut.snap * std::round( vertex.y / cut.snap ) };
  }
  return rest;
}

//! Names in each searched polygon the record that it meets most, before the cut.
inline void link( Overlay &overlay, MapAndEvidence &world )
{
  world.evidence.searched.hasRecords = true;
  std::vector<const Shape *> shapes;
  for ( const Record &record : world.map.records )
    shapes.push_back( &record.shape );
  const ShapeIndex index( shapes );
  for ( SearchedPiece &piece : world.evidence.searched.pieces )
  {
    double most = 0;
    const Overlay::Geometry ground = overlay.fromShape( piece.shape );
    for ( const int met : index.meeting( piece.shape.boundingBox() ) )
    {
      const Record &record = world.map.records[static_cast<std::size_t>( met )];
      const Overlay::Geometry common = overlay.intersection( *ground, *overlay.fromShape( record.shape ) );
      const double both = record.shape.kind() == ShapeKind::Line ? overlay.length( *common ) : overlay.area( *common );
      if ( both > most )
      {
        most = both;
        piece.record = record.id;
      }
    }
  }
}

//! The searched ground that cuts \a record, with its buffer; nothing where none meets it.
inline Overlay::Geometry groundAt( Overlay &overlay, const Shape &record, const ShapeIndex &index,
                                   const std::vector<SearchedPiece> &pieces, const std::vector<bool> &isKnown,
                                   double buffer )
{
  Box box = record.boundingBox();
  box = { box.xMinimum - buffer, box.yMinimum - buffer, box.xMaximum + buffer, box.yMaximum + buffer };
  std::vector<Overlay::Geometry> ground;
  for ( const int piece : index.meeting( box ) )
  {
    const auto position = static_cast<std::size_t>( piece );
    if ( isKnown[position] )
      ground.push_back( overlay.fromShape( pieces[position].shape ) );
  }
  if ( ground.empty() )
    return nullptr;
  Overlay::Geometry all = overlay.unionOf( std::move( ground ) );
  if ( buffer != 0 )
    all = overlay.buffer( *all, buffer );
  if ( overlay.isEmpty( *all ) )
    return nullptr;
  return overlay.intersects( *all, *overlay.fromShape( record ) ) ? std::move( all ) : nullptr;
}

//! The share of \a shape that lies in \a ground; of points and lines of their number and length.
inline double shareIn( Overlay &overlay, const Shape &shape, const GEOSGeometry &ground )
{
  const Overlay::Geometry whole = overlay.fromShape( shape );
  const Overlay::Geometry common = overlay.intersection( *whole, ground );
  switch ( shape.kind() )
  {
  case ShapeKind::Polygon:
    return overlay.area( *common ) / overlay.area( *whole );
  case ShapeKind::Line:
    return overlay.length( *common ) / overlay.length( *whole );
  default:
    return overlay.isEmpty( *common ) ? 0 : 1;
  }
}

//! \a world after \a cut; nothing where no record was met by the search that cut.
inline std::optional<MapAndEvidence> cutOf( MapAndEvidence world, const Cut &cut, std::uint64_t seed )
{
  Overlay overlay;
  CounterRandom random( seed, 0x637574 );
  if ( cut.linked )
    link( overlay, world );
  std::vector<SearchedPiece> &pieces = world.evidence.searched.pieces;
  std::vector<const Shape *> shapes;
  std::vector<bool> isKnown;
  for ( const SearchedPiece &piece : pieces )
  {
    shapes.push_back( &piece.shape );
    isKnown.push_back( random.uniform() < cut.known );
  }
  const ShapeIndex index( shapes );
  bool isCut = false;
  std::vector<Record> records;
  for ( Record &record : world.map.records )
  {
    const bool isChosen = random.uniform() < cut.share;
    const Overlay::Geometry ground =
      isChosen ? groundAt( overlay, record.shape, index, pieces, isKnown, cut.buffer ) : nullptr;
    if ( ground && cut.onlyClosed && shareIn( overlay, record.shape, *ground ) < 2.0 / 3 )
    {
      records.push_back( std::move( record ) );
      continue;
    }
    isCut = isCut || ground;
    if ( ground )
      record.shape = cut.wholeRecords ? Shape( record.shape.kind() ) : remains( overlay, record.shape, *ground, cut );
    if ( !record.shape.isEmpty() )
      records.push_back( std::move( record ) );
  }
  world.map.records = std::move( records );
  if ( cut.dissolved && !world.map.records.empty() )
    dissolve( overlay, world.map );
  std::vector<SearchedPiece> givenPieces;
  for ( std::size_t piece = 0; piece < pieces.size(); ++piece )
  {
    if ( random.uniform() >= cut.given )
      continue;
    if ( cut.redraw > 0 )
      pieces[piece].shape = redrawn( pieces[piece].shape, cut.redraw, CounterRandom( seed, 1000000 + piece ) );
    givenPieces.push_back( pieces[piece] );
  }
  pieces = std::move( givenPieces );
  if ( !isCut )
    return std::nullopt;
  return world;
}

} // namespace minemap::test
