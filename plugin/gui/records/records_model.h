// SPDX-License-Identifier: GPL-2.0-or-later
// The table of records: what a score says of each, filtered and sorted. It keeps positions only, no copies.
#pragma once

#include "gui/records/record_columns.h"
#include "gui/records/record_rows.h"
#include "gui/records/records_filter.h"
#include "gui/records/records_order.h"

#include <QAbstractTableModel>
#include <QIcon>

#include <array>
#include <vector>

namespace minemap
{

/**
 * A row for each record shown, a column for each RecordColumn.
 *
 * It filters and sorts by itself: QSortFilterProxyModel takes seconds where a filter takes every other of 10⁵ rows
 * away. Every change is a reset of the model; whoever selects rows selects them again on modelReset().
 */
class RecordsModel : public QAbstractTableModel, public RecordRows
{
    Q_OBJECT

  public:
    explicit RecordsModel( QObject *parent = nullptr );

    int rowCount( const QModelIndex &parent = QModelIndex() ) const override;
    int columnCount( const QModelIndex &parent = QModelIndex() ) const override;
    QVariant data( const QModelIndex &index, int role = Qt::DisplayRole ) const override;
    QVariant headerData( int section, Qt::Orientation orientation, int role = Qt::DisplayRole ) const override;
    //! \param column a RecordColumn; -1: the order of the map.
    void sort( int column, Qt::SortOrder order = Qt::AscendingOrder ) override;

    //! Null: no rows. RecordsCriteria::among of \a criteria must be of \a scored.
    void setScored( ScoredMapPointer scored, RecordsCriteria criteria );
    void setCriteria( RecordsCriteria criteria );
    void setPreferences( const Preferences &preferences );

    const ScoredMapPointer &scored() const { return mScored; }

    const RecordsCriteria &criteria() const { return mCriteria; }

    //! How many records of each verdict the filter of verdicts has to choose from.
    const VerdictKindCounts &counts() const { return mShown.counts; }

    const std::vector<int> &records() const override { return mShown.records; }

    int rowOf( int record ) const override;

  private:
    //! Filters and sorts; between beginResetModel() and endResetModel().
    void arrange();

    ScoredMapPointer mScored;
    RecordsCriteria mCriteria;
    FilteredRecords mShown;
    RecordsOrder mOrder;
    std::vector<int> mRows; //!< By record.
    int mSortColumn = -1;
    Qt::SortOrder mSortOrder = Qt::AscendingOrder;
    Preferences mPreferences;
    std::array<QIcon, VERDICT_KINDS> mIcons;
};

} // namespace minemap
