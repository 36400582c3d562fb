// SPDX-License-Identifier: GPL-2.0-or-later
// The Processing algorithm minemap:scoremap.
#pragma once

#include "processing/scoremap_inputs.h"

#include <qgsprocessingalgorithm.h>

#include <QCoreApplication>

namespace minemap
{

class StagedOutputs;

//! Scores a minefield map against finds in searched ground (docs/interface.md).
class ScoreMapAlgorithm : public QgsProcessingAlgorithm
{
    Q_DECLARE_TR_FUNCTIONS( ScoreMapAlgorithm )

  public:
    QString name() const override;
    QString displayName() const override;
    QStringList tags() const override;
    QString group() const override;
    QString groupId() const override;
    QString shortDescription() const override;
    QString shortHelpString() const override;
    QIcon icon() const override;
    QString svgIconPath() const override;
    ScoreMapAlgorithm *createInstance() const override;
    void initAlgorithm( const QVariantMap &configuration = QVariantMap() ) override;
    bool checkParameterValues( const QVariantMap &parameters, QgsProcessingContext &context,
                               QString *message = nullptr ) const override;

  protected:
    bool prepareAlgorithm( const QVariantMap &parameters, QgsProcessingContext &context,
                           QgsProcessingFeedback *feedback ) override;
    QVariantMap processAlgorithm( const QVariantMap &parameters, QgsProcessingContext &context,
                                  QgsProcessingFeedback *feedback ) override;

  private:
    QVariantMap writeOutputs( const QVariantMap &parameters, QgsProcessingContext &context,
                              QgsProcessingFeedback *feedback, const ScoremapInputs &inputs,
                              const ScoreResult &result );

    ScoremapRequest mRequest;
};

} // namespace minemap
