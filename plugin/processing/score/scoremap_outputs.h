// SPDX-License-Identifier: GPL-2.0-or-later
// Writes a score to the sinks and files of minemap:scoremap.
#pragma once

#include "compat/qgis_compat.h"
#include "core/score/scorecard.h"
#include "processing/reading/evidence_inputs.h"
#include "processing/writing/staged_outputs.h"

#include <qgsfields.h>

#include <QCoreApplication>
#include <QMap>
#include <QVariantMap>

#include <optional>

class QgsProcessingContext;
class QgsProcessingFeedback;

namespace minemap
{

//! Feature by feature, in the order of the source layers, which are read a second time with all their attributes.
class ScoremapOutputs
{
    Q_DECLARE_TR_FUNCTIONS( ScoremapOutputs )

  public:
    ScoremapOutputs( const EvidenceRequest &request, const EvidenceInputs &inputs, const ScoreResult &result,
                     StagedOutputs &outputs, QgsProcessingFeedback *feedback );

    void writeLayers();
    //! Empty paths are not wanted.
    void addDocuments( const QString &scorecardPath, const QString &reportPath );

    //! Styles for the layers that QGIS is going to load.
    void addStyles( const QVariantMap &results, QgsProcessingContext &context ) const;

    //! Name of the style of records of a geometry, for LayerStyle.
    static QString recordStyleOf( compat::GeometryType type );
    //! Verdict as a table has it → what the legend says; the empty one for no verdict.
    static QMap<QString, QString> verdictLegend();
    static QString verdictLegend( const std::optional<Verdict> &verdict );
    //! The same of the class of a find.
    static QMap<QString, QString> findLegend();

  private:
    void writeFinds();
    void writeGroups();
    void writeCurve();
    void writeAlarms();

    const EvidenceRequest &mRequest;
    const EvidenceInputs &mInputs;
    const ScoreResult &mResult;
    StagedOutputs &mOutputs;
    QgsProcessingFeedback *mFeedback;
};

} // namespace minemap
