// SPDX-License-Identifier: GPL-2.0-or-later
// The Processing algorithm minemap:comparemaps.
#pragma once

#include "processing/parameters/minemap_algorithm.h"
#include "processing/reading/evidence_request.h"

#include <QCoreApplication>

namespace minemap
{

//! Compares two maps against the same evidence (docs/interface.md).
class CompareMapsAlgorithm : public NamedAlgorithm<CompareMapsAlgorithm>
{
    Q_DECLARE_TR_FUNCTIONS( CompareMapsAlgorithm )

  public:
    static constexpr const char *NAME = "comparemaps";

    void initAlgorithm( const QVariantMap &configuration = QVariantMap() ) override;

  protected:
    AlgorithmWords words() const override;
    bool prepareAlgorithm( const QVariantMap &parameters, QgsProcessingContext &context,
                           QgsProcessingFeedback *feedback ) override;
    QStringList inputFiles() const override;
    QVariantMap run( const QVariantMap &parameters, QgsProcessingContext &context,
                     QgsProcessingFeedback *feedback ) override;

  private:
    EvidenceRequest mRequest; //!< Its maps are A and B.
};

} // namespace minemap
