// SPDX-License-Identifier: GPL-2.0-or-later
// A finished score with what the dock needs to show it: the one object all its tabs read.
#pragma once

#include "core/score/scorecard.h"
#include "gui/inputs/dock_inputs.h"
#include "processing/reading/evidence_inputs.h"

#include <QStringList>

#include <memory>

namespace minemap
{

//! Made in a background task, never changed afterwards, shared by the tabs.
struct ScoredMap
{
    DockInputs asked; //!< What was scored.
    //! Map and evidence in the local plane. Their origins say which feature an entry came from.
    std::unique_ptr<EvidenceInputs> inputs;
    //! The scorecard, and what was found of each record and find; result.metres is the curve at every metre.
    ScoreResult result;
    QStringList mapLayers; //!< Ids of project layers by Origin::layer of a record.
    QString findsLayer;    //!< Id of the layer of finds in the project.
};

using ScoredMapPointer = std::shared_ptr<const ScoredMap>;

} // namespace minemap
