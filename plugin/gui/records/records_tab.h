// SPDX-License-Identifier: GPL-2.0-or-later
// The tab Records: which record of the map is confirmed, which is not, and where it is.
#pragma once

#include "gui/records/record_layers.h"
#include "gui/records/records_model.h"

#include <QWidget>

#include <optional>
#include <string>
#include <vector>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace minemap
{

class RecordsToolbar;
class RecordsView;

/**
 * A table of the records of a score, with search and filters above and a summary below.
 *
 * Its selection and that of the layers of the map are one; choosing a record shows it on the map. Search, filters,
 * order and selection stay when the map is scored again.
 */
class RecordsTab : public QWidget
{
    Q_OBJECT

  public:
    RecordsTab( Desk &desk, QWidget *parent );

    //! Null: nothing is scored.
    void setScored( ScoredMapPointer scored );
    //! What is shown is out of date: it fades.
    void setStale( bool isStale );
    void setPreferences( const Preferences &preferences );
    //! Shows the records of one group; nothing: of all.
    void setGroup( const std::optional<OptionalText> &group );
    //! Selects a record, here and on the map, and shows it there. Takes filters away that hide it.
    void showRecord( int record );

  private:
    void layOut();
    void connectParts();
    //! Selection, current record and mAmong of the records of \a scored, by those of the score shown.
    void carryOver( const ScoredMapPointer &scored );
    void applyCriteria();
    void setOnlySelected( bool isOn );
    //! After the rows have changed: selects and scrolls as before, and tells what is shown.
    void restoreRows();
    void selectInTable();
    void takeTableSelection();
    void takeMapSelection();
    //! Does on the map what was done in the table, once it has come to rest.
    void settle();
    void settleSoon();
    void showMenu( const QPoint &position );
    void showOnly( int record );
    void updatePage();
    void updateSummary();

    int currentRecord() const;
    std::vector<int> selectedRecords() const;

    RecordLayers mLayers;
    RecordsModel *mModel;
    RecordsToolbar *mToolbar;
    QStackedWidget *mPages;
    RecordsView *mView;
    QLabel *mMessage;
    QPushButton *mShowAll;
    QLabel *mShownSummary, *mSelectedSummary;
    QTimer *mSettling;
    RecordFlags mSelected;             //!< Also of records that are filtered away.
    std::optional<RecordFlags> mAmong; //!< While only the selected are shown.
    int mCurrent = -1;                 //!< Record.
    bool mIsRestoring = false;         //!< Changes of the view's selection are not the user's.
    bool mIsSelectionDue = false, mIsShowDue = false;
};

} // namespace minemap
