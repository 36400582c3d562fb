// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/dock/dock_panel.h"

#include "gui/counts/counts_run.h"
#include "gui/counts/counts_tab.h"
#include "gui/counts/counts_texts.h"
#include "gui/dock/content_scroll_area.h"
#include "gui/dock/desk.h"
#include "gui/dock/saved_project.h"
#include "gui/inputs/inputs_panel.h"
#include "gui/layers/discrepancy_layers.h"
#include "gui/records/records_tab.h"
#include "gui/report/report_tab.h"
#include "gui/score/score_run.h"
#include "gui/score/scorecard_tab.h"
#include "gui/why/why_tab.h"

#include <qgsproject.h>

#include <QScopedValueRollback>
#include <QTabWidget>
#include <QVBoxLayout>

namespace minemap
{

DockPanel::DockPanel( Desk &desk, QWidget *parent ) : QgsDockWidget( parent ), mDesk( desk )
{
  setObjectName( QStringLiteral( "minemapDock" ) );
  setWindowTitle( tr( "Minefield Map Accuracy" ) );
  makeParts();
  setWidget( makeContents() );
  connectProject();
  connectInputs();
  connectScore();
  connectScorecard();
  connectWhy();
  connectCounts();
  connectLayers();
  connectReport();
  setPreferences( Preferences::read() );
  mTolerance = mPreferences.tolerance;
  mScorecard->setTolerance( mTolerance );
  showCounts();
  // Enabled while a project is open, the plugin was not there to hear of it.
  readProject( savedDocument( *mDesk.project() ) );
}

DockPanel::~DockPanel()
{
  // Before the parts, which tell of their end what is no panel any more.
  for ( const QObject *part : std::initializer_list<const QObject *>{ mRun, mCountsRun, mInputs, mScorecard, mWhy,
                                                                      mCounts, mLayers, mReport } )
    part->disconnect();
  mTabs->disconnect( this );
  mDesk.project()->disconnect( this );
}

void DockPanel::makeParts()
{
  mRun = new ScoreRun( mDesk, this );
  mCountsRun = new CountsRun( mDesk, this );
  mLayers = new DiscrepancyLayers( mDesk, this );
  mInputs = new InputsPanel( mDesk, this );
  mTabs = new QTabWidget( this );
  mScorecard = new ScorecardTab( mTabs );
  mRecords = new RecordsTab( mDesk, mTabs );
  mWhy = new WhyTab( mDesk, mTabs );
  mCounts = new CountsTab( mDesk, mTabs );
  mReport = new ReportTab( mDesk, mTabs );
}

QWidget *DockPanel::makeContents()
{
  const auto addTab = [this]( QWidget *tab, const QString &name, const QString &title, const QString &tip )
  {
    tab->setObjectName( name );
    const int position = mTabs->addTab( tab, title );
    mTabs->setTabToolTip( position, tip );
  };
  mTabs->setObjectName( QStringLiteral( "minemapTabs" ) );
  mTabs->setDocumentMode( true );
  mTabs->setUsesScrollButtons( true );
  addTab( mScorecard, QStringLiteral( "scorecard" ), tr( "&Scorecard" ),
          tr( "How accurate is this map? Four numbers, each with its sample size, interval and chance." ) );
  addTab( mRecords, QStringLiteral( "records" ), tr( "&Records" ),
          tr( "Where is it wrong? What was found at each record of the map." ) );
  addTab( mWhy, QStringLiteral( "why" ), tr( "&Why" ),
          tr( "Why is it wrong, and can it be rescued? Known mistakes held against the evidence." ) );
  addTab( mCounts, QStringLiteral( "counts" ), tr( "&Counts" ),
          tr( "What is still out there? Mines claimed against mines found, by number and type." ) );
  addTab( mReport, QStringLiteral( "report" ), tr( "Re&port" ),
          tr( "Can the other side check it? One document with all that is needed to make the numbers again." ) );
  auto *contents = new QWidget( this );
  auto *layout = new QVBoxLayout( contents );
  layout->setContentsMargins( 0, 0, 0, 0 );
  layout->addWidget( new ContentScrollArea( mInputs, contents ) );
  layout->addWidget( mTabs, 1 );
  return contents;
}

void DockPanel::showTab( const QString &name )
{
  for ( int tab = 0; tab < mTabs->count(); ++tab )
  {
    if ( mTabs->widget( tab )->objectName() == name )
      mTabs->setCurrentIndex( tab );
  }
}

void DockPanel::setPreferences( const Preferences &preferences )
{
  mPreferences = preferences;
  Preferences shown = preferences;
  shown.palette = mProjectPalette.value_or( preferences.palette );
  mScorecard->setPreferences( shown );
  mRecords->setPreferences( shown );
  mWhy->setPreferences( shown );
  mCounts->setPreferences( shown );
  mCountsRun->setThreads( preferences.threads );
  mReport->setPreferences( shown );
  mLayers->applyPalette( shown.palette );
  mRun->setThreads( preferences.threads );
}

void DockPanel::scoreInputs()
{
  mInputs->setTolerance( mTolerance );
  const DockInputs inputs = mInputs->inputs();
  mWhy->setInputs( inputs );
  if ( mInputs->isConfirmed() )
  {
    mRun->setInputs( inputs );
    mCountsRun->setInputs( inputs );
  }
  if ( !inputs.isComplete() )
  {
    // Nothing will be scored that could say so.
    mScorecard->setProgress( NOT_RUNNING );
    mScorecard->setError( {} );
  }
  showStaleReason();
  markChanged();
}

void DockPanel::setTolerance( double metres )
{
  if ( metres == mTolerance )
    return;
  mTolerance = metres;
  scoreInputs();
}

void DockPanel::setAssumed( const QStringList &codes )
{
  mInputs->setAssumed( codes );
  scoreInputs();
}

void DockPanel::showScore()
{
  const ScoredMapPointer scored = mRun->scored();
  mScorecard->setProgress( NOT_RUNNING );
  mScorecard->setError( {} );
  mScorecard->setAssumed( mInputs->inputs().assumed );
  mScorecard->setScored( scored );
  mRecords->setScored( scored );
  mWhy->setScored( scored );
  mCountsRun->setScored( scored );
  mReport->setScored( scored );
  // The first tolerance is now known, or the group shown is gone.
  markChanged();
}

void DockPanel::showCanceled()
{
  mScorecard->setProgress( NOT_RUNNING );
  if ( !mRun->scored() )
  {
    mScorecard->setError( tr( "The score was cancelled. Change an input to score again." ) );
    return;
  }
  // The numbers on show are those of the score before, and so is T.
  mTolerance = mRun->scored()->asked.tolerance;
  mInputs->setTolerance( mTolerance );
  mRun->setTolerance( mTolerance );
  const QStringList assumed = mRun->scored()->asked.assumed;
  mInputs->setAssumed( assumed );
  mRun->setAssumed( assumed );
  mScorecard->setAssumed( assumed );
  mWhy->setInputs( mInputs->inputs() );
  mScorecard->setTolerance( mTolerance );
  const QString why = tr( "Cancelled: these numbers are of the inputs before. Change an input to score again." );
  mScorecard->setStale( true, why );
  mReport->setStale( true, why, true );
}

void DockPanel::showCounts()
{
  const CountedMapPointer counted = mCountsRun->counted();
  const QString problem = mCountsRun->problem();
  mCounts->setCounted( counted, problem );
  mCounts->setStale( mCountsRun->isStale() );
  mScorecard->setCount( CountsTexts::tile( counted, problem, mScorecard->group() ), CountsTexts::told( counted ),
                        mCountsRun->isStale() );
  const bool isCurrent = counted && !mCountsRun->isStale();
  mReport->setCounted( isCurrent ? counted : nullptr );
}

void DockPanel::showStale( bool isStale )
{
  showStaleReason();
  mRecords->setStale( isStale );
  mWhy->setStale( isStale );
  mCountsRun->setScoreStale( isStale );
  mLayers->markStale( isStale );
}

void DockPanel::showStaleReason()
{
  QString why;
  if ( mRun->isStale() )
    why = mInputs->inputs().isComplete()
            ? tr( "The inputs have changed; the score is being made again." )
            : tr( "These numbers are of inputs that are gone. Choose map and finds to score again." );
  mScorecard->setStale( mRun->isStale(), why );
  mReport->setStale( mRun->isStale(), why );
}

void DockPanel::clear()
{
  const QScopedValueRollback<bool> restoring( mIsRestoring, true );
  mRun->clear();
  mCountsRun->clear();
  mProjectPalette.reset();
  mTolerance = mPreferences.tolerance;
  mScorecard->setTolerance( mTolerance );
  mScorecard->setGroup( std::nullopt );
  mRecords->setGroup( std::nullopt );
  mCounts->setGroup( std::nullopt );
  mInputs->setRunProblem( {}, {} );
  mWhy->clear();
  mReport->clear();
  setPreferences( mPreferences );
}

DockState DockPanel::state() const
{
  DockState state;
  state.inputs = mInputs->inputs();
  state.inputs.tolerance = mTolerance;
  state.isConfirmed = mInputs->isConfirmed();
  state.firstTolerance = mRun->firstTolerance();
  state.group = mScorecard->group();
  state.nudge = mWhy->nudge();
  state.tab = mTabs->currentWidget()->objectName();
  state.palette = mProjectPalette;
  state.report = mReport->options();
  return state;
}

void DockPanel::setState( const DockState &state )
{
  const QScopedValueRollback<bool> restoring( mIsRestoring, true );
  mProjectPalette = state.palette;
  setPreferences( mPreferences );
  mTolerance = state.inputs.tolerance;
  mScorecard->setTolerance( mTolerance );
  mScorecard->setGroup( state.group );
  mRecords->setGroup( state.group );
  mCounts->setGroup( state.group );
  mWhy->setGroup( state.group );
  mRun->setFirstTolerance( state.firstTolerance );
  showTab( state.tab );
  mReport->setOptions( state.report );
  mInputs->setInputs( state.inputs );
  mWhy->setNudge( state.nudge );
  scoreInputs();
}

void DockPanel::readProject( const QDomDocument &document )
{
  if ( const std::optional<DockState> state = readState( document ) )
    setState( *state );
  else
    mInputs->guess();
  mSaved = this->state();
}

void DockPanel::writeProject( QDomDocument &document )
{
  const DockState now = state();
  // A project that the panel has nothing to do with stays as it was.
  if ( now.isConfirmed )
    writeState( document, now );
  mSaved = now;
}

void DockPanel::markChanged()
{
  if ( !mIsRestoring && mInputs->isConfirmed() && state() != mSaved )
    mDesk.project()->setDirty( true );
}

} // namespace minemap
