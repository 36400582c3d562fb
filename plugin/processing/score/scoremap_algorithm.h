// SPDX-License-Identifier: GPL-2.0-or-later
// The Processing algorithm minemap:scoremap.
#pragma once

#include "processing/parameters/minemap_algorithm.h"
#include "processing/reading/evidence_inputs.h"

#include <QCoreApplication>

namespace minemap
{

class StagedOutputs;

//! Scores a minefield map against finds in searched ground (docs/interface.md).
class ScoreMapAlgorithm : public NamedAlgorithm<ScoreMapAlgorithm>
{
    Q_DECLARE_TR_FUNCTIONS( ScoreMapAlgorithm )

  public:
    static constexpr const char *NAME = "scoremap";

    void initAlgorithm( const QVariantMap &configuration = QVariantMap() ) override;

  protected:
    AlgorithmWords words() const override;
    bool prepareAlgorithm( const QVariantMap &parameters, QgsProcessingContext &context,
                           QgsProcessingFeedback *feedback ) override;
    QStringList inputFiles() const override;
    QVariantMap run( const QVariantMap &parameters, QgsProcessingContext &context,
                     QgsProcessingFeedback *feedback ) override;

  private:
    QVariantMap writeOutputs( const QVariantMap &parameters, QgsProcessingContext &context,
                              QgsProcessingFeedback *feedback, const EvidenceInputs &inputs,
                              const ScoreResult &result );

    EvidenceRequest mRequest;
};

} // namespace minemap
