// SPDX-License-Identifier: GPL-2.0-or-later
// A table of records as a widget: whole rows, copying, columns to choose, faded while its rows are out of date.
#pragma once

#include <QTableView>

#include <vector>

namespace minemap
{

//! Role of a model's cells: the text that is copied, empty where the cell is.
constexpr int COPIED_TEXT = Qt::UserRole + 1;

class RowTable : public QTableView
{
    Q_OBJECT

  public:
    /**
     * \param unsorted what the order of the rows is called that no column has given.
     * \param fixed    columns from the first on that cannot be hidden.
     */
    RowTable( QAbstractItemModel *model, const QString &unsorted, int fixed, QWidget *parent );

    void setStale( bool isStale );
    //! A column the rows have nothing for is not shown, nor offered.
    void setUsed( int column, bool isUsed );
    //! Makes columns as wide as the first rows need, once.
    void fitColumns();

    //! Rows selected, ascending.
    std::vector<int> selectedRows() const;
    //! Selects exactly \a rows, ascending. Quick for 10⁵ of them.
    void selectRows( const std::vector<int> &rows );
    //! Brings a row into sight, to the middle where it was out of it; columns stay where they are.
    void showRow( int row );
    //! The selected rows with headings, cells apart by tabs, columns as they are shown.
    QString selectedText() const;

  public slots:
    void copy() const;

  protected:
    bool event( QEvent *event ) override;
    void keyPressEvent( QKeyEvent *event ) override;

  private:
    void showHeaderMenu( const QPoint &position );

    QString mUnsorted;
    int mFixed;
    std::vector<char> mAreUsed;
    bool mAreFitted = false;
};

} // namespace minemap
