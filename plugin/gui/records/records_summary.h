// SPDX-License-Identifier: GPL-2.0-or-later
// What is said of many records at once, below the table.
#pragma once

#include "gui/records/record_columns.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace minemap
{

//! Sums over some records of a score.
struct RecordsTotals
{
    std::int64_t records = 0;
    VerdictKindCounts counts = {};
    std::int64_t finds = 0;   //!< Scored finds inside or confirming any of the records, each counted once.
    OptionalNumber meanShare; //!< Of those with a searched share; nothing under TOO_FEW_TO_JUDGE of them.
};

//! \param records positions, each at most once.
RecordsTotals totalsOf( const ScoredMap &scored, const std::vector<int> &records );

//! No rate is said of finds or verdicts: a choice of records has no interval, and could be made to fit.
class RecordsSummary
{
    Q_DECLARE_TR_FUNCTIONS( RecordsSummary )

  public:
    //! "not judged: records end where searched ground begins" where a broken assumption takes verdicts; else empty.
    static QString whyVoid( const ScoredMap &scored );

    //! "87 of 240 records shown · finds: 34 …": how many of which verdict is said above the table.
    static QString shown( const ScoredMap &scored, const std::vector<int> &records );
    //! "12 of 240 records selected: 5 confirmed · …". \param hidden how many of them the filter hides.
    static QString selected( const ScoredMap &scored, const std::vector<int> &records, int hidden );

  private:
    static void addEvidence( const ScoredMap &scored, const RecordsTotals &totals, QStringList &parts );
};

} // namespace minemap
