// SPDX-License-Identifier: GPL-2.0-or-later
// How far what was not matched lies from the other side.
#pragma once

#include "processing/position/matched_mines.h"

namespace minemap
{

//! Fills the distances of mines and finds, and says of what was in the gate that another took its partner.
void tellMatchDistances( MatchedMines &matched );

} // namespace minemap
