// SPDX-License-Identifier: GPL-2.0-or-later
// Which layer and field is what: proposals for a person to confirm, never more.
#pragma once

#include "gui/inputs/dock_inputs.h"
#include "gui/inputs/layer_facts.h"

#include <QCoreApplication>

namespace minemap
{

//! Proposed fields of a layer, and why: both by parameter (RECORD_ID …).
struct FieldGuess
{
    QMap<QString, QString> fields;
    QMap<QString, QString> why;
};

//! Proposed inputs, and why: by role and, for fields, by parameter.
struct InputGuess
{
    Q_DECLARE_TR_FUNCTIONS( minemap::InputGuess )

  public:
    DockInputs inputs;
    QMap<QString, QString> why;
};

/**
 * Proposes layers for roles that \a settled leaves open, and their fields.
 *
 * Roles of \a settled are kept as they are, and their layers are proposed for nothing else. No layer gets two roles.
 * Simulated layers are proposed only where all others have nothing to propose, results of this plugin only where there
 * is nothing at all besides. The same layers in the same order give the same proposals; of equals the first counts.
 */
InputGuess guessInputs( const std::vector<LayerFacts> &layers, const DockInputs &settled = {} );

/**
 * Proposes the fields of \a layer as \a role.
 *
 * A date is proposed only for fields whose type or values are dates, a number only for numbers; LAID_DATE only where
 * the name says it. No field gets two parameters.
 */
FieldGuess guessFields( const QString &role, const LayerFacts &layer );

//! Those of \a values that say clearance or technical survey: a proposal for SEARCH_COUNTS.
QStringList guessSearchCounts( const QStringList &values );

//! How surely \a layer is \a role by its name and fields, 0 to 100; 0 also where it cannot be.
int layerScore( const QString &role, const LayerFacts &layer );

} // namespace minemap
