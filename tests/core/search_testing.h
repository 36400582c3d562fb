// SPDX-License-Identifier: GPL-2.0-or-later
// Small maps and evidence for tests of the assumptions about searched ground.
#pragma once

#include "core/assumptions/assumption.h"
#include "core/assumptions/assumption_world.h"
#include "score_worlds.h"

#include <cmath>
#include <string>
#include <vector>

namespace minemap::test
{

inline SearchedPiece searchedPiece( const Shape &shape, const DatePeriod &searched = {} )
{
  SearchedPiece piece;
  piece.shape = shape;
  piece.searched = searched;
  return piece;
}

//! A regular polygon.
inline Shape regularPolygon( const Point &middle, int corners, double radius )
{
  std::vector<Point> ring;
  for ( int corner = 0; corner <= corners; ++corner )
  {
    const double angle = 2 * M_PI * ( corner % corners ) / corners;
    ring.push_back( { middle.x + radius * std::cos( angle ), middle.y + radius * std::sin( angle ) } );
  }
  Shape shape( ShapeKind::Polygon );
  shape.addPath( ring );
  return shape;
}

//! Map and evidence to check.
struct CheckedWorld
{
    MinefieldMap map;
    Evidence evidence;
    AssumptionParameters parameters;

    CheckedWorld() { evidence.searched.isKnown = true; }

    Assumption check( Assumption ( *function )( const AssumptionWorld & ) ) const
    {
      Progress progress;
      return function( AssumptionWorld( map, evidence, parameters, progress ) );
    }

    void addRecord( const Shape &shape, const DatePeriod &made = {} )
    {
      map.records.push_back( record( std::to_string( map.records.size() ).c_str(), shape ) );
      map.records.back().mapDate = made;
    }

    void addSearch( const Shape &shape, const DatePeriod &searched = {} )
    {
      evidence.searched.pieces.push_back( searchedPiece( shape, searched ) );
    }

    void addFind( double x, double y ) { evidence.finds.push_back( find( x, y ) ); }

    //! The reverse order of everything.
    CheckedWorld reversed() const
    {
      CheckedWorld other = *this;
      std::reverse( other.map.records.begin(), other.map.records.end() );
      std::reverse( other.evidence.searched.pieces.begin(), other.evidence.searched.pieces.end() );
      std::reverse( other.evidence.finds.begin(), other.evidence.finds.end() );
      return other;
    }
};

} // namespace minemap::test
