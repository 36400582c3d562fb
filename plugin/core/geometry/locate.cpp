// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/geometry/locate.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace minemap
{

namespace
{

//! Adds \a value to the expansion \a terms exactly (Shewchuk's grow-expansion); terms stay in increasing magnitude.
void growExpansion( std::array<double, 16> &terms, std::size_t &count, double value )
{
  double carry = value;
  for ( std::size_t index = 0; index < count; ++index )
  {
    const double sum = carry + terms[index];
    const double virtualPart = sum - carry;
    const double roundoff = ( carry - ( sum - virtualPart ) ) + ( terms[index] - virtualPart );
    terms[index] = roundoff;
    carry = sum;
  }
  terms[count++] = carry;
}

//! Adds a·b exactly: the product and its rounding error.
void addProduct( std::array<double, 16> &terms, std::size_t &count, double a, double b )
{
  const double product = a * b;
  growExpansion( terms, count, std::fma( a, b, -product ) );
  growExpansion( terms, count, product );
}

int signOf( double value )
{
  return value > 0 ? 1 : ( value < 0 ? -1 : 0 );
}

//! The determinant a×b + b×c + c×a, exactly.
int exactOrientation( const Point &a, const Point &b, const Point &c )
{
  std::array<double, 16> terms{};
  std::size_t count = 0;
  addProduct( terms, count, a.x, b.y );
  addProduct( terms, count, -a.y, b.x );
  addProduct( terms, count, b.x, c.y );
  addProduct( terms, count, -b.y, c.x );
  addProduct( terms, count, c.x, a.y );
  addProduct( terms, count, -c.y, a.x );
  for ( std::size_t index = count; index-- > 0; )
  {
    if ( terms[index] != 0 )
      return signOf( terms[index] );
  }
  return 0;
}

} // namespace

int orientation( const Point &a, const Point &b, const Point &c )
{
  // Shewchuk's bound for this form of the determinant: (3 + 16ε)ε with ε = 2⁻⁵³.
  constexpr double ERROR_BOUND = 3.3306690738754716e-16;
  const double left = ( a.x - c.x ) * ( b.y - c.y );
  const double right = ( a.y - c.y ) * ( b.x - c.x );
  const double determinant = left - right;
  if ( std::abs( determinant ) > ERROR_BOUND * ( std::abs( left ) + std::abs( right ) ) )
    return signOf( determinant );
  return exactOrientation( a, b, c );
}

bool EdgeCrossings::addNear( const Point &a, const Point &b )
{
  if ( mPoint == a || mPoint == b )
  {
    mOnBoundary = true;
    return false;
  }
  const bool bAbove = b.y > mPoint.y;
  if ( ( a.y > mPoint.y ) == bAbove )
  {
    const bool isLevel = a.y == mPoint.y && b.y == mPoint.y;
    mOnBoundary = isLevel && ( a.x < mPoint.x ) != ( b.x < mPoint.x );
    return !mOnBoundary;
  }
  const int side = orientation( a, b, mPoint );
  mOnBoundary = side == 0;
  if ( ( side > 0 ) == bAbove )
    mInside = !mInside;
  return !mOnBoundary;
}

Location locate( const Shape &polygon, const Point &point )
{
  EdgeCrossings crossings( point );
  for ( std::size_t index = 0; index < polygon.pathCount(); ++index )
  {
    const Path ring = polygon.path( index );
    for ( std::size_t vertex = 1; vertex < ring.size(); ++vertex )
    {
      if ( !crossings.add( ring.first[vertex - 1], ring.first[vertex] ) )
        return Location::Boundary;
    }
  }
  return crossings.location();
}

PolygonLocator::PolygonLocator( const Shape &polygon ) : mBox( polygon.boundingBox() )
{
  constexpr std::size_t EDGES_A_STRIP = 4;
  constexpr std::size_t MOST_COPIES = 4;
  std::vector<Edge> edges;
  for ( std::size_t index = 0; index < polygon.pathCount(); ++index )
  {
    const Path ring = polygon.path( index );
    for ( std::size_t vertex = 1; vertex < ring.size(); ++vertex )
      edges.push_back( { ring.first[vertex - 1], ring.first[vertex] } );
  }
  const double height = mBox.yMaximum - mBox.yMinimum;
  // Fewer strips where long upright edges would stand in very many.
  for ( std::size_t strips = edges.size() / EDGES_A_STRIP + 1;; strips = strips / 2 )
  {
    strips = std::max<std::size_t>( strips, 1 );
    mStripsAMetre = height > 0 ? static_cast<double>( strips ) / height : 0;
    mStarts.assign( strips + 1, 0 );
    std::size_t copies = 0;
    for ( const Edge &edge : edges )
    {
      const std::size_t last = stripOf( std::max( edge.a.y, edge.b.y ) );
      for ( std::size_t strip = stripOf( std::min( edge.a.y, edge.b.y ) ); strip <= last; ++strip, ++copies )
        ++mStarts[strip + 1];
    }
    if ( strips == 1 || copies <= MOST_COPIES * edges.size() )
    {
      mEdges.resize( copies );
      break;
    }
  }
  std::partial_sum( mStarts.begin(), mStarts.end(), mStarts.begin() );
  std::vector<std::size_t> next( mStarts.begin(), mStarts.end() - 1 );
  for ( const Edge &edge : edges )
  {
    const std::size_t last = stripOf( std::max( edge.a.y, edge.b.y ) );
    for ( std::size_t strip = stripOf( std::min( edge.a.y, edge.b.y ) ); strip <= last; ++strip )
      mEdges[next[strip]++] = edge;
  }
}

std::size_t PolygonLocator::stripOf( double y ) const
{
  // Never falls as y grows, whatever the rounding, so that an edge over y stands in the strip of y.
  const double strip = std::max( 0.0, ( y - mBox.yMinimum ) * mStripsAMetre );
  return std::min( static_cast<std::size_t>( strip ), mStarts.size() - 2 );
}

Location PolygonLocator::locate( const Point &point ) const
{
  if ( !mBox.contains( point ) )
    return Location::Outside;
  const std::size_t strip = stripOf( point.y );
  EdgeCrossings crossings( point );
  for ( std::size_t edge = mStarts[strip]; edge < mStarts[strip + 1]; ++edge )
  {
    if ( !crossings.add( mEdges[edge].a, mEdges[edge].b ) )
      return Location::Boundary;
  }
  return crossings.location();
}

} // namespace minemap
