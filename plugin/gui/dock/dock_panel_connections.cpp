// SPDX-License-Identifier: GPL-2.0-or-later
// Which part of the panel tells which other what.
#include "gui/dock/dock_panel.h"

#include "gui/counts/counts_run.h"
#include "gui/counts/counts_tab.h"
#include "gui/dock/desk.h"
#include "gui/inputs/inputs_panel.h"
#include "gui/layers/discrepancy_layers.h"
#include "gui/records/records_tab.h"
#include "gui/report/report_tab.h"
#include "gui/score/score_run.h"
#include "gui/score/scorecard_tab.h"
#include "gui/why/why_tab.h"

#include <qgsproject.h>

#include <QTabWidget>

namespace minemap
{

void DockPanel::connectProject()
{
  QgsProject *project = mDesk.project();
  connect( project, &QgsProject::cleared, this, &DockPanel::clear );
  connect( project, &QgsProject::readProject, this, &DockPanel::readProject );
  connect( project, &QgsProject::writeProject, this, &DockPanel::writeProject );
}

void DockPanel::connectInputs()
{
  connect( mInputs, &InputsPanel::changed, this, &DockPanel::scoreInputs );
  connect( mInputs, &InputsPanel::confirmed, this, &DockPanel::scoreInputs );
}

void DockPanel::connectScore()
{
  connect( mRun, &ScoreRun::scoredChanged, this, &DockPanel::showScore );
  connect( mRun, &ScoreRun::staleChanged, this, &DockPanel::showStale );
  connect( mRun, &ScoreRun::started, this,
           [this]
           {
             mInputs->setRunProblem( {}, {} );
             mScorecard->setError( {} );
             mScorecard->setProgress( 0 );
             showStaleReason();
           } );
  connect( mRun, &ScoreRun::progressChanged, mScorecard, &ScorecardTab::setProgress );
  connect( mRun, &ScoreRun::failed, this,
           [this]( const QString &sentence )
           {
             mScorecard->setProgress( NOT_RUNNING );
             mInputs->setRunProblem( {}, sentence );
             mScorecard->setError( sentence );
             mReport->setStale( mRun->isStale(), sentence, true );
           } );
  connect( mRun, &ScoreRun::canceled, this, &DockPanel::showCanceled );
}

void DockPanel::connectScorecard()
{
  connect( mScorecard, &ScorecardTab::toleranceReleased, this, &DockPanel::setTolerance );
  connect( mScorecard, &ScorecardTab::assumedChosen, this, &DockPanel::setAssumed );
  connect( mScorecard, &ScorecardTab::cancelWanted, mRun, &ScoreRun::cancel );
  connect( mScorecard, &ScorecardTab::reportWanted, this, [this] { showTab( mReport->objectName() ); } );
  connect( mScorecard, &ScorecardTab::groupChosen, this,
           [this]
           {
             mRecords->setGroup( mScorecard->group() );
             mCounts->setGroup( mScorecard->group() );
             mWhy->setGroup( mScorecard->group() );
             showCounts();
             markChanged();
           } );
  connect( mScorecard, &ScorecardTab::layersWanted, this,
           [this]
           {
             if ( mRun->scored() )
               mLayers->add( mRun->scored(), mProjectPalette.value_or( mPreferences.palette ) );
           } );
  connect( mScorecard, &ScorecardTab::paletteChosen, this,
           [this]( Palette palette )
           {
             mProjectPalette = palette;
             setPreferences( mPreferences );
             markChanged();
           } );
  connect( mTabs, &QTabWidget::currentChanged, this, &DockPanel::markChanged );
}

void DockPanel::connectWhy()
{
  connect( mWhy, &WhyTab::displacementKnown, mScorecard,
           [this]( const QString &text )
           { mScorecard->setDisplacement( text.isEmpty() ? std::nullopt : std::optional<QString>( text ) ); } );
  connect( mWhy, &WhyTab::nudgedCurve, mScorecard, &ScorecardTab::setComparison );
  connect( mWhy, &WhyTab::projectChanged, this, &DockPanel::markChanged );
}

void DockPanel::connectCounts()
{
  connect( mCountsRun, &CountsRun::changed, this, &DockPanel::showCounts );
  connect( mCounts, &CountsTab::dialogWanted, this,
           [this]
           { mDesk.openAlgorithm( QStringLiteral( "reconcilecounts" ), countsParameters( mInputs->inputs() ) ); } );
}

void DockPanel::connectLayers()
{
  connect( mLayers, &DiscrepancyLayers::failed, this,
           [this]( const QString &sentence ) { mDesk.tell( sentence, Qgis::MessageLevel::Warning ); } );
  connect( mLayers, &DiscrepancyLayers::added, this,
           [this]( const QString &group ) {
             mDesk.tell( tr( "The layer group \"%1\" was added to the project." ).arg( group ),
                         Qgis::MessageLevel::Info );
           } );
}

void DockPanel::connectReport()
{
  connect( mReport, &ReportTab::optionsChanged, this, &DockPanel::markChanged );
  connect( mReport, &ReportTab::scoreWanted, mRun, &ScoreRun::scoreAgain );
  connect( mReport, &ReportTab::tabWanted, this, &DockPanel::showTab );
  connect( mWhy, &WhyTab::displacementKnown, mReport, [this] { mReport->setDiagnosed( mWhy->currentDiagnosis() ); } );
}

} // namespace minemap
