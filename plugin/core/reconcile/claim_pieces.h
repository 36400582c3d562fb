// SPDX-License-Identifier: GPL-2.0-or-later
// A claim's text cut into the pieces that each are a number and a type.
#pragma once

#include "core/reconcile/folded_text.h"

#include <vector>

namespace minemap
{

/**
 * The pieces of a claim, parted at commas, semicolons, bars, line ends, "&", lone "+" and "/", and "and", but not
 * within brackets, numbers ("1,200") and ranges ("between 20 and 30"). Blank ones are left out.
 */
std::vector<FoldedText> piecesOf( const FoldedText &text );

//! A piece cut at every "+" and "/": "10AP/10AT".
std::vector<FoldedText> slashedParts( const FoldedText &piece );

//! Whether a sign that joins pieces, or dots, has nothing before it or behind it: "20 PMN-2 +", "20 PMN-2 …, 5 TM-62".
bool hasOpenEnd( const FoldedText &text );

} // namespace minemap
