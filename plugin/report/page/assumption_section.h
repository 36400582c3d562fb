// SPDX-License-Identifier: GPL-2.0-or-later
// What a score takes for granted, as a section of a page.
#pragma once

#include "core/score/scorecard.h"

#include <QString>

namespace minemap
{

//! A heading, the line of numbers and a table, broken ones first; empty of a card without assumptions.
QString assumptionSection( const Scorecard &card );

} // namespace minemap
