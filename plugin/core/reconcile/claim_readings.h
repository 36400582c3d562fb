// SPDX-License-Identifier: GPL-2.0-or-later
// The names and numbers of a piece of a claim as counts of types.
#pragma once

#include "core/reconcile/claim_text.h"
#include "core/reconcile/claim_tokens.h"

#include <optional>
#include <string>
#include <vector>

namespace minemap
{

//! The count at \a begin, taking \a length tokens: one number, or plain groups of three after a first group.
std::optional<CountBounds> countAt( const std::vector<ClaimToken> &tokens, std::size_t begin, std::size_t length );

//! Whether all of \a tokens are a known name.
bool isName( const std::vector<ClaimToken> &tokens, const MineDictionary &dictionary );

/**
 * Every way to read all \a tokens of \a text as counts and known types in one order: at most two, two also when there
 * are too many ways to try them all.
 */
std::vector<std::vector<ClaimedMines>> readingsOf( const std::string &text, const std::vector<ClaimToken> &tokens,
                                                   const MineDictionary &dictionary );

//! One count and one word that may be an unknown type.
std::optional<ClaimedMines> unknownTypeOf( const std::string &text, const std::vector<ClaimToken> &tokens,
                                           const MineDictionary &dictionary );

//! Why \a tokens of which there are so many \a readings are unread.
const char *whyUnread( const std::vector<ClaimToken> &tokens, bool isWholeAName, std::size_t readings );

/**
 * "AP 30, PMN 20, PMD-6 10": whether the number of a class is that of its models, or one without a type that of all the
 * others, so that they may say the same twice.
 */
bool mayCountTwice( const std::vector<ClaimedMines> &mines );

//! Fuzes come with their mines and are none. \returns whether there were any.
bool leaveOutFuzes( std::vector<ClaimedMines> &mines );

//! What is shown of a text: at most 200 characters.
std::string shownText( const std::string &text );

} // namespace minemap
