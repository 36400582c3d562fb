// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/geometry/locate.h"

#include <array>
#include <cmath>

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

Location locate( const Shape &polygon, const Point &point )
{
  bool inside = false;
  for ( std::size_t index = 0; index < polygon.pathCount(); ++index )
  {
    const Path ring = polygon.path( index );
    for ( std::size_t vertex = 1; vertex < ring.size(); ++vertex )
    {
      const Point &a = ring.first[vertex - 1];
      const Point &b = ring.first[vertex];
      if ( point == a || point == b )
        return Location::Boundary;
      const bool aAbove = a.y > point.y;
      const bool bAbove = b.y > point.y;
      if ( aAbove == bAbove )
      {
        const bool onLevelEdge = a.y == point.y && b.y == point.y;
        if ( onLevelEdge && ( a.x < point.x ) != ( b.x < point.x ) )
          return Location::Boundary;
        continue;
      }
      const int side = orientation( a, b, point );
      if ( side == 0 )
        return Location::Boundary;
      if ( ( side > 0 ) == bAbove )
        inside = !inside;
    }
  }
  return inside ? Location::Inside : Location::Outside;
}

} // namespace minemap
