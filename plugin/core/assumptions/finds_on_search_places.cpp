// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/assumptions/finds_on_search_places.h"

namespace minemap
{

Assumption checkFindsOnSearchPlaces( const AssumptionWorld &world )
{
  static_cast<void>( world );
  Assumption assumption;
  assumption.code = AssumptionCode::FindsOnSearchPlaces;
  assumption.reason = assumption_reasons::FEW_RECORDS;
  return assumption;
}

} // namespace minemap
