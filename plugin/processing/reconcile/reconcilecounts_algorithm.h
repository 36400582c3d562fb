// SPDX-License-Identifier: GPL-2.0-or-later
// The Processing algorithm minemap:reconcilecounts.
#pragma once

#include "processing/parameters/minemap_algorithm.h"
#include "processing/reconcile/reconcilecounts_request.h"

#include <QCoreApplication>

namespace minemap
{

//! Compares the mines that records claim with those found (docs/interface.md).
class ReconcileCountsAlgorithm : public NamedAlgorithm<ReconcileCountsAlgorithm>
{
    Q_DECLARE_TR_FUNCTIONS( ReconcileCountsAlgorithm )

  public:
    static constexpr const char *NAME = "reconcilecounts";

    void initAlgorithm( const QVariantMap &configuration = QVariantMap() ) override;

  protected:
    AlgorithmWords words() const override;
    bool prepareAlgorithm( const QVariantMap &parameters, QgsProcessingContext &context,
                           QgsProcessingFeedback *feedback ) override;
    QStringList inputFiles() const override;
    QVariantMap run( const QVariantMap &parameters, QgsProcessingContext &context,
                     QgsProcessingFeedback *feedback ) override;

  private:
    void addCostParameters();

    CountsRequest mRequest;
};

} // namespace minemap
