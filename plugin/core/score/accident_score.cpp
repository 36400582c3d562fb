// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/score/accident_score.h"

#include "core/score/wilson.h"

#include <algorithm>

namespace minemap
{

namespace
{

//! Date of the record that a place at \a distance from the map, at most T, is on.
DatePeriod mapDateAt( const ScoringWorld &world, const Point &place, double distance, WorldSearch &search )
{
  std::vector<int> records;
  if ( distance == 0 )
    records = search.recordsContaining( place );
  else
  {
    for ( const ShapeDistance &record : search.recordsAtDistance( place, distance ) )
      records.push_back( record.shape );
  }
  const auto first =
    std::min_element( records.begin(), records.end(), [&]( int a, int b ) { return world.recordBefore( a, b ); } );
  return first == records.end() ? DatePeriod() : world.map.records[static_cast<std::size_t>( *first )].mapDate;
}

} // namespace

SearchOrder orderInTime( const ScoringWorld &world, const Point &place, const DatePeriod &happened )
{
  SearchOrder order = SearchOrder::NotSearched;
  for ( const int piece : world.searchedIndex->containing( place ) )
  {
    const DatePeriod &searched = world.evidence.searched.pieces[static_cast<std::size_t>( piece )].searched;
    if ( happened.isSurelyAfter( searched ) )
      return SearchOrder::After;
    // On the very day of the search it was the search; in the same month or year nobody can tell.
    const bool isUnclear = !happened.isKnown() || !searched.isKnown() || happened.last > searched.first;
    order = std::max( order, isUnclear ? SearchOrder::Unclear : SearchOrder::NotAfter );
  }
  return order;
}

std::vector<ScoredAccident> scoreEachAccident( const ScoringWorld &world )
{
  std::vector<ScoredAccident> scored;
  WorldSearch search( world );
  const DatePeriod latest = world.latestMapDate();
  for ( const Accident &accident : world.evidence.accidents )
  {
    ScoredAccident one;
    one.isInArea = search.isInArea( accident.place );
    if ( one.isInArea )
    {
      const SearchOrder order = orderInTime( world, accident.place, accident.happened );
      one.isAfterSearch = order == SearchOrder::After;
      one.isInUndatedSearch = order == SearchOrder::Unclear;
      one.distance = search.distanceToMap( accident.place );
      const bool isOnMap = one.distance <= world.parameters.tolerance;
      one.mapDate = isOnMap ? mapDateAt( world, accident.place, one.distance, search ) : latest;
    }
    scored.push_back( one );
  }
  return scored;
}

AccidentScore countAccidents( const std::vector<ScoredAccident> &accidents, double tolerance )
{
  AccidentScore score;
  for ( const ScoredAccident &accident : accidents )
  {
    if ( !accident.isInArea )
      continue;
    ++score.total;
    score.afterSearch += accident.isAfterSearch ? 1 : 0;
    score.inUndatedSearch += accident.isInUndatedSearch ? 1 : 0;
    score.hits += accident.distance <= tolerance ? 1 : 0;
  }
  const auto hits = static_cast<double>( score.hits );
  const auto total = static_cast<double>( score.total );
  if ( const std::optional<Interval> interval = wilsonInterval( hits, total ) )
  {
    score.value = hits / total;
    score.low = interval->low;
    score.high = interval->high;
  }
  return score;
}

void markFindsAfterSearch( const ScoringWorld &world, std::vector<ScoredFind> &finds )
{
  for ( std::size_t index = 0; index < finds.size(); ++index )
  {
    const Find &find = world.evidence.finds[index];
    finds[index].isAfterSearch = finds[index].findClass != FindClass::Outside && find.found.isKnown() &&
                                 orderInTime( world, find.place, find.found ) == SearchOrder::After;
  }
}

} // namespace minemap
