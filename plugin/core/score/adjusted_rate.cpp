// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/score/adjusted_rate.h"

#include <algorithm>

namespace minemap
{

namespace
{

//! The share of \a whole that \a part is, nothing of nothing. Areas of overlays may differ in their last digits.
std::optional<double> shareOf( double part, double whole )
{
  constexpr double SMALLEST_AREA = 1e-6; // A square millimetre.
  if ( whole < SMALLEST_AREA )
    return std::nullopt;
  return std::clamp( part / whole, 0.0, 1.0 );
}

const char *whyNot( const AdjustedRate &rate, const SearchCoverage &coverage, bool hasFinds )
{
  if ( !coverage.searched )
    return NO_SEARCHED_GROUND_GIVEN;
  if ( !coverage.area )
    return NO_AREA_GIVEN;
  if ( !coverage.hasTasks )
    return NO_SEARCH_TASKS_GIVEN;
  if ( !hasFinds )
    return NO_FIND_SEARCHED;
  if ( !rate.searchedInside || *rate.searchedInside <= 0 )
    return NO_MAPPED_GROUND_SEARCHED;
  if ( !rate.searchedOutside )
    return ALL_GROUND_MAPPED;
  if ( *rate.searchedOutside <= 0 )
    return NO_UNMAPPED_GROUND_SEARCHED;
  if ( coverage.tasksBeyond < FEWEST_TASKS_BEYOND )
    return FEW_TASKS_BEYOND;
  return nullptr;
}

} // namespace

AdjustedRate adjustedRate( const std::vector<ClusterShare> &clusters, const SearchCoverage &coverage )
{
  AdjustedRate rate;
  if ( coverage.area && coverage.searched )
  {
    rate.searchedInside = shareOf( coverage.mappedSearched, coverage.mapped );
    rate.searchedOutside = shareOf( *coverage.searched - coverage.mappedSearched, *coverage.area - coverage.mapped );
  }
  const ClusteredInterval naive = clusteredInterval( clusters );
  rate.reason = whyNot( rate, coverage, naive.value.has_value() );
  if ( rate.reason != nullptr )
  {
    rate.intervalReason = rate.reason;
    return rate;
  }
  const double odds = *rate.searchedInside / *rate.searchedOutside;
  const auto adjusted = [odds]( double hitRate ) { return hitRate / ( hitRate + ( 1 - hitRate ) * odds ); };
  rate.value = adjusted( *naive.value );
  rate.isWarned = naive.isWarned;
  rate.intervalReason = naive.reason;
  if ( naive.interval )
    rate.interval = Interval{ adjusted( naive.interval->low ), adjusted( naive.interval->high ) };
  return rate;
}

} // namespace minemap
