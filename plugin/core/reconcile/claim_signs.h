// SPDX-License-Identifier: GPL-2.0-or-later
// Signs and letters of folded texts of claims.
#pragma once

#include "core/reconcile/folded_text.h"

namespace minemap
{

//! One of some ASCII signs.
bool isOneOf( char32_t character, const char *signs );

//! "x", the Cyrillic letter that looks like it, and the sign itself.
bool isMultiplication( char32_t character );

bool hasDigit( const FoldedText &text );
bool hasLetter( const FoldedText &text );

//! Digits with the signs of numbers.
bool isNumeric( const FoldedText &text );

FoldedText part( const FoldedText &text, std::size_t begin, std::size_t end );

} // namespace minemap
