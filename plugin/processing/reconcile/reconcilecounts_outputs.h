// SPDX-License-Identifier: GPL-2.0-or-later
// Writes counts to the sinks and files of minemap:reconcilecounts.
#pragma once

#include "processing/reading/evidence_inputs.h"
#include "processing/reconcile/reconcilecounts_request.h"
#include "processing/writing/staged_outputs.h"
#include "report/reconcile/counts_report.h"

#include <qgsattributes.h>

#include <QCoreApplication>
#include <QVariantMap>

class QgsProcessingContext;
class QgsProcessingFeedback;

namespace minemap
{

class CountsOutputs
{
    Q_DECLARE_TR_FUNCTIONS( CountsOutputs )

  public:
    CountsOutputs( const CountsRequest &request, const EvidenceInputs &inputs, const CountsResult &result,
                   StagedOutputs &outputs, QgsProcessingFeedback *feedback );

    void writeLayers();
    //! Empty paths are not wanted.
    void addDocuments( const QString &countsPath, const QString &reportPath );

    //! Styles for the layers that QGIS is going to load.
    void addStyles( const QVariantMap &results, QgsProcessingContext &context ) const;

    //! The number, boolean and string outputs under their names.
    static QVariantMap numbers( const CountsResult &result );

  private:
    void writeCounts();
    void writeTypes();
    void writeUnparsed();
    QgsAttributes rowOf( const CountRow &row ) const;
    QgsAttributes recordRow( std::size_t record ) const;

    const CountsRequest &mRequest;
    const EvidenceInputs &mInputs;
    const CountsResult &mResult;
    StagedOutputs &mOutputs;
    QgsProcessingFeedback *mFeedback;
    std::vector<const CountRow *> mTotals; //!< Of each record.
    std::vector<QStringList> mUnexpected;  //!< Types that each record does not claim.
};

} // namespace minemap
