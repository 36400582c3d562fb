// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/assumptions/area_leaves_out.h"

namespace minemap
{

Assumption checkAreaLeavesOut( const AssumptionWorld &world )
{
  static_cast<void>( world );
  Assumption assumption;
  assumption.code = AssumptionCode::AreaLeavesOut;
  assumption.reason = assumption_reasons::FEW_RECORDS;
  return assumption;
}

} // namespace minemap
