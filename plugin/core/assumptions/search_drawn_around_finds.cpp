// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/assumptions/search_drawn_around_finds.h"

namespace minemap
{

Assumption checkSearchDrawnAroundFinds( const AssumptionWorld &world )
{
  static_cast<void>( world );
  Assumption assumption;
  assumption.code = AssumptionCode::SearchDrawnAroundFinds;
  assumption.reason = assumption_reasons::FEW_RECORDS;
  return assumption;
}

} // namespace minemap
