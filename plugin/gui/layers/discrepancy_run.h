// SPDX-License-Identifier: GPL-2.0-or-later
// The background part of adding discrepancy layers.
#pragma once

#include "gui/layers/discrepancy_words.h"
#include "gui/preferences.h"
#include "gui/score/scored_map.h"
#include "processing/reading/evidence_request.h"
#include "processing/score/discrepancy_file.h"
#include "processing/score/discrepancy_memory.h"

#include <qgscoordinatetransformcontext.h>

#include <QCoreApplication>

class QgsFeedback;

namespace minemap
{

//! What a run needs and makes; used by one thread at a time and destroyed in the main thread.
struct DiscrepancyRun
{
    Q_DECLARE_TR_FUNCTIONS( DiscrepancyRun )

  public:
    // Given.
    ScoredMapPointer scored;
    EvidenceRequest request; //!< The scored layers, to be read again.
    QgsCoordinateTransformContext transformContext;
    Palette palette = Palette::Standard;
    QString mapId, mapName;
    QString projectFile;    //!< Empty: none.
    QStringList takenFiles; //!< That may not be replaced.

    // Made.
    DiscrepancyStory story;
    std::unique_ptr<DiscrepancyFile> file; //!< Null when the layers are in memory.
    DiscrepancyMemory memory;              //!< Else empty.
    std::vector<WrittenDiscrepancy> written;
    std::vector<std::unique_ptr<QgsVectorLayer>> layers; //!< As written, opened one after the other in the end.
    QString whyTemporary;                                //!< A sentence; empty with a file.

    //! In the task's thread. \throws QgsProcessingException, Canceled
    void write( QgsFeedback &feedback );

  private:
    void prepareFile();
    std::vector<std::pair<QString, QString>> about() const;
};

} // namespace minemap
