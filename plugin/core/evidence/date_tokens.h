// SPDX-License-Identifier: GPL-2.0-or-later
// The numbers, words and signs of a date.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace minemap
{

struct DateToken
{
    enum class Kind
    {
      Number,
      Word,
      Sign
    };

    Kind kind = Kind::Sign;
    std::u32string text; //!< As foldedDateLetters() leaves it; a sign is one character.
    bool hasGap = false; //!< Blanks before it.

    bool isNumber() const { return kind == Kind::Number; }

    bool isWord() const { return kind == Kind::Word; }

    bool isSign( char32_t sign ) const { return kind == Kind::Sign && text[0] == sign; }

    std::size_t digits() const { return text.size(); }

    //! Of at most nine digits.
    int value() const;
};

using DateTokens = std::vector<DateToken>;

DateTokens dateTokensOf( std::string_view text );

/**
 * Takes a time of day out of \a tokens, with seconds, "a.m.", "h" and zone, wherever it stands.
 *
 * \returns false where what looks like a time is none, so that the text cannot be trusted.
 */
bool dropTimeOfDay( DateTokens &tokens );

//! Takes out words that add nothing to a date: days of the week, "year", "de", ordinal endings.
void dropFillers( DateTokens &tokens );

} // namespace minemap
