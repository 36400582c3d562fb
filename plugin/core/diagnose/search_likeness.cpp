// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/diagnose/search_likeness.h"

#include <algorithm>
#include <cmath>

namespace minemap
{

namespace
{

constexpr std::size_t MOST_WITNESSES = 8;
constexpr double SPACING = 25; // metres

} // namespace

SearchLikeness::SearchLikeness( const std::vector<const Shape *> &searched )
{
  if ( !searched.empty() )
    mSearched = std::make_unique<ShapeIndex>( searched );
}

std::vector<Point> SearchLikeness::witnessesOf( const Shape &shape )
{
  const Shape dense = densified( shape, SPACING );
  const std::vector<Point> &vertices = dense.vertices();
  const std::size_t count = std::min( MOST_WITNESSES, vertices.size() );
  std::vector<Point> witnesses;
  for ( std::size_t witness = 0; witness < count; ++witness )
    witnesses.push_back( vertices[witness * vertices.size() / count] );
  return witnesses;
}

SearchProfile SearchLikeness::profile( const std::vector<Point> &witnesses, const Point &displacement ) const
{
  SearchProfile profile;
  if ( !mSearched || witnesses.empty() )
    return profile;
  std::size_t inside = 0;
  for ( const Point &witness : witnesses )
    inside += mSearched->anyContains( { witness.x + displacement.x, witness.y + displacement.y } ) ? 1 : 0;
  profile.share = static_cast<double>( inside ) / static_cast<double>( witnesses.size() );
  if ( inside > 0 )
    return profile;
  profile.distance = FARTHEST;
  std::uint32_t hint = 0;
  for ( const Point &witness : witnesses )
    profile.distance =
      std::min( profile.distance,
                mSearched->nearest( { witness.x + displacement.x, witness.y + displacement.y }, hint ).distance );
  return profile;
}

double SearchLikeness::difference( const SearchProfile &a, const SearchProfile &b, double reach )
{
  constexpr double SAME_SHARE = 0.1;
  constexpr double SAME_DISTANCE = 0.5;
  const double scale = std::max( reach, SAME_DISTANCE * a.distance );
  return std::abs( a.share - b.share ) / SAME_SHARE + std::abs( a.distance - b.distance ) / scale;
}

} // namespace minemap
