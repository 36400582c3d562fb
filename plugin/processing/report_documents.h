// SPDX-License-Identifier: GPL-2.0-or-later
// The JSON documents that minemap:report is made from. Every function throws QgsProcessingException with one sentence
// that names the file, and the mend.
#pragma once

#include "report/report_content.h"

#include <QString>

namespace minemap
{

void readScorecardInto( ReportContent &content, const QString &path );

// An empty path: there is none.
void readDiagnosisInto( ReportContent &content, const QString &path );
void readCountsInto( ReportContent &content, const QString &path );
void readMatchesInto( ReportContent &content, const QString &path );

} // namespace minemap
