// SPDX-License-Identifier: GPL-2.0-or-later
// The table as a widget: whole rows, copying, columns to choose, faded while its rows are out of date.
#pragma once

#include "gui/records/records_model.h"

#include <QTableView>

#include <vector>

namespace minemap
{

class RecordsView : public QTableView
{
    Q_OBJECT

  public:
    RecordsView( RecordsModel *model, QWidget *parent );

    void setStale( bool isStale );
    //! Columns the score has nothing for are not shown, nor offered.
    void setUsedColumns( bool hasGroups, bool hasClaims );
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

    RecordsModel *mModel;
    bool mAreUsed[RECORD_COLUMNS];
    bool mAreFitted = false;
};

} // namespace minemap
