// SPDX-License-Identifier: GPL-2.0-or-later
// What is wrong with the chosen inputs, found before anything is computed, each with its mend.
#pragma once

#include "gui/inputs/dock_inputs.h"

#include <qgis.h>

#include <QCoreApplication>

class QgsProject;
class QgsVectorLayer;

namespace minemap
{

//! What a button beside a problem does.
enum class Mend
{
  None,
  AssignCrs,      //!< Asks for the layer's CRS.
  ChangeFilter,   //!< Opens the layer's filter.
  UseAllFeatures, //!< Not only the selected ones.
  LeaveOut        //!< Takes the layer out of the role.
};

struct InputProblem
{
    QString role; //!< Beside which it is shown.
    Qgis::MessageLevel level = Qgis::Warning;
    QString sentence;
    Mend mend = Mend::None;
};

//! Finds problems of choices; the words are of one place.
class InputProblems
{
    Q_DECLARE_TR_FUNCTIONS( minemap::InputProblems )

  public:
    /**
     * The problems of \a inputs in \a project, in the order of the roles, the gravest of a role first.
     *
     * At most one feature of a layer is read.
     */
    static std::vector<InputProblem> of( const DockInputs &inputs, const QgsProject &project );

    //! "Assign a CRS …"; empty for Mend::None.
    static QString mendText( Mend mend );
};

//! Where \a layer comes from, short: "areas.gpkg", "public.hazard", "temporary layer".
QString sourceName( const QgsVectorLayer &layer );

} // namespace minemap
