// SPDX-License-Identifier: GPL-2.0-or-later
// What all algorithms of the provider have in common.
#pragma once

#include "core/score/scorecard.h"
#include "processing/parameters/parameter_definitions.h"
#include "processing/writing/staged_outputs.h"

#include <qgsprocessingalgorithm.h>

#include <QCoreApplication>

#include <initializer_list>
#include <vector>

namespace minemap
{

//! What people read of an algorithm before they run it.
struct AlgorithmWords
{
    QString title;
    QString tags;    //!< Separated by commas.
    QString summary; //!< One sentence.
    QString help;
};

/**
 * Checks numbers, words and outputs in sentences that say what would be right, turns cancelling and failures of the
 * core into sentences, and takes its icon from its name.
 */
class MinemapAlgorithm : public QgsProcessingAlgorithm
{
  public:
    QString displayName() const final;
    QStringList tags() const final;
    QString shortDescription() const final;
    QString shortHelpString() const final;
    QString group() const override;
    QString groupId() const override;
    QIcon icon() const override;
    QString svgIconPath() const override;
    bool checkParameterValues( const QVariantMap &parameters, QgsProcessingContext &context,
                               QString *message = nullptr ) const override;

  protected:
    virtual AlgorithmWords words() const = 0;

    void add( ParameterPointer parameter );
    //! A layer or table to be written; optional.
    void addSink( const char *name, const QString &title, compat::SourceType type, bool byDefault );

    //! Results that are numbers, known by their names. Some are parameters, too: a result is another thing.
    void addNumbers( std::initializer_list<const char *> names );
    void addTooFew();  //!< The result TOO_FEW.
    void addSummary(); //!< The result SUMMARY.

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

//! An algorithm whose name is Heir::NAME, and which QGIS makes anew for each run.
template <typename Heir>
class NamedAlgorithm : public MinemapAlgorithm
{
  public:
    QString name() const final { return QString::fromLatin1( Heir::NAME ); }

    QgsProcessingAlgorithm *createInstance() const final { return new Heir; }
};

} // namespace minemap
