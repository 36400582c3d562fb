// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/score/score_run.h"

#include "core/score/score_map.h"
#include "gui/dock/background_task.h"
#include "gui/dock/desk.h"
#include "gui/dock/freed_elsewhere.h"
#include "gui/score/dock_request.h"
#include "processing/reading/card_origin.h"
#include "processing/reading/feedback_progress.h"

#include <qgsapplication.h>
#include <qgsexception.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

namespace minemap
{

namespace
{

constexpr int PATIENCE = 400; // Milliseconds: longer than between two keys, shorter than a person waits gladly.

//! In the task's thread.
void scoreInto( ScoredMap &scored, const EvidenceRequest &request, const QgsCoordinateTransformContext &transformations,
                QgsFeedback &feedback )
{
  scored.inputs = EvidenceReader( request, transformations, &feedback ).read();
  FeedbackProgress progress( &feedback );
  scored.result =
    scoreMap( scored.inputs->map, scored.inputs->evidence, request.score, *scored.inputs->plane, progress );
  addOrigin( scored.result.card, *scored.inputs, EvidenceRequestReader::texts( request ) );
}

} // namespace

ScoreRun::ScoreRun( Desk &desk, QObject *parent ) : QObject( parent ), mDesk( desk )
{
  mPause.setSingleShot( true );
  mPause.setInterval( PATIENCE );
  connect( &mPause, &QTimer::timeout, this, &ScoreRun::start );
  // Another operation between coordinate systems moves finds and records against each other.
  connect( desk.project(), &QgsProject::transformContextChanged, this,
           [this]
           {
             if ( mInputs.isComplete() )
               scoreAgain();
           } );
}

ScoreRun::~ScoreRun()
{
  stopTask();
}

void ScoreRun::setInputs( const DockInputs &inputs )
{
  const bool isOnlyForCounts = inputs != mInputs && scoresTheSame( inputs, mInputs );
  const bool isUnderWay = isRunning() || mPause.isActive();
  mInputs = inputs;
  watchLayers();
  if ( isOnlyForCounts && ( isUnderWay || ( mScored && !mIsStale ) ) )
    return;
  scoreAgain();
}

void ScoreRun::scoreAgain()
{
  stopTask();
  setStale( mScored != nullptr );
  if ( mInputs.isComplete() )
    mPause.start();
  else
    mPause.stop();
}

void ScoreRun::cancel()
{
  const bool wasBusy = isRunning() || mPause.isActive();
  mPause.stop();
  stopTask();
  if ( wasBusy )
    emit canceled();
}

void ScoreRun::clear()
{
  mPause.stop();
  stopTask();
  mWatch.reset();
  mInputs = DockInputs();
  mFirstTolerance.reset();
  mScored.reset();
  setStale( false );
  emit scoredChanged();
}

void ScoreRun::start()
{
  stopTask();
  const std::shared_ptr<ScoredMap> scored = freedElsewhere<ScoredMap>();
  scored->asked = mInputs;
  scored->mapLayers = mapLayersOf( mInputs );
  scored->findsLayer = mInputs.layer( QStringLiteral( "FINDS" ) ).id;
  const auto request = std::make_shared<EvidenceRequest>();
  try
  {
    *request = scoremapRequestOf( mInputs, *mDesk.project() );
  }
  catch ( const QgsException &problem )
  {
    emit failed( problem.what() );
    return;
  }
  request->score.threads = mThreads;
  request->score.wantsMetreCurves = true;
  auto *task = new BackgroundTask(
    tr( "Score of the minefield map" ), this,
    [scored, request, transformations = mDesk.project()->transformContext()]( QgsFeedback &feedback )
    { scoreInto( *scored, *request, transformations, feedback ); },
    [this, scored]( BackgroundTask::End end, const QString &problem )
    {
      // A run that was overtaken has been let go of before it could end.
      mTask.clear();
      if ( end == BackgroundTask::End::Done )
        keep( scored );
      else if ( end == BackgroundTask::End::Canceled )
        emit canceled();
      else
        emit failed( problem );
    },
    BackgroundTask::Wanted::ByPanel );
  // Told in the task's thread: what was on its way when the run was overtaken must not be shown any more.
  connect( task, &QgsTask::progressChanged, this,
           [this, task]( double percent )
           {
             if ( mTask == task )
               emit progressChanged( percent );
           } );
  mTask = task;
  QgsApplication::taskManager()->addTask( task );
  emit started();
}

void ScoreRun::stopTask()
{
  if ( !mTask )
    return;
  disconnect( mTask, nullptr, this, nullptr );
  mTask->letGo();
  mTask->cancel();
  mTask.clear();
}

void ScoreRun::keep( const std::shared_ptr<ScoredMap> &scored )
{
  if ( !mFirstTolerance )
    mFirstTolerance = scored->asked.tolerance;
  Scorecard &card = scored->result.card;
  card.toleranceChanged = scored->asked.tolerance != *mFirstTolerance;
  for ( const QString &id : scored->mapLayers )
  {
    if ( const QgsMapLayer *layer = mDesk.project()->mapLayer( id ) )
      card.fittedByHand = card.fittedByHand || layer->customProperty( FITTED_BY_HAND ).toBool();
  }
  mScored = scored;
  setStale( false );
  emit scoredChanged();
}

void ScoreRun::setStale( bool isStale )
{
  if ( mIsStale == isStale )
    return;
  mIsStale = isStale;
  emit staleChanged( isStale );
}

void ScoreRun::watchLayers()
{
  mWatch = std::make_unique<QObject>();
  for ( const ChosenLayer &chosen : mInputs.layers )
  {
    if ( auto *layer = mDesk.project()->mapLayer<QgsVectorLayer *>( chosen.id ) )
      watch( *layer, chosen );
  }
}

void ScoreRun::watch( QgsVectorLayer &layer, const ChosenLayer &chosen )
{
  const auto again = [this] { scoreAgain(); };
  QObject *receiver = mWatch.get();
  QStringList used;
  for ( auto field = chosen.fields.begin(); field != chosen.fields.end(); ++field )
  {
    if ( !isCountField( field.key() ) )
      used << field.value();
  }
  connect( &layer, &QgsVectorLayer::featureAdded, receiver, again );
  connect( &layer, &QgsVectorLayer::featureDeleted, receiver, again );
  connect( &layer, &QgsVectorLayer::geometryChanged, receiver, again );
  connect( &layer, &QgsVectorLayer::attributeValueChanged, receiver,
           [this, &layer, used]( QgsFeatureId, int field )
           {
             if ( layer.fields().exists( field ) && used.contains( layer.fields().at( field ).name() ) )
               scoreAgain();
           } );
  // Saving gives new features new ids, and rolling back takes them away.
  connect( &layer, &QgsVectorLayer::afterCommitChanges, receiver, again );
  connect( &layer, &QgsVectorLayer::afterRollBack, receiver, again );
  connect( &layer, &QgsVectorLayer::updatedFields, receiver, again );
  connect( &layer, &QgsVectorLayer::subsetStringChanged, receiver, again );
  connect( &layer, &QgsMapLayer::crsChanged, receiver, again );
  connect( &layer, &QgsMapLayer::dataSourceChanged, receiver, again );
  connect( &layer, &QgsMapLayer::dataChanged, receiver, again );
  connect( &layer, &QgsMapLayer::nameChanged, receiver, again );
  if ( chosen.isSelectedOnly )
    connect( &layer, &QgsVectorLayer::selectionChanged, receiver, again );
}

} // namespace minemap
