// SPDX-License-Identifier: GPL-2.0-or-later
// The Processing algorithm minemap:correctmap.
#pragma once

#include "processing/diagnose/correctmap_request.h"
#include "processing/parameters/minemap_algorithm.h"

#include <QCoreApplication>

namespace minemap
{

//! Applies an explanation to a map: a proposed map, with its lineage (docs/interface.md).
class CorrectMapAlgorithm : public MinemapAlgorithm
{
    Q_DECLARE_TR_FUNCTIONS( CorrectMapAlgorithm )

  public:
    QString name() const override;
    QString displayName() const override;
    QStringList tags() const override;
    QString shortDescription() const override;
    QString shortHelpString() const override;
    CorrectMapAlgorithm *createInstance() const override;
    void initAlgorithm( const QVariantMap &configuration = QVariantMap() ) override;

  protected:
    bool prepareAlgorithm( const QVariantMap &parameters, QgsProcessingContext &context,
                           QgsProcessingFeedback *feedback ) override;
    QStringList inputFiles() const override;
    QVariantMap run( const QVariantMap &parameters, QgsProcessingContext &context,
                     QgsProcessingFeedback *feedback ) override;

    //! What was prepared, which the dock changes to layers of its own.
    CorrectmapRequest mRequest;
};

} // namespace minemap
