// SPDX-License-Identifier: GPL-2.0-or-later
// Searched ground copied from the map, and honest search round records.
#include "search_breaks.h"

#include "core/counter_random.h"
#include "core/geometry/convex_hull.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace minemap::test
{

namespace
{

//! Makes the polygons that were searched for a record.
using Drawing = std::function<std::vector<Shape>( Overlay &overlay, const Shape &record, CounterRandom &random )>;

SearchedPiece pieceOf( Shape shape, std::size_t number )
{
  SearchedPiece piece;
  piece.shape = std::move( shape );
  piece.searched = dayPeriod( 2019, 5, 1 );
  piece.task = "C" + std::to_string( number );
  return piece;
}

//! Searched ground without what lies within \a distance of \a record.
void clearAround( Overlay &overlay, SearchedGround &searched, const Shape &record, double distance )
{
  const Overlay::Geometry around = overlay.buffer( *overlay.fromShape( record ), distance );
  const Box near = overlay.toShape( *around, ShapeKind::Polygon ).boundingBox();
  for ( SearchedPiece &piece : searched.pieces )
  {
    const Box box = piece.shape.boundingBox();
    if ( piece.shape.isEmpty() || box.xMinimum > near.xMaximum || box.xMaximum < near.xMinimum ||
         box.yMinimum > near.yMaximum || box.yMaximum < near.yMinimum )
      continue;
    const Overlay::Geometry ground = overlay.fromShape( piece.shape );
    if ( overlay.intersects( *ground, *around ) )
      piece.shape = overlay.toShape( *overlay.difference( *ground, *around ), ShapeKind::Polygon );
  }
}

//! Draws the search of a \a share of the records anew; of the others it stays.
std::function<void( MapAndEvidence &, double, std::uint64_t )> redrawn( const Drawing &drawing )
{
  return [drawing]( MapAndEvidence &world, double share, std::uint64_t seed )
  {
    constexpr double AROUND = 45;
    Overlay overlay;
    SearchedGround &searched = world.evidence.searched;
    std::vector<SearchedPiece> drawn;
    for ( std::size_t index = 0; index < world.map.records.size(); ++index )
    {
      CounterRandom random( seed, 1000 + index );
      const Shape &record = world.map.records[index].shape;
      if ( random.uniform() >= share || record.isEmpty() )
        continue;
      if ( share < 1 )
        clearAround( overlay, searched, record, AROUND );
      for ( Shape &shape : drawing( overlay, record, random ) )
      {
        if ( !shape.isEmpty() )
          drawn.push_back( pieceOf( std::move( shape ), drawn.size() ) );
      }
    }
    if ( share >= 1 )
      searched.pieces.clear();
    searched.pieces.erase( std::remove_if( searched.pieces.begin(), searched.pieces.end(),
                                           []( const SearchedPiece &piece ) { return piece.shape.isEmpty(); } ),
                           searched.pieces.end() );
    searched.pieces.insert( searched.pieces.end(), drawn.begin(), drawn.end() );
    for ( std::size_t index = 0; index < searched.pieces.size(); ++index )
      searched.pieces[index].origin.feature = static_cast<std::uint32_t>( index );
  };
}

Shape widened( Overlay &overlay, const Shape &record, double width )
{
  return overlay.toShape( *overlay.buffer( *overlay.fromShape( record ), width ), ShapeKind::Polygon );
}

Drawing widenedBy( double width )
{
  return [width]( Overlay &overlay, const Shape &record, CounterRandom & )
  { return std::vector<Shape>{ widened( overlay, record, width ) }; };
}

//! Every vertex off by a normal deviation, the start and the direction changed.
Drawing noisy( double deviation )
{
  return [deviation]( Overlay &, const Shape &record, CounterRandom &random )
  {
    Shape shape( ShapeKind::Polygon );
    for ( std::size_t index = 0; index < record.pathCount(); ++index )
    {
      const Path path = record.path( index );
      std::vector<Point> ring( path.begin(), path.end() - 1 );
      std::reverse( ring.begin(), ring.end() );
      std::rotate( ring.begin(), ring.begin() + static_cast<std::ptrdiff_t>( random.below( ring.size() ) ),
                   ring.end() );
      for ( Point &place : ring )
        place = { place.x + deviation * random.normal(), place.y + deviation * random.normal() };
      ring.push_back( ring.front() );
      shape.addPath( ring );
    }
    return std::vector<Shape>{ shape };
  };
}

//! Without the vertices that lie within 5 m of the line between their neighbours.
std::vector<Shape> simplified( Overlay &, const Shape &record, CounterRandom & )
{
  constexpr double PLAY = 5;
  std::vector<Point> ring( record.path( 0 ).begin(), record.path( 0 ).end() - 1 );
  for ( std::size_t index = 0; index < ring.size() && ring.size() > 4; )
  {
    const Point &before = ring[( index + ring.size() - 1 ) % ring.size()];
    const Point &after = ring[( index + 1 ) % ring.size()];
    const Point nearest = nearestOnSegment( ring[index], before, after );
    if ( distance( nearest, ring[index] ) <= PLAY )
      ring.erase( ring.begin() + static_cast<std::ptrdiff_t>( index ) );
    else
      ++index;
  }
  ring.push_back( ring.front() );
  Shape shape( ShapeKind::Polygon );
  shape.addPath( ring );
  return { shape };
}

//! Cut into strips of \a width that lie along \a angle.
std::vector<Shape> strips( Overlay &overlay, const Shape &ground, double width, double angle )
{
  const Point along = { std::cos( angle ), std::sin( angle ) };
  const Point across = { -along.y, along.x };
  const Box box = ground.boundingBox();
  const Point middle = box.middle();
  const double reach = std::hypot( box.xMaximum - box.xMinimum, box.yMaximum - box.yMinimum ) / 2 + width;
  const Overlay::Geometry whole = overlay.fromShape( ground );
  std::vector<Shape> lanes;
  for ( double from = -reach; from < reach; from += width )
  {
    const auto corner = [&]( double a, double b ) {
      return Point{ middle.x + a * along.x + b * across.x, middle.y + a * along.y + b * across.y };
    };
    Shape strip( ShapeKind::Polygon );
    strip.addPath( { corner( -reach, from ), corner( reach, from ), corner( reach, from + width ),
                     corner( -reach, from + width ), corner( -reach, from ) } );
    const Overlay::Geometry part = overlay.intersection( *whole, *overlay.fromShape( strip ) );
    if ( overlay.area( *part ) > 1 )
      lanes.push_back( overlay.toShape( *part, ShapeKind::Polygon ) );
  }
  return lanes;
}

Drawing lanesOf( double width, double widenedWidth )
{
  return [width, widenedWidth]( Overlay &overlay, const Shape &record, CounterRandom &random )
  { return strips( overlay, widened( overlay, record, widenedWidth ), width, M_PI * random.uniform() ); };
}

//! Two ways of strips across each other.
std::vector<Shape> gridOf( Overlay &overlay, const Shape &record, CounterRandom &random )
{
  constexpr double SIDE = 20;
  const double angle = M_PI * random.uniform();
  std::vector<Shape> cells;
  for ( const Shape &strip : strips( overlay, record, SIDE, angle ) )
  {
    for ( Shape &cell : strips( overlay, strip, SIDE, angle + M_PI / 2 ) )
      cells.push_back( std::move( cell ) );
  }
  return cells;
}

//! All copies in one feature of many parts.
void dissolvedCopies( MapAndEvidence &world, double share, std::uint64_t seed )
{
  redrawn( widenedBy( 0 ) )( world, share, seed );
  Overlay overlay;
  std::vector<Overlay::Geometry> all;
  for ( const SearchedPiece &piece : world.evidence.searched.pieces )
    all.push_back( overlay.fromShape( piece.shape ) );
  world.evidence.searched.pieces = {
    pieceOf( overlay.toShape( *overlay.unionOf( std::move( all ) ), ShapeKind::Polygon ), 0 ) };
}

//! Each record grown towards the next one in the list that is near, so that two copies are one polygon.
void mergedCopies( MapAndEvidence &world, double share, std::uint64_t seed )
{
  redrawn( widenedBy( 0 ) )( world, share, seed );
  Overlay overlay;
  std::vector<SearchedPiece> &pieces = world.evidence.searched.pieces;
  for ( std::size_t index = 0; index + 1 < pieces.size(); ++index )
  {
    if ( pieces[index].task.value_or( "" )[0] != 'C' || pieces[index + 1].shape.isEmpty() )
      continue;
    std::vector<Overlay::Geometry> both;
    Shape way( ShapeKind::Line );
    way.addPath( { pieces[index].shape.vertices().front(), pieces[index + 1].shape.vertices().front() } );
    if ( distance( way.vertices()[0], way.vertices()[1] ) > 150 )
      continue;
    both.push_back( overlay.fromShape( pieces[index].shape ) );
    both.push_back( overlay.fromShape( pieces[index + 1].shape ) );
    both.push_back( overlay.buffer( *overlay.fromShape( way ), 3 ) );
    pieces[index + 1].shape = overlay.toShape( *overlay.unionOf( std::move( both ) ), ShapeKind::Polygon );
    pieces[index].shape = Shape( ShapeKind::Polygon );
  }
}

//! The reverse: records are searched polygons.
void mapOfSearches( MapAndEvidence &world, double share, std::uint64_t seed )
{
  const std::vector<SearchedPiece> &pieces = world.evidence.searched.pieces;
  for ( std::size_t index = 0; index < world.map.records.size() && !pieces.empty(); ++index )
  {
    CounterRandom random( seed, 2000 + index );
    if ( random.uniform() < share )
      world.map.records[index].shape = pieces[index * pieces.size() / world.map.records.size()].shape;
  }
}

//! Ground searched for a record that reaches \a least to \a most metres beyond it, another width in each direction.
Drawing fadedOut( double least, double most )
{
  return [least, most]( Overlay &, const Shape &record, CounterRandom &random )
  {
    constexpr int DIRECTIONS = 8;
    std::vector<Point> corners;
    for ( const Point &corner : convexHull( record.vertices() ) )
    {
      const double reach = least + ( most - least ) * random.uniform();
      for ( int direction = 0; direction < DIRECTIONS; ++direction )
      {
        const double angle = 2 * M_PI * direction / DIRECTIONS;
        corners.push_back( { corner.x + reach * std::cos( angle ), corner.y + reach * std::sin( angle ) } );
      }
    }
    Shape ground( ShapeKind::Polygon );
    ground.addPath( convexHull( std::move( corners ) ) );
    return std::vector<Shape>{ ground };
  };
}

//! Half of the record, with ground beyond its end: as far as the money went.
std::vector<Shape> halfCleared( Overlay &overlay, const Shape &record, CounterRandom &random )
{
  const Box box = record.boundingBox();
  const double middle = box.middle().x;
  const double beyond = 5 + 30 * random.uniform();
  Shape half( ShapeKind::Polygon );
  half.addPath( { { box.xMinimum - beyond, box.yMinimum - beyond },
                  { middle, box.yMinimum - 10 * random.uniform() },
                  { middle, box.yMaximum + 10 * random.uniform() },
                  { box.xMinimum - beyond / 2, box.yMaximum + beyond },
                  { box.xMinimum - beyond, box.yMinimum - beyond } } );
  static_cast<void>( overlay );
  return { half };
}

} // namespace

const std::vector<Break> &copiesOfPolygons()
{
  static const std::vector<Break> COPIES = { { "exact", redrawn( widenedBy( 0 ) ) },
                                             { "1 m off, turned", redrawn( noisy( 1 ) ) },
                                             { "3 m off, turned", redrawn( noisy( 3 ) ) },
                                             { "simplified 5 m", redrawn( simplified ) },
                                             { "widened 1 m", redrawn( widenedBy( 1 ) ) },
                                             { "widened 5 m", redrawn( widenedBy( 5 ) ) },
                                             { "widened 10 m", redrawn( widenedBy( 10 ) ) },
                                             { "widened 20 m", redrawn( widenedBy( 20 ) ) },
                                             { "lanes of 10 m", redrawn( lanesOf( 10, 0 ) ) },
                                             { "lanes, widened 5 m", redrawn( lanesOf( 10, 5 ) ) },
                                             { "squares of 20 m", redrawn( gridOf ) },
                                             { "one feature", dissolvedCopies },
                                             { "merged in pairs", mergedCopies },
                                             { "records are tasks", mapOfSearches } };
  return COPIES;
}

const std::vector<Break> &copiesOfLinesAndPoints()
{
  static const std::vector<Break> COPIES = { { "within 3 m", redrawn( widenedBy( 3 ) ) },
                                             { "within 10 m", redrawn( widenedBy( 10 ) ) },
                                             { "within 25 m", redrawn( widenedBy( 25 ) ) },
                                             { "lanes of 10 m within 20 m", redrawn( lanesOf( 10, 20 ) ) } };
  return COPIES;
}

const std::vector<Break> &honestSearches()
{
  static const std::vector<Break> HONEST = { { "5 to 30 m beyond", redrawn( fadedOut( 5, 30 ) ) },
                                             { "25 to 40 m beyond", redrawn( fadedOut( 25, 40 ) ) },
                                             { "half of a record", redrawn( halfCleared ) } };
  return HONEST;
}

} // namespace minemap::test
