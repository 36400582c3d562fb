// SPDX-License-Identifier: GPL-2.0-or-later
// A claim's text cut into pieces and a piece into words and numbers.
#pragma once

#include "core/reconcile/folded_text.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace minemap
{

enum class TokenKind : std::uint8_t
{
  Number,   //!< A whole number, with thousands separators or without.
  TooLarge, //!< A whole number above LARGEST_COUNT.
  BadCount, //!< Digits and signs that are no plain count: a range, a decimal, an approximation.
  Word
};

struct ClaimToken
{
    TokenKind kind = TokenKind::Word;
    FoldedText text;
    std::int64_t number = 0;
    bool isPlain = false; //!< Digits alone: blanks between such numbers may separate thousands.
};

//! The pieces of a claim, parted at commas, semicolons, bars, line ends, "&", lone "+" and "/", and "and".
std::vector<FoldedText> piecesOf( const FoldedText &text );

//! The words and numbers of a piece; signs of multiplication, colons, brackets, lone dashes and filler words fall out.
std::vector<ClaimToken> tokensOf( const FoldedText &piece );

} // namespace minemap
