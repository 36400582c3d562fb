// SPDX-License-Identifier: GPL-2.0-or-later
// From layers that were read and scored to records and finds that can be counted.
#pragma once

#include "core/reconcile/count_tally.h"
#include "processing/reading/evidence_inputs.h"
#include "processing/reconcile/reconcilecounts_request.h"
#include "report/reconcile/counts_report.h"

#include <QCoreApplication>

#include <vector>

class QgsFeedback;

namespace minemap
{

/**
 * Reads claims and types of finds. Texts that are not understood become rows of unparsed(), never numbers.
 *
 * \throws QgsProcessingException with one sentence naming layer, feature and mend; Canceled.
 */
class CountsReader
{
    Q_DECLARE_TR_FUNCTIONS( CountsReader )

  public:
    //! \param inputs gets the table of claims as a further input.
    CountsReader( const CountsRequest &request, EvidenceInputs &inputs, QgsFeedback *feedback );

    std::vector<CountedRecord> records( const ScoreResult &score );
    std::vector<CountedFind> finds( const ScoreResult &score ) const;

    //! Lines of the dictionary and rows of the table that belong to no claim.
    const std::vector<UnparsedText> &unparsed() const { return mUnparsed; }

  private:
    Claim claimOf( std::size_t record ) const;
    //! When the mines of each feature, their fuzes or their lots were made; nothing where no field says it.
    std::optional<DateColumn> madeDates() const;
    //! 999 as the number of several records is not taken as one.
    void refuseCodes( std::vector<CountedRecord> &records ) const;
    void readTable( std::vector<CountedRecord> &records );
    std::vector<ClaimRow> readRows();

    const CountsRequest &mRequest;
    EvidenceInputs &mInputs;
    QgsFeedback *mFeedback;
    MineDictionary mDictionary;
    std::vector<UnparsedText> mUnparsed;
};

} // namespace minemap
