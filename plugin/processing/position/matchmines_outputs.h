// SPDX-License-Identifier: GPL-2.0-or-later
// Writes a matching to the sinks and files of minemap:matchmines.
#pragma once

#include "processing/position/matched_mines.h"
#include "processing/position/matchmines_request.h"
#include "processing/reading/part_rows.h"
#include "processing/writing/staged_outputs.h"

#include <qgsattributes.h>

#include <QCoreApplication>
#include <QVariantMap>

#include <functional>
#include <vector>

class QgsProcessingFeedback;

namespace minemap
{

class MatchminesOutputs
{
    Q_DECLARE_TR_FUNCTIONS( MatchminesOutputs )

  public:
    MatchminesOutputs( const MatchminesRequest &request, const MatchedMines &matched, StagedOutputs &outputs,
                       QgsProcessingFeedback *feedback );

    void writeLayers();
    //! Empty paths are not wanted.
    void addDocuments( const QString &matchesPath, const QString &reportPath );
    void addStyles( const QVariantMap &results, QgsProcessingContext &context ) const;

    //! The number, boolean and string outputs; undefined ones are invalid variants under their key.
    static QVariantMap numbers( const MatchesReport &report );

  private:
    void writePairs();
    void writeUnmatchedMines();
    void writeUnmatchedFinds();
    //! \a unmatched are the parts of features that are written, each with the values of \a row.
    void writeUnmatched( const char *output, const QString &title, const InputLayer &layer,
                         const LayerFeatures &features, const PartRows &unmatched,
                         const std::function<QgsAttributes( std::size_t )> &row );
    void writePosition();
    void writeTypes();
    void writeRows();
    QString findName( std::size_t find ) const;

    const MatchminesRequest &mRequest;
    const MatchedMines &mMatched;
    StagedOutputs &mOutputs;
    QgsProcessingFeedback *mFeedback;
};

} // namespace minemap
