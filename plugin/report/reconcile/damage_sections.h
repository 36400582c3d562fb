// SPDX-License-Identifier: GPL-2.0-or-later
// Whom accidents hurt on and off the map, and what the map's error cost.
#pragma once

#include <QString>

namespace minemap
{

struct CountsResult;

//! Nothing without accidents.
QString peopleSection( const CountsResult &result );

//! Areas, money and time as ranges, with every assumption.
QString costSection( const CountsResult &result );

} // namespace minemap
