// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/assumptions/cut_by_search.h"

namespace minemap
{

Assumption checkCutBySearch( const AssumptionWorld &world )
{
  static_cast<void>( world );
  Assumption assumption;
  assumption.code = AssumptionCode::CutBySearch;
  assumption.reason = assumption_reasons::FEW_RECORDS;
  return assumption;
}

} // namespace minemap
