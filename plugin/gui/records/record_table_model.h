// SPDX-License-Identifier: GPL-2.0-or-later
// What the models of tables with a row for each record share: order, headings, and which row a record is in.
#pragma once

#include "gui/records/record_rows.h"

#include <QAbstractTableModel>

#include <cstddef>
#include <vector>

namespace minemap
{

/**
 * It filters and sorts by itself: QSortFilterProxyModel takes seconds where a filter takes every other of 10⁵ rows
 * away. Every change is a reset of the model; whoever selects rows selects them again on modelReset().
 */
class RecordTableModel : public QAbstractTableModel, public RecordRows
{
    Q_OBJECT

  public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount( const QModelIndex &parent = QModelIndex() ) const override;
    QVariant headerData( int section, Qt::Orientation orientation, int role = Qt::DisplayRole ) const override;
    //! \param column −1: the order without any.
    void sort( int column, Qt::SortOrder order = Qt::AscendingOrder ) override;

    int rowOf( int record ) const override;

  protected:
    virtual QString title( int column ) const = 0;
    virtual QString meaning( int column ) const = 0;
    virtual bool isNumber( int column ) const = 0;
    //! Filters and sorts; between beginResetModel() and endResetModel().
    virtual void arrange() = 0;

    //! Of cells and headings; QStyle turns it round where text runs from right to left.
    QVariant alignment( int column ) const;
    //! To be called when records() have changed, of so many in all.
    void indexRows( std::size_t records );

    //! A column there is, or −1.
    int sortColumn() const { return mSortColumn < columnCount() ? mSortColumn : -1; }

    Qt::SortOrder sortOrder() const { return mSortOrder; }

  private:
    std::vector<int> mRows; //!< By record.
    int mSortColumn = -1;
    Qt::SortOrder mSortOrder = Qt::AscendingOrder;
};

} // namespace minemap
