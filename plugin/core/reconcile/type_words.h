// SPDX-License-Identifier: GPL-2.0-or-later
// Words that name a class of mines, and words that say nothing of the type, in the languages of the records.
#pragma once

#include "core/reconcile/folded_text.h"
#include "core/reconcile/mine_types.h"

#include <optional>

namespace minemap
{

//! The class that a word names: "AP", "anti-tank", "ПП", "antichar".
std::optional<MineClass> classOfWord( const FoldedText &word );

//! Whether a word says nothing of the type: "mines", "pcs", "шт.", "kom".
bool isFillerWord( const FoldedText &word );

//! Whether a filler announces a number: "qty", "кол-во".
bool isQuantityWord( const FoldedText &word );

} // namespace minemap
