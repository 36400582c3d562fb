// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/assumptions/evidence_selected.h"

namespace minemap
{

Assumption checkEvidenceSelected( const AssumptionWorld &world )
{
  static_cast<void>( world );
  Assumption assumption;
  assumption.code = AssumptionCode::EvidenceSelected;
  assumption.reason = assumption_reasons::FEW_RECORDS;
  return assumption;
}

} // namespace minemap
