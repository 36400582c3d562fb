// SPDX-License-Identifier: GPL-2.0-or-later
// The background part of making a report.
#pragma once

#include "gui/counts/counted_map.h"
#include "gui/report/report_files.h"
#include "gui/report/report_options.h"
#include "gui/score/scored_map.h"
#include "gui/why/diagnosed_map.h"
#include "processing/reading/evidence_request.h"

#include <qgscoordinatetransformcontext.h>

#include <QByteArray>
#include <QCoreApplication>

class QgsFeedback;

namespace minemap
{

/**
 * What minemap:report makes of the files of these results, without these files.
 *
 * Used by one thread at a time.
 */
struct ReportJob
{
    Q_DECLARE_TR_FUNCTIONS( ReportJob )

  public:
    ScoredMapPointer scored;
    EvidenceRequest request; //!< The scored layers, to be read again.
    QgsCoordinateTransformContext transformContext;
    DiagnosedMapPointer diagnosed; //!< Null: none for these inputs.
    CountedMapPointer counted;     //!< Null: none for these inputs.
    QString matches;               //!< A file; empty: none.
    ReportOptions options;
    QString author;
    ReportFiles files;

    /**
     * Writes all files or none. In the task's thread.
     *
     * \throws QgsProcessingException with one sentence that says what went wrong and the mend, also where a layer is
     * not what was scored any more; Canceled.
     */
    void make( QgsFeedback &feedback ) const;

  private:
    void checkFiles() const;
    void checkLayers( QgsFeedback &feedback ) const;
};

} // namespace minemap
