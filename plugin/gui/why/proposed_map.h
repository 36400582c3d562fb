// SPDX-License-Identifier: GPL-2.0-or-later
// "Add as proposed layer": minemap:correctmap run from the dock.
#pragma once

#include "gui/dock/background_task.h"
#include "gui/why/diagnosed_map.h"
#include "gui/why/hand_shift.h"

#include <qgsfeatureid.h>

#include <QString>

#include <functional>
#include <optional>

class QgsProject;

namespace minemap
{

//! What is proposed of one layer of the map: an explanation of a diagnosis, or a shift by hand.
struct Proposal
{
    DockInputs asked;                      //!< Of the diagnosis or the score.
    QString layer;                         //!< Id in the project.
    QgsFeatureIds features;                //!< Ids of those to be corrected; empty for all of the layer.
    const ScopeDiagnosis *scope = nullptr; //!< Null: moved by hand. Read before proposeMap() returns.
    //! Of a group's scope, the diagnosis it is of: the records of other groups that are explained move, too, those of
    //! the others stay. Read before proposeMap() returns.
    const Diagnosis *diagnosis = nullptr;
    int rank = 1;     //!< Of the explanation in scope.
    HandShift byHand; //!< In the plane about origin; the records of other groups stay.
    Point origin;     //!< Longitude and latitude.

    //! The group that is moved because a person chose it; nothing: all records are.
    std::optional<OptionalText> chosenGroup() const
    {
      if ( !scope )
        return byHand.group;
      return scope->isAll ? std::nullopt : std::optional<OptionalText>( scope->group );
    }
};

/**
 * Corrects the features of a layer in the background and adds the result to \a project, styled.
 *
 * It is a table of "<project>_proposed.gpkg" beside the project, or in memory where the project has no file or nothing
 * can be written there, which the sentence then says. A layer moved by hand says so first in its name and its abstract,
 * and carries FITTED_BY_HAND.
 *
 * \param ended is told SUMMARY, or what failed; it is not called when \a receiver is gone.
 * \returns the task, which QGIS's task manager owns; null when it could not begin (then \a ended has been told why).
 */
BackgroundTask *proposeMap( const Proposal &proposal, QgsProject &project, QObject *receiver,
                            std::function<void( BackgroundTask::End, const QString & )> ended );

} // namespace minemap
