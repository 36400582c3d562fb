// SPDX-License-Identifier: GPL-2.0-or-later
// Writes a comparison to the sinks and files of minemap:comparemaps.
#pragma once

#include "core/score/compare_maps.h"
#include "processing/reading/evidence_inputs.h"
#include "processing/writing/staged_outputs.h"

#include <QCoreApplication>
#include <QVariantMap>

class QgsProcessingFeedback;

namespace minemap
{

class CompareMapsOutputs
{
    Q_DECLARE_TR_FUNCTIONS( CompareMapsOutputs )

  public:
    CompareMapsOutputs( const EvidenceRequest &request, const EvidenceInputs &inputs, const Comparison &comparison,
                        StagedOutputs &outputs, QgsProcessingFeedback *feedback );

    void writeLayers();
    //! Empty paths are not wanted.
    void addDocuments( const QString &scorecardPath, const QString &reportPath );
    void addStyles( const QVariantMap &results, QgsProcessingContext &context ) const;

    //! The number, boolean and string outputs; undefined ones are invalid variants under their key.
    static QVariantMap numbers( const Comparison &comparison );

  private:
    void writeChanges();
    void writeMaps();

    const EvidenceRequest &mRequest;
    const EvidenceInputs &mInputs;
    const Comparison &mComparison;
    StagedOutputs &mOutputs;
    QgsProcessingFeedback *mFeedback;
};

} // namespace minemap
