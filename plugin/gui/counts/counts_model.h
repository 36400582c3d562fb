// SPDX-License-Identifier: GPL-2.0-or-later
// The table of counts: what is claimed and found of one type on each record, filtered and sorted.
#pragma once

#include "gui/counts/count_columns.h"
#include "gui/preferences.h"
#include "gui/records/record_table_model.h"
#include "gui/records/records_order.h"

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

//! A row for each record of which something of the type was claimed or found, a column for each CountColumn; unsorted
//! the dangerous first.
class CountsModel : public RecordTableModel
{
    Q_OBJECT

  public:
    explicit CountsModel( QObject *parent = nullptr );

    int columnCount( const QModelIndex &parent = QModelIndex() ) const override;
    QVariant data( const QModelIndex &index, int role = Qt::DisplayRole ) const override;

    //! Null: no rows.
    void setCounted( CountedMapPointer counted, CountsCriteria criteria );
    void setCriteria( CountsCriteria criteria );
    void setPreferences( const Preferences &preferences );

    const CountedMapPointer &counted() const { return mCounted; }

    const CountsCriteria &criteria() const { return mCriteria; }

    //! How many records of each verdict the filter of verdicts has to choose from.
    const CountVerdictCounts &counts() const { return mCounts; }

    const std::vector<int> &records() const override { return mRecords; }

  private:
    QString title( int column ) const override;
    QString meaning( int column ) const override;
    bool isNumber( int column ) const override;
    void arrange() override;
    void sortRecords();
    const CountRow &rowOfRecord( int record ) const;
    QString textOf( int record, CountColumn column ) const;

    CountedMapPointer mCounted;
    CountsCriteria mCriteria;
    CountVerdictCounts mCounts = {};
    std::vector<int> mRecords;
    std::vector<int> mCountRow; //!< By record: of CountReport::rows.
    RecordsOrder mOrder;
    std::array<QIcon, COUNT_VERDICTS> mIcons;
};

} // namespace minemap
