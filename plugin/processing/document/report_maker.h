// SPDX-License-Identifier: GPL-2.0-or-later
// The documents of minemap:report, made alike for the algorithm and for the dock.
#pragma once

#include "processing/document/report_inputs.h"

#include <QByteArray>
#include <QString>

class QgsCoordinateTransformContext;
class QgsProcessingFeedback;

namespace minemap
{

//! Which documents are wanted.
struct WantedDocuments
{
    bool html = false, pdf = false, json = false;
};

//! Those that are not wanted are empty.
struct ReportDocuments
{
    QByteArray html, pdf, json;
    int pages = 0;          //!< Of the PDF.
    bool digestFits = true; //!< See ReportContent.
    QString summary;        //!< Alarms and finding, a sentence a line.
};

/**
 * Reads what \a request names and writes it down.
 *
 * \throws QgsProcessingException with one sentence that names the file or layer, and the mend; Canceled.
 */
ReportDocuments makeReport( const ReportRequest &request, const WantedDocuments &wanted,
                            const QgsCoordinateTransformContext &transformContext, QgsProcessingFeedback *feedback );

} // namespace minemap
