// SPDX-License-Identifier: GPL-2.0-or-later
// Which records of a score are shown.
#pragma once

#include "gui/records/record_columns.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace minemap
{

//! A flag for each record of a score.
using RecordFlags = std::vector<char>;

//! What a record must be to be shown; as made, all are.
struct RecordsCriteria
{
    QString search;                                //!< Part of its id or group, or beginning of its verdict.
    std::array<bool, VERDICT_KINDS> verdicts = {}; //!< By verdictKind(); none set: all.
    std::optional<OptionalText> group;             //!< Nothing: all groups.
    std::optional<std::string> onlyId;
    std::optional<RecordFlags> among; //!< Of the score.

    //! Some records may be hidden.
    bool isSet() const;
};

struct FilteredRecords
{
    std::vector<int> records;      //!< In the order of the map.
    VerdictKindCounts counts = {}; //!< Of all that meet the criteria other than the verdict.
};

//! The flags of those records of \a to that have the ids of the ones flagged in \a from.
RecordFlags carriedOver( const RecordFlags &flags, const ScoredMap &from, const ScoredMap &to );

FilteredRecords filteredRecords( const ScoredMap &scored, const RecordsCriteria &criteria );

} // namespace minemap
