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
class ScoreMapAlgorithm : public MinemapAlgorithm
{
    Q_DECLARE_TR_FUNCTIONS( ScoreMapAlgorithm )

  public:
    QString name() const override;
    QString displayName() const override;
    QStringList tags() const override;
    QString shortDescription() const override;
    QString shortHelpString() const override;
    ScoreMapAlgorithm *createInstance() const override;
    void initAlgorithm( const QVariantMap &configuration = QVariantMap() ) override;

  protected:
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
