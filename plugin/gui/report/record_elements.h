// SPDX-License-Identifier: GPL-2.0-or-later
// The elements that the law asks of a record (CCW Amended Protocol II, Technical Annex 1(a)), and fields that may hold
// them.
#pragma once

#include "gui/inputs/dock_inputs.h"
#include "gui/report/report_options.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace minemap
{

//! A row in which a field is chosen. Reference points have two, since two are wanted and fields add up.
struct RecordElementRow
{
    const char *element; //!< Word of RECORD_FIELDS.
    const char *title;   //!< English; for tr() in the context RecordElements.
};

//! In the order of the law.
const std::vector<RecordElementRow> &recordElementRows();

//! The title of \a row in the language of the user.
QString titleOf( const RecordElementRow &row );

bool isRecordElement( const QString &word );

/**
 * The field that may hold each row's element, by names: those that the score took as date and number of mines, else the
 * best of \a fields. Empty texts where none is named so. What the layer draws (perimeter, position) is not looked for.
 */
std::vector<QString> guessRecordElements( const QStringList &fields, const ChosenLayer &map );

} // namespace minemap
