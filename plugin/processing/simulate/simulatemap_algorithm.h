// SPDX-License-Identifier: GPL-2.0-or-later
// The Processing algorithm minemap:simulatemap.
#pragma once

#include "processing/parameters/minemap_algorithm.h"
#include "processing/simulate/simulation_request.h"

#include <QCoreApplication>

namespace minemap
{

//! Makes a synthetic area whose truth is known (docs/interface.md).
class SimulateMapAlgorithm : public NamedAlgorithm<SimulateMapAlgorithm>
{
    Q_DECLARE_TR_FUNCTIONS( SimulateMapAlgorithm )

  public:
    static constexpr const char *NAME = "simulatemap";

    void initAlgorithm( const QVariantMap &configuration = QVariantMap() ) override;

  protected:
    AlgorithmWords words() const override;
    bool prepareAlgorithm( const QVariantMap &parameters, QgsProcessingContext &context,
                           QgsProcessingFeedback *feedback ) override;
    QStringList inputFiles() const override;
    QVariantMap run( const QVariantMap &parameters, QgsProcessingContext &context,
                     QgsProcessingFeedback *feedback ) override;

  private:
    void addCounts();
    void addErrors();
    void addEvidence();
    void addHabits();
    void addOutputParameters();

    SimulationRequest mRequest;
};

} // namespace minemap
