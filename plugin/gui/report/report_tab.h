// SPDX-License-Identifier: GPL-2.0-or-later
// The tab "Report": one document of evidence from what the panel shows, for both sides to check.
#pragma once

#include "gui/preferences.h"
#include "gui/report/report_job.h"
#include "gui/report/report_options.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <memory>

class QCheckBox;
class QLabel;
class QLayout;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QUrl;
class QVBoxLayout;
class QgsFileWidget;
class QgsSpinBox;

namespace minemap
{

class BackgroundTask;
class Desk;
class ElementFields;
class NoticeBanner;
class TextLabel;

//! Questions to the person, so that tests can answer them.
struct ReportQuestions
{
    //! A path to write to, for a folder or file to begin with and a filter of file dialogs; empty: no.
    std::function<QString( const QString &, const QString & )> file;
    //! Whether these files may be replaced.
    std::function<bool( const QStringList & )> replaces;
    std::function<void( const QUrl & )> open;
    std::function<void( const QString & )> copy;
};

/**
 * Shows what a report of the score on show would say, and makes it in the background.
 *
 * No report is made of a score that is not of the layers as they are: its maps and hashes would be of other features
 * than its numbers, and nobody could make it again.
 */
class ReportTab : public QWidget
{
    Q_OBJECT

  public:
    explicit ReportTab( Desk &desk, QWidget *parent = nullptr );
    ~ReportTab() override;

    //! Null: nothing was scored yet.
    void setScored( const ScoredMapPointer &scored );
    //! The score is not of the inputs as they are, \a why in a sentence. \param canScore it can be made again.
    void setStale( bool isStale, const QString &why = QString(), bool canScore = false );
    //! Of the inputs as they are; null: there is none.
    void setDiagnosed( const DiagnosedMapPointer &diagnosed );
    //! Of the inputs as they are; null: there are none.
    void setCounted( const CountedMapPointer &counted );
    void setPreferences( const Preferences &preferences );

    ReportOptions options() const;
    //! From a saved project.
    void setOptions( const ReportOptions &options );

    bool isRunning() const { return !mTask.isNull(); }

    void setQuestions( const ReportQuestions &questions ) { mQuestions = questions; }

    //! Asks for a file and begins.
    void makeReport();
    //! Ends what is under way, as the button does.
    void cancel();
    //! Forgets everything, as when the project is closed.
    void clear();

  signals:
    //! Something changed that is to be saved.
    void optionsChanged();
    void scoreWanted();
    //! By its object name: "why", "counts".
    void tabWanted( const QString &name );

  private:
    void makeWidgets();
    QWidget *makePreview();
    QWidget *makeStaleRow();
    void addLine( QVBoxLayout *layout, const QString &title, QLineEdit *line, const QString &tip );
    void addTexts( QVBoxLayout *layout );
    void addRedaction( QVBoxLayout *layout );
    QWidget *makeAdvanced();
    QWidget *makeFormats();
    QLayout *makeButtons();

    void showPreview();
    void showParts();
    void showQuoted();
    void showState();
    void takeChange();
    ReportJob job() const;
    void copyCommand();
    //! To begin with: where the last report is, else where the project is.
    QString usualFolder() const;
    void start( const ReportFiles &files );
    void ended( int end, const QString &sentence, const ReportFiles &files );
    void say( const QString &html, bool isProblem );
    //! Brings the foot of the page into sight: progress and result come below the button that was pressed.
    void showFoot();
    //! What keeps a report from being made, with the mend; empty: nothing does.
    QString obstacle() const;

    Desk &mDesk;
    ReportQuestions mQuestions;
    ScoredMapPointer mScored;
    DiagnosedMapPointer mDiagnosed;
    CountedMapPointer mCounted;
    bool mIsStale = false, mCanScore = false, mIsStopping = false, mIsSetting = false;
    QString mWhyStale;
    QPointer<BackgroundTask> mTask;

    QWidget *mStaleRow = nullptr, *mNothing = nullptr, *mContents = nullptr;
    TextLabel *mStale = nullptr, *mFinding = nullptr, *mParts = nullptr, *mMeaning = nullptr, *mProblem = nullptr;
    TextLabel *mObstacle = nullptr, *mResult = nullptr;
    QPushButton *mScoreAgain = nullptr, *mMake = nullptr, *mCopy = nullptr, *mCancel = nullptr;
    NoticeBanner *mAlarms = nullptr;
    QLineEdit *mTitle = nullptr, *mAuthor = nullptr, *mQuoted = nullptr;
    QCheckBox *mRedacted = nullptr, *mHtml = nullptr, *mPdf = nullptr, *mJson = nullptr, *mScorecard = nullptr;
    ElementFields *mElements = nullptr;
    QgsFileWidget *mMatches = nullptr;
    QScrollArea *mScroll = nullptr;
    QgsSpinBox *mGroupPages = nullptr;
    QProgressBar *mProgress = nullptr;
};

} // namespace minemap
