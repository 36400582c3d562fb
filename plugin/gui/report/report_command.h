// SPDX-License-Identifier: GPL-2.0-or-later
// How a report is made again without the panel.
#pragma once

#include "gui/report/report_job.h"

#include <QString>

namespace minemap
{

//! The commands of qgis_process, one after the other: score, diagnosis where \a job has one, and report.
QString reportCommand( const ReportJob &job );

} // namespace minemap
