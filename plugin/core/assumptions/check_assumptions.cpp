// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/assumptions/check_assumptions.h"

#include "core/assumptions/area_leaves_out.h"
#include "core/assumptions/cut_by_search.h"
#include "core/assumptions/evidence_selected.h"
#include "core/assumptions/finds_on_search_places.h"
#include "core/assumptions/finds_twice.h"
#include "core/assumptions/map_and_search_apart.h"
#include "core/assumptions/map_and_search_of_different_times.h"
#include "core/assumptions/map_made_from_finds.h"
#include "core/assumptions/positions_coarser_than_tolerance.h"
#include "core/assumptions/search_copied_from_map.h"
#include "core/assumptions/search_drawn_around_finds.h"

#include <algorithm>

namespace minemap
{

namespace
{

//! In the order of ASSUMPTION_CODES.
using Check = Assumption ( * )( const AssumptionWorld &world );
constexpr Check CHECKS[] = { checkCutBySearch,
                             checkMapAndSearchApart,
                             checkMapMadeFromFinds,
                             checkFindsOnSearchPlaces,
                             checkSearchCopiedFromMap,
                             checkSearchDrawnAroundFinds,
                             checkPositionsCoarserThanTolerance,
                             checkFindsTwice,
                             checkEvidenceSelected,
                             checkMapAndSearchOfDifferentTimes,
                             checkAreaLeavesOut };
static_assert( sizeof( CHECKS ) / sizeof( Check ) == sizeof( ASSUMPTION_CODES ) / sizeof( AssumptionCode ) );

} // namespace

std::vector<Assumption> checkAssumptions( const MinefieldMap &map, const Evidence &evidence,
                                          const AssumptionParameters &parameters,
                                          const std::vector<AssumptionCode> &assumed, Progress &progress )
{
  const AssumptionWorld world( map, evidence, parameters, progress );
  std::vector<Assumption> assumptions;
  for ( const Check check : CHECKS )
  {
    progress.stopIfCanceled();
    Assumption assumption = check( world );
    assumption.isAssumed = assumption.state == AssumptionState::Broken &&
                           std::find( assumed.begin(), assumed.end(), assumption.code ) != assumed.end();
    assumptions.push_back( std::move( assumption ) );
  }
  return assumptions;
}

} // namespace minemap
