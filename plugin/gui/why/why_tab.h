// SPDX-License-Identifier: GPL-2.0-or-later
// The tab "Why": what may have displaced the map, on the map at once, and the map dragged by hand.
#pragma once

#include "gui/inputs/dock_inputs.h"
#include "gui/preferences.h"
#include "gui/score/scored_map.h"
#include "gui/why/diagnosed_map.h"
#include "gui/why/hand_shift.h"

#include <QPointF>
#include <QPointer>
#include <QStyle>
#include <QVector>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QListView;
class QModelIndex;
class QProgressBar;
class QPushButton;
class QgsCollapsibleGroupBox;

namespace minemap
{

class BackgroundTask;
class CurvePicture;
class Desk;
class ExplanationDelegate;
class ExplanationModel;
class MapGhost;
class Nudge;

class WhyTab : public QWidget
{
    Q_OBJECT

  public:
    explicit WhyTab( Desk &desk, QWidget *parent = nullptr );
    ~WhyTab() override;

    //! What a diagnosis would be asked; one of other inputs becomes stale.
    void setInputs( const DockInputs &inputs );
    //! The score that a map dragged by hand is held against; null when there is none.
    void setScored( const ScoredMapPointer &scored );
    //! True: layers changed since. The diagnosis stays stale until it is run again.
    void setStale( bool isStale );
    void setPreferences( const Preferences &preferences );

    //! The group that the panel shows, nothing for the whole map: it is explained and dragged.
    void setGroup( const std::optional<OptionalText> &group );

    //! What was kept from dragging the map; nothing when there is none.
    std::optional<HandShift> nudge() const;
    //! From a saved project.
    void setNudge( const std::optional<HandShift> &kept );

    //! The last diagnosis; null before the first.
    DiagnosedMapPointer diagnosed() const { return mDiagnosed; }

    //! The last one if nothing has changed since; displacementKnown() tells when it may be another.
    DiagnosedMapPointer currentDiagnosis() const;

    bool isRunning() const { return !mTask.isNull(); }

    void run();
    //! Ends what is under way, as the button does.
    void cancel();
    //! Forgets everything, as when the project is closed.
    void clear();

    Nudge &nudging() { return *mNudge; }

    MapGhost &ghost() { return *mGhost; }

  signals:
    //! For the displacement tile: "101 m E" (map − truth); empty when nothing is known.
    void displacementKnown( const QString &text );
    void nudgeKept( double east, double north );
    void nudgeDropped();
    //! Metres → hit rate (0–1) of the map under the mouse; empty when it is over.
    void nudgedCurve( const QVector<QPointF> &curve );
    //! Something changed that is to be saved, or a layer was added.
    void projectChanged();

  protected:
    void hideEvent( QHideEvent *event ) override;
    void showEvent( QShowEvent *event ) override;
    void changeEvent( QEvent *event ) override;

  private:
    void makeWidgets();
    QLayout *makeButtons();
    QWidget *makeList();
    QLayout *makeActions();
    void connectNudge();

    void diagnosisEnded( int end, const QString &sentence, const DiagnosedMapPointer &diagnosed );
    void showDiagnosis();
    void showScope();
    void showNotes();
    void updateState();
    //! A sentence above the results, with the icon of its kind; empty hides it.
    void say( const QString &sentence, QStyle::StandardPixmap icon );
    void updateNudge();
    void updateDrag();
    void showGroup();

    const ScopeDiagnosis *scope() const;
    //! What is dragged: the group chosen here, or in the panel where nothing can be chosen here.
    std::optional<OptionalText> groupInHand() const;
    //! Rank of the row chosen; 0: fitted by hand, -1: none.
    int chosenRank() const;
    void ghostChosen();
    void clickedRow( const QModelIndex &index );
    void propose();
    void proposeNext();
    void proposalEnded( int end, const QString &sentence );

    Desk &mDesk;
    Preferences mPreferences;
    DockInputs mInputs;
    std::optional<OptionalText> mGroup; //!< Of the panel.
    ScoredMapPointer mScored;
    DiagnosedMapPointer mDiagnosed;
    bool mIsOutdated = false; //!< Layers changed since the diagnosis.
    bool mIsScoreStale = false;
    QString mProblem; //!< Of the last run; empty when it went well.
    bool mWasCanceled = false;
    QPointer<BackgroundTask> mTask, mProposing;
    std::unique_ptr<QObject> mRun; //!< Receives how tasks end; replaced to hear of them no more.
    std::vector<std::function<void()>> mProposals;
    MapGhost *mGhost = nullptr;
    CurvePicture *mCurve = nullptr; //!< While the map is dragged.
    Nudge *mNudge = nullptr;

    ExplanationModel *mModel = nullptr;
    ExplanationDelegate *mDelegate = nullptr;
    QPushButton *mFind = nullptr, *mCancel = nullptr, *mPropose = nullptr, *mDrag = nullptr;
    QProgressBar *mProgress = nullptr;
    QWidget *mBanner = nullptr;
    QLabel *mBannerIcon = nullptr, *mBannerText = nullptr;
    QLabel *mFinding = nullptr, *mBasis = nullptr, *mReadout = nullptr, *mHypothesis = nullptr, *mNotes = nullptr;
    QLabel *mScopeLabel = nullptr;
    QComboBox *mScopes = nullptr;
    QListView *mList = nullptr;
    QgsCollapsibleGroupBox *mNotesBox = nullptr;
};

} // namespace minemap
