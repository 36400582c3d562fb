// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/why/why_tab.h"

#include "gui/dock/background_task.h"
#include "gui/dock/desk.h"
#include "gui/score/curve_picture.h"
#include "gui/score/dock_request.h"
#include "gui/why/explanation_delegate.h"
#include "gui/why/explanation_model.h"
#include "gui/why/map_ghost.h"
#include "gui/why/nudge.h"
#include "report/words/explanation_words.h"
#include "report/words/number_text.h"
#include "report/words/words.h"

#include <qgsapplication.h>
#include <qgscollapsiblegroupbox.h>
#include <qgsexception.h>
#include <qgsproject.h>

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

namespace minemap
{

using End = BackgroundTask::End;

WhyTab::WhyTab( Desk &desk, QWidget *parent ) : QWidget( parent ), mDesk( desk ), mRun( std::make_unique<QObject>() )
{
  mGhost = new MapGhost( desk.canvas(), this );
  mNudge = new Nudge( desk, *mGhost, this );
  makeWidgets();
  connectNudge();
  connect( mScopes, QOverload<int>::of( &QComboBox::currentIndexChanged ), this, [this] { showScope(); } );
  connect( desk.project(), &QgsProject::cleared, this, &WhyTab::clear );
  showDiagnosis();
  updateState();
}

WhyTab::~WhyTab()
{
  mRun.reset();
  for ( const QPointer<BackgroundTask> &task : { mTask, mProposing } )
  {
    if ( task )
      task->cancel();
  }
  // Before the ghost it draws with.
  delete mNudge;
}

void WhyTab::connectNudge()
{
  connect( mNudge, &Nudge::activeChanged, this,
           [this]( bool isActive )
           {
             mDrag->setChecked( isActive );
             if ( isActive )
               mList->clearSelection();
             else if ( !mNudge->kept() )
               ghostChosen();
             updateState();
           } );
  connect( mNudge, &Nudge::preparingChanged, this, [this] { updateState(); } );
  connect( mNudge, &Nudge::failed, this,
           [this]( const QString &sentence ) { mDesk.tell( sentence, Qgis::MessageLevel::Warning ); } );
  connect( mNudge, &Nudge::moved, this,
           [this]( const HandShift &shift, const NudgeNumbers &numbers )
           {
             if ( mNudge->isActive() )
               mReadout->setText( nudgeText( shift, numbers ) );
             mCurve->setComparison( numbers.curve, tr( "dragged" ) );
             emit nudgedCurve( numbers.curve );
           } );
  connect( mNudge, &Nudge::keptChanged, this,
           [this]
           {
             updateNudge();
             emit projectChanged();
           } );
  connect( mNudge, &Nudge::dropped, this,
           [this]
           {
             mReadout->clear();
             mCurve->setComparison( {} );
             emit nudgedCurve( {} );
             emit nudgeDropped();
             updateState();
           } );
}

void WhyTab::setInputs( const DockInputs &inputs )
{
  mInputs = inputs;
  updateState();
}

void WhyTab::setScored( const ScoredMapPointer &scored )
{
  mScored = scored;
  mIsScoreStale = false;
  mNudge->setScored( scored );
  mCurve->setCurve( scored && scored->result.card.hitRate.finds >= TOO_FEW_TO_JUDGE ? scored->result.card.curve
                                                                                    : std::vector<CurvePoint>() );
  mCurve->setComparison( {} );
  mList->clearSelection();
  mGhost->hide();
  emit nudgedCurve( {} );
  updateNudge();
  updateState();
}

void WhyTab::setStale( bool isStale )
{
  mIsScoreStale = isStale;
  mIsOutdated = mIsOutdated || ( isStale && mDiagnosed );
  if ( isStale && mTask )
    mIsOutdated = true;
  updateState();
}

void WhyTab::setPreferences( const Preferences &preferences )
{
  mPreferences = preferences;
  mGhost->setPalette( preferences.palette );
  mCurve->setColours( preferences.palette );
}

void WhyTab::setGroup( const std::optional<OptionalText> &group )
{
  mGroup = group;
  showGroup();
  updateState();
}

void WhyTab::showGroup()
{
  if ( !mDiagnosed || mScopes->count() < 2 )
    return;
  const std::vector<ScopeDiagnosis> &scopes = mDiagnosed->report.diagnosis.scopes;
  const auto shown = std::find_if( scopes.begin(), scopes.end(),
                                   [this]( const ScopeDiagnosis &scope )
                                   { return mGroup ? !scope.isAll && scope.group == *mGroup : scope.isAll; } );
  if ( shown != scopes.end() )
    mScopes->setCurrentIndex( static_cast<int>( shown - scopes.begin() ) );
}

std::optional<OptionalText> WhyTab::groupInHand() const
{
  const ScopeDiagnosis *chosen = mScopes->count() > 1 ? scope() : nullptr;
  if ( chosen )
    return chosen->isAll ? std::nullopt : std::optional<OptionalText>( chosen->group );
  const bool isThere = mGroup && mScored &&
                       std::any_of( mScored->inputs->map.records.begin(), mScored->inputs->map.records.end(),
                                    [this]( const Record &record ) { return record.group == *mGroup; } );
  return isThere ? mGroup : std::nullopt;
}

std::optional<HandShift> WhyTab::nudge() const
{
  return mNudge->kept();
}

void WhyTab::setNudge( const std::optional<HandShift> &kept )
{
  const QSignalBlocker quiet( this ); // A project that was only opened is not changed.
  mNudge->setKept( kept );
}

void WhyTab::run()
{
  if ( mTask || !mInputs.isComplete() )
    return;
  mProblem.clear();
  mWasCanceled = false;
  mIsOutdated = false;
  try
  {
    auto request = std::make_shared<DiagnosisRequest>( diagnosisRequestOf( mInputs, *mDesk.project() ) );
    request->parameters.threads = mPreferences.threads;
    auto made = std::make_shared<DiagnosedMapPointer>();
    mTask = new BackgroundTask(
      tr( "Finding out why the minefield map is wrong" ), mRun.get(),
      [request, made, asked = mInputs, context = mDesk.project()->transformContext()]( QgsFeedback &feedback )
      {
        const std::shared_ptr<DiagnosedMap> diagnosed = diagnose( *request, context, feedback );
        diagnosed->asked = asked;
        diagnosed->mapLayers = mapLayersOf( asked );
        *made = diagnosed;
      },
      [this, made]( End end, const QString &sentence )
      { diagnosisEnded( static_cast<int>( end ), sentence, *made ); } );
    connect( mTask, &QgsTask::progressChanged, mProgress,
             [this]( double percent ) { mProgress->setValue( static_cast<int>( percent ) ); } );
    mProgress->setValue( 0 );
    QgsApplication::taskManager()->addTask( mTask );
  }
  catch ( const QgsException &problem )
  {
    mProblem = problem.what();
  }
  updateState();
}

void WhyTab::cancel()
{
  if ( mTask )
    mTask->cancel();
  mProposals.clear();
  if ( mProposing )
    mProposing->cancel();
}

void WhyTab::clear()
{
  mRun = std::make_unique<QObject>();
  cancel();
  mTask.clear();
  mProposing.clear();
  mDiagnosed.reset();
  mProblem.clear();
  mWasCanceled = false;
  mIsOutdated = false;
  mInputs = DockInputs();
  mGroup.reset();
  setNudge( std::nullopt );
  setScored( nullptr );
  showDiagnosis();
  updateState();
}

void WhyTab::diagnosisEnded( int end, const QString &sentence, const DiagnosedMapPointer &diagnosed )
{
  mTask.clear();
  mWasCanceled = end == static_cast<int>( End::Canceled );
  mProblem = sentence;
  if ( end == static_cast<int>( End::Done ) )
  {
    mDiagnosed = diagnosed;
    showDiagnosis();
  }
  updateState();
}

void WhyTab::showDiagnosis()
{
  const QSignalBlocker quiet( mScopes );
  const QString before = mScopes->currentText();
  mScopes->clear();
  if ( mDiagnosed )
  {
    for ( const ScopeDiagnosis &scope : mDiagnosed->report.diagnosis.scopes )
    {
      const QString displacement = displacementOf( scope );
      mScopes->addItem(
        displacement.isEmpty()
          ? scopeName( scope )
          : tr( "%1 (%2)", "part of the map and its displacement" ).arg( scopeName( scope ), displacement ) );
    }
    mScopes->setCurrentIndex( std::max( 0, mScopes->findText( before ) ) );
  }
  showNotes();
  if ( before.isEmpty() )
    showGroup();
  showScope();
}

const ScopeDiagnosis *WhyTab::scope() const
{
  const int at = mScopes->currentIndex();
  if ( !mDiagnosed || at < 0 || at >= static_cast<int>( mDiagnosed->report.diagnosis.scopes.size() ) )
    return nullptr;
  return &mDiagnosed->report.diagnosis.scopes[static_cast<std::size_t>( at )];
}

void WhyTab::showScope()
{
  const ScopeDiagnosis *shown = scope();
  mModel->setScope( shown ? mDiagnosed : nullptr, static_cast<std::size_t>( std::max( 0, mScopes->currentIndex() ) ) );
  mGhost->hide();
  if ( shown )
  {
    QString finding = diagnosisPhrase( shown->finding );
    finding[0] = finding.at( 0 ).toUpper();
    mFinding->setText( tr( "%1.", "a finding as a sentence" ).arg( finding ) );
    const QString basis = tr( "Records: %1, of which %2 were used. Finds: %3." )
                            .arg( countText( static_cast<std::int64_t>( shown->records ) ),
                                  countText( static_cast<std::int64_t>( shown->recordsUsed ) ),
                                  countText( static_cast<std::int64_t>( shown->finds ) ) );
    const QString survey = surveySentence( *shown );
    const char *why = mDiagnosed->report.diagnosis.unexplainedWhy;
    mBasis->setText(
      why ? tr( "Against what a diagnosis assumes: %1. %2" ).arg( diagnosisPhrase( why ), mendSentence( why ) )
      : survey.isEmpty() ? basis
                         : basis + '\n' + survey );
  }
  updateState();
}

void WhyTab::showNotes()
{
  QStringList sentences;
  if ( mDiagnosed )
  {
    for ( const Note &note : mDiagnosed->report.card.notes )
      sentences << noteText( note, false );
  }
  mNotesBox->setTitle( tr( "Notes: %1" ).arg( countText( sentences.size() ) ) );
  mNotes->setText( sentences.join( QStringLiteral( "\n\n" ) ) );
}

void WhyTab::say( const QString &sentence, QStyle::StandardPixmap icon )
{
  mBanner->setVisible( !sentence.isEmpty() );
  mBannerText->setText( sentence );
  const int size = style()->pixelMetric( QStyle::PM_SmallIconSize );
  mBannerIcon->setPixmap( style()->standardIcon( icon ).pixmap( size, size ) );
}

DiagnosedMapPointer WhyTab::currentDiagnosis() const
{
  return mDiagnosed && !mIsOutdated && asksTheSame( mDiagnosed->asked, mInputs ) ? mDiagnosed : nullptr;
}

void WhyTab::updateState()
{
  const bool isStale = mDiagnosed && !currentDiagnosis();
  const bool hasResult = scope() != nullptr;
  if ( !mProblem.isEmpty() )
    say( mProblem, QStyle::SP_MessageBoxWarning );
  else if ( mTask )
    say( QString(), QStyle::SP_MessageBoxInformation );
  else if ( isStale )
    say( tr( "The layers or what was asked changed since: this is the result from before. Find out again." ),
         QStyle::SP_MessageBoxWarning );
  else if ( mWasCanceled )
    say( hasResult ? tr( "Cancelled. This is the result from before." ) : tr( "Cancelled: there is no result." ),
         QStyle::SP_MessageBoxInformation );
  else if ( !mInputs.isComplete() )
    say( tr( "Choose the map and the finds first." ), QStyle::SP_MessageBoxInformation );
  else if ( !hasResult )
    say( tr( "A map on which few mines lie may be worthless, or good and plotted in the wrong datum. This tells the "
             "two apart." ),
         QStyle::SP_MessageBoxInformation );
  else
    say( QString(), QStyle::SP_MessageBoxInformation );

  mFind->setEnabled( !mTask && mInputs.isComplete() );
  mCancel->setVisible( mTask || mProposing );
  mProgress->setVisible( !mTask.isNull() );
  const bool hasScopes = mScopes->count() > 1;
  mScopes->setVisible( hasScopes );
  mScopeLabel->setVisible( hasScopes );
  mFinding->setVisible( hasResult );
  mFinding->setEnabled( !isStale );
  mBasis->setVisible( hasResult );
  mBasis->setEnabled( !isStale );
  mDelegate->setStale( isStale );
  mList->viewport()->update();
  mList->setVisible( mModel->rowCount() > 0 );
  const bool isUnexplained = hasResult && mDiagnosed->report.diagnosis.unexplainedWhy && !mNudge->kept();
  mHypothesis->setVisible( mModel->rowCount() > 0 && !isUnexplained );
  mNotesBox->setVisible( hasResult && !mNotes->text().isEmpty() );
  mReadout->setVisible( mNudge->isActive() );
  mCurve->setVisible( mNudge->isActive() && mScored && !mScored->result.card.curve.empty() );
  if ( mNudge->isPreparing() )
    mReadout->setText( tr( "Preparing the numbers: the map can be dragged already." ) );
  else if ( mNudge->isActive() && !mNudge->kept() )
    mReadout->setText( tr( "Press on the map and drag. Esc gives up, arrow keys move by 1 m, with Shift by 10 m." ) );

  const int rank = chosenRank();
  const ScopeDiagnosis *shown = scope();
  const bool isByHand = rank == 0;
  const bool moves =
    isByHand || ( rank > 0 && shown && !isStale &&
                  shown->explanations[static_cast<std::size_t>( rank - 1 )].recipe.cause != Cause::None );
  mPropose->setVisible( mModel->rowCount() > 0 && !isUnexplained );
  mPropose->setEnabled( moves && !mProposing && ( !isByHand || mScored ) );
  updateDrag();
  emit displacementKnown( mDiagnosed && !isStale ? displacementOf( mDiagnosed->report.diagnosis ) : QString() );
}

void WhyTab::updateDrag()
{
  const std::optional<OptionalText> group = groupInHand();
  mNudge->setGroup( group );
  const bool canDrag = mScored && mDesk.canvas() && !mIsScoreStale;
  mDrag->setEnabled( canDrag || mNudge->isActive() );
  mDrag->setText( group ? tr( "&Drag the group" ) : tr( "&Drag the map" ) );
  if ( !mScored )
    mDrag->setToolTip( tr( "The map can be dragged once it has been scored." ) );
  else if ( group )
    mDrag->setToolTip( tr( "Drag the records of one group over the canvas, while all others stay, and see what the map "
                           "would score so: %1. A map fitted by hand is said to be so in every output." )
                         .arg( scopeName( group ) ) );
  else
    mDrag->setToolTip( tr( "Drag the whole map over the canvas and see what it would score there. A map fitted by hand "
                           "is said to be so in every output." ) );
}

void WhyTab::updateNudge()
{
  const std::optional<HandShift> kept = mNudge->kept();
  const bool wasThere = mModel->rowOf( 0 ) >= 0;
  mModel->setNudge( kept, mNudge->numbersAtRest(), mNudge->keptNumbers() );
  if ( kept && mNudge->isActive() )
  {
    const QModelIndex row = mModel->index( mModel->rowOf( 0 ) );
    mList->setCurrentIndex( row );
    mReadout->setText( nudgeText( *kept, mNudge->keptNumbers() ) );
    emit nudgeKept( kept->shift.x, kept->shift.y );
  }
  else if ( !kept && wasThere )
    mGhost->hide();
  updateState();
}

int WhyTab::chosenRank() const
{
  const QModelIndexList chosen = mList->selectionModel()->selectedIndexes();
  return chosen.isEmpty() ? -1 : chosen.first().data( ExplanationModel::RankRole ).toInt();
}

void WhyTab::ghostChosen()
{
  const int rank = chosenRank();
  const ScopeDiagnosis *shown = scope();
  if ( mNudge->isActive() && rank != 0 )
  {
    // Another explanation was chosen while the map could be dragged, or none.
    if ( rank > 0 )
      mNudge->activate( false );
    else
    {
      updateState();
      return;
    }
  }
  if ( rank == 0 && mNudge->kept() && isVisible() )
    mNudge->showKept();
  else if ( rank > 0 && shown && isVisible() )
  {
    const Explanation &explanation = shown->explanations[static_cast<std::size_t>( rank - 1 )];
    mGhost->setOffset( {} );
    // Where it is not known whether the map lies right, nothing is drawn that looks like an answer.
    if ( explanation.recipe.cause == Cause::None && explanation.verdict == ExplanationVerdict::NotIdentifiable )
      mGhost->hide();
    else
      mGhost->show( [map = mDiagnosed, shown, recipe = explanation.recipe]( QgsFeedback &feedback )
                    { return correctedShapes( *map, *shown, recipe, feedback ); } );
  }
  else
    mGhost->hide();
  updateState();
}

void WhyTab::clickedRow( const QModelIndex &index )
{
  if ( index.data( ExplanationModel::RankRole ).toInt() >= 0 )
    return;
  mModel->toggleRejected();
  const QModelIndex fold = mModel->index( mModel->rowOf( -1 ) );
  mList->selectionModel()->setCurrentIndex( fold, QItemSelectionModel::NoUpdate );
  mList->scrollTo( fold );
}

void WhyTab::hideEvent( QHideEvent *event )
{
  QWidget::hideEvent( event );
  mNudge->activate( false );
  mGhost->hide();
  emit nudgedCurve( {} );
}

void WhyTab::showEvent( QShowEvent *event )
{
  QWidget::showEvent( event );
  ghostChosen();
}

void WhyTab::changeEvent( QEvent *event )
{
  QWidget::changeEvent( event );
  if ( event->type() == QEvent::FontChange && mFinding )
  {
    QFont bold = font();
    bold.setBold( true );
    mFinding->setFont( bold );
    mList->setMinimumHeight( fontMetrics().height() * 8 );
  }
}

} // namespace minemap
