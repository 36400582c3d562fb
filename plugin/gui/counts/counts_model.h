// SPDX-License-Identifier: GPL-2.0-or-later
// The table of counts: what is claimed and found of one type on each record, filtered and sorted.
#pragma once

#include "gui/counts/count_columns.h"
#include "gui/preferences.h"
#include "gui/records/record_rows.h"
#include "gui/records/records_order.h"

#include <QAbstractTableModel>
#include <QIcon>

#include <array>
#include <optional>
#include <vector>

namespace minemap
{

//! What a record must be to be shown; as made, all are, with their totals.
struct CountsCriteria
{
    CountKey key;                                   //!< What is counted.
    std::array<bool, COUNT_VERDICTS> verdicts = {}; //!< None set: all.
    std::optional<OptionalText> group;              //!< Nothing: all groups.
};

//! How many records there are of each verdict; of totals, those with a type they do not claim are counted there, too.
using CountVerdictCounts = std::array<int, COUNT_VERDICTS>;

/**
 * A row for each record of which something of the type was claimed or found, a column for each CountColumn.
 *
 * As RecordsModel it filters and sorts by itself, and every change is a reset of the model.
 */
class CountsModel : public QAbstractTableModel, public RecordRows
{
    Q_OBJECT

  public:
    explicit CountsModel( QObject *parent = nullptr );

    int rowCount( const QModelIndex &parent = QModelIndex() ) const override;
    int columnCount( const QModelIndex &parent = QModelIndex() ) const override;
    QVariant data( const QModelIndex &index, int role = Qt::DisplayRole ) const override;
    QVariant headerData( int section, Qt::Orientation orientation, int role = Qt::DisplayRole ) const override;
    //! \param column a CountColumn; -1: the dangerous first.
    void sort( int column, Qt::SortOrder order = Qt::AscendingOrder ) override;

    //! Null: no rows.
    void setCounted( CountedMapPointer counted, CountsCriteria criteria );
    void setCriteria( CountsCriteria criteria );
    void setPreferences( const Preferences &preferences );

    const CountedMapPointer &counted() const { return mCounted; }

    const CountsCriteria &criteria() const { return mCriteria; }

    //! How many records of each verdict the filter of verdicts has to choose from.
    const CountVerdictCounts &counts() const { return mCounts; }

    const std::vector<int> &records() const override { return mRecords; }

    int rowOf( int record ) const override;

  private:
    //! Filters and sorts; between beginResetModel() and endResetModel().
    void arrange();
    void sortRecords();
    const CountRow &rowOfRecord( int record ) const;
    QString textOf( int record, CountColumn column ) const;

    CountedMapPointer mCounted;
    CountsCriteria mCriteria;
    CountVerdictCounts mCounts = {};
    std::vector<int> mRecords;
    std::vector<int> mRows;     //!< By record: of the table.
    std::vector<int> mCountRow; //!< By record: of CountReport::rows.
    RecordsOrder mOrder;
    int mSortColumn = -1;
    Qt::SortOrder mSortOrder = Qt::AscendingOrder;
    std::array<QIcon, COUNT_VERDICTS> mIcons;
};

} // namespace minemap
