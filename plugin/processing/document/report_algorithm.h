// SPDX-License-Identifier: GPL-2.0-or-later
// The Processing algorithm minemap:report.
#pragma once

#include "processing/document/report_inputs.h"
#include "processing/parameters/minemap_algorithm.h"

#include <QCoreApplication>

namespace minemap
{

//! Makes one document of evidence from scorecards and what goes with them (docs/interface.md).
class ReportAlgorithm : public NamedAlgorithm<ReportAlgorithm>
{
    Q_DECLARE_TR_FUNCTIONS( ReportAlgorithm )

  public:
    static constexpr const char *NAME = "report";

    void initAlgorithm( const QVariantMap &configuration = QVariantMap() ) override;

  protected:
    AlgorithmWords words() const override;
    bool prepareAlgorithm( const QVariantMap &parameters, QgsProcessingContext &context,
                           QgsProcessingFeedback *feedback ) override;
    QStringList inputFiles() const override;
    QVariantMap run( const QVariantMap &parameters, QgsProcessingContext &context,
                     QgsProcessingFeedback *feedback ) override;

  private:
    ReportRequest mRequest;
};

} // namespace minemap
