// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/reconcile/counts_measures.h"

#include "report/reconcile/counts_report.h"

#include <algorithm>

namespace minemap
{

std::vector<DecoderMeasure> countsMeasures( const CountsResult &result )
{
  const CountComparison &total = result.total().comparison;
  const auto number = []( std::int64_t count ) { return static_cast<double>( count ); };
  const bool isCompared = result.total().records > 0 && !total.tooFew && !total.isBounded();
  std::optional<double> ofClaimed;
  if ( result.total().records > 0 && total.claimed.isExact() && !total.hasTooFewClaimed() )
    ofClaimed = number( total.found + total.elsewhere ) / number( total.claimed.low );
  const CountVerdictSums &verdicts = result.verdicts;
  const Agreement records = agreementOf( verdicts.asClaimed, verdicts.more + verdicts.fewer + verdicts.asClaimed );
  const auto overlap = std::find_if( result.overlap.begin(), result.overlap.end(),
                                     []( const TypeOverlap &types ) { return types.key.level == CountLevel::Total; } );
  const bool hasTypes = overlap != result.overlap.end();
  const auto ofTypes = [&]( std::optional<double> TypeOverlap::*share, bool ( TypeOverlap::*hasTooFew )() const )
  { return hasTypes && !( ( *overlap ).*hasTooFew )() ? ( *overlap ).*share : std::nullopt; };
  const auto typesCounted = [&]( double TypeOverlap::*count )
  { return hasTypes ? std::optional<double>( ( *overlap ).*count ) : std::nullopt; };
  return { { "count_ratio", isCompared ? total.ratio : std::nullopt, decidingRatio( total ), total.expected,
             "mines expected" },
           { "found_of_claimed", ofClaimed, std::nullopt, number( total.claimed.low ), "mines claimed" },
           { "records_as_claimed", records.value, records.interval, number( records.of ), "records" },
           { "types_of_expected", ofTypes( &TypeOverlap::users, &TypeOverlap::hasTooFewExpected ), std::nullopt,
             typesCounted( &TypeOverlap::expected ), "mines expected" },
           { "types_of_found", ofTypes( &TypeOverlap::producers, &TypeOverlap::hasTooFewFound ), std::nullopt,
             typesCounted( &TypeOverlap::found ), "mines found" } };
}

} // namespace minemap
