// SPDX-License-Identifier: GPL-2.0-or-later
// The Processing algorithm minemap:comparemaps.
#pragma once

#include "processing/scoremap_request.h"

#include <qgsprocessingalgorithm.h>

#include <QCoreApplication>

namespace minemap
{

//! Compares two maps against the same evidence (docs/interface.md).
class CompareMapsAlgorithm : public QgsProcessingAlgorithm
{
    Q_DECLARE_TR_FUNCTIONS( CompareMapsAlgorithm )

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
    CompareMapsAlgorithm *createInstance() const override;
    void initAlgorithm( const QVariantMap &configuration = QVariantMap() ) override;
    bool checkParameterValues( const QVariantMap &parameters, QgsProcessingContext &context,
                               QString *message = nullptr ) const override;

  protected:
    bool prepareAlgorithm( const QVariantMap &parameters, QgsProcessingContext &context,
                           QgsProcessingFeedback *feedback ) override;
    QVariantMap processAlgorithm( const QVariantMap &parameters, QgsProcessingContext &context,
                                  QgsProcessingFeedback *feedback ) override;

  private:
    void checkOutputs( const QVariantMap &parameters, QgsProcessingContext &context ) const;

    ScoremapRequest mRequest; //!< Its maps are A and B.
};

} // namespace minemap
