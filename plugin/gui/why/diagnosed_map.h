// SPDX-License-Identifier: GPL-2.0-or-later
// A finished diagnosis with what the Why tab needs to show it and to act on it.
#pragma once

#include "gui/inputs/dock_inputs.h"
#include "processing/diagnose/diagnosis_inputs.h"
#include "processing/reading/proposed_record.h"
#include "report/diagnose/diagnosis_report.h"

#include <qgsfeatureid.h>

#include <functional>
#include <memory>
#include <vector>

class QgsCoordinateTransformContext;
class QgsFeedback;

namespace minemap
{

//! Made in a background task and never changed afterwards. Its plane belongs to that task: others make their own.
struct DiagnosedMap
{
    DockInputs asked;
    DiagnosisInputs inputs;
    DiagnosisReport report;
    QStringList mapLayers; //!< Ids of project layers by DiagnosedRecord::layer.

    //! The ids of the features of layer \a layer of the map that were diagnosed.
    QgsFeatureIds featuresOf( int layer ) const;
};

using DiagnosedMapPointer = std::shared_ptr<const DiagnosedMap>;

//! Whether the record of \a group is among those of \a scope.
inline bool isOf( const ScopeDiagnosis &scope, const OptionalText &group )
{
  return scope.isAll || scope.group == group;
}

/**
 * Calls \a visit with each record of \a scope and where it would lie without the mistake of \a recipe, in \a plane,
 * which is that of the diagnosis. Records in which the mistake cannot have been made are passed over.
 *
 * For a background thread. \throws Canceled, CauseError.
 */
void forEachCorrected( const DiagnosedMap &map, const ScopeDiagnosis &scope, const CauseRecipe &recipe,
                       const LocalPlane &plane, const QgsFeedback &feedback,
                       const std::function<void( const DiagnosedRecord &, const Shape & )> &visit );

/**
 * The records that the supported explanation of the whole map moves, or, where there is none, those of its groups.
 *
 * For a background thread. \throws Canceled, CauseError.
 */
std::vector<ProposedRecord> proposedRecords( const DiagnosedMap &map, const QgsFeedback &feedback );

//! The scopes that it moves: the whole map or groups.
std::vector<const ScopeDiagnosis *> movedScopes( const Diagnosis &diagnosis );

/**
 * Reads and diagnoses: what minemap:diagnoseerror computes, without writing it.
 *
 * For a background task. \throws QgsProcessingException, Canceled, GeometryError, CauseError.
 */
std::shared_ptr<DiagnosedMap> diagnose( const DiagnosisRequest &request,
                                        const QgsCoordinateTransformContext &transformContext, QgsFeedback &feedback );

//! Whether a diagnosis would be asked the same: what only a score asks for may differ.
bool asksTheSame( DockInputs a, DockInputs b );

//! "103 m E" (map − truth); empty where \a scope is not displaced, or where that is not known.
QString displacementOf( const ScopeDiagnosis &scope );

//! What the displacement tile says of \a diagnosis: "103 m E", "B: 103 m E"; empty where nothing is known.
QString displacementOf( const Diagnosis &diagnosis );

} // namespace minemap
