// SPDX-License-Identifier: GPL-2.0-or-later
// The tab Counts: how many of which type are claimed, were found, and are unaccounted for.
#pragma once

#include "gui/counts/counts_model.h"
#include "gui/records/record_selection.h"

#include <QWidget>

class QPushButton;

namespace minemap
{

class CountsToolbar;
class NoticeBanner;
class RowTable;
class TextLabel;
class UnparsedBox;

/**
 * Shows plain data; CountsRun makes it. The selection of its table and that of the layers of the map are one.
 */
class CountsTab : public QWidget
{
    Q_OBJECT

  public:
    CountsTab( Desk &desk, QWidget *parent );

    /**
     * \param counted null: nothing is counted yet.
     * \param problem why the last run ended without counts; empty when it did not.
     */
    void setCounted( CountedMapPointer counted, const QString &problem );
    //! What is shown is out of date: it fades.
    void setStale( bool isStale );
    void setPreferences( const Preferences &preferences );
    //! Shows the records of one group; nothing: of all.
    void setGroup( const std::optional<OptionalText> &group );

  signals:
    //! The dialog of minemap:reconcilecounts is asked for.
    void dialogWanted();

  private:
    void layOut();
    void connectParts();
    TextLabel *makeText( const char *name );
    void applyCriteria();
    //! After the rows have changed.
    void restoreRows();
    void showTexts();
    void showMenu( const QPoint &position );

    CountsModel *mModel;
    CountsToolbar *mToolbar;
    RowTable *mTable;
    RecordSelection *mSelection;
    NoticeBanner *mAlarm = nullptr, *mProblem = nullptr;
    TextLabel *mMessage = nullptr, *mFinding = nullptr, *mLeft = nullptr, *mLeftByClaim = nullptr, *mTypes = nullptr,
              *mNoRows = nullptr, *mFurther = nullptr, *mDialogHelp = nullptr;
    UnparsedBox *mUnparsed = nullptr;
    QPushButton *mDialog = nullptr;
    QString mProblemText;
};

} // namespace minemap
