// SPDX-License-Identifier: GPL-2.0-or-later
// Writes a matching to the sinks and files of minemap:matchmines.
#pragma once

#include "processing/matched_mines.h"
#include "processing/matchmines_request.h"
#include "processing/staged_outputs.h"

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
    //! A feature's parts that were read, in their order; the row of one that is written, nothing else.
    using PartRow = std::function<std::optional<QgsAttributes>( std::size_t position )>;

    void writePairs();
    void writeUnmatchedMines();
    void writeUnmatchedFinds();
    void writeUnmatched( const char *output, const QString &title, const InputLayer &layer,
                         const std::map<QgsFeatureId, std::vector<std::size_t>> &parts, const PartRow &row );
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
