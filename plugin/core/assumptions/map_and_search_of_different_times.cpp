// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/assumptions/map_and_search_of_different_times.h"

namespace minemap
{

Assumption checkMapAndSearchOfDifferentTimes( const AssumptionWorld &world )
{
  static_cast<void>( world );
  Assumption assumption;
  assumption.code = AssumptionCode::MapAndSearchOfDifferentTimes;
  assumption.reason = assumption_reasons::FEW_RECORDS;
  return assumption;
}

} // namespace minemap
