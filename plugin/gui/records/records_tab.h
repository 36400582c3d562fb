// SPDX-License-Identifier: GPL-2.0-or-later
// The tab Records: which record of the map is confirmed, which is not, and where it is.
#pragma once

#include "gui/records/record_selection.h"
#include "gui/records/records_model.h"

#include <QWidget>

#include <optional>
#include <string>
#include <vector>

class QLabel;
class QPushButton;
class QStackedWidget;

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
    void applyCriteria();
    void setOnlySelected( bool isOn );
    //! After the rows have changed: selects and scrolls as before, and tells what is shown.
    void restoreRows();
    void takeMapSelection();
    void showMenu( const QPoint &position );
    void showOnly( int record );
    void updatePage();
    void updateSummary();

    RecordsModel *mModel;
    RecordsToolbar *mToolbar;
    QStackedWidget *mPages;
    RecordsView *mView;
    RecordSelection *mSelection;
    QLabel *mMessage;
    QPushButton *mShowAll;
    QLabel *mShownSummary, *mSelectedSummary;
    std::optional<RecordFlags> mAmong; //!< While only the selected are shown.
};

} // namespace minemap
