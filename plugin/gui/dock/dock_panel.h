// SPDX-License-Identifier: GPL-2.0-or-later
// The dock panel: inputs on top, below them the tabs of the score.
#pragma once

#include "gui/dock/dock_state.h"
#include "gui/preferences.h"

#include <qgsdockwidget.h>

#include <QPointer>

class QDomDocument;
class QTabWidget;

namespace minemap
{

class CountsRun;
class CountsTab;
class Desk;
class DiscrepancyLayers;
class InputsPanel;
class RecordsTab;
class ReportTab;
class ScoreRun;
class ScorecardTab;
class WhyTab;

/**
 * Wires the inputs to the score and the score to the tabs. What is chosen is saved with the project and comes back.
 *
 * Nothing here computes: the score runs in the background, and the tabs show its plain data.
 */
class DockPanel : public QgsDockWidget
{
    Q_OBJECT

  public:
    //! \a desk must outlive the panel.
    explicit DockPanel( Desk &desk, QWidget *parent = nullptr );
    ~DockPanel() override;

    //! What is saved with the project.
    DockState state() const;
    void setState( const DockState &state );

    //! The options have changed, or the panel is new.
    void setPreferences( const Preferences &preferences );

  private:
    void makeParts();
    QWidget *makeContents();
    void connectProject();
    void connectInputs();
    void connectScore();
    void connectScorecard();
    void connectWhy();
    void connectCounts();
    void connectLayers();
    void connectReport();

    void readProject( const QDomDocument &document );
    void writeProject( QDomDocument &document );
    void clear();
    void scoreInputs();
    void showScore();
    void showCounts();
    void showCanceled();
    void showStale( bool isStale );
    void showStaleReason();
    void setTolerance( double metres );
    //! Codes of assumptions that are to be taken for granted.
    void setAssumed( const QStringList &codes );
    //! By its object name.
    void showTab( const QString &name );
    //! The project is to be saved again where the state is another than what it holds.
    void markChanged();

    Desk &mDesk;
    Preferences mPreferences;
    std::optional<Palette> mProjectPalette; //!< Chosen in this project; else that of the options.
    DockState mSaved;                       //!< As the project holds it.
    bool mIsRestoring = false;              //!< Changes come from a project, not from the person.
    double mTolerance = 25;                 //!< Metres.
    QTabWidget *mTabs = nullptr;
    InputsPanel *mInputs = nullptr;
    ScorecardTab *mScorecard = nullptr;
    RecordsTab *mRecords = nullptr;
    WhyTab *mWhy = nullptr;
    CountsTab *mCounts = nullptr;
    CountsRun *mCountsRun = nullptr;
    ReportTab *mReport = nullptr;
    ScoreRun *mRun = nullptr;
    DiscrepancyLayers *mLayers = nullptr;
};

} // namespace minemap
