// SPDX-License-Identifier: GPL-2.0-or-later
// Words of claims that say what a number means: a bound, a range, none, not known, a total.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace minemap
{

enum class ClaimWord : std::uint8_t
{
  AtLeast,  //!< Before its number: "at least 20".
  AtMost,   //!< "up to 20"
  MoreThan, //!< "over 20"
  LessThan, //!< "under 20"
  Minimum,  //!< Before its number or after it: "min. 20", "20 minimum".
  Maximum,
  About,
  OrMore, //!< After its number.
  OrLess,
  From, //!< "from 20 to 30", "between 20 and 30"
  To,
  ToOrAtMost, //!< Between two numbers the end of a range; before a single one the most: "до 30".
  Nil,
  NotKnown,
  Total
};

struct ClaimPhrase
{
    ClaimWord word = ClaimWord::About;
    std::size_t length = 0; //!< In words.
};

//! The longest phrase that begins at \a begin. \param keys wordKey() of each word; of a sign the sign itself.
std::optional<ClaimPhrase> phraseAt( const std::vector<std::string> &keys, std::size_t begin );

//! Whether a word means "and", by its wordKey().
bool isAndKey( const std::string &key );

//! Whether the type of a find says that it is no mine: "none", "no mine", "false alarm", "scrap".
bool saysNoMine( const std::string &type );

} // namespace minemap
