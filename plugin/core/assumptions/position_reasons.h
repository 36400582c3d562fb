// SPDX-License-Identifier: GPL-2.0-or-later
// Why assumptions about positions cannot be checked, beside the reasons that all assumptions share.
#pragma once

namespace minemap::assumption_reasons
{

constexpr const char *COARSE_POSITIONS = "positions are written too coarsely to check it";

} // namespace minemap::assumption_reasons
