// SPDX-License-Identifier: GPL-2.0-or-later
// Writes a diagnosis to the sinks and files of minemap:diagnoseerror.
#pragma once

#include "processing/diagnose/diagnosis_inputs.h"
#include "processing/writing/staged_outputs.h"
#include "report/diagnose/diagnosis_report.h"

#include <QCoreApplication>
#include <QVariantMap>

namespace minemap
{

class DiagnoseErrorOutputs
{
    Q_DECLARE_TR_FUNCTIONS( DiagnoseErrorOutputs )

  public:
    DiagnoseErrorOutputs( const DiagnosisInputs &inputs, const DiagnosisReport &report, StagedOutputs &outputs );

    void writeLayers();
    //! Empty paths are not wanted.
    void addDocuments( const QString &diagnosisPath, const QString &reportPath );
    void addStyles( const QVariantMap &results, QgsProcessingContext &context ) const;

    //! The number and string outputs; undefined ones are invalid variants under their key.
    static QVariantMap numbers( const DiagnosisReport &report );

  private:
    void writeExplanations();
    void writeOffsets();
    void writeEllipses();
    //! The explanation that is applied to the records of \a group; null when none is supported.
    const Explanation *bestFor( const OptionalText &group ) const;
    //! The middle of the records of \a scope, in the plane.
    Point middleOf( const ScopeDiagnosis &scope ) const;

    const DiagnosisInputs &mInputs;
    const DiagnosisReport &mReport;
    StagedOutputs &mOutputs;
};

} // namespace minemap
