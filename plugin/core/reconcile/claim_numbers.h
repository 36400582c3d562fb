// SPDX-License-Identifier: GPL-2.0-or-later
// Numbers of claims: one, a range, or what a word makes of it.
#pragma once

#include "core/reconcile/claim_tokens.h"
#include "core/reconcile/claim_words.h"

namespace minemap
{

//! A token that is no count.
ClaimToken badCount( FoldedText text, const char *reason );

//! A whole number, with thousands separators or without.
ClaimToken plainNumber( const FoldedText &text );

//! The same, or a range: "20-30".
ClaimToken numberOf( const FoldedText &text );

//! From the first number to the second; bad where that is none.
ClaimToken rangeOf( const ClaimToken &first, const ClaimToken &last );

//! What a word of bounds makes of a number.
CountBounds bounded( ClaimWord word, std::int64_t number );

//! Whether a number that a word bounds may still be a year: "until 1993", but not "at least 2000".
bool mayBoundYear( ClaimWord word );

} // namespace minemap
