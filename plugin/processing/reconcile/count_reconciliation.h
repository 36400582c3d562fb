// SPDX-License-Identifier: GPL-2.0-or-later
// From a score and the claims of its records to claimed against found.
#pragma once

#include "processing/reading/evidence_inputs.h"
#include "processing/reconcile/reconcilecounts_request.h"
#include "report/reconcile/counts_report.h"

class QgsFeedback;

namespace minemap
{

/**
 * All that minemap:reconcilecounts computes, for the algorithm and for the panel alike.
 *
 * \param inputs were read for CountsRequest::score of \a request, and scored with it as \a score. They get the table of
 *               claims, if there is one, as a further input.
 *
 * \throws QgsProcessingException with one sentence naming layer, feature and mend; Canceled.
 */
CountsResult countsOf( const CountsRequest &request, EvidenceInputs &inputs, const ScoreResult &score,
                       QgsFeedback *feedback );

} // namespace minemap
