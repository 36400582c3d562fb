// SPDX-License-Identifier: GPL-2.0-or-later
// The fields of an output: those of the source that it copies, and ours.
#pragma once

#include "compat/qgis_compat.h"

#include <qgsattributes.h>
#include <qgsfields.h>

#include <QList>

#include <utility>
#include <vector>

class QgsFeature;

namespace minemap
{

using FieldList = std::vector<std::pair<const char *, compat::FieldKind>>;

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

} // namespace minemap
