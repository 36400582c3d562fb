// SPDX-License-Identifier: GPL-2.0-or-later
// From what is chosen in the dock to what the algorithms are asked, with layers that a background task may read.
#pragma once

#include "gui/inputs/dock_inputs.h"
#include "processing/diagnose/diagnosis_request.h"
#include "processing/reading/evidence_request.h"
#include "processing/reconcile/reconcilecounts_request.h"

#include <QStringList>

class QgsProject;

namespace minemap
{

/**
 * What minemap:scoremap would be asked. To be called in the main thread; the request may be used in any one thread.
 *
 * \throws QgsProcessingException with the algorithm's own sentence for what is missing or wrong.
 */
EvidenceRequest scoremapRequestOf( const DockInputs &inputs, QgsProject &project );

//! The same of minemap:diagnoseerror.
DiagnosisRequest diagnosisRequestOf( const DockInputs &inputs, QgsProject &project );

//! The same of minemap:reconcilecounts.
CountsRequest countsRequestOf( const DockInputs &inputs, QgsProject &project );

//! The map's layers by Origin::layer of a record: MAP, then MAP_LINES and MAP_POINTS where given. Ids in the project.
QStringList mapLayersOf( const DockInputs &inputs );

} // namespace minemap
