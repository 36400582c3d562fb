// SPDX-License-Identifier: GPL-2.0-or-later
// The table of records: what a score says of each, filtered and sorted. It keeps positions only, no copies.
#pragma once

#include "gui/records/record_columns.h"
#include "gui/records/record_table_model.h"
#include "gui/records/records_filter.h"
#include "gui/records/records_order.h"

#include <QIcon>

#include <array>
#include <vector>

namespace minemap
{

//! A row for each record shown, a column for each RecordColumn; unsorted in the order of the map.
class RecordsModel : public RecordTableModel
{
    Q_OBJECT

  public:
    explicit RecordsModel( QObject *parent = nullptr );

    int columnCount( const QModelIndex &parent = QModelIndex() ) const override;
    QVariant data( const QModelIndex &index, int role = Qt::DisplayRole ) const override;

    //! Null: no rows. RecordsCriteria::among of \a criteria must be of \a scored.
    void setScored( ScoredMapPointer scored, RecordsCriteria criteria );
    void setCriteria( RecordsCriteria criteria );
    void setPreferences( const Preferences &preferences );

    const ScoredMapPointer &scored() const { return mScored; }

    const RecordsCriteria &criteria() const { return mCriteria; }

    //! How many records of each verdict the filter of verdicts has to choose from.
    const VerdictKindCounts &counts() const { return mShown.counts; }

    const std::vector<int> &records() const override { return mShown.records; }

  private:
    QString title( int column ) const override;
    QString meaning( int column ) const override;
    bool isNumber( int column ) const override;
    void arrange() override;

    ScoredMapPointer mScored;
    RecordsCriteria mCriteria;
    FilteredRecords mShown;
    RecordsOrder mOrder;
    Preferences mPreferences;
    std::array<QIcon, VERDICT_KINDS> mIcons;
};

} // namespace minemap
