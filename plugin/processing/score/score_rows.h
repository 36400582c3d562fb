// SPDX-License-Identifier: GPL-2.0-or-later
// The fields that a score adds to layers and tables, and the rows of values for them (docs/interface.md).
#pragma once

#include "core/score/scorecard.h"
#include "processing/writing/output_fields.h"

#include <qgsattributes.h>

#include <QVariantMap>

namespace minemap
{

extern const FieldList RECORD_FIELDS;
extern const FieldList FIND_FIELDS;
extern const FieldList GROUP_FIELDS;
extern const FieldList CURVE_FIELDS;
extern const FieldList ALARM_FIELDS;

// Rows in the order of the lists above; what is undefined is an invalid variant.

QgsAttributes rowOf( const ScoredRecord &record, const Record &of, bool isSearchedKnown );
QgsAttributes rowOf( const ScoredFind &find, const MinefieldMap &map );
//! \param scope "all" or "group".
QgsAttributes rowOf( const GroupScore &score, const QString &scope );
QgsAttributes rowOf( const CurvePoint &point );

//! The number, boolean and string outputs of minemap:scoremap under their names.
QVariantMap scoreNumbers( const ScoreResult &result );

} // namespace minemap
