// SPDX-License-Identifier: GPL-2.0-or-later
// Worlds to score: one whose answer is known in closed form, and random ones.
#pragma once

#include "core/score/score_map.h"

#include <cmath>
#include <iterator>
#include <random>
#include <string>

namespace minemap::test
{

inline Shape rectangle( double x0, double y0, double x1, double y1 )
{
  Shape shape( ShapeKind::Polygon );
  shape.addPath( { { x0, y0 }, { x1, y0 }, { x1, y1 }, { x0, y1 }, { x0, y0 } } );
  return shape;
}

inline Record record( const char *id, const Shape &shape )
{
  Record result;
  result.id = id;
  result.normalForm = id;
  result.shape = shape;
  return result;
}

inline Find find( double x, double y )
{
  Find result;
  result.place = { x, y };
  return result;
}

//! S = [0,100]², U = {x ≤ 20}, finds at x = 5, 10, 30, 60.
struct World
{
    World()
    {
      map.records = { record( "a", rectangle( 0, 0, 20, 100 ) ) };
      evidence.searched.isKnown = true;
      SearchedPiece piece;
      piece.shape = rectangle( 0, 0, 100, 100 );
      evidence.searched.pieces = { piece };
      evidence.finds = { find( 5, 50 ), find( 10, 50 ), find( 30, 50 ), find( 60, 50 ) };
      parameters.tolerance = 10;
      parameters.shifts = 99; // Enough for a p-value, and quick.
      parameters.tolerances = { 0, 10, 40 };
      // Neat little worlds break what a score takes for granted; tests of numbers ask for the numbers all the same.
      parameters.assumed.assign( std::begin( ASSUMPTION_CODES ), std::end( ASSUMPTION_CODES ) );
    }

    ScoreResult score()
    {
      const LocalPlane plane( { 46.8, 39.8 } );
      Progress progress;
      return scoreMap( map, evidence, parameters, plane, progress );
    }

    MinefieldMap map;
    Evidence evidence;
    ScoreParameters parameters;
};

//! As Python's random worlds, but in the plane: records of all kinds, overlapping search, finds with dates.
inline World randomWorld( std::uint64_t seed )
{
  std::mt19937_64 generator( seed );
  const auto number = [&]( double low, double high )
  { return std::uniform_real_distribution<double>( low, high )( generator ); };
  World world;
  world.map.records.clear();
  world.evidence.finds.clear();
  world.evidence.searched.pieces.clear();
  for ( int index = 0; index < 12; ++index )
  {
    const double x = number( 0, 900 );
    const double y = number( 0, 900 );
    Record next =
      record( std::to_string( index ).c_str(), rectangle( x, y, x + number( 5, 90 ), y + number( 5, 90 ) ) );
    if ( index % 3 == 0 )
      next.mapDate = yearPeriod( 2000 + index );
    world.map.records.push_back( next );
  }
  for ( int index = 0; index < 8; ++index )
  {
    const double x = number( 0, 700 );
    const double y = number( 0, 700 );
    SearchedPiece piece;
    piece.shape = rectangle( x, y, x + number( 50, 400 ), y + number( 50, 400 ) );
    if ( index % 2 == 0 )
      piece.searched = yearPeriod( 2000 + index );
    world.evidence.searched.pieces.push_back( piece );
  }
  for ( int index = 0; index < 60; ++index )
  {
    Find next = find( number( 0, 1000 ), number( 0, 1000 ) );
    if ( index % 4 == 0 )
      next.laid = yearPeriod( 1995 + index % 20 );
    if ( index % 5 == 0 )
      next.found = yearPeriod( 1995 + index % 25 );
    world.evidence.finds.push_back( next );
  }
  world.evidence.hasAccidents = true;
  for ( int index = 0; index < 5; ++index )
    world.evidence.accidents.push_back( { { number( 0, 1000 ), number( 0, 1000 ) }, {}, {} } );
  return world;
}

inline bool near( const OptionalNumber &number, double expected, double tolerance )
{
  return number && std::abs( *number - expected ) <= tolerance;
}

} // namespace minemap::test
