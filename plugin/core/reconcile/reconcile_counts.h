// SPDX-License-Identifier: GPL-2.0-or-later
// Claimed against found for every record, every group and all.
#pragma once

#include "core/reconcile/count_tally.h"
#include "core/reconcile/count_verdict.h"

#include <cstdint>
#include <string>
#include <vector>

namespace minemap
{

enum class CountScope : std::uint8_t
{
  All,
  Group,
  Record
};

//! "all", "group", "record".
const char *toText( CountScope scope );

struct CountRow
{
    CountScope scope = CountScope::All;
    OptionalText group; //!< Of groups and records.
    int record = -1;    //!< Index into the records, of records.
    CountKey key;
    CountComparison comparison;
    std::int64_t later = 0, earlier = 0; //!< Found but not compared; of totals.
    std::int64_t records = 0;            //!< Of all and groups: those that are compared.
    std::int64_t recordsLeftOut = 0;     //!< Those without a whole claim or a known search.
    std::int64_t foundLeftOut = 0;       //!< Mines found on those, of totals.
};

//! A piece of a claim that could not be read.
struct UnreadClaim
{
    std::string record;
    UnreadPiece piece;
};

//! A spelling that the dictionary does not know.
struct UnknownSpelling
{
    std::string spelling;
    const char *reason = nullptr;
    std::int64_t claimed = 0, found = 0; //!< Of bounds the lower end.
};

struct CountReport
{
    /**
     * All, then groups by name, then records. Of all and each group: its total, then classes and models. Rows of
     * records by verdict, the dangerous first; then by id.
     */
    std::vector<CountRow> rows;
    std::vector<UnreadClaim> unread;        //!< By record id, then text.
    std::vector<UnknownSpelling> spellings; //!< By spelling.
    std::int64_t offMap = 0;                //!< Mines found on no record.
    std::int64_t offMapLater = 0;           //!< Of these, laid or made surely after every record.
};

/**
 * \param detection q, share of mines that such a search finds, above 0 and at most 1; else nothing is judged.
 *
 * Of all and a group the mean chance of finding is Σ N s q ÷ Σ N over the records compared; of claims that give bounds
 * the lower ends and the upper ones are summed. The unsearched ground of
 * records nobody searched is taken to be like that of the others: a residual of a group is a planning figure even more
 * than one of a record. Results do not depend on the order of \a records (but for CountRow::record) and \a finds.
 */
CountReport reconcileCounts( const std::vector<CountedRecord> &records, const std::vector<CountedFind> &finds,
                             double detection );

} // namespace minemap
