// SPDX-License-Identifier: GPL-2.0-or-later
// The Processing algorithm minemap:correctmap.
#pragma once

#include "processing/diagnose/correctmap_request.h"
#include "processing/parameters/minemap_algorithm.h"

#include <QCoreApplication>

namespace minemap
{

//! Applies an explanation to a map: a proposed map, with its lineage (docs/interface.md).
class CorrectMapAlgorithm : public NamedAlgorithm<CorrectMapAlgorithm>
{
    Q_DECLARE_TR_FUNCTIONS( CorrectMapAlgorithm )

  public:
    static constexpr const char *NAME = "correctmap";

    void initAlgorithm( const QVariantMap &configuration = QVariantMap() ) override;

  protected:
    AlgorithmWords words() const override;
    bool prepareAlgorithm( const QVariantMap &parameters, QgsProcessingContext &context,
                           QgsProcessingFeedback *feedback ) override;
    QStringList inputFiles() const override;
    QVariantMap run( const QVariantMap &parameters, QgsProcessingContext &context,
                     QgsProcessingFeedback *feedback ) override;

    //! What was prepared, which the dock changes to layers of its own.
    CorrectmapRequest mRequest;
};

} // namespace minemap
