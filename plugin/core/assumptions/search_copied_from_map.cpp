// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/assumptions/search_copied_from_map.h"

namespace minemap
{

Assumption checkSearchCopiedFromMap( const AssumptionWorld &world )
{
  static_cast<void>( world );
  Assumption assumption;
  assumption.code = AssumptionCode::SearchCopiedFromMap;
  assumption.reason = assumption_reasons::FEW_RECORDS;
  return assumption;
}

} // namespace minemap
