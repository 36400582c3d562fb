// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/assumptions/map_made_from_finds.h"

namespace minemap
{

Assumption checkMapMadeFromFinds( const AssumptionWorld &world )
{
  static_cast<void>( world );
  Assumption assumption;
  assumption.code = AssumptionCode::MapMadeFromFinds;
  assumption.reason = assumption_reasons::FEW_RECORDS;
  return assumption;
}

} // namespace minemap
