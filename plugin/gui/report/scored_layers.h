// SPDX-License-Identifier: GPL-2.0-or-later
// The layers that minemap:scoremap writes, in memory: what a report draws and lists.
#pragma once

#include "processing/parameters/parameter_reader.h"
#include "processing/reading/evidence_inputs.h"

#include <qgsvectorlayer.h>

#include <memory>

class QgsProcessingContext;
class QgsProcessingFeedback;

namespace minemap
{

//! Made, read and destroyed in one thread.
struct ScoredLayers
{
    std::unique_ptr<QgsVectorLayer> records; //!< Of the first layer of the map.
    std::unique_ptr<QgsVectorLayer> finds;   //!< Null where places were not wanted.
    std::unique_ptr<QgsVectorLayer> alarms;  //!< The same.

    //! \a layer as an algorithm takes it; \a context and \a layer outlive it.
    static InputLayer inputOf( QgsVectorLayer &layer, const char *role, QgsProcessingContext &context );
};

/**
 * Written by what writes RECORDS, SCORED_FINDS and ALARMS, only elsewhere.
 *
 * \param request the layers that were scored. \throws QgsProcessingException where they have changed since; Canceled.
 */
ScoredLayers scoredLayers( const EvidenceRequest &request, const EvidenceInputs &inputs, const ScoreResult &result,
                           bool wantsPlaces, QgsProcessingContext &context, QgsProcessingFeedback &feedback );

} // namespace minemap
