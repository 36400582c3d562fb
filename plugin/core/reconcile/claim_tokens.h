// SPDX-License-Identifier: GPL-2.0-or-later
// A piece of a claim as names and numbers.
#pragma once

#include "core/reconcile/count_bounds.h"
#include "core/reconcile/mine_types.h"

#include <vector>

namespace minemap
{

enum class TokenKind : std::uint8_t
{
  Number,   //!< A whole number, with thousands separators or without, or what bounds one.
  BadCount, //!< Digits and signs that are no plain count.
  Word,
  NotKnown, //!< A word or sign that says that the number is not known.
  Total     //!< A word that says that its number is a sum.
};

struct ClaimToken
{
    TokenKind kind = TokenKind::Word;
    FoldedText text;
    CountBounds number;
    const char *reason = nullptr;  //!< Of BadCount.
    bool isPlain = false;          //!< Digits alone: blanks between such numbers may separate thousands.
    bool isJoined = false;         //!< One blank alone parts it from what stands before it.
    bool isZeroFirst = false;      //!< Zeros in front, as serial numbers have, or a group of thousands.
    bool isOrdinal = false;        //!< A full stop or a bracket follows, as in the numbers of a list.
    bool couldBeYear = false;      //!< 1900 to 2099, and no word says that it counts pieces.
    bool isOfPieces = false;       //!< A word for pieces or mines stands in the piece.
    bool couldBeShortYear = false; //!< 70 to 99, or a range that ends so, as years and months are written.
    bool isBracketed = false;
    bool isAfterBreak = false; //!< A colon, an equals sign or a dash of its own parts it from what stands before it.
};

/**
 * The names and numbers of a piece. Signs of multiplication, brackets and words that say nothing of the type fall out.
 * Words of bounds, ranges and approximation become part of their number: "min. 20" is 20 or more, "20–30" both, ">100"
 * 101 or more, "about 50" from half of it to twice as many. Names and numbers that run together ("24PMN-2",
 * "ТМ-62М-10шт", "AP-10") are parted where \a dictionary leaves one reading.
 */
std::vector<ClaimToken> tokensOf( const FoldedText &piece, const MineDictionary &dictionary );

} // namespace minemap
