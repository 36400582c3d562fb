// SPDX-License-Identifier: GPL-2.0-or-later
// What all algorithms of the provider have in common.
#pragma once

#include "core/score/scorecard.h"
#include "processing/writing/staged_outputs.h"

#include <qgsprocessingalgorithm.h>

#include <QCoreApplication>

#include <vector>

namespace minemap
{

/**
 * Checks numbers, words and outputs in sentences that say what would be right, turns cancelling and failures of the
 * core into sentences, and takes its icon from its name.
 */
class MinemapAlgorithm : public QgsProcessingAlgorithm
{
  public:
    QString group() const override;
    QString groupId() const override;
    QIcon icon() const override;
    QString svgIconPath() const override;
    bool checkParameterValues( const QVariantMap &parameters, QgsProcessingContext &context,
                               QString *message = nullptr ) const override;

  protected:
    QVariantMap processAlgorithm( const QVariantMap &parameters, QgsProcessingContext &context,
                                  QgsProcessingFeedback *feedback ) final;

    //! Files that the inputs are read from, which no output may replace. Known once parameters are prepared.
    virtual QStringList inputFiles() const = 0;

    //! The work, after all outputs were checked. \throws QgsProcessingException, Canceled, GeometryError.
    virtual QVariantMap run( const QVariantMap &parameters, QgsProcessingContext &context,
                             QgsProcessingFeedback *feedback ) = 0;

    //! For StagedOutputs.
    StagedOutputs::SinkMaker sinkMaker( QgsProcessingContext &context );

    //! \a results with \a numbers; tells \a feedback their summary and those of \a notes that it does not hold.
    static QVariantMap withNumbers( QVariantMap results, const QVariantMap &numbers, const std::vector<Note> &notes,
                                    QgsProcessingFeedback *feedback );

  private:
    void checkOutputs( const QVariantMap &parameters, QgsProcessingContext &context ) const;
};

} // namespace minemap
