// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/assumptions/finds_twice.h"

namespace minemap
{

Assumption checkFindsTwice( const AssumptionWorld &world )
{
  static_cast<void>( world );
  Assumption assumption;
  assumption.code = AssumptionCode::FindsTwice;
  assumption.reason = assumption_reasons::FEW_RECORDS;
  return assumption;
}

} // namespace minemap
