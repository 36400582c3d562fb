// SPDX-License-Identifier: GPL-2.0-or-later
// What a record claims: how many mines of which types, read from columns, tables or free text.
#pragma once

#include "core/reconcile/count_bounds.h"
#include "core/reconcile/mine_types.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace minemap
{

//! A number of mines of one type.
struct ClaimedMines
{
    MineType type; //!< Unknown with its reason when the spelling is not known or no type is given.
    CountBounds number;
    std::string spelling; //!< As written; empty when no type is given.
};

constexpr const char *NO_NUMBER = "there is no number";
constexpr const char *NUMBER_NOT_KNOWN = "it says that the number is not known";
constexpr const char *NOT_A_COUNT = "the number is no plain count (a range, a decimal, a sign or an approximation)";
constexpr const char *COULD_BE_YEAR = "the number could be a year: no word beside it says that it counts mines";
constexpr const char *TOTAL_DIFFERS = "it names a total beside its parts, and they are not that many";
constexpr const char *COUNT_TOO_LARGE = "the number is larger than ten million";
constexpr const char *OPEN_END = "a sign at an end of it says that it goes on, but what follows is missing";
constexpr const char *TWICE_THE_SAME = "the same record, type and number stand in several rows: delete the others, or "
                                       "add up the numbers in one row";
constexpr const char *LOOKS_LIKE_CODE =
  "the number looks like a code for not known: if it is, empty the field; if it is "
  "the number of mines, write it as text with the word mines";
constexpr const char *SEVERAL_READINGS = "it can be read in more than one way";
constexpr const char *NOT_UNDERSTOOD = "it is not a number and a type";
constexpr const char *TEXT_TOO_LONG = "the text is too long for a claim";

//! Mines that one claim may name.
constexpr std::int64_t LARGEST_COUNT = 10000000;

//! A piece of a claim that could not be read; it adds nothing.
struct UnreadPiece
{
    std::string text; //!< As written, shortened to 200 characters.
    const char *reason = nullptr;
};

struct Claim
{
    std::vector<ClaimedMines> mines; //!< In the order of the text.
    std::vector<UnreadPiece> unread;

    bool isEmpty() const { return mines.empty() && unread.empty(); }

    //! Whether all that it says is that the number is not known.
    bool isSaidUnknown() const;
    //! Whether a number of it is given by bounds.
    bool isBounded() const;
};

/**
 * Reads one text field: "24 PMN-2, 6 TM-62", "PMN-2 x 24; TM62: 6", "ПМН-2 – 24 шт.", "AP-30/AT-10", "1,200 PMN".
 *
 * Pieces end at commas, semicolons, line ends, "and" and the like; each is a number and a type, or several in one
 * order. A number is a whole one, with thousands separators or without, or what bounds it: "min. 20", ">100", "20–30",
 * "up to 30"; "about 50" stands for half of it to twice as many, which is generous on purpose: only what no reading of
 * it allows may speak against it. "nil", "none", "0" and a dash alone are a claim of no mines; "unknown" is unread with
 * a reason of its own. What can be read in more than one way ("PMN 2": two PMN, or PMN-2 without a number) and
 * decimals are unread, and so is a number of a year without a word for pieces ("PMN-2 1993"). A total is held against
 * its parts and not added to them. A lone number is a count without type. A spelling that the dictionary does not know
 * is a type only if it looks like one (a single word of letters and digits); then it counts as Unknown. A text in a
 * wrong encoding is unread as a whole.
 */
Claim readClaimText( const std::string &text, const MineDictionary &dictionary );

//! A count in a field of its own: "24", "1 200", "24 pcs", ">100", "nil". 9999 and longer rows of nines are no count
//! without a word for mines. Empty text is no count and no fault: both
//! null.
struct ReadCount
{
    std::optional<CountBounds> number;
    const char *reason = nullptr; //!< Why there is none.
    bool couldBeCode = false;     //!< 999 without a word for mines: where several records say it, a code for not known.
};

ReadCount readCount( const std::string &text );

//! One column for each type. \param columns the name of each column and the record's value in it as text.
Claim readClaimColumns( const std::vector<std::pair<std::string, std::string>> &columns,
                        const MineDictionary &dictionary );

//! One row of a table of claims.
struct ClaimRow
{
    std::string record, type, number;
};

/**
 * A long table: a row for each record and type. \returns claims by record id. Nothing depends on the order of rows.
 * A row without a number is unread, and so is one that says of a type again what another said. A total, of all or of a
 * type, is held against the other rows of its record and not added; so is a row of "mines" beside rows of types.
 */
std::map<std::string, Claim> readClaimTable( const std::vector<ClaimRow> &rows, const MineDictionary &dictionary );

} // namespace minemap
