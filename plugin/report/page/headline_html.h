// SPDX-License-Identifier: GPL-2.0-or-later
// The page's headline numbers: tiles with definitions, and the table of groups.
#pragma once

#include "core/score/scorecard.h"

#include <QString>

namespace minemap
{

//! Hit rate, chance rate, skill and confirmation rate, each with its n and what it is and is not.
QString headlineTiles( const Scorecard &card );

//! Empty when the map has no groups.
QString groupTable( const Scorecard &card );

} // namespace minemap
