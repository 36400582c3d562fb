// SPDX-License-Identifier: GPL-2.0-or-later
// The selection of a table of records and that of the map's layers, which are one.
#pragma once

#include "gui/records/record_layers.h"
#include "gui/records/record_rows.h"

#include <QObject>

#include <vector>

class QTimer;

namespace minemap
{

class RowTable;

/**
 * Choosing a row selects its record on the map and shows it there; selecting features on the map selects their rows.
 * Records stay selected that are filtered away, and, by their ids, when the map is scored again.
 */
class RecordSelection : public QObject
{
    Q_OBJECT

  public:
    //! \a table and \a rows, of its model, must live as long.
    RecordSelection( Desk &desk, RowTable &table, const RecordRows &rows, QObject *parent );

    //! Before the rows change to those of \a scored.
    void setScored( const ScoredMapPointer &scored );
    //! After the rows have changed: selects and scrolls as before.
    void restore();
    //! Selects a record, here and on the map, and shows it there. restore() is to follow where rows change with it.
    void choose( int record );
    //! Does on the map what was done in the table; by itself it comes to that after a moment.
    void settle();

    const RecordFlags &flags() const { return mSelected; }

    //! Those selected, also of records that are filtered away.
    std::vector<int> records() const;
    //! Of the table's current row; -1: none.
    int current() const;

    RecordLayers &layers() { return mLayers; }

  signals:
    //! Rows were selected in the table.
    void changed();
    //! Features were selected on the map; restore() shows them in the table.
    void changedOnMap();

  private:
    void connectTable();
    //! Selection and current record of the records of \a scored, by those of the score before.
    void carryOver( const ScoredMapPointer &scored );
    void takeTableSelection();
    void takeMapSelection();

    RecordLayers mLayers;
    RowTable &mTable;
    const RecordRows &mRows;
    ScoredMapPointer mScored;
    QTimer *mSettling;
    RecordFlags mSelected;
    int mCurrent = -1;         //!< Record.
    bool mIsRestoring = false; //!< Changes of the table's selection are not the person's.
    bool mIsSelectionDue = false, mIsShowDue = false;
};

} // namespace minemap
