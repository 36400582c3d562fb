// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/assumptions/positions_coarser_than_tolerance.h"

namespace minemap
{

Assumption checkPositionsCoarserThanTolerance( const AssumptionWorld &world )
{
  static_cast<void>( world );
  Assumption assumption;
  assumption.code = AssumptionCode::PositionsCoarserThanTolerance;
  assumption.reason = assumption_reasons::FEW_RECORDS;
  return assumption;
}

} // namespace minemap
