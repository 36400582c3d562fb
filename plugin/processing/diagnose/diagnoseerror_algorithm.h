// SPDX-License-Identifier: GPL-2.0-or-later
// The Processing algorithm minemap:diagnoseerror.
#pragma once

#include "processing/diagnose/diagnosis_request.h"
#include "processing/parameters/minemap_algorithm.h"

#include <QCoreApplication>

namespace minemap
{

//! Says why a map is wrong and whether it can be rescued (docs/interface.md).
class DiagnoseErrorAlgorithm : public NamedAlgorithm<DiagnoseErrorAlgorithm>
{
    Q_DECLARE_TR_FUNCTIONS( DiagnoseErrorAlgorithm )

  public:
    static constexpr const char *NAME = "diagnoseerror";

    void initAlgorithm( const QVariantMap &configuration = QVariantMap() ) override;

  protected:
    AlgorithmWords words() const override;
    bool prepareAlgorithm( const QVariantMap &parameters, QgsProcessingContext &context,
                           QgsProcessingFeedback *feedback ) override;
    QStringList inputFiles() const override;
    QVariantMap run( const QVariantMap &parameters, QgsProcessingContext &context,
                     QgsProcessingFeedback *feedback ) override;

  private:
    void addOutputParameters();

    DiagnosisRequest mRequest;
};

} // namespace minemap
