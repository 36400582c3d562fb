// SPDX-License-Identifier: GPL-2.0-or-later
// A piece of a claim cut into words, numbers and signs.
#pragma once

#include "core/reconcile/mine_types.h"

#include <string>
#include <vector>

namespace minemap
{

//! A word, a number or a sign.
struct ClaimChunk
{
    FoldedText text;
    std::string key;           //!< wordKey(); of a sign the sign itself.
    bool isNumeric = false;    //!< Digits, with the signs of numbers.
    bool isJoined = false;     //!< One blank alone parts it from the one before.
    bool isOrdinal = false;    //!< A full stop or a bracket that nothing opened follows.
    bool isMultiplied = false; //!< A sign of multiplication or a word for pieces says that it is a count.
    bool hasUnit = false;      //!< A word for pieces was written together with it.
    bool isOfPieces = false;   //!< That is a word and no sign of multiplication.
    bool isAmbiguous = false;  //!< Name and number run together and can be parted in more than one way.
    bool isDoubtful = false;   //!< A question mark stands in it.
    bool isShortened = false;  //!< An apostrophe that nothing closes stands before two digits: "'93".
    bool isBracketed = false;
    bool isAfterBreak = false; //!< After a colon, an equals sign or a dash of its own.
    bool isAfterDash = false;  //!< After the last of these.
};

//! Names and numbers that run together are parted where \a dictionary leaves one reading.
std::vector<ClaimChunk> chunksOf( const FoldedText &piece, const MineDictionary &dictionary );

} // namespace minemap
