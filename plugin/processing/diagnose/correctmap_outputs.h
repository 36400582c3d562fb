// SPDX-License-Identifier: GPL-2.0-or-later
// Writes a proposed map and says in sentences what was done.
#pragma once

#include "processing/diagnose/map_correction.h"
#include "processing/writing/staged_outputs.h"

#include <QCoreApplication>
#include <QVariantMap>

class QgsProcessingFeedback;

namespace minemap
{

class CorrectMapOutputs
{
    Q_DECLARE_TR_FUNCTIONS( CorrectMapOutputs )

  public:
    CorrectMapOutputs( const CorrectmapRequest &request, const MapCorrection &correction, StagedOutputs &outputs,
                       QgsProcessingFeedback *feedback );

    void writeMap();
    void addStyle( const QVariantMap &results, QgsProcessingContext &context ) const;
    QVariantMap numbers() const;

  private:
    QgsGeometry geometryOf( const QgsFeature &feature, const CorrectedRecord &record ) const;
    QgsAttributes rowOf( const CorrectedRecord &record ) const;
    QString summary() const;
    QString sentenceOf( const CorrectionPlan &plan ) const;
    //! What the evidence says against \a plan; empty where it supports it.
    QString warningOf( const CorrectionPlan &plan ) const;

    const CorrectmapRequest &mRequest;
    const MapCorrection &mCorrection;
    StagedOutputs &mOutputs;
    QgsProcessingFeedback *mFeedback;
};

} // namespace minemap
