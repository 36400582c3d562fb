// SPDX-License-Identifier: GPL-2.0-or-later
// What the dock saves with the project.
#pragma once

#include "core/evidence/evidence.h"
#include "gui/inputs/dock_inputs.h"
#include "gui/preferences.h"
#include "gui/report/report_options.h"
#include "gui/why/hand_shift.h"

#include <optional>

class QDomDocument;

namespace minemap
{

//! Everything that comes back when a project is opened again.
struct DockState
{
    DockInputs inputs;
    bool isConfirmed = false;             //!< The person has seen the inputs: they may be scored without asking.
    std::optional<double> firstTolerance; //!< Of the project's first score.
    std::optional<OptionalText> group;    //!< Shown; nothing: the whole map.
    std::optional<HandShift> nudge;       //!< Hypothesis by hand.
    QString tab;                          //!< Object name of the tab on top.
    std::optional<Palette> palette;       //!< Of the discrepancy layers; nothing: that of the options.
    ReportOptions report;

    bool operator==( const DockState &other ) const;

    bool operator!=( const DockState &other ) const { return !( *this == other ); }
};

//! Adds \a state to the project's \a document, which has a root element.
void writeState( QDomDocument &document, const DockState &state );

/**
 * The state saved in \a document; nothing where there is none, or one of a later version of the plugin.
 *
 * Numbers that make no sense are the defaults.
 */
std::optional<DockState> readState( const QDomDocument &document );

} // namespace minemap
