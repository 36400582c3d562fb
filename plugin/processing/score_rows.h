// SPDX-License-Identifier: GPL-2.0-or-later
// The fields that a score adds to layers and tables, and the rows of values for them (docs/interface.md).
#pragma once

#include "compat/qgis_compat.h"
#include "core/score/scorecard.h"

#include <qgsattributes.h>
#include <qgsfields.h>

#include <QList>
#include <QVariantMap>

#include <utility>
#include <vector>

class QgsFeature;

namespace minemap
{

using FieldList = std::vector<std::pair<const char *, compat::FieldKind>>;

extern const FieldList RECORD_FIELDS;
extern const FieldList FIND_FIELDS;
extern const FieldList GROUP_FIELDS;
extern const FieldList CURVE_FIELDS;
extern const FieldList ALARM_FIELDS;

//! The fields of a source without mm_ fields of an earlier run, and ours behind them.
class OutputFields
{
  public:
    OutputFields( const QgsFields &source, const FieldList &added );

    const QgsFields &fields() const { return mFields; }

    //! The values that \a feature has for the source's fields, then \a added.
    QgsAttributes attributes( const QgsFeature &feature, const QgsAttributes &added ) const;

  private:
    QgsFields mFields;
    QList<int> mKept;
};

// Rows in the order of the lists above; what is undefined is an invalid variant.

QgsAttributes rowOf( const ScoredRecord &record, const Record &of, bool isSearchedKnown );
QgsAttributes rowOf( const ScoredFind &find, const MinefieldMap &map );
//! \param scope "all" or "group".
QgsAttributes rowOf( const GroupScore &score, const QString &scope );
QgsAttributes rowOf( const CurvePoint &point );

//! The number, boolean and string outputs of minemap:scoremap under their names.
QVariantMap scoreNumbers( const ScoreResult &result );

} // namespace minemap
