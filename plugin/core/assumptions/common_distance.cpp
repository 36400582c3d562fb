// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/assumptions/common_distance.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace minemap
{

namespace
{

//! Metres: of borders that were computed, of those also rounded, and of those simplified or drawn again.
constexpr double WIDEST = 8;
constexpr double WIDTHS[] = { 0.3, 1, WIDEST };
constexpr double WIDTHS_WITHIN[] = { 1, 4 };
//! Metres of boundary that must face search, beside what lies in search and at its border on the same side.
constexpr double LEAST_FACING = 8;
constexpr double LEAST_EXACT = 15;
constexpr double LIKELY = 1e-3;     //!< A tail up to which a distance is taken for one in common.
constexpr double OVER_EXPECTED = 4; //!< Times as many records as expected must end at one distance.

//! True where \a record ends at its least distance from search, give and take \a width.
bool endsAtSearch( const RecordAtSearch &record, double width )
{
  // To the decimetre: also where other ground in it was searched after the cut.
  if ( record.exactlyFacing >= LEAST_EXACT && record.exactlyFacing >= 3 * record.exactlySame )
    return true;
  // Search that reaches just into records leaves many at no distance at all: there only exact borders are narrow.
  if ( record.nearest <= WIDTHS[0] && width < WIDEST )
    return record.exactlyFacing >= LEAST_FACING && record.exactlyFacing >= 3 * record.exactlySame &&
           record.exactlyFacing >= record.deep + record.borderInside;
  const double facing = record.facing( 0, record.nearest + width );
  return facing >= LEAST_FACING && facing >= 2 * record.same && facing >= record.inside + record.borderInside;
}

//! True where \a record ends in searched ground, as deep in as it reaches, give and take \a width.
bool endsInSearch( const RecordAtSearch &record, double width )
{
  if ( record.deepest <= BORDER_PLAY || record.deepest > MOST_OVERHANG )
    return false;
  const double facing = record.facing( -record.deepest, width - record.deepest );
  return facing >= LEAST_FACING && facing >= 2 * record.goesOn && facing >= 2 * record.same;
}

//! The chance of \a count events or more where \a expected are.
double poissonTail( std::size_t count, double expected )
{
  double term = std::exp( -expected );
  double below = 0;
  for ( std::size_t events = 0; events < count; ++events )
  {
    below += term;
    term *= expected / static_cast<double>( events + 1 );
  }
  // Of small tails 1 − below has no digits left: the terms themselves then fall fast.
  double tail = 0;
  for ( std::size_t events = count; events < count + 60; ++events )
  {
    tail += term;
    term *= expected / static_cast<double>( events + 1 );
  }
  return std::min( tail, 1 - std::min( 1.0, below ) + tail );
}

//! A record and the distance from searched ground at which it ends, metres; negative within it.
using RecordEnd = std::pair<double, std::size_t>;

CommonDistance commonDistanceOf( std::vector<RecordEnd> ends, double width, double reach )
{
  std::sort( ends.begin(), ends.end() );
  const double expected = static_cast<double>( ends.size() ) * width / reach;
  std::size_t most = 0;
  std::size_t best = 0;
  for ( std::size_t first = 0, last = 0; first < ends.size(); ++first )
  {
    while ( last < ends.size() && ends[last].first <= ends[first].first + width )
      ++last;
    if ( last - first > most )
    {
      most = last - first;
      best = first;
    }
  }
  CommonDistance result;
  if ( most == 0 )
    return result;
  result.from = ends[best].first;
  result.to = result.from + 2 * width;
  result.isNarrow = width < WIDEST;
  for ( std::size_t end = best; end < best + most; ++end )
    result.records.push_back( ends[end].second );
  std::sort( result.records.begin(), result.records.end() );
  // Of very many records a small unevenness of their distances is significant, too, and means nothing.
  if ( static_cast<double>( most ) >= OVER_EXPECTED * expected )
    result.tail = std::min( 1.0, poissonTail( most, expected ) * reach / width );
  return result;
}

CommonDistance distanceOutside( const std::vector<RecordAtSearch> &records, double width )
{
  std::vector<RecordEnd> ends;
  for ( std::size_t position = 0; position < records.size(); ++position )
  {
    if ( endsAtSearch( records[position], width ) )
      ends.emplace_back( records[position].nearest, position );
  }
  return commonDistanceOf( std::move( ends ), width, CUT_REACH );
}

CommonDistance distanceWithin( const std::vector<RecordAtSearch> &records, double width )
{
  std::vector<RecordEnd> ends;
  for ( std::size_t position = 0; position < records.size(); ++position )
  {
    if ( endsInSearch( records[position], width ) )
      ends.emplace_back( -records[position].deepest, position );
  }
  return commonDistanceOf( std::move( ends ), width, MOST_OVERHANG );
}

} // namespace

CommonDistance commonDistance( const std::vector<RecordAtSearch> &records )
{
  CommonDistance best;
  const auto keepBetter = [&best]( CommonDistance other )
  {
    // A wider one must hold a good part more.
    if ( other.tail < best.tail || ( other.tail <= LIKELY && 3 * other.records.size() > 4 * best.records.size() ) )
      best = std::move( other );
  };
  for ( const double width : WIDTHS )
    keepBetter( distanceOutside( records, width ) );
  for ( const double width : WIDTHS_WITHIN )
    keepBetter( distanceWithin( records, width ) );
  return best;
}

} // namespace minemap
