// SPDX-License-Identifier: GPL-2.0-or-later
// What the dates of records and finds say of each other.
#pragma once

#include "core/reconcile/count_tally.h"
#include "core/reconcile/type_agreement.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace minemap
{

//! A record whose finds were removed before it was drawn: it cannot have been drawn to warn of them.
struct RecordDatedAfterFinds
{
    std::string id;
    std::int64_t minesBefore = 0; //!< Found with certainty before the record's date.
    std::int64_t mines = 0;       //!< Found on it, dated or not.
};

//! Mines found on records, as far as dates exclude anything (DatePeriod: doubt never excludes).
struct DateReport
{
    std::int64_t mines = 0;      //!< Found on records.
    std::int64_t datable = 0;    //!< Whose laying or making and whose record are both dated.
    std::int64_t laidLater = 0;  //!< Laid with certainty after the record's date.
    std::int64_t madeLater = 0;  //!< Made so; the same mine may be both.
    std::int64_t laterInAll = 0; //!< Either.
    //! laterInAll of datable; mines of one record share its date, so that a record is one witness in the interval.
    Agreement laterShare;
    std::int64_t foundBefore = 0; //!< Found with certainty before the record's date.
    std::int64_t recordsWithoutDate = 0, records = 0;
    std::vector<RecordDatedAfterFinds> recordsAfterFinds; //!< By id.
};

DateReport compareDates( const std::vector<CountedRecord> &records, const std::vector<CountedFind> &finds );

//! The year in which all of \a period lies, nothing when it is unknown or reaches over a year's end.
std::optional<int> yearOf( const DatePeriod &period );

} // namespace minemap
