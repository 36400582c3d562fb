// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/score/accident_score.h"

#include "core/score/wilson.h"

#include <algorithm>

namespace minemap
{

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

AccidentScore scoreAccidents( const ScoringWorld &world )
{
  AccidentScore score;
  WorldSearch search( world );
  for ( const Accident &accident : world.evidence.accidents )
  {
    if ( !search.isInArea( accident.place ) )
      continue;
    ++score.total;
    const SearchOrder order = orderInTime( world, accident.place, accident.happened );
    score.afterSearch += order == SearchOrder::After ? 1 : 0;
    score.inUndatedSearch += order == SearchOrder::Unclear ? 1 : 0;
    score.hits += search.distanceToMap( accident.place ) <= world.parameters.tolerance ? 1 : 0;
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

} // namespace minemap
