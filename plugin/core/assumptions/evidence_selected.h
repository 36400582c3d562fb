// SPDX-License-Identifier: GPL-2.0-or-later
// Assumption evidence_selected: whether few things, or only mapped ground, make up the evidence.
#pragma once

#include "core/assumptions/assumption.h"
#include "core/assumptions/assumption_world.h"

namespace minemap
{

Assumption checkEvidenceSelected( const AssumptionWorld &world );

} // namespace minemap
