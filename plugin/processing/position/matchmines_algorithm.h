// SPDX-License-Identifier: GPL-2.0-or-later
// The Processing algorithm minemap:matchmines.
#pragma once

#include "processing/parameters/minemap_algorithm.h"
#include "processing/position/matchmines_request.h"

#include <QCoreApplication>

namespace minemap
{

//! Pairs recorded mines with finds and measures the position error of the map (docs/interface.md).
class MatchMinesAlgorithm : public NamedAlgorithm<MatchMinesAlgorithm>
{
    Q_DECLARE_TR_FUNCTIONS( MatchMinesAlgorithm )

  public:
    static constexpr const char *NAME = "matchmines";

    void initAlgorithm( const QVariantMap &configuration = QVariantMap() ) override;

  protected:
    AlgorithmWords words() const override;
    bool prepareAlgorithm( const QVariantMap &parameters, QgsProcessingContext &context,
                           QgsProcessingFeedback *feedback ) override;
    QStringList inputFiles() const override;
    QVariantMap run( const QVariantMap &parameters, QgsProcessingContext &context,
                     QgsProcessingFeedback *feedback ) override;

  private:
    void addOutputs();

    MatchminesRequest mRequest;
};

} // namespace minemap
