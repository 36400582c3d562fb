// SPDX-License-Identifier: GPL-2.0-or-later
// The Processing algorithm minemap:report.
#pragma once

#include "processing/document/report_inputs.h"
#include "processing/parameters/minemap_algorithm.h"

#include <QCoreApplication>

namespace minemap
{

//! Makes one document of evidence from scorecards and what goes with them (docs/interface.md).
class ReportAlgorithm : public MinemapAlgorithm
{
    Q_DECLARE_TR_FUNCTIONS( ReportAlgorithm )

  public:
    QString name() const override;
    QString displayName() const override;
    QStringList tags() const override;
    QString shortDescription() const override;
    QString shortHelpString() const override;
    ReportAlgorithm *createInstance() const override;
    void initAlgorithm( const QVariantMap &configuration = QVariantMap() ) override;

  protected:
    bool prepareAlgorithm( const QVariantMap &parameters, QgsProcessingContext &context,
                           QgsProcessingFeedback *feedback ) override;
    QStringList inputFiles() const override;
    QVariantMap run( const QVariantMap &parameters, QgsProcessingContext &context,
                     QgsProcessingFeedback *feedback ) override;

  private:
    ReportRequest mRequest;
};

} // namespace minemap
